package org.towntwinning.mapping;

import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.mapstruct.ap.spi.DefaultAccessorNamingStrategy;

/**
 * Reads our own types through accessors named as the property, {@code signed()} and not {@code getSigned()}.
 *
 * <p>What can be set is what is stored: a method without parameters is a property if, and only if, the {@code Builder}
 * nested in its class has a setter of the same name. Everything else without parameters, such as {@code toBuilder()},
 * {@code hashCode()} or a fact derived from others, is none, so that {@code unmappedSourcePolicy = ERROR} asks for
 * exactly what {@code build()} needs. Records are known to MapStruct itself; builders and their fluent setters too.
 */
public final class BuilderAccessors extends DefaultAccessorNamingStrategy {

    private static final String OWN_PACKAGES = "org.towntwinning.";
    private static final String BUILDER = "Builder";

    /** Made by MapStruct, which finds this class as a service. */
    public BuilderAccessors() {}

    @Override
    public boolean isGetterMethod(ExecutableElement method) {
        return isOwn(method) ? isAccessor(method) : super.isGetterMethod(method);
    }

    @Override
    public String getPropertyName(ExecutableElement method) {
        return isOwn(method) && isAccessor(method) ? method.getSimpleName().toString() : super.getPropertyName(method);
    }

    private static boolean isOwn(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().toString().startsWith(OWN_PACKAGES);
    }

    private static boolean isAccessor(ExecutableElement method) {
        return isInstanceMethod(method)
                && method.getParameters().isEmpty()
                && method.getEnclosingElement() instanceof TypeElement owner
                && ElementFilter.typesIn(owner.getEnclosedElements()).stream()
                        .filter(nested -> nested.getSimpleName().contentEquals(BUILDER))
                        .anyMatch(builder -> hasSetter(builder, method.getSimpleName()));
    }

    private static boolean hasSetter(TypeElement builder, Name property) {
        return ElementFilter.methodsIn(builder.getEnclosedElements()).stream()
                .anyMatch(method -> isInstanceMethod(method)
                        && method.getSimpleName().equals(property)
                        && method.getParameters().size() == 1);
    }

    private static boolean isInstanceMethod(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return method.getKind() == ElementKind.METHOD
                && modifiers.contains(Modifier.PUBLIC)
                && !modifiers.contains(Modifier.STATIC);
    }
}
