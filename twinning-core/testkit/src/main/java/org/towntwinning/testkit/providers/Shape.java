package org.towntwinning.testkit.providers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.SampleReportingFormat;
import org.towntwinning.validation.Violations;

/**
 * What a value of a type says, in a report: its properties in their order, without those that say nothing.
 *
 * @param type the type
 * @param properties each with the name that stands before it
 */
record Shape<T>(Class<T> type, List<Property<T>> properties) {

    /** A property and how it is read. */
    record Property<T>(String name, Function<T, Object> value) {}

    static <T> Shape<T> of(Class<T> type) {
        return new Shape<>(type, List.of());
    }

    Shape<T> with(String name, Function<T, Object> value) {
        List<Property<T>> more = new ArrayList<>(properties);
        more.add(new Property<>(name, value));
        return new Shape<>(type, List.copyOf(more));
    }

    /** The properties of a value, for jqwik to lay out. */
    Map<Object, Object> report(Object value) {
        T ours = type.cast(value);
        Map<Object, Object> report = new LinkedHashMap<>();
        for (Property<T> property : properties) {
            said(property.value().apply(ours))
                    .ifPresent(said -> report.put(SampleReportingFormat.plainLabel(property.name()), said));
        }
        return report;
    }

    /** What is not there, empty or not the case is left out; texts are cut, and what is invisible in them is spelt. */
    private static Optional<Object> said(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(Shape::said);
        }
        if (Boolean.FALSE.equals(value) || (value instanceof Collection<?> all && all.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(value instanceof String text ? SampleReportingFormat.plainLabel(quote(text)) : value);
    }

    static String quote(String text) {
        String quoted = Violations.quote(text);
        return quoted.endsWith("...") ? quoted + " (" + text.length() + " characters)" : quoted;
    }
}
