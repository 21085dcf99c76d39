package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.time.CalendarUnit;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Qualifier;

/** P1 to P7: the laws of partial dates. */
class PartialDatePropertiesTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return TwinningArbitraries.days();
    }

    @Provide
    Arbitrary<PartialDate> boundedDates() {
        return TwinningArbitraries.boundedDates();
    }

    @Property
    void p1BoundsAreOrderedAndBlocksAreWholeMonths(@ForAll PartialDate date) {
        assertThat(date.earliest())
                .as("P1: the first day of %s is not after its last", date)
                .isBeforeOrEqualTo(date.latest());
        if (date.isDay()) {
            assertThat(date.earliest()).as("P1: a day has one day").isEqualTo(date.latest());
        }
        if (date.isBlock()) {
            assertThat(date.earliest().getDayOfMonth())
                    .as("P1: the block %s begins on a 1st", date)
                    .isEqualTo(1);
            assertThat(date.latest().getDayOfMonth())
                    .as("P1: the block %s ends with a month", date)
                    .isEqualTo(date.latest().lengthOfMonth());
        }
    }

    @Property
    void p2TextReadsBackAsTheSameDate(@ForAll PartialDate date) {
        assertThat(PartialDate.parse(date.toString()))
                .as("P2: parse(format(P)) = P")
                .isEqualTo(date);
    }

    @Property
    void p3TextIsCanonical(@ForAll PartialDate one, @ForAll PartialDate other) {
        assertThat(PartialDate.parse(one.toString())).as("P3: a fixed point").hasToString(one.toString());
        assertThat(one.equals(other))
                .as("P3: %s and %s are equal iff their texts are", one, other)
                .isEqualTo(one.toString().equals(other.toString()));
    }

    @Property
    void p4TruncatingContainsTheDateAndIsIdempotent(@ForAll PartialDate date, @ForAll CalendarUnit unit) {
        Optional<PartialDate> truncated = date.truncate(unit);
        truncated.ifPresent(block -> {
            assertThat(date.within(block))
                    .as("P4: %s is within %s", date, block)
                    .isTrue();
            assertThat(block.truncate(unit))
                    .as("P4: truncating twice is truncating once")
                    .contains(block);
            assertThat(block.qualifier()).as("P4: the qualifier stays").isEqualTo(date.qualifier());
        });
    }

    @Property
    void p4WithinIsAPartialOrder(@ForAll PartialDate p, @ForAll PartialDate q, @ForAll PartialDate r) {
        assertThat(p.within(p)).as("P4: reflexive").isTrue();
        if (p.within(q) && q.within(r)) {
            assertThat(p.within(r)).as("P4: transitive: %s, %s, %s", p, q, r).isTrue();
        }
    }

    @Property
    void p5BeforeAgreesWithTheOutermostCompletions(@ForAll PartialDate p, @ForAll PartialDate q) {
        boolean always = p.latest().isBefore(q.earliest());
        boolean ever = p.earliest().isBefore(q.latest());
        Certainty expected = always ? Certainty.DEFINITE : ever ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
        assertThat(p.before(q)).as("P5: %s before %s", p, q).isEqualTo(expected);
        if (expected == Certainty.DEFINITE) {
            assertThat(q.before(p)).as("P5: then never the other way").isEqualTo(Certainty.IMPOSSIBLE);
        }
    }

    @Property
    void p5WindowsAgreeWithTheDaysOfTheDate(
            @ForAll("boundedDates") PartialDate date, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        DateWindow window = DateWindow.of(from, to);
        Certainty answer = date.fallsIn(window);
        boolean first = window.contains(date.earliest());
        boolean last = window.contains(date.latest());
        assertThat(answer == Certainty.DEFINITE)
                .as("P5: %s falls in %s for sure iff both its ends do", date, window)
                .isEqualTo(first && last);
        if (first || last) {
            assertThat(answer).as("P5: %s touches %s", date, window).isNotEqualTo(Certainty.IMPOSSIBLE);
        }
    }

    @Property
    void p6OrderIsTotalAndExtendsCertainlyBefore(@ForAll PartialDate p, @ForAll PartialDate q, @ForAll PartialDate r) {
        assertThat(Integer.signum(p.compareTo(q))).as("P6: antisymmetric").isEqualTo(-Integer.signum(q.compareTo(p)));
        assertThat(p.compareTo(q) == 0).as("P6: consistent with equals").isEqualTo(p.equals(q));
        if (p.compareTo(q) <= 0 && q.compareTo(r) <= 0) {
            assertThat(p.compareTo(r)).as("P6: transitive: %s, %s, %s", p, q, r).isLessThanOrEqualTo(0);
        }
        if (p.before(q) == Certainty.DEFINITE) {
            assertThat(p.compareTo(q)).as("P6: %s is certainly before %s", p, q).isNegative();
        }
    }

    @Property
    void p7QualifiersMoveNoBound(@ForAll("boundedDates") PartialDate date, @ForAll Qualifier qualifier) {
        PartialDate qualified = date.with(qualifier);
        assertThat(qualified.earliest()).as("P7: first day").isEqualTo(date.earliest());
        assertThat(qualified.latest()).as("P7: last day").isEqualTo(date.latest());
        assertThat(qualified.qualifier()).as("P7: carried").isEqualTo(qualifier);
    }
}
