package org.towntwinning.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.jspecify.annotations.NullMarked;

/** Which package may know which, and what every package carries. */
final class PackageRules {

    static final ArchRule NO_CYCLES = slices().assignedFrom(new ByConcept())
            .should()
            .beFreeOfCycles()
            .because("a concept that needs another, which needs the first, is one concept in two places");

    static final ArchRule ORDER = classes()
            .should(new ArchCondition<>("depend only on concepts before their own in " + Core.CONCEPTS) {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> Core.isOwn(Core.target(dependency)))
                            .filter(dependency -> rank(Core.target(dependency)) > rank(type))
                            .map(Dependency::getDescription)
                            .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
                }
            });

    static final ArchRule KNOWN_CONCEPTS = classes().should(new ArchCondition<>("belong to one of " + Core.CONCEPTS) {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (rank(type) < 0) {
                String message = type.getName() + " lies in a package that has no place in the order";
                events.add(SimpleConditionEvent.violated(type, message));
            }
        }
    });

    static final ArchRule DEPENDENCIES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("", "java..", "org.towntwinning..", "com.google.common..", "org.jspecify.annotations..")
            .because(
                    "core needs Guava and nothing else, and no domain type carries an annotation of a storage library");

    static final ArchRule NULL_MARKED = classes()
            .should(new ArchCondition<>("lie in a package whose package-info says @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        String message = type.getName() + " lies in a package without @NullMarked";
                        events.add(SimpleConditionEvent.violated(type, message));
                    }
                }
            });

    static final ArchRule SERVICES = noClasses()
            .that()
            .resideOutsideOfPackage("org.towntwinning.store")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.ServiceLoader")
            .because("only opening a store by its URL looks for services");

    private PackageRules() {}

    private static int rank(JavaClass type) {
        return Core.concept(type).map(Core.CONCEPTS::indexOf).orElse(-1);
    }

    private static final class ByConcept implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return Core.concept(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
        }

        @Override
        public String getDescription() {
            return "the concepts of the domain";
        }
    }
}
