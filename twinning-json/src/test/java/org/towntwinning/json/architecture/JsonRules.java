package org.towntwinning.json.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What this module shows, and what it keeps to itself. */
final class JsonRules {

    /** Public classes of any package: what one package shows the other may reach a user sooner or later. */
    static final ArchRule NO_LIBRARY_IN_SIGNATURES = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<>("show only types of the JDK and our own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    shown(type)
                            .map(JavaClass::getBaseComponentType)
                            .filter(used -> !used.isPrimitive())
                            .filter(used -> !used.getPackageName().startsWith("java."))
                            .filter(used -> !used.getPackageName().startsWith("org.towntwinning."))
                            .map(used -> type.getName() + " shows " + used.getName())
                            .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
                }
            })
            .because("Jackson and MapStruct are ours to change");

    static final ArchRule WIRE_TYPES_STAY_INSIDE = noClasses()
            .that(describe(
                    "are wire types or mappers", type -> type.getSimpleName().matches(".*(Wire|Mapper(Impl)?)")))
            .should()
            .bePublic()
            .orShould()
            .beProtected()
            .because("a wire type is the form of one version of the format; users have the domain");

    static final ArchRule NULL_MARKED = classes()
            .should(new ArchCondition<>("lie in a package whose package-info says @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    String message = type.getName() + " lies in a package without @NullMarked";
                    events.add(new SimpleConditionEvent(type, marked, message));
                }
            });

    private JsonRules() {}

    private static Stream<JavaClass> shown(JavaClass type) {
        Stream<JavaClass> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(involved -> involved.stream());
        Stream<JavaClass> members = type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .flatMap(JsonRules::shown);
        return Stream.concat(parents, members);
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit code ? code.getExceptionTypes().stream() : Stream.empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }
}
