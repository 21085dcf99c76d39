package org.towntwinning.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.Overflow;
import org.towntwinning.time.PartialDate;

/**
 * P33 and P36: the index answers as the rules do for each relation, by buckets and by a scan, before and after changes.
 */
class JubileeIndexTest {

    private static final int RELATIONS = 400;

    private final Random random = new Random(1948);

    @ParameterizedTest
    @EnumSource(Continuity.class)
    void answersAsTheRulesDoForEachRelation(Continuity continuity) {
        List<Relation> relations = relations(RELATIONS, 0);
        Collections.shuffle(relations, random);
        for (Overflow overflow : Overflow.values()) {
            AnniversaryRules rules = AnniversaryRules.builder()
                    .continuity(continuity)
                    .overflow(overflow)
                    .schedule(Schedule.DUTCH)
                    .build();
            JubileeIndex index = JubileeIndex.of(rules, relations.stream());
            for (int i = 0; i < 6; i++) {
                assertAnswers(index, rules, relations, window());
            }
        }
    }

    @Test
    void theWholeCalendarIsAScan() {
        AnniversaryRules centuries =
                AnniversaryRules.builder().schedule(Schedule.everyYears(100)).build();
        List<Relation> relations = relations(40, 0);
        assertAnswers(JubileeIndex.of(centuries, relations.stream()), centuries, relations, DateWindow.always());
    }

    /** A window that begins with the calendar, and blocks that would begin before it. */
    @ParameterizedTest
    @EnumSource(Overflow.class)
    void p68TheFirstMonthOfTheCalendarIsAMonthLikeOthers(Overflow overflow) {
        AnniversaryRules rules = AnniversaryRules.builder()
                .overflow(overflow)
                .schedule(Schedule.everyYears(1))
                .build();
        List<Relation> relations = Stream.of("0001", "0001-01-31", "[0001..0003]", "0002-21", "198X")
                .map(date -> Twinning.since(date).toBuilder()
                        .id(RelationId.of("since-" + relationNumber(date)))
                        .build())
                .toList();
        for (String end : List.of("0001-02-01", "0002-03-01", "0004-01-01")) {
            DateWindow window = DateWindow.of(LocalDate.of(1, 1, 1), LocalDate.parse(end));
            assertAnswers(JubileeIndex.of(rules, relations.stream()), rules, relations, window);
        }
    }

    private static String relationNumber(String date) {
        return date.replaceAll("[^0-9]", "-");
    }

    @Test
    void anUpdateEqualsARebuild() {
        AnniversaryRules rules = AnniversaryRules.standard();
        List<Relation> relations = relations(RELATIONS, 0);
        JubileeIndex index = JubileeIndex.of(rules, relations.stream());
        for (int round = 1; round <= 8; round++) {
            List<Relation> written = relations(60 * round, 100 * round);
            Set<RelationId> removed = Set.of(id(random.nextInt(RELATIONS)), id(99_999));
            relations.removeIf(each -> removed.contains(each.id())
                    || written.stream().anyMatch(other -> other.id().equals(each.id())));
            written.removeIf(each -> removed.contains(each.id()));
            relations.addAll(written);
            index = index.with(written, removed);
            assertAnswers(index, rules, relations, window());
            assertAnswers(index, rules, relations, DateWindow.ofYear(2025));
        }
        assertThat(index.size())
                .as("P36: a large change is taken into the index")
                .isLessThan(2 * relations.size());
    }

