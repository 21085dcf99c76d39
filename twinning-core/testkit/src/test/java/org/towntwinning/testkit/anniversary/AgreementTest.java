package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.towntwinning.testkit.AnniversaryArbitraries;

/** The same question as {@link AgreementPropertiesTest}, as often as wanted; nothing is shrunk or kept. */
@EnabledIfSystemProperty(
        named = "twinning.agreement.cases",
        matches = ".+",
        disabledReason = "-Dtwinning.agreement.cases=1000000 asks a million questions, which takes some minutes")
class AgreementTest {

    private static final int SHOWN = 8;

    @Test
    void p33NoDifferenceInManyCases() {
        JqwikSession.run(AgreementTest::ask);
    }

    private static void ask() {
        long cases = Long.getLong("twinning.agreement.cases");
        long seed = Long.getLong("twinning.agreement.seed", 1);
        Random random = new Random(seed);
        RandomGenerator<AnniversaryCase> questions =
                AnniversaryArbitraries.cases().generator(1_000);
        long differing = 0;
        StringBuilder shown = new StringBuilder();
        for (long i = 0; i < cases; i++) {
            AnniversaryCase question = questions.next(random).value();
            List<String> differences = Agreement.differences(question);
            if (!differences.isEmpty() && ++differing <= SHOWN) {
                shown.append("%ncase %d of seed %d: %s%n  by %s%n  %s"
                        .formatted(i, seed, question.relation(), question.rules(), differences.get(0)));
            }
        }
        assertThat(differing)
                .as("P33: of %s cases, those in which rules and reference model differ%s", cases, shown)
                .isZero();
    }
}
