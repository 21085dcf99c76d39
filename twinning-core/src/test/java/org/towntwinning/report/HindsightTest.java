package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.time.DateWindow;

/**
 * No hindsight: whatever happens later, the report as of a day stays the same. Two registers are compared, one as it
 * stood and one in which everything has gone on; the reports as of a day before that must be equal in every part.
 */
class HindsightTest {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1950, 1, 1), LocalDate.of(2020, 6, 15), LocalDate.of(2025, 6, 24), LocalDate.of(2040, 4, 30));

    private static void assertSame(Register asItStood, String name, MunicipalityId viewpoint) {
        assertSame(asItStood, name, viewpoint, ReportRules.standard());
    }

    private static void assertSame(Register asItStood, String name, MunicipalityId viewpoint, ReportRules rules) {
        Register later = LaterFacts.addTo(asItStood);
        try (TwinningStore one = asItStood.open();
                TwinningStore other = later.open()) {
            for (LocalDate day : DAYS) {
                StateOfAffairs before = report(one, viewpoint, day, rules);
                StateOfAffairs after = report(other, viewpoint, day, rules);
                String where = name + " seen from " + viewpoint + " as of " + day + ": ";
                assertThat(after.relations()).as("%srelations", where).isEqualTo(before.relations());
                assertThat(after.attentions()).as("%sattentions", where).isEqualTo(before.attentions());
                assertThat(after.interactions()).as("%sinteractions", where).isEqualTo(before.interactions());
                assertThat(after.committees()).as("%scommittees", where).isEqualTo(before.committees());
                assertThat(after.municipalities()).as("%smunicipalities", where).isEqualTo(before.municipalities());
                assertThat(after.documents()).as("%sdocuments", where).isEqualTo(before.documents());
                assertThat(after).as("%sthe rest", where).isEqualTo(before);
            }
        }
    }

    private static StateOfAffairs report(
            TwinningStore store, MunicipalityId viewpoint, LocalDate day, ReportRules rules) {
        DateWindow period = DateWindow.ofYear(day.getYear());
        return store.read(snapshot -> StateOfAffairs.of(snapshot, viewpoint, period, day, rules));
    }

    @Test
    void the_letter_of_almelo_does_not_change_by_what_comes_later() {
        assertSame(AlmeloRegister.all(), "Almelo", Register.ALMELO);
        assertSame(AlmeloRegister.all(), "Almelo", Register.PRESTON);
    }

    @Test
    void no_register_of_chance_changes_by_what_comes_later() {
        for (int seed = 0; seed < 40; seed++) {
            MunicipalityId viewpoint = RandomRegister.TOWNS.get(seed % RandomRegister.TOWNS.size());
            assertSame(RandomRegister.of(seed), "seed " + seed, viewpoint);
        }
    }

    @Test
    void no_jubilee_changes_by_what_comes_later_whatever_it_is_counted_from() {
        for (int seed = 0; seed < 20; seed++) {
            for (AnniversaryRules anniversaries : RobustnessTest.ANNIVERSARIES) {
                ReportRules rules =
                        ReportRules.builder().anniversaries(anniversaries).build();
                assertSame(RandomRegister.of(seed), "seed " + seed + " by " + anniversaries, Register.ALMELO, rules);
            }
        }
    }

    @Test
    void what_comes_later_does_change_the_report_of_a_later_day() {
        LocalDate day = LocalDate.of(2045, 1, 1);
        Register before = AlmeloRegister.all();
        StateOfAffairs one = before.report(Register.ALMELO, DateWindow.always(), day, ReportRules.standard());
        StateOfAffairs other =
                LaterFacts.addTo(before).report(Register.ALMELO, DateWindow.always(), day, ReportRules.standard());
        assertThat(other.relations()).isNotEqualTo(one.relations());
        assertThat(other.documents()).hasSizeGreaterThan(one.documents().size());
    }
}