    @Test
    void rulesThatCountOtherwiseAreRefused() {
        JubileeIndex index = JubileeIndex.of(AnniversaryRules.standard(), Stream.of());
        AnniversaryRules other =
                AnniversaryRules.builder().continuity(Continuity.ACTIVE_TIME).build();
        assertThatThrownBy(() -> index.between(other, DateWindow.ofYear(2025), WindowMode.STARTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "this index counts from [SIGNING, EFFECTIVE, COUNTER_SIGNING, COUNCIL_DECISION, FIRST_CONTACT],"
                                + " SINCE_FOUNDING, and the rules from [SIGNING, EFFECTIVE, COUNTER_SIGNING, COUNCIL_DECISION,"
                                + " FIRST_CONTACT], ACTIVE_TIME: build an index for them");
    }

    @Test
    void aRelationThatComesTwiceIsRefused() {
        Stream<Relation> twice = Stream.of(Twinning.since("1948"), Twinning.since("1949"));
        assertThatThrownBy(() -> JubileeIndex.of(AnniversaryRules.standard(), twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the relation a-b was added twice: add each id once");
    }

    @Test
    void anchorsTakeLittleMemory() {
        JubileeIndex index = JubileeIndex.of(
                AnniversaryRules.standard(),
                IntStream.range(0, 20_000).mapToObj(i -> relation(i, Established.since(PartialDate.of(day())))));
        assertThat(index.bytes())
                .as("section 3.4: at most 16 bytes for each of 20,000 anchors, offsets included")
                .isLessThanOrEqualTo(16L * 20_000);
    }

    private static void assertAnswers(
            JubileeIndex index, AnniversaryRules rules, List<Relation> relations, DateWindow window) {
        for (WindowMode mode : WindowMode.values()) {
            List<Due> expected = relations.stream()
                    .flatMap(relation -> rules.between(relation, window, mode).stream())
                    .sorted(JubileeLister.ORDER)
                    .toList();
            assertThat(index.between(rules, window, mode))
                    .as("P36: %s in %s by %s equals the answers for each relation, sorted", window, mode, rules)
                    .isEqualTo(expected);
            List<String> visited = new ArrayList<>();
            index.visit(rules, window, mode, collectInto(visited, index));
            assertThat(visited)
                    .as("P36: the visitor sees the same in %s, %s", window, mode)
                    .containsExactlyInAnyOrderElementsOf(texts(expected));
            List<String> scanned = new ArrayList<>();
            index.scan(rules, window, mode, collectInto(scanned, index));
            assertThat(scanned)
                    .as("P33: the scan sees the same in %s, %s", window, mode)
                    .containsExactlyInAnyOrderElementsOf(visited);
        }
    }

    private static JubileeVisitor collectInto(List<String> found, JubileeIndex index) {
        return (relation, life, earliest, latest, months, certainty) -> found.add(index.relation(relation) + " " + life
                + " " + JubileeIndex.day(earliest) + " " + JubileeIndex.day(latest) + " " + months + " " + certainty);
    }

    private static List<String> texts(List<Due> dues) {
        return dues.stream()
                .map(due -> due.jubilee().relation() + " " + due.jubilee().life() + " "
                        + due.jubilee().due().earliest() + " "
                        + due.jubilee().due().latest() + " "
                        + due.jubilee().milestone().months() + " " + due.certainty())
                .toList();
    }

    private List<Relation> relations(int many, int from) {
        return new ArrayList<>(
                IntStream.range(from, from + many).mapToObj(this::relation).toList());
    }

    private Relation relation(int number) {
        Established founding = switch (random.nextInt(6)) {
            case 0 -> Twinning.anchored(AnchorKind.SIGNING, date(), date());
            case 1 -> Established.since(PartialDate.parse("[..1950]"));
            case 2 -> Established.since(PartialDate.of(LocalDate.of(1948 + 4 * random.nextInt(15), 2, 29)));
            default -> Established.since(PartialDate.parse(date()));
        };
        LifecycleEvent[] later = switch (random.nextInt(6)) {
            case 0 -> new LifecycleEvent[] {Twinning.ended("2017")};
            case 1 -> new LifecycleEvent[] {Twinning.ended("2010-05"), Twinning.again("2014-02-28")};
            case 2 -> new LifecycleEvent[] {Twinning.suspended("2005", "2006-02-03"), Twinning.ended("[2012..2016]")};
            default -> new LifecycleEvent[0];
        };
        return relation(number, founding, later);
    }

    private static Relation relation(int number, Established founding, LifecycleEvent... later) {
        return Twinning.with(founding, later).toBuilder().id(id(number)).build();
    }

    private static RelationId id(int number) {
        return RelationId.of(String.format("r%05d", number));
    }

    private String date() {
        int year = 1930 + random.nextInt(70);
        return switch (random.nextInt(6)) {
            case 0 -> String.valueOf(year);
            case 1 -> year + "-0" + (1 + random.nextInt(9));
            case 2 -> year + "-24";
            case 3 -> "[" + year + ".." + (year + 2) + "]";
            default -> day().toString();
        };
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(-14_600 + random.nextInt(25_000));
    }

    private DateWindow window() {
        LocalDate from = LocalDate.of(1990 + random.nextInt(60), 1 + random.nextInt(12), 1);
        LocalDate begin = random.nextBoolean() ? from : from.plusDays(random.nextInt(60));
        int days = List.of(0, 1, 28, 30, 31, 365, 3_650).get(random.nextInt(7));
        return DateWindow.of(begin, begin.plusDays(days));
    }
}
