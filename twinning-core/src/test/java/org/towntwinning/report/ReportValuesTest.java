package org.towntwinning.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a report is made of are values: equal if all that they say is equal, and for people to read. */
class ReportValuesTest {

    @Test
    void values_of_every_class_are_tried() {
        assertThat(values())
                .containsKeys(
                        "StateOfAffairs",
                        "RelationReport",
                        "PartyReport",
                        "ContactReport",
                        "InteractionReport",
                        "OpenRequest",
                        "OpenIntention",
                        "CommitteeReport",
                        "NetworkReport",
                        "Source",
                        "RoleVacant",
                        "DateContested");
    }

    @Test
    void those_that_say_the_same_are_equal() {
        Map<String, List<Object>> found = values();
        Map<String, List<Object>> foundAgain = values();

        assertThat(foundAgain).as("values of equal reports").isEqualTo(found);
        found.forEach((type, values) -> {
            for (int i = 0; i < values.size(); i++) {
                Object same = foundAgain.get(type).get(i);
                assertThat(values.get(i))
                        .as("a %s", type)
                        .isEqualTo(same)
                        .hasSameHashCodeAs(same)
                        .hasToString(same.toString())
                        .isNotEqualTo(null)
                        .isNotEqualTo("another type");
            }
        });
    }

    @Test
    void those_that_say_something_else_are_not_equal() {
        values().forEach((type, values) -> {
            for (Object one : values) {
                for (Object other : values) {
                    boolean same = answers(one).equals(answers(other));
                    assertThat(one.equals(other)).as("%s equals %s", one, other).isEqualTo(same);
                }
            }
            assertThat(values.stream().map(Object::hashCode).distinct())
                    .as("hash codes of %s different values of %s", values.size(), type)
                    .hasSizeGreaterThan(values.size() / 2);
            assertThat(values)
                    .as("texts of a %s", type)
                    .noneMatch(value -> value.toString().isBlank());
        });
    }

    /** Up to ten different values of each class, from many registers; made anew at each call. */
    private static Map<String, List<Object>> values() {
        Map<String, List<Object>> values = new TreeMap<>();
        collect(AlmeloRegister.all().report("2025-06-24"), values);
        IntStream.range(0, 16).forEach(seed -> collect(RandomRegister.of(seed).report("2020-06-15"), values));
        return values;
    }

    private static void collect(Object value, Map<String, List<Object>> values) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> collect(present, values));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(each -> collect(each, values));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> collect(each, values));
        } else if (isReport(value)) {
            List<Object> found = values.computeIfAbsent(value.getClass().getSimpleName(), type -> new ArrayList<>());
            if (found.size() < 10 && !found.contains(value)) {
                found.add(value);
            }
            answers(value).forEach(answer -> collect(answer, values));
        }
    }

    private static boolean isReport(Object value) {
        Class<?> type = value.getClass();
        return type.getPackage().equals(StateOfAffairs.class.getPackage()) && !type.isEnum() && !type.isRecord();
    }

    /** What the accessors answer, in the order of their names. */
    private static List<Object> answers(Object value) {
        return Stream.of(value.getClass().getMethods())
                .filter(method -> method.getDeclaringClass().getPackage().equals(StateOfAffairs.class.getPackage()))
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !List.of("hashCode", "toString", "toBuilder").contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> answer(method, value))
                .toList();
    }

    private static Object answer(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.toString(), impossible);
        }
    }
}
