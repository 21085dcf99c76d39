package org.towntwinning.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.register.Given.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.ActivityKind;
import org.towntwinning.interaction.Channel;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CorrespondenceKind;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionStage;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.municipality.AuthorityKind;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.Name;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOutcome;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** Values of which hardly anything is known: their texts show what is stated, and their defaults invent nothing. */
@DisplayName("Where little is stated, little is said")
class SparseTest {

    private static final Municipality MUNICIPALITY =
            Municipality.builder().id(ALMELO).addName(Name.of("nl", "Almelo")).build();

    private static final Relation RELATION = Relation.builder()
            .id(RelationId.of("r"))
            .addParty(Party.of(ALMELO))
            .addParty(Party.of(DENIZLI))
            .addKind(KindChange.of(RelationKind.CONTACT))
            .addEvent(Established.since(date("1974")))
            .build();

    private static final Committee COMMITTEE =
            Committee.builder().id(CommitteeId.of("c")).seat(ALMELO).build();

    private static final Visit VISIT =
            Visit.builder().id(InteractionId.of("v")).period(span("/")).build();

    private static final Document DOCUMENT =
            Document.builder().id(DocumentId.of("d")).kind(DocumentKind.LETTER).build();

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(
                        MUNICIPALITY,
                        "Municipality{id=town:almelo, kind=MUNICIPALITY,"
                                + " names=[Name[text=Almelo, language=nl, validity=../..]], existence=../..}"),
                arguments(
                        RELATION,
                        "Relation{id=r, parties=[Party{municipalities=[town:almelo]}, Party{municipalities=[town:denizli]}],"
                                + " kinds=[KindChange{kind=CONTACT}], events=[Established{anchors=[Anchor{kind=EFFECTIVE,"
                                + " date=ClaimedDate[claims=[Claim[date=1974, citations=[]]], preferredIndex=0]}]}]}"),
                arguments(COMMITTEE, "Committee{id=c, seat=town:almelo, body=COMMITTEE, founded=XXXX}"),
                arguments(VISIT, "Visit{id=v, period=/}"),
                arguments(DOCUMENT, "Document{id=d, kind=LETTER, date=XXXX, language=und}"),
                arguments(
                        Ended.builder()
                                .cause(EndCause.LAPSED)
                                .effective(PartialDate.unknown())
                                .build(),
                        "Ended{cause=LAPSED, effective=XXXX}"),
                arguments(
                        RoleAssignment.builder()
                                .role(Role.MAYOR)
                                .side(ALMELO)
                                .period(span("2020/.."))
                                .build(),
                        "RoleAssignment{role=MAYOR, side=town:almelo, vacant=false, period=2020/..}"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsShowNoEmpties(Object value, String text) {
        assertThat(value).hasToString(text);
    }

    @Test
    void namesAreRequiredOnlyWhereTheyAreKnown() {
        assertThat(COMMITTEE.names()).isEmpty();
        assertThat(COMMITTEE.name(LanguageTag.NL, date("2025-06-24").earliest()))
                .isEmpty();
        assertThat(RELATION.names()).isEmpty();
    }

    @Test
    void defaultsInventNothing() {
        assertThat(MUNICIPALITY.kind()).isEqualTo(AuthorityKind.MUNICIPALITY);
        assertThat(MUNICIPALITY.existence()).isEqualTo(DateSpan.always());
        assertThat(MUNICIPALITY.postalAddress()).isEmpty();
        assertThat(COMMITTEE.body()).isEqualTo(Body.COMMITTEE);
        assertThat(COMMITTEE.founded()).isEqualTo(PartialDate.unknown());
        assertThat(COMMITTEE.legalForm()).isEmpty();
        assertThat(DOCUMENT.date()).isEqualTo(PartialDate.unknown());
        assertThat(DOCUMENT.language()).isEqualTo(LanguageTag.UNDETERMINED);
        assertThat(ExplorationClosed.on(date("2025")).outcome()).isEqualTo(ExplorationOutcome.UNKNOWN);
        assertThat(CommitteeTask.builder().task(Task.FINANCES).build().period()).isEqualTo(span("/"));
        assertThat(AnnualReport.builder().period(span("2024/2024")).build().document())
                .isEmpty();
        assertThat(DissolutionNotice.builder().date(date("2025")).build().to()).isEmpty();
        assertThat(Correspondence.builder().id(InteractionId.of("c")).build().messageKind())
                .isEqualTo(CorrespondenceKind.LETTER);
        assertThat(Activity.builder()
                        .id(InteractionId.of("a"))
                        .period(span("/"))
                        .build()
                        .activityKind())
                .isEqualTo(ActivityKind.OTHER);
        assertThat(Intention.builder()
                        .id(InteractionId.of("i"))
                        .aim(text("visit"))
                        .build()
                        .stage())
                .isEqualTo(IntentionStage.INTENDED);
        assertThat(Request.builder()
                        .id(InteractionId.of("q"))
                        .date(date("2025"))
                        .content(text("help"))
                        .addRequester(Actor.town(ALMELO))
                        .build()
                        .channel())
                .isEqualTo(Channel.OTHER);
    }

    @Test
    @DisplayName("A document that says that it has no attachments differs from one that does not say (F004)")
    void noAttachmentsAreNotTheSameAsNoneStated() {
        Document none = DOCUMENT.toBuilder().attachments(List.of()).build();

        assertThat(DOCUMENT.attachments()).isEmpty();
        assertThat(none.attachments()).isEqualTo(Optional.of(List.of()));
        assertThat(none).isNotEqualTo(DOCUMENT);
        assertThat(none.toBuilder().build().attachments()).isPresent();
    }
}
