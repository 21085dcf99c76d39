package org.towntwinning.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
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

/** What users of the library see. */
final class SignatureRules {

    private static final DescribedPredicate<JavaClass> PUBLISHED = describe("are published", Core::isPublished);

    static final ArchRule JDK_AND_OWN_TYPES = classes()
            .that(PUBLISHED)
            .should(new ArchCondition<>("show only types of the JDK and exported ones of our own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    types(type)
                            .filter(used -> !isAllowed(used))
                            .map(used -> type.getName() + " is made of " + used.getName())
                            .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
                    members(type)
                            .forEach(member -> types(member)
                                    .filter(used -> !isAllowed(used))
                                    .map(used -> member.getFullName() + " shows " + used.getName())
                                    .forEach(message -> events.add(SimpleConditionEvent.violated(member, message))));
                }
            })
            .because("a library in a signature is a library in everyone's class path, at our version");

    static final ArchRule NO_OPTIONAL_IN = classes()
            .that(PUBLISHED)
            .should(new ArchCondition<>("take no Optional") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    members(type)
                            .filter(JavaCodeUnit.class::isInstance)
                            .map(JavaCodeUnit.class::cast)
                            .filter(SignatureRules::takesOptional)
                            .map(method -> method.getFullName() + " takes an Optional")
                            .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
                }
            })
            .because("Optional goes out, never in: what may be absent is a @Nullable parameter");

    private SignatureRules() {}

    private static Stream<JavaMember> members(JavaClass type) {
        return type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static Stream<JavaClass> types(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit code ? code.getExceptionTypes().stream() : Stream.empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }

    private static Stream<JavaClass> types(JavaClass type) {
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return Stream.concat(parents, type.getTypeParameters().stream())
                .flatMap(parent -> parent.getAllInvolvedRawTypes().stream());
    }

    private static boolean isAllowed(JavaClass used) {
        JavaClass type = used.getBaseComponentType();
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || (Core.isOwn(type) && !Core.isInternal(type));
    }

    private static boolean takesOptional(JavaCodeUnit code) {
        return code.getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().matches("java\\.util\\.Optional(Int|Long|Double)?"));
    }
}
