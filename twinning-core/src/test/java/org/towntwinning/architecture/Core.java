package org.towntwinning.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classes the rules speak of. A concept is a package directly below {@code org.towntwinning}; the mistakes that
 * prove the rules lie in a mirror of those packages, so that one and the same rule object judges both.
 */
final class Core {

    /** Each concept depends only on those before it. */
    static final List<String> CONCEPTS = List.of(
            "validation",
            "time",
            "register",
            "municipality",
            "role",
            "relation",
            "committee",
            "anniversary",
            "interaction",
            "document",
            "store",
            "report");

    private static final String ROOT = "org.towntwinning";
    private static final String MISTAKES = ROOT + ".architecture.bad";
    private static final Pattern CONCEPT =
            Pattern.compile("(?:" + Pattern.quote(MISTAKES) + "|" + Pattern.quote(ROOT) + ")\\.(\\w+).*");

    /** Core's main code. */
    static JavaClasses main() {
        return Main.CLASSES;
    }

    /** Some of the mistakes, to be judged as if they were main code. */
    static JavaClasses mistakes(List<Class<?>> classes) {
        Set<String> names = classes.stream().map(Class::getName).collect(toUnmodifiableSet());
        return Mistakes.CLASSES.that(describe("are among " + names, type -> names.contains(type.getName())));
    }

    /** The concept a class belongs to, or none if it is not ours. */
    static Optional<String> concept(JavaClass type) {
        Matcher matcher = CONCEPT.matcher(type.getPackageName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static boolean isOwn(JavaClass type) {
        return concept(type).isPresent();
    }

    /** Not exported by the module. */
    static boolean isInternal(JavaClass type) {
        return type.getPackageName().matches(".*\\.internal(\\..*)?");
    }

    /** Seen by users: public, in a public class, in an exported package. */
    static boolean isPublished(JavaClass type) {
        boolean visible = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return visible
                && !isInternal(type)
                && type.getEnclosingClass().map(Core::isPublished).orElse(true);
    }

    /** What a dependency points at, seen through arrays. */
    static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private Core() {}

    /** Imported once, when first asked for. */
    private static final class Main {
        static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    /** Imported once, when first asked for. */
    private static final class Mistakes {
        static final JavaClasses CLASSES = new ClassFileImporter().importPackages(MISTAKES);
    }
}
