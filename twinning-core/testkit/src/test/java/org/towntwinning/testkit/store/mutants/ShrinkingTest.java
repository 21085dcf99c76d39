package org.towntwinning.testkit.store.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.towntwinning.testkit.store.StatefulStoreLaws;

/** A counter-example of twenty steps shrinks to the few that matter, and reads as what was done. */
class ShrinkingTest {

    private static final Pattern CALL = Pattern.compile("(insert|insert together|replace by|remove|erase) \\w+");

    @Test
    void aFaultThatNeedsTwoCallsIsShownByFewMore() {
        Mutant mutant = Mutant.all()
                .filter(each -> each.contract() == StatefulStoreLaws.class)
                .findFirst()
                .orElseThrow();
        String report = reportOf(mutant);
        String shrunk = report.substring(report.indexOf("Shrunk Sample"), report.indexOf("Original Sample"));

        // A record that every sequence begins with is replaced and removed; another one is inserted before that.
        assertThat(CALL.matcher(shrunk).results().map(call -> call.group(1)))
                .as("calls in the counter-example of a store that %s: %s", mutant.fault(), shrunk)
                .hasSizeBetween(2, 4)
                .last()
                .isEqualTo("remove");
    }

    private static String reportOf(Mutant mutant) {
        Subjects.set(mutant.broken());
        return EngineTestKit.engine("jqwik")
                .selectors(selectMethod(Subjects.OfStatefulLaws.class, mutant.test(), List.class))
                .configurationParameter("jqwik.database", "target/jqwik-database-of-mutants")
                .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                // A machine that has other work to do may need more than the ten seconds that jqwik takes by default.
                .configurationParameter("jqwik.shrinking.default", "FULL")
                .execute()
                .allEvents()
                .reportingEntryPublished()
                .stream()
                .flatMap(event -> event.getPayload(ReportEntry.class).stream())
                .flatMap(entry -> entry.getKeyValuePairs().values().stream())
                .collect(Collectors.joining("\n"));
    }
}
