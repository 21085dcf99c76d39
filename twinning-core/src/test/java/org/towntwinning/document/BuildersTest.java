package org.towntwinning.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.Given;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.role.Actor;
import org.towntwinning.validation.InvalidDataException;

/** What holds for everything that a builder makes, tried on one instance of each with every property set. */
@DisplayName("Everything that a builder makes")
class BuildersTest {

    /** The JVM gives methods in any order, and a test that failed as number 7 should be number 7 again. */
    static final Comparator<Executable> IN_ORDER = Comparator.comparing(Executable::toGenericString);

    /** Values that differ from all in the full instances. */
    private static final List<Object> OTHERS = List.of(
            Given.town("other"),
            Given.date("1901"),
            Given.date("2001"),
            Given.date("2030"),
            Given.span("1901/1902"),
            Given.text("other"),
            "Other",
            NetworkId.of("other"),
            RelationId.of("other"),
            CommitteeId.of("other"),
            InteractionId.of("other"),
            DocumentId.of("other"),
            LanguageTag.of("hy"),
            ClaimedDate.of(Given.date("1901")),
            AgreementId.of("other"),
            Milestone.ofYears(70),
            Actor.town(Given.town("other")));

    static Stream<Object> full() {
        return Stream.of(
                Full.POSTAL_ADDRESS,
                Full.MUNICIPALITY,
                Full.NETWORK,
                Full.THIRD_BODY,
                Full.ROLE_ASSIGNMENT,
                Full.PARTY,
                Full.KIND,
                Full.FIELD,
                Full.AGREEMENT,
                Full.ANCHOR,
                Full.PROPOSED,
                Full.ESTABLISHED,
                Full.RESUMPTION,
                Full.SUSPENDED,
                Full.ENDED,
                Full.REESTABLISHED,
                Full.TRANSFERRED,
                Full.OPENED,
                Full.CLOSED,
                Full.CONTINUED,
                Full.RELATION,
                Full.COMMITTEE_TASK,
                Full.DISSOLUTION_NOTICE,
                Full.ANNUAL_REPORT,
                Full.COMMITTEE,
                Full.JUBILEE_OCCASION,
                Full.COUNCIL_NOTICE,
                Full.VISIT,
                Full.CORRESPONDENCE,
                Full.ANSWER,
                Full.REQUEST,
                Full.MEETING,
                Full.ACTIVITY,
                Full.INTENTION,
                Full.DOCUMENT);
    }

    static Stream<Arguments> properties() {
        return full().flatMap(value -> setters(value)
                // a vacancy excludes the holder that the full instance has
                .filter(setter -> !setter.getName().equals("vacant"))
                .map(setter -> arguments(value.getClass().getSimpleName(), setter.getName(), value, setter)));
    }

    static Stream<Arguments> methods() {
        return full().flatMap(value -> builderMethods(value)
                .map(method -> arguments(value.getClass().getSimpleName(), method.getName(), value, method)));
    }

    @ParameterizedTest
    @MethodSource("full")
    void isEqualToItsCopyAndToNothingElse(Object value) {
        Object copy = build(toBuilder(value));

        assertThat(copy)
                .isNotSameAs(value)
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
        assertThat(value).isNotEqualTo(null).isNotEqualTo("another type");
    }

