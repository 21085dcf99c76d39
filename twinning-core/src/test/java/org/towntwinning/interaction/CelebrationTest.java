package org.towntwinning.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.register.Given.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.DateWindow;

@DisplayName("Interactions as celebrations of a jubilee (rule S10.1)")
class CelebrationTest {

    private static final RelationId PRESTON = RelationId.of("almelo-preston");
    private static final RelationId ISERLOHN = RelationId.of("almelo-iserlohn");
    private static final InteractionId ID = InteractionId.of("i");

    private static Visit.Builder visit(String period) {
        return Visit.builder().id(ID).period(span(period)).addRelation(PRESTON);
    }

    private static Optional<Celebration> of(Interaction interaction, String asOf) {
        return interaction.celebration(PRESTON, day(asOf));
    }

    @Test
    @DisplayName("Preston: the visit for the 75th jubilee is planned on the day of the letter, held afterwards")
    void preston() {
        Visit visit = visit("2025-06-29/2025-07-01")
                .addOccasion(JubileeOccasion.of(PRESTON, Milestone.ofYears(75)))
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-06-24")))
                .addOutcome(new DatedOutcome(Outcome.HELD, date("2025-07-01")))
                .build();
        Celebration planned = new Celebration(
                ID,
                DateWindow.ofInclusive(day("2025-06-29"), day("2025-07-01")),
                List.of(Celebration.Link.to(Milestone.ofYears(75))),
                false);
        assertThat(of(visit, "2025-06-24")).contains(planned);
        assertThat(of(visit, "2025-07-01")).contains(new Celebration(ID, planned.period(), planned.links(), true));
    }

    @Test
    @DisplayName("Iserlohn: held on 5 July 2024, which is certain only when the letter says so")
    void iserlohn() {
        Visit visit = visit("2024-07-05/2024-07-05")
                .addOutcome(new DatedOutcome(Outcome.HELD, date("[..2025-06-24]")))
                .build();
        assertThat(of(visit, "2024-12-31").map(Celebration::held)).contains(false);
        assertThat(of(visit, "2025-06-24").map(Celebration::held)).contains(true);
        assertThat(of(visit, "2025-06-24").orElseThrow().links())
                .as("it names no jubilee")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} is [{1}, {2}]")
    @CsvSource({
        "2024/2024,                  2024-01-01, 2024-12-31",
        "2024-07-05/2024-07,         2024-07-05, 2024-07-31",
        "2023-21/2023-22,            2023-03-01, 2023-08-31",
        "2024-07-05/..,              2024-07-05, 2024-07-05",
        "2024-07/,                   2024-07-01, 2024-07-31",
        "2024-07/[2024-08..],        2024-07-01, 2024-07-31"
    })
    @DisplayName("the period is all days that the dates allow, and no end is none that is known")
    void period(String period, String first, String last) {
        assertThat(of(visit(period).build(), "2025-06-24").orElseThrow().period())
                .isEqualTo(DateWindow.ofInclusive(day(first), day(last)));
    }

    @ParameterizedTest
    @CsvSource({"/", "../2024-07-05", "/2024-07-05", "[..2024-07]/2024-07-05"})
    @DisplayName("what began on no known day marks no jubilee")
    void no_beginning(String period) {
        assertThat(of(visit(period).build(), "2025-06-24")).isEmpty();
    }

    @Test
    @DisplayName("what was cancelled never counts, as far as that is known")
    void cancelled() {
        Visit visit = visit("2025-06-29/2025-07-01")
                .addOutcome(new DatedOutcome(Outcome.PLANNED, date("2025-01")))
                .addOutcome(new DatedOutcome(Outcome.CANCELLED, date("2025-05")))
                .build();
        assertThat(of(visit, "2025-04-30")).isPresent();
        assertThat(of(visit, "2025-05-15")).as("possibly cancelled").isPresent();
        assertThat(of(visit, "2025-05-31")).isEmpty();
    }

    @Test
    @DisplayName("it counts for each relation that it concerns, with the links of that relation alone")
    void relations() {
        Activity feast = Activity.builder()
                .id(ID)
                .period(DateSpan.of(date("2024-07-05")))
                .addRelation(PRESTON)
                .addOccasion(JubileeOccasion.builder()
                        .relation(ISERLOHN)
                        .milestone(Milestone.ofYears(70))
                        .life(1)
                        .build())
                .build();
        assertThat(of(feast, "2025-06-24").orElseThrow().links())
                .as("of Preston")
                .isEmpty();
        assertThat(feast.celebration(ISERLOHN, day("2025-06-24")).orElseThrow().links())
                .as("of Iserlohn, which only its occasion names")
                .containsExactly(Celebration.Link.to(Milestone.ofYears(70), 1));
        assertThat(feast.celebration(RelationId.of("another"), day("2025-06-24")))
                .isEmpty();
    }

    @Test
    @DisplayName("only visits and activities celebrate")
    void other_types() {
        Meeting meeting = Meeting.builder()
                .id(ID)
                .period(span("2024-07-05/2024-07-05"))
                .addRelation(PRESTON)
                .build();
        Intention intention = Intention.builder()
                .id(ID)
                .aim(text("celebrate the 75th jubilee"))
                .foreseen(date("2024"))
                .addRelation(PRESTON)
                .build();
        assertThat(of(meeting, "2025-06-24")).as("a meeting").isEmpty();
        assertThat(of(intention, "2025-06-24")).as("an intention").isEmpty();
    }
}
