package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.towntwinning.role.Role;
import org.towntwinning.time.PartialDate;

@DisplayName("S6.4 The lives of a relation")
class LifeTest {

    private static final Established FOUNDED = Established.since(date("1974"));
    private static final Suspended SUSPENDED = Suspended.on(date("2016"));
    private static final Ended ENDED =
            Ended.builder().cause(EndCause.UNKNOWN).effective(date("2017")).build();
    private static final Reestablished AGAIN = Reestablished.on(date("2026"));

    @Test
    void aLifeLastsFromAFoundingToAnEndAndTheNextFromTheReestablishment() {
        Suspended later = Suspended.on(date("2030"));
        List<Life> lives = Life.of(List.of(
                Proposed.on(date("1970")), FOUNDED, SUSPENDED, ENDED, AGAIN, Continued.on(date("2028")), later));

        assertThat(lives)
                .as("founded, suspended and ended; taken up again and suspended")
                .containsExactly(
                        new Life(0, FOUNDED, List.of(SUSPENDED), ENDED), new Life(1, AGAIN, List.of(later), null));
        assertThat(lives).extracting(Life::begun).containsExactly(date("1974"), date("2026"));
    }

    @Test
    void whatConcernsOneRoleIsNotOfTheLife() {
        Suspended ofMayors = SUSPENDED.toBuilder().roles(Set.of(Role.MAYOR)).build();
        Ended ofCommittees = ENDED.toBuilder().roles(Set.of(Role.COMMITTEE)).build();

        assertThat(Life.of(List.of(FOUNDED, ofMayors, ofCommittees)))
                .as("S6.6: roles end and are suspended, the relation goes on")
                .containsExactly(new Life(0, FOUNDED, List.of(), null));
    }

    @Test
    void whatIsOnlyProposedHasNoLife() {
        assertThat(Life.of(List.of(Proposed.on(date("1970")), ExplorationOpened.on(date("1971")))))
                .as("S6.4: no founding")
                .isEmpty();
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }
}
