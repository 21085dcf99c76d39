package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeIndex;
import org.towntwinning.anniversary.JubileeVisitor;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.testkit.AnniversaryArbitraries;
import org.towntwinning.time.DateWindow;

/** P33, P36 and P37 of many relations at once, by the index. */
class JubileeIndexPropertiesTest {

    private static final int TRIES = 300;

    /** Relations of their own ids, and the rules and the window of the last case. */
    private record Question(List<Relation> relations, AnniversaryRules rules, DateWindow window) {

        JubileeIndex index() {
            return JubileeIndex.of(rules, relations.stream());
        }

        List<Due> oneByOne(WindowMode mode) {
            return relations.stream()
                    .flatMap(relation -> rules.between(relation, window, mode).stream())
                    .sorted((one, other) -> Jubilee.ORDER.compare(one.jubilee(), other.jubilee()))
                    .toList();
        }
    }

    @Provide
    Arbitrary<Question> questions() {
        return AnniversaryArbitraries.cases().list().ofMinSize(1).ofMaxSize(12).map(cases -> {
            AnniversaryCase last = cases.get(cases.size() - 1);
            List<Relation> relations = IntStream.range(0, cases.size())
                    .mapToObj(i -> cases.get(i).relation().toBuilder()
                            .id(RelationId.of("relation-" + i))
                            .build())
                    .toList();
            return new Question(relations, last.rules(), last.window());
        });
    }

    @Property(tries = TRIES)
    void p36InBulkIsTheSortedUnionOfSingleAnswers(
            @ForAll("questions") Question question, @ForAll WindowMode mode, @ForAll long seed) {
        assertThat(question.index().between(question.rules(), question.window(), mode))
                .as("P36: %s of %d relations in %s", mode, question.relations().size(), question.window())
                .isEqualTo(question.oneByOne(mode));
        List<Relation> shuffled = new ArrayList<>(question.relations());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(JubileeIndex.of(question.rules(), shuffled.stream())
                        .between(question.rules(), question.window(), mode))
                .as("P36: added in another order")
                .isEqualTo(question.oneByOne(mode));
    }

    @Property(tries = TRIES)
    void p33TheVisitorAndTheScanSeeWhatTheListHolds(@ForAll("questions") Question question, @ForAll WindowMode mode) {
        JubileeIndex index = question.index();
        List<String> expected = index.between(question.rules(), question.window(), mode).stream()
                .map(due -> seen(
                        due.jubilee().relation(),
                        due.jubilee().life(),
                        due.jubilee().due().toString(),
                        due.jubilee().milestone().months(),
                        due.certainty().toString()))
                .toList();
        List<String> visited = new ArrayList<>();
        index.visit(question.rules(), question.window(), mode, collector(index, visited));
        assertThat(visited).as("P33: by the visitor").containsExactlyInAnyOrderElementsOf(expected);
        List<String> scanned = new ArrayList<>();
        index.scan(question.rules(), question.window(), mode, collector(index, scanned));
        assertThat(scanned).as("P33: by the scan").containsExactlyInAnyOrderElementsOf(expected);
    }

    private static JubileeVisitor collector(JubileeIndex index, List<String> seen) {
        return (relation, life, earliest, latest, months, certainty) -> seen.add(seen(
                index.relation(relation),
                life,
                earliest == latest
                        ? JubileeIndex.day(earliest).toString()
                        : JubileeIndex.day(earliest) + ".." + JubileeIndex.day(latest),
                months,
                certainty.toString()));
    }

    private static String seen(RelationId relation, int life, String due, int months, String certainty) {
        return String.join(" ", relation.value(), "" + life, due, "" + months, certainty);
    }

    @Property(tries = TRIES)
    void p36ChangingTheIndexIsBuildingItAnew(
            @ForAll("questions") Question question, @ForAll("questions") Question other, @ForAll WindowMode mode) {
        List<RelationId> removed = question.relations().stream()
                .map(Relation::id)
                .filter(id -> id.hashCode() % 3 == 0)
                .toList();
        List<Relation> written = other.relations().stream()
                .filter(relation -> !removed.contains(relation.id()))
                .toList();
        Question after = new Question(
                Stream.concat(
                                question.relations().stream()
                                        .filter(relation -> !removed.contains(relation.id()))
                                        .filter(relation -> written.stream()
                                                .noneMatch(each -> each.id().equals(relation.id()))),
                                written.stream())
                        .toList(),
                question.rules(),
                question.window());
        assertThat(question.index().with(written, removed).between(after.rules(), after.window(), mode))
                .as("P36: %d relations replaced or added, %d removed", written.size(), removed.size())
                .isEqualTo(after.oneByOne(mode));
    }

    @Property(tries = TRIES)
    void p37PagesAreTheWhole(
            @ForAll("questions") Question question,
            @ForAll WindowMode mode,
            @ForAll @IntRange(min = 1, max = 7) int size) {
        JubileeIndex index = question.index();
        List<Due> paged = new ArrayList<>();
        @Nullable Jubilee last = null;
        List<Due> page;
        do {
            page = index.page(question.rules(), question.window(), mode, last, size);
            paged.addAll(page);
            last = page.isEmpty() ? last : page.get(page.size() - 1).jubilee();
        } while (page.size() == size && paged.size() < 200);
        List<Due> whole = index.between(question.rules(), question.window(), mode);
        assertThat(paged)
                .as("P37: pages of %d, %s in %s", size, mode, question.window())
                .isEqualTo(whole.subList(0, Math.min(whole.size(), paged.size())))
                .hasSize(Math.min(whole.size(), Math.max(paged.size(), 200)));
    }
}
