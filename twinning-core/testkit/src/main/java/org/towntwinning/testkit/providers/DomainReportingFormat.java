package org.towntwinning.testkit.providers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.SampleReportingFormat;

/**
 * How jqwik reports values of the domain in a counter-example: the properties that say something, one to a line where
 * they do not fit on one; small values in a few words. Found through the service loader.
 */
public final class DomainReportingFormat implements SampleReportingFormat {

    private static final Map<Class<?>, Shape<?>> SHAPES = Stream.of(
                    RecordShapes.all(), RelationShapes.all(), InteractionShapes.all())
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(Shape::type, Function.identity()));

    /** Called by the service loader. */
    public DomainReportingFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return SHAPES.containsKey(value.getClass()) || OneLine.of(value).isPresent();
    }

    @Override
    public Object report(Object value) {
        Shape<?> shape = SHAPES.get(value.getClass());
        if (shape != null) {
            return shape.report(value);
        }
        return SampleReportingFormat.plainLabel(OneLine.of(value).orElseThrow());
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.ofNullable(SHAPES.get(value.getClass()))
                .map(shape -> shape.type().getSimpleName() + " ");
    }
}
