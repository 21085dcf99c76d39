package org.towntwinning.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.anniversary.AnchorRule;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeIndex;
import org.towntwinning.anniversary.JubileeNames;
import org.towntwinning.anniversary.JubileeVisitor;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.Schedule;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.SuccessionGraph;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.Basis;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.Given;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RecordedOrder;
import org.towntwinning.register.References;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Office;
import org.towntwinning.time.DateWindow;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violation;
import org.towntwinning.validation.Violations;

/**
 * Null where none is allowed is a programming error: a {@link NullPointerException} that names the parameter. Tried on
 * every public constructor and method of the model but the builders, which have a test of their own.
 */
@DisplayName("Null ends in a NullPointerException that names the parameter")
class NullParametersTest {

    /** What a caller hands in by a lambda, and the visitors of folds: there the JVM's own message will do. */
    private static final Set<String> EXEMPT = Set.of("equals", "compareTo", "compare", "fold", "addTo");

    private static final List<String> PACKAGES = List.of(
            "validation",
            "register",
            "municipality",
            "role",
            "relation",
            "committee",
            "anniversary",
            "interaction",
            "document");

    private static final Map<Class<?>, Object> SAMPLES = samples();

    static Stream<Arguments> parameters() {
        return classes()
                .filter(type -> !type.isAnnotationPresent(FunctionalInterface.class))
                .flatMap(NullParametersTest::executables)
                .flatMap(executable -> Stream.of(executable.getParameters())
                        .filter(parameter -> !parameter.getType().isPrimitive())
                        .filter(parameter -> !isNullable(parameter.getAnnotatedType()))
                        .map(parameter -> arguments(
                                executable.getDeclaringClass().getSimpleName() + "." + executable.getName(),
                                parameter.getName(),
                                executable,
                                List.of(executable.getParameters()).indexOf(parameter))));
    }

    @ParameterizedTest(name = "{0}({1})")
    @MethodSource("parameters")
    void isNamed(String executable, String name, Executable called, int position) {
        Object[] arguments = Stream.of(called.getParameters())
                .map(NullParametersTest::sample)
                .toArray();
        arguments[position] = null;

        Throwable thrown = catchThrowable(() -> call(called, arguments));

        assertThat(thrown)
                .as("what %s throws for null as %s", called.toGenericString(), name)
                .isInstanceOf(NullPointerException.class);
        assertThat(thrown.getMessage())
                .as("what %s says of null as %s", called.toGenericString(), name)
                .matches(called.getParameters()[position].isNamePresent() ? name : "[a-z][A-Za-z]*");
    }

    @Test
    void theWholeModelIsTried() {
        assertThat(classes()).hasSizeGreaterThan(90);
        assertThat(parameters()).hasSizeGreaterThan(150);
    }

