package org.towntwinning.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.store.Samples.ALMELO;
import static org.towntwinning.store.Samples.DENIZLI;
import static org.towntwinning.store.Samples.ISERLOHN;
import static org.towntwinning.store.Samples.PRESTON;
import static org.towntwinning.store.Samples.document;
import static org.towntwinning.store.Samples.ended;
import static org.towntwinning.store.Samples.pair;
import static org.towntwinning.store.Samples.relation;
import static org.towntwinning.store.Samples.request;
import static org.towntwinning.store.Samples.succeededBy;
import static org.towntwinning.store.Samples.town;
import static org.towntwinning.store.Samples.visit;

import com.google.common.collect.ForwardingSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.PartialDate;

/** as pure functions. */
class RegisterRulesTest {

    @Test
    void aRegisterThatKeepsTheRulesHasNoViolations() {
        assertThat(RegisterRules.check(Samples.towns(pair(), document("d"))))
                .as("violations")
                .isEmpty();
        assertThat(RegisterRules.check(List.of()))
                .as("violations of an empty register")
                .isEmpty();
    }

    @Test
    void allViolationsOfAllRulesAreReportedTogether() {
        ExternalId number = ExternalId.of("zaaknummer", "1");
        List<RegisterRecord> register = List.of(
                request("r2", "2020", ALMELO).repeats(InteractionId.of("v")).build(),
                visit("v", "2020/2021").from(Samples.townId("nowhere")).build(),
                document("d", number),
                document("e", number),
                document("e"),
                relation("late", "1990", ALMELO, PRESTON).build(),
                pair(),
                succeededBy(ALMELO, "preston"),
                succeededBy(PRESTON, "almelo"));

        assertThat(RegisterRules.check(register))
                .as("one violation of each rule, in the order of kind and id")
                .extracting(each -> each.record().kind().word() + " "
                        + each.record().value() + " " + each.violation().path() + " "
                        + each.violation().code())
                .containsExactly(
                        "municipality town:almelo successions[0].successor succession.cycle",
                        "relation late parties relation.overlap",
                        "interaction r2 repeats request.repeats",
                        "interaction v from reference.missing",
                        "document e id id.duplicate",
                        "document e externalIds[0] external-id.duplicate");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void relationsOverlapOnlyIfCertainly(Case pair) {
        List<RegisterRecord> register = Samples.towns(pair.first, pair.second);
        List<RegisterRecord> reversed = Samples.towns(pair.second, pair.first);

        assertThat(RegisterRules.check(register)).as("whether %s", pair.name).hasSize(pair.overlap ? 1 : 0);
        assertThat(RegisterRules.check(reversed))
                .as("the same in the other order")
                .isEqualTo(RegisterRules.check(register));
    }

    @Test
    void ofVeryManyOverlapsTheFirst1000AreNamed() {
        List<RegisterRecord> register = new ArrayList<>(Samples.towns());
        for (int i = 0; i < 300; i++) {
            register.add(relation("r" + i, "1948", ALMELO, PRESTON).build());
        }
        assertThat(RegisterRules.check(register))
                .as("44,850 pairs of relations overlap (R-08)")
                .hasSize(1_000)
                .allMatch(each -> each.violation().code().equals("relation.overlap"));
    }

    record Case(boolean overlap, String name, Relation first, Relation second) {
        @Override
        public String toString() {
            return (overlap ? "overlap: " : "no overlap: ") + name;
        }
    }

    static Stream<Case> pairs() {
        Relation since1948 = since("1948");
        Relation kindOnly = since1948.toBuilder()
                .kinds(List.of(KindChange.of(RelationKind.FRIENDSHIP)))
                .build();
        Relation laterPartnership = since1948.toBuilder()
                .kinds(List.of(
                        KindChange.of(RelationKind.FRIENDSHIP),
                        KindChange.builder()
                                .kind(RelationKind.PARTNERSHIP)
                                .since(PartialDate.parse("1990"))
                                .build()))
                .build();
        Relation three = threeUntil(null);
        return Stream.of(
                new Case(true, "both go on", since1948, other("1974")),
                new Case(true, "the order of the parties differs", since1948, swapped("1974")),
                new Case(true, "both are founded at an unknown date and go on", since("XXXX"), other("XXXX")),
                new Case(false, "the towns differ", since1948, between(ALMELO, ISERLOHN, "1974")),
                new Case(false, "the kinds differ", kindOnly, other("1974")),
                new Case(true, "the kinds become the same", laterPartnership, other("1974")),
                new Case(false, "the one ends before", end(since1948, "1960"), other("1974")),
                new Case(
                        false,
                        "the one may have ended before",
                        end(since1948, "[1960..1980]"),
                        end(other("1974"), "1980")),
                new Case(true, "the one ends after", end(since1948, "1976"), other("1974")),
                new Case(
                        false,
                        "it ends on the day on which the other begins",
                        end(since("1948-01-01"), "1974-05-05"),
                        other("1974-05-05")),
                new Case(true, "it ends on the day after", end(since("1948-01-01"), "1974-05-06"), other("1974-05-05")),
                new Case(false, "the end is not known", end(since1948, "XXXX"), other("1974")),
                new Case(false, "it is only proposed", proposed("1948"), other("1974")),
                new Case(false, "it is suspended for good", suspended("1970", null), other("1974")),
                new Case(true, "it is resumed", suspended("1970", "1980"), other("1974")),
                new Case(false, "the third party is still there", three, other("1974")),
                new Case(true, "the third party left", threeUntil("1980"), other("1974")),
                new Case(false, "the third party may have left", threeUntil("[1980..]"), end(other("1974"), "1990")),
                new Case(
                        false,
                        "who the other party is, is not certain",
                        joinedSometime(PRESTON, "a"),
                        joinedSometime(ISERLOHN, "b")));
    }

    private static Relation since(String date) {
        return relation("a", date, ALMELO, PRESTON).build();
    }

    private static Relation other(String date) {
        return relation("b", date, ALMELO, PRESTON).build();
    }

    private static Relation swapped(String date) {
        return relation("b", date, PRESTON, ALMELO).build();
    }

    private static Relation between(Municipality one, Municipality other, String date) {
        return relation("b", date, one, other).build();
    }

    private static Relation end(Relation relation, String date) {
        return relation.toBuilder().addEvent(ended(date)).build();
    }

    private static Relation proposed(String date) {
        Proposed proposal = Proposed.builder().date(PartialDate.parse(date)).build();
        return since(date).toBuilder().events(List.of(proposal)).build();
    }

    private static Relation suspended(String from, String until) {
        Suspended suspension = Suspended.builder()
                .date(PartialDate.parse(from))
                .resumed(until == null ? null : Resumption.on(PartialDate.parse(until)))
                .build();
        return since("1948").toBuilder().addEvent(suspension).build();
    }

    private static Relation threeUntil(String left) {
        Party third = Party.of(DENIZLI.id()).toBuilder()
                .left(left == null ? null : PartialDate.parse(left))
                .build();
        return since("1948").toBuilder().addParty(third).build();
    }

    private static Relation joinedSometime(Municipality town, String id) {
        Party joined = Party.of(town.id()).toBuilder()
                .joined(ClaimedDate.of(PartialDate.parse("[1950..]")))
                .build();
        return relation(id, "1948", ALMELO, DENIZLI)
                .parties(List.of(Party.of(ALMELO.id()), joined))
                .build();
    }

    @Test
    void everyPairThatOverlapsIsReportedOnce() {
        List<RegisterRecord> register = Samples.towns(
                relation("a", "1990", ALMELO, PRESTON).build(),
                relation("b", "1980", ALMELO, PRESTON).build(),
                relation("c", "1970", PRESTON, ALMELO).build());

        assertThat(RegisterRules.check(register))
                .as("three relations that overlap, by pairs")
                .extracting(each -> each.record().value() + " "
                        + each.violation().message().substring("relation ".length(), "relation a".length()))
                .containsExactly("b a", "c a", "c b");
    }

    @Test
    void everyKnotOfSuccessionsIsReportedOnceByItsShortestCycle() {
        List<RegisterRecord> register = List.of(
                succeededBy(town("a", "A"), "b"),
                succeededBy(town("b", "B"), "c", "d"),
                succeededBy(town("c", "C"), "d"),
                succeededBy(town("d", "D"), "b"),
                succeededBy(town("x", "X"), "y", "e"),
                succeededBy(town("y", "Y"), "x"),
                town("e", "E"));

        assertThat(RegisterRules.check(register))
                .as("cycles of successions; a only leads to one")
                .extracting(each ->
                        each.violation().path() + ": " + each.violation().message())
                .containsExactly(
                        "successions[1].successor: town:b would succeed itself, town:b -> town:d -> town:b: correct or remove"
                                + " one of these successions",
                        "successions[0].successor: town:x would succeed itself, town:x -> town:y -> town:x: correct or remove"
                                + " one of these successions");
    }

    @Test
    void aLongChainOfSuccessionsIsNoProblem() {
        List<RegisterRecord> register = new ArrayList<>();
        int length = 20_000;
        for (int i = 0; i < length; i++) {
            register.add(succeededBy(town("t" + i, "T"), "t" + (i + 1)));
        }
        register.add(town("t" + length, "last"));
        assertThat(RegisterRules.check(register)).as("violations of a chain").isEmpty();

        register.set(length, succeededBy(town("t" + length, "last"), "t0"));
        assertThat(RegisterRules.check(register))
                .as("violations of a ring")
                .singleElement()
                .satisfies(each -> assertThat(each.violation().message())
                        .as("a message that fits on a page")
                        .contains("-> ... (20001 places) -> town:t0")
                        .hasSizeLessThan(400));
    }

    @Test
    void whatARequestRepeatsMayTurnIntoSomethingElse() {
        RegisterRecord first = request("first", "2019", ALMELO).build();
        RegisterRecord again = request("again", "2020", ALMELO)
                .repeats(InteractionId.of("first"))
                .build();
        RegisterRecord noRequest = visit("first", "2019/2019").build();

        assertThat(RegisterRules.check(List.of(ALMELO, first, again))).isEmpty();
        Map<RecordId, RegisterRecord> after = index(List.of(ALMELO, noRequest, again));
        assertThat(RegisterRules.check(List.of(noRequest), List.of(), IndexedRecords.of(after)))
                .as("a request that repeats what became a visit")
                .isEqualTo(RegisterRules.check(after.values()))
                .singleElement()
                .satisfies(each -> assertThat(each.violation().code()).isEqualTo("request.repeats"));
    }

    @Test
    void aRelationIsComparedOnlyWithThoseThatShareAllItsTowns() {
        int partners = 3_000;
        Map<RecordId, RegisterRecord> register = index(List.of(ALMELO));
        for (int i = 0; i < partners; i++) {
            Municipality partner = town("p" + i, "P");
            Relation relation = relation("r" + i, "1990", ALMELO, partner).build();
            register.put(partner.id(), partner);
            register.put(relation.id(), relation);
        }
        CountingLookup lookup = new CountingLookup(IndexedRecords.of(register));

        assertThat(RegisterRules.check(register.values(), List.of(), lookup)).isEmpty();
        assertThat(lookup.visited)
                .as("referrers that were looked at for %s relations of one town", partners)
                .isLessThan(10L * partners);
    }

    /** Counts the referrers that are looked at one by one. */
    private static final class CountingLookup implements RegisterLookup {

        private final RegisterLookup register;
        private long visited;

        CountingLookup(RegisterLookup register) {
            this.register = register;
        }

        @Override
        public Optional<? extends RegisterRecord> find(RecordId id) {
            return register.find(id);
        }

        @Override
        public Set<RecordId> referrersOf(RecordId target) {
            Set<RecordId> referrers = register.referrersOf(target);
            return new ForwardingSet<>() {
                @Override
                protected Set<RecordId> delegate() {
                    return referrers;
                }

                @Override
                public Iterator<RecordId> iterator() {
                    visited += referrers.size();
                    return referrers.iterator();
                }
            };
        }

        @Override
        public Set<RecordId> withExternalId(RecordKind kind, ExternalId externalId) {
            return register.withExternalId(kind, externalId);
        }
    }

    /** What a store asks at commit must be what a reader of documents asks of the whole. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aUnitOfWorkIsJudgedAsTheWholeRegisterWouldBe(long seed) {
        RandomRegister random = new RandomRegister(new Random(seed));
        Map<RecordId, RegisterRecord> valid = new LinkedHashMap<>();
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            Map<RecordId, RegisterRecord> written = random.records();
            List<RecordId> removed = random.someOf(valid.keySet());
            removed.removeAll(written.keySet());
            Map<RecordId, RegisterRecord> after = new LinkedHashMap<>(valid);
            after.keySet().removeAll(removed);
            after.putAll(written);

            List<RuleViolation> ofTheWhole = RegisterRules.check(after.values());
            List<RuleViolation> ofTheChange = RegisterRules.check(written.values(), removed, IndexedRecords.of(after));

            assertThat(ofTheChange)
                    .as("seed %s, round %s: violations of the change, against those of the whole register", seed, round)
                    .isEqualTo(ofTheWhole);
            if (ofTheWhole.isEmpty()) {
                valid = after;
            } else {
                refused++;
            }
        }
        assertThat(refused)
                .as("rounds with violations, so that the comparison is worth something")
                .isBetween(50, 390);
    }

    private static Map<RecordId, RegisterRecord> index(List<RegisterRecord> records) {
        Map<RecordId, RegisterRecord> byId = new LinkedHashMap<>();
        records.forEach(record -> byId.put(record.id(), record));
        return byId;
    }
}
