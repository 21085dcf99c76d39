package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.testkit.store.Samples.NOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.Name;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.MunicipalityRepository;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.Page;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RecordReader;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/** queries, their order and their pages. */
public abstract class QueryContract extends StoreContract {

    /** For subclasses. */
    protected QueryContract() {}

    private static final List<RegisterRecord> RECORDS = QueryRegister.records();

    @ParameterizedTest
    @MethodSource("org.towntwinning.testkit.store.QueryCase#all")
    <T extends RegisterRecord, Q extends RecordQuery<T>> void r09AQueryFindsWhatAPlainLoopFinds(
            QueryCase<T, Q> question) {
        insert(RECORDS);
        List<T> expected = question.answer(RECORDS);

        store.look(snapshot -> {
            RecordReader<?, T, Q> reader = question.reader().apply(snapshot);
            List<T> streamed = reader.stream(
                    question.query(), all -> all.map(Versioned::value).toList());
            assertThat(streamed).as("R-09: stream of %s", question).isEqualTo(expected);
            assertThat(reader.count(question.query()))
                    .as("R-09: count of %s", question)
                    .isEqualTo(expected.size());
            List<T> visited = new ArrayList<>();
            reader.forEach(question.query(), each -> visited.add(each.value()));
            assertThat(visited).as("R-09: forEach of %s", question).isEqualTo(expected);
            for (int size = 1; size <= expected.size() + 1; size++) {
                assertThat(paged(reader, question.query(), size))
                        .as("R-09: pages of %s of %s", size, question)
                        .isEqualTo(expected);
            }
        });
    }

    /** All pages, one after the other; each but the last must be full. */
    private static <T extends RegisterRecord, Q extends RecordQuery<T>> List<T> paged(
            RecordReader<?, T, Q> reader, Q query, int size) {
        List<T> all = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(size));
        while (next.isPresent()) {
            Page<Versioned<T>> page = reader.list(query, next.get());
            next = page.next();
            assertThat(all.size())
                    .as("R-09: records on the pages of %s so far, of a register of %s", size, RECORDS.size())
                    .isLessThanOrEqualTo(RECORDS.size());
            assertThat(page.items().size())
                    .as("R-09: records on a page of %s", size)
                    .isBetween(next.isPresent() ? size : 0, size);
            page.items().forEach(each -> all.add(each.value()));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void r09ARecordThatNobodyChangesAppearsExactlyOnceWhileOthersChange(int size) {
        List<Municipality> kept = new ArrayList<>();
        List<Municipality> others = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            (i % 3 == 0 ? kept : others).add(Samples.town("t" + i, "T"));
        }
        insert(kept);
        insert(others);

        List<Municipality> seen = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(size));
        int round = 0;
        while (next.isPresent()) {
            PageRequest request = next.get();
            Page<Versioned<Municipality>> page =
                    store.read(snapshot -> snapshot.municipalities().list(MunicipalityQuery.all(), request));
            page.items().forEach(each -> seen.add(each.value()));
            next = page.next();
            assertThat(round).as("R-09: pages of %s read so far", size).isLessThan(200);
            change(others, round++);
        }

        assertThat(seen).as("R-09: all records that nobody changed").containsAll(kept);
        assertThat(seen.stream().filter(kept::contains))
                .as("R-09: each of them once, in order of id")
                .containsExactlyElementsOf(kept);
    }

    /** Removes one of the others, changes one and inserts one, all over the range of ids. */
    private void change(List<Municipality> others, int round) {
        store.change(NOTE, work -> {
            MunicipalityRepository towns = work.municipalities();
            Municipality victim = others.get(round * 7 % others.size());
            towns.find(victim.id()).ifPresent(found -> towns.remove(victim.id(), found.version()));
            Municipality changed = others.get(round * 5 % others.size());
            towns.find(changed.id())
                    .ifPresent(found -> towns.replace(
                            changed.toBuilder()
                                    .names(List.of(Name.of("und", "N" + round)))
                                    .build(),
                            found.version()));
            towns.insert(Samples.town("t" + (10 + round * 11 % 30) + "-" + round, "new"));
        });
    }

    @Test
    void r09TheOrderIsTheBinaryOrderOfTheIds() {
        List<String> ids = List.of("Z", "a", "B", "a-", "a.", "a/", "a0", "a:", "aA", "a_", "aa", "a~", "aB", "A");
        List<Municipality> towns = ids.stream().map(id -> Samples.town(id, "T")).toList();
        insert(towns);

        List<String> inOrder = store.read(snapshot -> snapshot.municipalities().stream(
                MunicipalityQuery.all(),
                all -> all.map(each -> each.value().id().value().substring(5)).toList()));
        assertThat(inOrder)
                .as("R-09: order of ids")
                .containsExactly("A", "B", "Z", "a", "a-", "a.", "a/", "a0", "a:", "aA", "aB", "a_", "aa", "a~");
    }

    @Test
    void r09APageAfterAnIdThatIsGoneGoesOnBehindIt() {
        insert(Samples.town("a", "A"), Samples.town("b", "B"), Samples.town("c", "C"));
        store.change(NOTE, work -> work.municipalities().remove(Samples.townId("b"), Version.FIRST));

        Page<Versioned<Municipality>> page = store.read(snapshot ->
                snapshot.municipalities().list(MunicipalityQuery.all(), PageRequest.after(Samples.townId("b"), 10)));

        assertThat(page.map(each -> each.value().id()).items())
                .as("R-09: the page after a removed id")
                .containsExactly(Samples.townId("c"));
        assertThat(page.next()).as("R-09: next of the last page").isEmpty();
    }

    @Test
    void r09TheSameIdTextInAnotherKindIsAnotherRecord() {
        insert(
                Samples.document("x"),
                Samples.network("x"),
                Samples.visit("x", "1990/1991").build());

        store.look(snapshot -> {
            assertThat(snapshot.documents().count(DocumentQuery.all()))
                    .as("R-09: documents")
                    .isEqualTo(1);
            assertThat(snapshot.networks().count(NetworkQuery.all()))
                    .as("R-09: networks")
                    .isEqualTo(1);
            assertThat(snapshot.relations().count(RelationQuery.all()))
                    .as("R-09: relations")
                    .isZero();
        });
    }
}