    private static Stream<Class<?>> classes() {
        try {
            Path root = Path.of(Relation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return PACKAGES.stream().flatMap(name -> classes(root.resolve("org/towntwinning/" + name), name));
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Stream<Class<?>> classes(Path folder, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Class<?>> found = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .sorted(Comparator.naturalOrder())
                    .<Class<?>>map(file -> load("org.towntwinning." + name + "." + file.replace(".class", "")))
                    .filter(type -> isPublic(type) && !type.getSimpleName().equals("Builder"))
                    .toList();
            return found.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Stream<Executable> executables(Class<?> type) {
        Stream<Constructor<?>> constructors = type.isEnum() ? Stream.of() : Stream.of(type.getConstructors());
        Stream<Method> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !EXEMPT.contains(method.getName()))
                .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
                .filter(method -> !type.getSimpleName().equals("Cases"));
        return Stream.concat(constructors, methods).map(Executable.class::cast).sorted(BuildersTest.IN_ORDER);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object call(Executable called, Object[] arguments) throws Throwable {
        try {
            if (called instanceof Constructor<?> constructor) {
                return constructor.newInstance(arguments);
            }
            Method method = (Method) called;
            Object target = Modifier.isStatic(method.getModifiers()) ? null : sample(method.getDeclaringClass());
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static Object sample(Parameter parameter) {
        return sample(parameter.getType());
    }

    private static Object sample(Class<?> type) {
        if (SAMPLES.containsKey(type)) {
            return SAMPLES.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return SAMPLES.values().stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("this test needs a sample of " + type));
    }

    private static Map<Class<?>, Object> samples() {
        Map<Class<?>, Object> samples = new HashMap<>();
        BuildersTest.full().forEach(full -> samples.put(full.getClass(), full));
        List.of(
                        "nl",
                        LocalDate.of(2025, 6, 24),
                        Given.date("1948"),
                        Given.span("1948/.."),
                        Given.text("text"),
                        Given.ALMELO,
                        Given.cite("letter"),
                        new AsOf<>(Set.of(CommitteeState.ACTIVE), false, Basis.FIRM),
                        Basis.FIRM,
                        Claim.of(Given.date("1948")),
                        ClaimedDate.of(Given.date("1948")),
                        LanguageTag.EN,
                        new References(),
                        new Violations(),
                        new RecordedOrder(new Violations()),
                        new Violation("path", "code", "message"),
                        SuccessionGraph.of(List.of()),
                        Milestone.ofYears(75),
                        CountryCode.of("NL"),
                        Theme.MUSIC,
                        Office.MAYOR)
                .forEach(sample -> samples.put(sample.getClass(), sample));
        Stream.of(Full.DOCUMENT.id(), Full.COMMITTEE.id(), Full.VISIT.id(), Full.RELATION.id(), Full.NETWORK.id())
                .forEach(id -> samples.put(id.getClass(), id));
        addJubilees(samples);
        InvalidDataException refusal = InvalidDataException.of("subject", "code", "message");
        samples.put(InvalidDataException.class, refusal);
        Full.NOTES.forEach(note -> samples.put(note.getClass(), note));
        Full.NAMES.forEach(name -> samples.put(name.getClass(), name));
        Full.EXTERNAL_IDS.forEach(id -> samples.put(id.getClass(), id));
        Full.MUNICIPALITY.identifiers().forEach(id -> samples.put(id.getClass(), id));
        Full.DOCUMENT.references().forEach(reference -> samples.put(reference.getClass(), reference));
        samples.put(List.class, List.of());
        samples.put(Set.class, Set.of());
        samples.put(Collection.class, List.of());
        samples.put(Map.class, Map.of(LanguageTag.NL, "text"));
        samples.put(Claim[].class, new Claim[0]);
        samples.put(Citation[].class, new Citation[0]);
        samples.put(MunicipalityId[].class, new MunicipalityId[] {Given.ALMELO});
        samples.put(Theme[].class, new Theme[] {Theme.MUSIC});
        samples.put(AnchorKind[].class, new AnchorKind[0]);
        samples.put(Milestone[].class, new Milestone[] {Milestone.ofYears(25)});
        samples.put(Class.class, String.class);
        samples.put(Stream.class, Stream.of());
        samples.put(JubileeVisitor.class, (JubileeVisitor) (relation, life, earliest, latest, months, certainty) -> {});
        samples.put(JubileeIndex.Builder.class, JubileeIndex.builder(AnniversaryRules.standard()));
        samples.put(Predicate.class, (Predicate<Object>) day -> false);
        samples.put(Supplier.class, (Supplier<Object>) () -> "made");
        samples.put(BiConsumer.class, (BiConsumer<Object, Object>) (one, other) -> {});
        samples.put(Enum.class, CommitteeState.ACTIVE);
        samples.put(Object.class, "object");
        samples.put(boolean.class, true);
        samples.put(int.class, 0);
        return samples;
    }

    private static void addJubilees(Map<Class<?>, Object> samples) {
        AnniversaryRules rules = AnniversaryRules.standard();
        Jubilee jubilee = rules.at(
                        Relation.builder()
                                .id(RelationId.of("r"))
                                .parties(List.of(Party.of(Given.ALMELO), Party.of(Given.PRESTON)))
                                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                                .addEvent(Established.since(Given.date("1948")))
                                .build(),
                        Milestone.ofYears(75))
                .jubilee()
                .orElseThrow();
        Stream.of(
                        rules,
                        jubilee,
                        jubilee.key(),
                        jubilee.due(),
                        AnchorRule.STANDARD,
                        Schedule.STANDARD,
                        JubileeNames.standard(),
                        JubileeIndex.of(rules, Stream.of()),
                        DateWindow.ofYear(2025),
                        Period.ofYears(1))
                .forEach(sample -> samples.put(sample.getClass(), sample));
    }
}