    @ParameterizedTest
    @MethodSource("full")
    void hasAHashCodeThatDependsOnItsProperties(Object value) {
        Stream<Object> changes = setters(value)
                .filter(setter -> !setter.getName().equals("vacant"))
                .map(setter -> changed(value, setter));

        assertThat(Stream.concat(Stream.of(value), changes)
                        .map(Object::hashCode)
                        .distinct())
                .as("hash codes of a %s and of its changes", value.getClass().getSimpleName())
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("methods")
    void chainsItsCalls(String type, String name, Object value, Method method) {
        Object builder = toBuilder(value);
        List<Object> arguments = isSetter(value, method)
                ? List.of(plain(get(value, name)))
                : elements(value)
                        .filter(method.getParameterTypes()[0]::isInstance)
                        .toList();

        assertThat(arguments).as("arguments for %s.Builder.%s", type, name).isNotEmpty();
        assertThat(arguments)
                .allSatisfy(argument -> assertThat(call(method, builder, argument))
                        .as("what %s.Builder.%s returns", type, name)
                        .isSameAs(builder));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("properties")
    void keepsTheProperty(String type, String property, Object value, Method setter) {
        Object kept = get(value, property);
        if (kept instanceof Optional<?> optional) {
            assertThat(optional)
                    .as("%s.%s of the full instance", type, property)
                    .isPresent();
        } else if (kept instanceof Collection<?> collection) {
            assertThat(collection)
                    .as("%s.%s of the full instance", type, property)
                    .isNotEmpty();
        }
        assertThat(value.toString()).as("%s names its %s", type, property).contains(property + "=");
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("properties")
    void differsInTheProperty(String type, String property, Object value, Method setter) {
        Object changed = changed(value, setter);

        assertThat(changed).as("%s with another %s", type, property).isNotEqualTo(value);
        assertThat(changed.toString()).as("%s with another %s", type, property).isNotEqualTo(value.toString());
        assertThat(build(toBuilder(changed)))
                .as("a copy of %s with another %s", type, property)
                .isEqualTo(changed);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("properties")
    void isImmutable(String type, String property, Object value, Method setter) {
        if (!(plain(get(value, property)) instanceof Collection<?> kept)) {
            return;
        }
        assertThatThrownBy(kept::clear)
                .as("clearing %s of a %s", property, type)
                .isInstanceOf(UnsupportedOperationException.class);

        Collection<Object> given = collection(setter.getParameterTypes()[0], kept);
        Object builder = toBuilder(value);
        call(setter, builder, given);
        given.clear();
        Object built = build(builder);
        assertThat(built).as("%s after the given %s changed", type, property).isEqualTo(value);
        call(setter, builder, collection(setter.getParameterTypes()[0], List.of()));
        assertThat(built)
                .as("%s after %s of its builder changed", type, property)
                .isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("methods")
    void namesTheParameterThatIsNull(String type, String name, Object value, Method method) {
        if (method.getParameterTypes()[0].isPrimitive()) {
            return;
        }
        Object builder = toBuilder(value);
        if (method.getAnnotatedParameterTypes()[0].isAnnotationPresent(Nullable.class)) {
            assertThat(catchThrowable(() -> invoke(method, builder, new Object[] {null})))
                    .as("%s.Builder.%s(null), which is allowed", type, name)
                    .isNull();
            return;
        }
        assertThatThrownBy(() -> invoke(method, builder, new Object[] {null}))
                .as("%s.Builder.%s(null)", type, name)
                .isInstanceOf(NullPointerException.class)
                .hasMessage(method.getParameters()[0].isNamePresent() ? method.getParameters()[0].getName() : name);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("methods")
    void addsToTheProperty(String type, String name, Object value, Method method) {
        if (isSetter(value, method)) {
            return;
        }
        assertThat(setters(value)
                        .filter(setter -> Collection.class.isAssignableFrom(setter.getParameterTypes()[0]))
                        .filter(setter -> refills(value, setter, method)))
                .as("properties that %s.Builder.%s fills", type, name)
                .hasSize(1);
    }

    /** Whether emptying a property and adding its values one by one gives the same again. */
    private static boolean refills(Object value, Method setter, Method adder) {
        Collection<?> values = (Collection<?>) plain(get(value, setter.getName()));
        if (!values.stream().allMatch(adder.getParameterTypes()[0]::isInstance)) {
            return false;
        }
        Object builder = toBuilder(value);
        call(setter, builder, collection(setter.getParameterTypes()[0], List.of()));
        values.forEach(each -> call(adder, builder, each));
        Throwable refusal = catchThrowable(() -> build(builder));
        return refusal == null && build(builder).equals(value);
    }

    /** The first change of the property that is not refused. */
    private static Object changed(Object value, Method setter) {
        List<@Nullable Object> candidates = candidates(setter, plain(get(value, setter.getName())));
        for (Object candidate : candidates) {
            Object builder = toBuilder(value);
            call(setter, builder, candidate);
            try {
                return build(builder);
            } catch (InvalidDataException refused) {
                // the next one may do
            }
        }
        throw new AssertionError("no other value of " + setter + " is accepted, tried were " + candidates);
    }

    private static List<@Nullable Object> candidates(Method setter, Object current) {
        Class<?> type = setter.getParameterTypes()[0];
        List<@Nullable Object> candidates = new ArrayList<>();
        if (setter.getAnnotatedParameterTypes()[0].isAnnotationPresent(Nullable.class)) {
            candidates.add(null);
        } else if (current instanceof Collection<?> values) {
            List<Object> list = new ArrayList<>(values);
            candidates.add(collection(type, List.of()));
            candidates.add(collection(type, list.subList(0, list.size() - 1)));
            candidates.add(collection(type, list.subList(1, list.size())));
        } else if (type.isEnum()) {
            candidates.addAll(Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant != current)
                    .toList());
        } else if (current instanceof Boolean truth) {
            candidates.add(!truth);
        } else {
            candidates.addAll(OTHERS.stream().filter(type::isInstance).toList());
        }
        return candidates;
    }

    /** What the collections of the value hold. */
    private static Stream<Object> elements(Object value) {
        return setters(value)
                .map(setter -> plain(get(value, setter.getName())))
                .filter(Collection.class::isInstance)
                .flatMap(kept -> ((Collection<?>) kept).stream());
    }

    static Stream<Method> setters(Object value) {
        return builderMethods(value).filter(method -> isSetter(value, method));
    }

    private static boolean isSetter(Object value, Method method) {
        return Stream.of(value.getClass().getMethods())
                .anyMatch(accessor -> accessor.getName().equals(method.getName()) && accessor.getParameterCount() == 0);
    }

    private static Stream<Method> builderMethods(Object value) {
        return Stream.of(toBuilder(value).getClass().getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 1)
                .sorted(IN_ORDER);
    }

    private static Collection<Object> collection(Class<?> type, Collection<?> values) {
        return type == Set.class ? new LinkedHashSet<>(values) : new ArrayList<>(values);
    }

    private static Object plain(Object value) {
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    private static Object toBuilder(Object value) {
        return get(value, "toBuilder");
    }

    private static Object build(Object builder) {
        return get(builder, "build");
    }

    private static Object get(Object target, String method) {
        try {
            return invoke(target.getClass().getMethod(method), target);
        } catch (NoSuchMethodException missing) {
            throw new LinkageError(missing.toString(), missing);
        }
    }

    private static Object call(Method method, Object target, @Nullable Object argument) {
        return invoke(method, target, new Object[] {argument});
    }

    private static Object invoke(Method method, Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(thrown);
        } catch (IllegalAccessException hidden) {
            throw new LinkageError(hidden.toString(), hidden);
        }
    }
}
