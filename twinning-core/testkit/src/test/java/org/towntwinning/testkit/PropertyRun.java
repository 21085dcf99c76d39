package org.towntwinning.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the properties of a class by themselves, for properties that are to fail, and keeps what jqwik says of them. */
final class PropertyRun implements TestExecutionListener {

    private final List<String> reports = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int properties;

    private PropertyRun() {}

    static PropertyRun of(Class<?> container) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(container))
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameter("jqwik.database", "target/jqwik-database-of-failures")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.failures.after.default", "PREVIOUS_SEED")
                .build();
        PropertyRun run = new PropertyRun();
        LauncherFactory.create().execute(request, run);
        if (run.properties == 0) {
            throw new IllegalArgumentException(container + " has no property to run");
        }
        return run;
    }

    /** The report of each property, with its samples. */
    List<String> reports() {
        return reports;
    }

    /** Why each property that failed did, with all causes. */
    List<String> failures() {
        return failures;
    }

    @Override
    public void reportingEntryPublished(TestIdentifier property, ReportEntry entry) {
        reports.addAll(entry.getKeyValuePairs().values());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            properties++;
            result.getThrowable().ifPresent(failure -> failures.add(trace(failure)));
        }
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
