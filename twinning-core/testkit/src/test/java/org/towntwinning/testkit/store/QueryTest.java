package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Theme;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;

/** Queries as values. */
class QueryTest {

    private static final List<RegisterRecord> RECORDS = QueryRegister.records();

    @ParameterizedTest
    @MethodSource("org.towntwinning.testkit.store.QueryCase#all")
    <T extends RegisterRecord, Q extends RecordQuery<T>> void matchesIsWhatThePlainLoopAsks(QueryCase<T, Q> question) {
        for (RegisterRecord each : RECORDS) {
            if (question.type().isInstance(each)) {
                T record = question.type().cast(each);
                assertThat(question.query().matches(record))
                        .as("%s matches %s", question, each.id())
                        .isEqualTo(question.expected().test(record));
            }
        }
    }

    /** A case that finds all or nothing would not notice a condition that is ignored. */
    @Test
    void theCasesFindSomeAndMissOthers() {
        List<String> blunt = QueryCase.all()
                .filter(question -> {
                    long records =
                            RECORDS.stream().filter(question.type()::isInstance).count();
                    int found = question.answer(RECORDS).size();
                    return found == 0 || found == records;
                })
                .map(QueryCase::toString)
                .toList();
        assertThat(blunt)
                .as("queries that find everything or nothing")
                .containsExactly(
                        "all municipalities",
                        "municipalities with NameBeginning[foldedPrefix=]",
                        "all networks",
                        "all relations",
                        "relations with Between[one=town:town-3, other=town:town-3]",
                        "all committees",
                        "all interactions",
                        "interactions with OfKind[kind=VISIT] and OfKind[kind=REQUEST]",
                        "all documents",
                        "documents with Within[window=[1985-06-15, 1985-06-15), least=POSSIBLE]");
    }

    @Test
    void queriesAreValues() {
        Theme theme = Theme.MUSIC;
        RelationQuery one = RelationQuery.all().party(Samples.townId("a")).theme(theme);
        RelationQuery same =
                RelationQuery.all().theme(theme).party(Samples.townId("a")).theme(theme);

        assertThat(one)
                .as("the same conditions in another order, one of them twice")
                .isEqualTo(same)
                .hasSameHashCodeAs(same);
        assertThat(one).isNotEqualTo(RelationQuery.all().theme(theme));
        assertThat(RelationQuery.all().conditions())
                .as("adding a condition makes another query")
                .isEmpty();
        assertThat(one.conditions())
                .as("what a backend reads")
                .containsExactly(new RelationQuery.HasParty(Samples.townId("a")), new RelationQuery.HasTheme(theme));
        assertThat(RelationQuery.all().between(Samples.townId("b"), Samples.townId("a")))
                .as("(A,B) is (B,A)")
                .isEqualTo(RelationQuery.all().between(Samples.townId("a"), Samples.townId("b")));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void dataNeverMakesAQueryThrow(RecordQuery<?> query) {
        for (RegisterRecord each : RECORDS) {
            assertThatCode(() -> ask(query, each))
                    .as("%s of %s", query, each.id())
                    .doesNotThrowAnyException();
        }
    }

    private static boolean ask(RecordQuery<?> query, RegisterRecord each) {
        if (query instanceof MunicipalityQuery towns && each instanceof Municipality town) {
            return towns.matches(town);
        } else if (query instanceof RelationQuery relations && each instanceof Relation relation) {
            return relations.matches(relation);
        } else if (query instanceof CommitteeQuery committees && each instanceof Committee committee) {
            return committees.matches(committee);
        } else if (query instanceof InteractionQuery interactions && each instanceof Interaction interaction) {
            return interactions.matches(interaction);
        }
        return query instanceof DocumentQuery documents
                && each instanceof Document document
                && documents.matches(document);
    }

    static Stream<RecordQuery<?>> extremes() {
        Stream<RecordQuery<?>> texts = Stream.of("", " ", "\uD800", "\u0000", "%_!'", "x".repeat(100_000))
                .flatMap(text -> Stream.of(
                        MunicipalityQuery.all().nameBeginning(text),
                        MunicipalityQuery.all().identifier(text, text)));
        Stream<RecordQuery<?>> days = Stream.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH)
                .flatMap(day -> Stream.of(Certainty.values())
                        .flatMap(least -> Stream.of(
                                RelationQuery.all().statusOn(Status.ACTIVE, day, least),
                                RelationQuery.all().kindOn(RelationKind.CONTACT, day, least),
                                CommitteeQuery.all().liveOn(day, least),
                                InteractionQuery.all().outcomeOn(Outcome.HELD, day, least))));
        Stream<RecordQuery<?>> windows = Stream.of(
                        DateWindow.of(LocalDate.MIN, LocalDate.MIN),
                        DateWindow.of(LocalDate.MAX, LocalDate.MAX),
                        DateWindow.of(LocalDate.EPOCH, LocalDate.EPOCH),
                        DateWindow.of(LocalDate.MIN, LocalDate.MAX))
                .flatMap(window -> Stream.of(Certainty.values())
                        .flatMap(least -> Stream.of(
                                RelationQuery.all().establishedWithin(window, least),
                                RelationQuery.all().endedWithin(window, least),
                                InteractionQuery.all().within(window, least),
                                DocumentQuery.all().within(window, least))));
        return Stream.of(texts, days, windows).flatMap(queries -> queries);
    }

    @Test
    void impossibleAsTheLeastExcludesNothing() {
        RelationQuery query = RelationQuery.all().endedWithin(DateWindow.ofYear(1), Certainty.IMPOSSIBLE);
        assertThat(RECORDS.stream().filter(Relation.class::isInstance).map(Relation.class::cast))
                .as("relations that ended in the year 1 at least impossibly")
                .allMatch(query::matches);
    }
}
