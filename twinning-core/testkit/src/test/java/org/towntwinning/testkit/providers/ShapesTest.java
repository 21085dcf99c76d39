package org.towntwinning.testkit.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.towntwinning.testkit.CoreTypes;

/** A report of a record leaves out no property: not one that it has today, and not one that it gets tomorrow. */
class ShapesTest {

    /** What is built and stands in no record: settings, and what a report or a store answers. */
    private static final Set<String> NOT_RECORDED = Set.of(
            "org.towntwinning.anniversary",
            "org.towntwinning.time",
            "org.towntwinning.report",
            "org.towntwinning.store");

    private final List<Shape<?>> shapes = Stream.of(RecordShapes.all(), RelationShapes.all(), InteractionShapes.all())
            .flatMap(List::stream)
            .collect(Collectors.toList());

    @Test
    void everyPropertyThatABuilderTakesIsReported() {
        for (Shape<?> shape : shapes) {
            Set<String> reported = shape.properties().stream()
                    .map(Shape.Property::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            builder(shape.type())
                    .ifPresent(builder -> assertThat(reported)
                            .as("properties of %s in a report, against those of its builder", shape.type())
                            .isEqualTo(settings(builder)));
        }
    }

    @Test
    void everyTypeThatIsBuiltHasAShape() {
        Set<Class<?>> shaped = shapes.stream().map(Shape::type).collect(Collectors.toSet());
        assertThat(CoreTypes.all())
                .filteredOn(type -> builder(type).isPresent()
                        && !Modifier.isAbstract(type.getModifiers())
                        && !NOT_RECORDED.contains(type.getPackageName()))
                .as("types with a builder, and the shape in which they are reported")
                .isNotEmpty()
                .allMatch(shaped::contains);
    }

    private static Optional<Class<?>> builder(Class<?> type) {
        return Stream.of(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder") && nested.getEnclosingClass() == type)
                .findFirst();
    }

    /** All that can be set, adding one value to several left aside. */
    private static Set<String> settings(Class<?> builder) {
        return Stream.of(builder.getMethods())
                .filter(method -> method.getParameterCount() == 1 && returnsBuilder(method))
                .map(Method::getName)
                .filter(name -> !name.matches("add[A-Z].*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean returnsBuilder(Method method) {
        return method.getReturnType().getSimpleName().endsWith("Builder");
    }
}
