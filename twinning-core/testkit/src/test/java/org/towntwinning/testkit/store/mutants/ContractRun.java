package org.towntwinning.testkit.store.mutants;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventConditions;
import org.towntwinning.testkit.store.StoreFixture;

/**
 * One test of the contracts or laws, run over some store.
 *
 * @param passed how many tests passed: with parameters there are several of one name
 * @param failures why the others failed
 */
record ContractRun(long passed, List<Throwable> failures) {

    /**
     * Runs a test.
     *
     * @param contract the class that declares it
     * @param test its name
     * @param fixtures the store to check
     */
    static ContractRun of(Class<?> contract, String test, Supplier<StoreFixture> fixtures) {
        Class<?> subject = subjectOf(contract);
        Method method = find(subject, test);
        boolean property = method.isAnnotationPresent(Property.class);
        Subjects.set(fixtures);
        List<Event> ended = EngineTestKit.engine(property ? "jqwik" : "junit-jupiter")
                .selectors(selectMethod(subject, method))
                .configurationParameter("jqwik.database", "target/jqwik-database-of-mutants")
                .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .execute()
                .testEvents()
                .finished()
                .list();
        long passed = ended.stream()
                .filter(EventConditions.finishedSuccessfully()::matches)
                .count();
        List<Throwable> failures = ended.stream()
                .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
                .flatMap(result -> result.getThrowable().stream())
                .toList();
        return new ContractRun(passed, failures);
    }

    /** The class of {@link Subjects} that inherits from a contract. */
    private static Class<?> subjectOf(Class<?> contract) {
        return Stream.of(Subjects.class.getDeclaredClasses())
                .filter(contract::isAssignableFrom)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no subject inherits from " + contract));
    }

    private static Method find(Class<?> subject, String test) {
        Deque<Class<?>> types = new ArrayDeque<>(List.of(subject));
        while (!types.isEmpty()) {
            Class<?> type = types.remove();
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(test) && !method.isSynthetic()) {
                    return method;
                }
            }
            if (type.getSuperclass() != null) {
                types.add(type.getSuperclass());
            }
            types.addAll(List.of(type.getInterfaces()));
        }
        throw new IllegalArgumentException("there is no test " + test + " in " + subject);
    }
}
