package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.towntwinning.committee.Committee;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.testkit.providers.DomainReportingFormat;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** What a tester reads when a property fails: every property that says something, and nothing that does not. */
class ReportTest {

    static class Wrong {

        @Property(seed = "1")
        void noCommitteeHasAReport(@ForAll Committee committee) {
            assertThat(committee.annualReports()).isEmpty();
        }

        @Property(seed = "1")
        void noDateIsContested(@ForAll ClaimedDate date) {
            assertThat(date.isContested()).isFalse();
        }
    }

    private final String reports = String.join("\n", PropertyRun.of(Wrong.class).reports());

    @Test
    void aRecordIsReportedByThePropertiesThatSaySomething() {
        assertThat(reports)
                .as("the committee that shrinking leaves, one property to a line, without empty ones")
                .containsIgnoringWhitespaces("""
                        committee:
                          Committee {
                            id=committee:1,
                            seat=town:1,
                            body=COMMITTEE,
                            founded=1975-01-01,
                            annualReports=[AnnualReport {period=1975/1975}]
                          }
                        """);
    }

    @Test
    void aSmallValueIsReportedInAFewWords() {
        assertThat(reports)
                .as("the contested date that shrinking leaves")
                .contains("date: 1975-01-01 (preferred) or 1975-01-02");
    }

    @Test
    void smallValuesSayAllThatTheyHold() {
        DocumentId letter = DocumentId.of("letter");
        DateSpan years = DateSpan.parse("1948/1999");
        Citation citation = Citation.of(letter).at("line 24").saying("Sinds 1948");
        assertThat(reported(citation)).isEqualTo("letter at \"line 24\" saying \"Sinds 1948\"");
        assertThat(reported(Claim.of(PartialDate.ofYear(1948), citation)))
                .isEqualTo("1948 [letter at \"line 24\" saying \"Sinds 1948\"]");
        assertThat(reported(new Name("Almelo", LanguageTag.NL, years))).isEqualTo("nl \"Almelo\" in 1948/1999");
        assertThat(reported(Name.of("en", "Almelo"))).isEqualTo("en \"Almelo\"");
        assertThat(reported(Actor.office(MunicipalityId.of("town:1"), Office.MAYOR)))
                .isEqualTo("mayor of town:1");
        assertThat(reported(Actor.body(MunicipalityId.of("town:1"), Body.COUNCIL)))
                .isEqualTo("COUNCIL of town:1");
        assertThat(reported(new Identifier("ags", "05962024", years))).isEqualTo("ags:\"05962024\" in 1948/1999");
        assertThat(reported(LocalizedText.of("nl", "a\u200Bb")))
                .as("what is invisible is spelt")
                .isEqualTo("nl \"a\\u200bb\"");
        assertThat(reported(LocalizedText.of("nl", "x".repeat(20_000))))
                .as("what is long is cut")
                .hasSizeLessThan(100)
                .endsWith("... (20000 characters)");
    }

    private static String reported(Object value) {
        DomainReportingFormat format = new DomainReportingFormat();
        assertThat(format.appliesTo(value))
                .as("the format applies to %s", value)
                .isTrue();
        return format.report(value).toString();
    }
}
