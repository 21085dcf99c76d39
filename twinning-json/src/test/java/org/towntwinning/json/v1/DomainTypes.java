package org.towntwinning.json.v1;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.register.Citation;
import org.towntwinning.role.Actor;

/** What the types of the domain are made of, found by reflection: components of records, setters of builders. */
final class DomainTypes {

    private static final String[] PACKAGES = {
        "municipality", "relation", "role", "committee", "interaction", "document", "register"
    };

    /** Types whose wire type has another name. */
    private static final Map<String, Class<?>> OTHERWISE_NAMED = Map.of(
            "Network", CityNetwork.class,
            "Town", Actor.Town.class,
            "TownBody", Actor.TownBody.class,
            "OfficeHolder", Actor.OfficeHolder.class,
            "CommitteeActor", Actor.CommitteeActor.class,
            "OfInteraction", Occasion.OfInteraction.class,
            "OtherOccasion", Occasion.Other.class);

    private DomainTypes() {}

    /** The type that a wire type is the form of. */
    static Class<?> of(Class<?> wire) {
        String name = wire.getSimpleName().replaceAll("Wire$", "");
        Class<?> other = OTHERWISE_NAMED.get(name);
        if (other != null) {
            return other;
        }
        for (String each : PACKAGES) {
            try {
                return Class.forName("org.towntwinning." + each + "." + name);
            } catch (ClassNotFoundException elsewhere) {
                // It is in another package.
            }
        }
        throw new AssertionError("no type of the domain goes by the name of " + wire
                + ": name it like the type of the domain, or tell DomainTypes");
    }

    /** The names of all that a value of the type is made of. */
    static Set<String> propertiesOf(Class<?> domain) {
        Set<String> names = new TreeSet<>();
        if (domain == Citation.class) {
            // It has no builder: at() and saying() give the other two.
            return Set.of("document", "place", "words");
        }
        if (domain.isRecord()) {
            Stream.of(domain.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(names::add);
        } else {
            setters(domain).map(Method::getName).forEach(names::add);
        }
        if (names.remove("preferredIndex")) {
            // The wire marks the preferred claim; the domain counts to it.
            names.remove("preferred");
        }
        if (domain == org.towntwinning.register.Claim.class) {
            names.add("preferred");
        }
        return names;
    }

    /** The setters of its builder: what takes one value, gives the builder back and adds to nothing. */
    private static Stream<Method> setters(Class<?> domain) {
        Class<?> builder = Stream.of(domain.getDeclaredClasses())
                .filter(inner -> inner.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(domain + " has no builder"));
        return Stream.of(builder.getMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !method.isBridge() && !method.getName().matches("add[A-Z].*"));
    }

    /** The enums that a property of the type has or holds. */
    static Set<Class<?>> enumsOf(Class<?> domain, String property) {
        Stream<Type> types = domain.isRecord()
                ? Arrays.stream(domain.getRecordComponents())
                        .filter(component -> component.getName().equals(property))
                        .map(RecordComponent::getGenericType)
                : domain == Citation.class
                        ? Stream.of()
                        : setters(domain)
                                .filter(method -> method.getName().equals(property))
                                .map(method -> method.getGenericParameterTypes()[0]);
        Set<Class<?>> enums = new LinkedHashSet<>();
        types.forEach(type -> addEnums(type, enums));
        return enums;
    }

    private static void addEnums(Type type, Set<Class<?>> enums) {
        if (type instanceof Class<?> known && known.isEnum()) {
            enums.add(known);
        } else if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> addEnums(argument, enums));
        } else if (type instanceof java.lang.reflect.WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds()).forEach(bound -> addEnums(bound, enums));
        } else if (type instanceof GenericArrayType array) {
            addEnums(array.getGenericComponentType(), enums);
        }
    }
}
