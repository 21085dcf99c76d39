package org.towntwinning.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The same arguments give the same answer, on every machine, on every day. */
final class PurityRules {

    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(calls(
                            "the time or the zone of this machine",
                            "java.lang.System.currentTimeMillis(",
                            "java.lang.System.nanoTime(",
                            "java.time.Clock.system",
                            "java.time.Clock.tick",
                            "java.time.InstantSource.system(",
                            "java.time.ZoneId.systemDefault(",
                            "java.util.TimeZone.getDefault(")
                    .or(describe("now()", PurityRules::isNow))
                    .and(describe("outside the one exempted line", access -> !isExempted(access))))
            .orShould()
            .dependOnClassesThat(named("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar"))
            .because("the day is a parameter, and stores are given an InstantSource");

    /** Opening a store by its URL alone is the one place where nobody is there to bring a clock. */
    static final ArchRule ONE_EXEMPTED_LINE = noClasses()
            .should(new ArchCondition<>("ask the system for its InstantSource more than once") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    List<JavaAccess<?>> exempted = type.getAccessesFromSelf().stream()
                            .filter(PurityRules::isExempted)
                            .toList();
                    String message = type.getName() + " uses the exemption " + exempted.size() + " times: " + exempted;
                    events.add(new SimpleConditionEvent(type, exempted.size() > 1, message));
                }
            });

    static final ArchRule NO_CHANCE = noClasses()
            .should()
            .accessTargetWhere(calls(
                    "chance",
                    "java.lang.Math.random(",
                    "java.lang.StrictMath.random(",
                    "java.util.UUID.randomUUID(",
                    "java.util.Collections.shuffle("))
            .orShould()
            .dependOnClassesThat(named(
                            "java.util.Random",
                            "java.util.SplittableRandom",
                            "java.util.concurrent.ThreadLocalRandom",
                            "java.security.SecureRandom")
                    .or(resideInAnyPackage("java.util.random..")))
            .because("an answer that cannot be repeated cannot be explained");

    static final ArchRule NO_DEFAULTS_OF_THE_MACHINE = noClasses()
            .should()
            .accessTargetWhere(calls(
                    "the locale or the character set of this machine",
                    "java.lang.String.<init>([B)",
                    "java.lang.String.format(java.lang.String,",
                    "java.lang.String.formatted(",
                    "java.lang.String.getBytes()",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.lang.System.getenv(",
                    "java.lang.System.getProperty(",
                    "java.nio.charset.Charset.defaultCharset(",
                    "java.text.Collator.getInstance()",
                    "java.text.NumberFormat.getInstance()",
                    "java.time.format.DateTimeFormatter.ofLocalized",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.util.Locale.getDefault("))
            .because("the same record must not read differently in Ankara");

    static final ArchRule NO_OUTSIDE_WORLD = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.sql..", "javax.sql..", "java.net..", "java.nio.file..", "java.nio.channels..")
                    .or(describe("are files", type -> type.getName().matches("java\\.io\\.(File.*|RandomAccessFile)"))))
            .orShould()
            .accessTargetWhere(
                    calls("the console", "java.lang.System.in", "java.lang.System.out", "java.lang.System.err"))
            .because("files, networks and databases are the business of other modules");

    static final ArchRule NO_REFLECTION = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
            .orShould()
            .accessTargetWhere(calls(
                    "reflection",
                    "java.lang.Class.forName(",
                    "java.lang.Class.getConstructor",
                    "java.lang.Class.getDeclared",
                    "java.lang.Class.getField",
                    "java.lang.Class.getMethod",
                    "java.lang.Class.getRecordComponents(",
                    "java.lang.Class.newInstance(",
                    "java.lang.ClassLoader.loadClass("))
            .because("what the compiler does not see, no test finds");

    static final ArchRule NO_MUTABLE_STATICS = fields().that()
            .areStatic()
            .should(new ArchCondition<>("be final and of a type that cannot change") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean ofCompiler = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                    boolean constant =
                            field.getModifiers().contains(JavaModifier.FINAL) && !canChange(field.getRawType());
                    String message = field.getFullName() + " can change: make it final, and List.of, Set.of or Map.of";
                    events.add(new SimpleConditionEvent(field, ofCompiler || constant, message));
                }
            });

    private PurityRules() {}

    private static DescribedPredicate<JavaAccess<?>> calls(String what, String... prefixes) {
        List<String> forbidden = List.of(prefixes);
        return describe(
                what, access -> forbidden.stream().anyMatch(access.getTarget().getFullName()::startsWith));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        List<String> forbidden = List.of(names);
        return describe("are one of " + forbidden, type -> forbidden.contains(type.getName()));
    }

    private static boolean isNow(JavaAccess<?> access) {
        return access.getTarget().getName().equals("now")
                && access.getTargetOwner().getPackageName().startsWith("java.time");
    }

    private static boolean isExempted(JavaAccess<?> access) {
        JavaClass caller = access.getOriginOwner();
        return caller.getSimpleName().equals("TwinningStores")
                && Core.concept(caller).filter("store"::equals).isPresent()
                && access.getTarget().getFullName().startsWith("java.time.InstantSource.system(");
    }

    private static boolean canChange(JavaClass type) {
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return type.isArray()
                || type.getPackageName().startsWith("java.util.concurrent")
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(Appendable.class)
                || (collection && !type.isInterface() && type.getPackageName().startsWith("java."));
    }
}
