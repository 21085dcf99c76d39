package org.towntwinning.testkit.laws;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.report.Attention;
import org.towntwinning.report.Cause;
import org.towntwinning.report.ReportRules;
import org.towntwinning.report.StateOfAffairs;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/**
 * The laws of a state of affairs under the norms of your town. Implement it in a test class with your rules:
 *
 * <pre>{@code
 * class OurRulesPropertiesTest implements ReportLaws {
 *     public ReportRules rules() { return OurTown.RULES; }
 * }
 * }</pre>
 */
public interface ReportLaws {

    /**
     * The norms.
     *
     * @return the rules that the reports are made with
     */
    ReportRules rules();

    /**
     * The registers that the laws are tried with.
     *
     * @return an arbitrary of consistent registers
     */
    @Provide
    default Arbitrary<List<RegisterRecord>> registers() {
        return Registers.consistent();
    }

    /**
     * The days on which reports are made: those of the last hundred years, and any other.
     *
     * @return an arbitrary of days
     */
    @Provide
    default Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(0, 40_000)
                        .map(number -> LocalDate.of(1930, 1, 1).plusDays(number)),
                Registers.days());
    }

    /**
     * The report of a register.
     *
     * @param records all records of a consistent register
     * @param asOf the day
     * @param seed decides the viewpoint
     * @return the report on the year of the day
     */
    default StateOfAffairs report(List<RegisterRecord> records, LocalDate asOf, long seed) {
        List<MunicipalityId> towns = records.stream()
                .filter(Municipality.class::isInstance)
                .map(record -> ((Municipality) record).id())
                .sorted()
                .toList();
        MunicipalityId viewpoint = towns.isEmpty()
                ? MunicipalityId.of("town:of-no-register")
                : towns.get(new Random(seed).nextInt(towns.size()));
        DateWindow period = DateWindow.ofYear(asOf.getYear());
        try (TwinningStore store = TwinningStores.inMemory(InstantSource.fixed(Instant.EPOCH))) {
            store.change(ChangeNote.by("laws"), work -> work.insertAll(records));
            return store.read(snapshot -> StateOfAffairs.of(snapshot, viewpoint, period, asOf, rules()));
        }
    }

    /**
     * A report is a function of the register, the viewpoint, the day and the rules: made again, and of the same records
     * recorded in another order, it is equal.
     *
     * @param records a register
     * @param asOf the day
     * @param seed decides the viewpoint and the order
     */
    @Property(tries = 40)
    default void theSameRegisterGivesTheSameReport(
            @ForAll("registers") List<RegisterRecord> records, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        List<RegisterRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        StateOfAffairs report = report(records, asOf, seed);
        Law.check(
                report.equals(report(shuffled, asOf, seed)),
                "%s is another one when the same records are recorded in another order",
                report);
    }

    /**
     * Every attention has a cause in the register: at least one, and each names a place that is there.
     *
     * @param records a register
     * @param asOf the day
     * @param seed decides the viewpoint
     */
    @Property(tries = 40)
    default void everyAttentionHasACauseInTheRegister(
            @ForAll("registers") List<RegisterRecord> records, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        for (Attention attention : report(records, asOf, seed).attentions()) {
            Law.check(!attention.causes().isEmpty(), "%s has no cause", attention);
            for (Cause cause : attention.causes()) {
                boolean there = records.stream()
                        .filter(record -> record.id().equals(cause.record()))
                        .anyMatch(record ->
                                RecordPath.follow(record, cause.path()).isPresent());
                Law.check(there, "%s as of %s rests on %s, which is not there", attention, asOf, cause);
            }
        }
    }

    /**
     * Nothing is asked twice: no two attentions are equal.
     *
     * @param records a register
     * @param asOf the day
     * @param seed decides the viewpoint
     */
    @Property(tries = 40)
    default void noAttentionIsGivenTwice(
            @ForAll("registers") List<RegisterRecord> records, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        List<Attention> attentions = report(records, asOf, seed).attentions();
        for (Attention attention : attentions) {
            Law.check(Collections.frequency(attentions, attention) == 1, "%s as of %s is given twice", attention, asOf);
        }
    }

    /**
     * No hindsight: what happens after the day, recorded with the rest, changes no part of the report.
     *
     * @param records a register
     * @param asOf the day; of the last ones of the calendar none is later
     * @param seed decides the viewpoint and what happens
     */
    @Property(tries = 40)
    default void whatHappensLaterChangesNoReport(
            @ForAll("registers") List<RegisterRecord> records, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        if (asOf.isBefore(PartialDate.MAX.minusYears(LaterFacts.YEARS))) {
            List<RegisterRecord> later = new LaterFacts(asOf, new Random(seed)).addTo(records);
            StateOfAffairs then = report(records, asOf, seed);
            StateOfAffairs hindsight = report(later, asOf, seed);
            Law.check(
                    then.attentions().equals(hindsight.attentions()),
                    "as of %s the attentions are %s, and with what happened later %s",
                    asOf,
                    then.attentions(),
                    hindsight.attentions());
            Law.check(
                    then.relations().equals(hindsight.relations()),
                    "as of %s the relations are %s, and with what happened later %s",
                    asOf,
                    then.relations(),
                    hindsight.relations());
            Law.check(then.equals(hindsight), "the rest of %s is another one with what happened later", then);
        }
    }
}
