package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.FieldOfCooperation;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;
import org.towntwinning.testkit.Moments.Moment;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** What a relation has beside its parties and its history. */
final class RelationPartArbitraries {

    private static final int MOST_AGREEMENTS = 3;
    private static final int MOST_ASSIGNMENTS = 4;

    private final RecordIds ids;
    private final SourceArbitraries sources;
    private final ActorArbitraries actors;
    private final Moments moments;

    RelationPartArbitraries(RecordIds ids, Moments moments) {
        this.ids = ids;
        this.sources = new SourceArbitraries(ids);
        this.actors = new ActorArbitraries(ids);
        this.moments = moments;
    }

    static Arbitrary<Set<Theme>> someThemes() {
        return SourceArbitraries.few(RoleArbitraries.themes(), 3).map(Set::copyOf);
    }

    /** The history of a kind, once the day is known around which its dates lie. */
    interface Kinds {

        List<KindChange> changes(LocalDate base);
    }

    private record KindDraft(RelationKind kind, Moment since, List<Citation> citations) {

        KindChange on(@Nullable PartialDate date) {
            return KindChange.builder()
                    .kind(kind)
                    .since(date)
                    .citations(citations)
                    .build();
        }
    }

    /** One kind mostly, undated; else up to four in a legal order, the first dated or not. */
    Arbitrary<Kinds> kinds(List<RelationKind> allowed) {
        Arbitrary<KindDraft> drafts =
                EarlyCases.none(Combinators.combine(Arbitraries.of(allowed), moments.moments(), sources.someCitations())
                        .as(KindDraft::new));
        Arbitrary<List<KindDraft>> lists = Arbitraries.frequencyOf(
                Tuple.of(2, drafts.list().ofSize(1)),
                Tuple.of(1, drafts.list().ofMinSize(2).ofMaxSize(4)));
        Arbitrary<Boolean> seldom = Arbitraries.of(false, false, true);
        return Combinators.combine(lists, seldom, seldom)
                .as((drawn, dated, swapped) -> base -> changes(drawn, dated, swapped, base));
    }

    private static List<KindChange> changes(List<KindDraft> drafts, boolean dated, boolean swapped, LocalDate base) {
        List<PartialDate> dates = DateOrder.of(
                drafts.stream().map(draft -> draft.since.around(base)).toList(), each -> swapped);
        List<KindChange> changes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            changes.add(drafts.get(i).on(i == 0 && !dated ? null : dates.get(i)));
        }
        return changes;
    }

    /** Terms of their own, so that there are gaps between them and days with two. */
    Arbitrary<List<Agreement>> agreements() {
        return SourceArbitraries.few(agreement(), MOST_AGREEMENTS)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> list.get(i).toBuilder().id(key(i)).build())
                        .toList());
    }

    private static AgreementId key(int position) {
        return AgreementId.of("agreement:" + (position + 1));
    }

    private Arbitrary<Agreement> agreement() {
        Arbitrary<PartialDate> signed = moments.dates().injectNull(0.3);
        Arbitrary<DateSpan> terms = moments.spans().injectNull(0.4);
        return EarlyCases.none(Combinators.combine(
                        Arbitraries.of(AgreementKind.class),
                        signed,
                        terms,
                        actors.someActors(),
                        SourceArbitraries.few(fields(), 3),
                        ids.anyDocument().injectNull(0.6),
                        TextArbitraries.localizedTexts().injectNull(0.8),
                        sources.someCitations())
                .as((kind, date, term, signatories, fields, document, remark, citations) -> Agreement.builder()
                        .id(key(0))
                        .kind(kind)
                        .signed(date)
                        .term(term)
                        .signatories(signatories)
                        .fields(fields)
                        .document(document)
                        .remark(remark)
                        .citations(citations)
                        .build()));
    }

    private static Arbitrary<FieldOfCooperation> fields() {
        return EarlyCases.none(Combinators.combine(
                        RoleArbitraries.themes(),
                        someThemes(),
                        TextArbitraries.localizedTexts().injectNull(0.5))
                .as((theme, more, wording) -> wording == null
                        ? FieldOfCooperation.builder()
                                .themes(more)
                                .addTheme(theme)
                                .build()
                        : FieldOfCooperation.builder()
                                .themes(more)
                                .wording(wording)
                                .build()));
    }

    /** Who fills a role, once the towns are known. */
    interface Assignment {

        RoleAssignment among(List<MunicipalityId> towns);
    }

    /** Held by somebody, by nobody, or by whom the source does not say. */
    Arbitrary<List<Assignment>> assignments() {
        Arbitrary<Assignment> assignment = EarlyCases.none(Combinators.combine(
                        Arbitraries.of(Role.class),
                        Arbitraries.integers().between(0, 9),
                        actors.actors().injectNull(0.3),
                        Arbitraries.of(false, false, true),
                        moments.spans(),
                        SourceArbitraries.few(Arbitraries.of(Task.class), 2).map(Set::copyOf),
                        sources.someCitations())
                .as((role, side, holder, vacant, period, tasks, citations) -> towns -> RoleAssignment.builder()
                        .role(role)
                        .side(towns.get(side % towns.size()))
                        .holder(vacant ? null : holder)
                        .vacant(vacant)
                        .period(period)
                        .tasks(tasks)
                        .citations(citations)
                        .build()));
        return SourceArbitraries.few(assignment, MOST_ASSIGNMENTS);
    }
}
