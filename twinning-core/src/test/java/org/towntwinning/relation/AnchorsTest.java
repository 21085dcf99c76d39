package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.relation.Sample.relation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.towntwinning.register.Answers;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;

@DisplayName("S6.2 and S6.9 Where the life of a relation begins")
class AnchorsTest {

    /** A founding with these anchors, as {@code SIGNING=1971 FIRST_CONTACT=1959}. */
    private static Established founding(String anchors) {
        Established.Builder builder = Established.builder();
        Stream.of(anchors.split(" "))
                .map(text -> text.split("="))
                .map(parts -> Anchor.of(AnchorKind.valueOf(parts[0]), date(parts[1])))
                .forEach(builder::addAnchor);
        return builder.build();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "EFFECTIVE=1948, EFFECTIVE",
        "FIRST_CONTACT=1959 SIGNING=1971, SIGNING",
        "SIGNING=1971 FIRST_CONTACT=1959, SIGNING",
        "EFFECTIVE=1948 SIGNING=1950, SIGNING",
        "COUNTER_SIGNING=1972 EFFECTIVE=1973, EFFECTIVE",
        "COUNTER_SIGNING=1972 COUNCIL_DECISION=1970, COUNTER_SIGNING",
        "FIRST_CONTACT=1959 COUNCIL_DECISION=1970, COUNCIL_DECISION",
        "FIRST_CONTACT=1959, FIRST_CONTACT",
        "SIGNING=[..1971] FIRST_CONTACT=1959, FIRST_CONTACT",
        "SIGNING=XXXX COUNCIL_DECISION=1970 FIRST_CONTACT=1959, COUNCIL_DECISION",
        "SIGNING=[1971..] EFFECTIVE=XXXX COUNTER_SIGNING=1972-05, COUNTER_SIGNING",
        "FIRST_CONTACT=XXXX SIGNING=[..1971], SIGNING",
        "FIRST_CONTACT=[..1959] COUNCIL_DECISION=XXXX, COUNCIL_DECISION",
        "SIGNING=1971~ EFFECTIVE=1948-01-01, SIGNING",
        "SIGNING=197X EFFECTIVE=1948-01-01, SIGNING"
    })
    void standardOrder(String anchors, AnchorKind expected) {
        assertThat(founding(anchors).founding().kind()).isEqualTo(expected);
    }

    @Test
    @DisplayName("A preferred claim that cannot anchor passes its kind over, whatever the others say")
    void onlyThePreferredClaimCounts() {
        Established established = Established.builder()
                .addAnchor(Anchor.builder()
                        .kind(AnchorKind.SIGNING)
                        .date(ClaimedDate.preferring(Claim.of(date("XXXX")), Claim.of(date("1971"))))
                        .build())
                .addAnchor(Anchor.of(AnchorKind.FIRST_CONTACT, date("1959")))
                .build();

        assertThat(established.founding().kind()).isEqualTo(AnchorKind.FIRST_CONTACT);
        assertThat(established.date()).isEqualTo(date("1959"));
    }

    @Test
    @DisplayName("The relation is active from its founding, not from an earlier contact")
    void statusBeginsWithTheFounding() {
        Relation relation = relation(founding("FIRST_CONTACT=1913 SIGNING=1971-05-05"));

        Answers.assertAnswers(relation::statusOn, """
                1913-12-31 none
                1971-05-04 none
                1971-05-05 ACTIVE""");
        assertThat(relation.founding())
                .map(Established::anchors)
                .hasValueSatisfying(anchors -> assertThat(anchors).hasSize(2));
    }

    @Test
    void whatIsOnlyProposedHasNoFounding() {
        assertThat(relation(Sample.proposed("2020")).founding()).isEmpty();
    }
}
