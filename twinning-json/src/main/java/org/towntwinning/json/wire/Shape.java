package org.towntwinning.json.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a wire type looks in JSON: found out once, by reflection. */
sealed interface Shape {

    /** The member that tells the alternatives of a {@link UnionShape} apart. */
    String TYPE = "type";

    /** The shapes that have no parts. */
    enum Leaf implements Shape {
        /** A text. */
        TEXT,
        /** A text for each language. */
        TEXTS,
        /** A whole number. */
        NUMBER,
        /** True or false. */
        BOOLEAN
    }

    /**
     * An array.
     *
     * @param element what it holds
     * @param unique whether it holds nothing twice
     */
    record ListShape(Shape element, boolean unique) implements Shape {}

    /**
     * An object.
     *
     * @param type the wire type
     * @param typeName the value of its member {@code type}, or null if it has none
     * @param members its other members, in the order in which they are written
     * @param constructor takes their values, in that order
     */
    record ObjectShape(
            Class<?> type, @Nullable String typeName, Map<String, Member> members, Constructor<?> constructor)
            implements Shape {

        /** Makes a wire record of the values of its members, in their order. */
        Object make(@Nullable Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " is no wire type", e);
            }
        }
    }

    /**
     * An object whose type is told by a member.
     *
     * @param alternatives by the value of that member
     */
    record UnionShape(Map<String, ObjectShape> alternatives) implements Shape {}

    /**
     * A member of an object.
     *
     * @param shape what it holds
     * @param required whether it has to be there
     * @param keepEmpty whether an empty array differs from none
     * @param accessor reads it
     */
    record Member(Shape shape, boolean required, boolean keepEmpty, Method accessor) {

        @Nullable
        Object of(Object wire) {
            try {
                return accessor.invoke(wire);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(accessor + " is no accessor of a wire type", e);
            }
        }
    }

    /** The shape of a wire type. */
    static Shape of(Type type) {
        return type instanceof Class<?> known ? Shapes.CACHE.get(known) : Shapes.ofGeneric(type);
    }

    /** Finds shapes out. */
    final class Shapes {

        private static final ClassValue<Shape> CACHE = new ClassValue<>() {
            @Override
            protected Shape computeValue(Class<?> type) {
                return ofClass(type);
            }
        };

        private Shapes() {}

        /** Finds out anew; {@link Shape#of} remembers. */
        static Shape ofClass(Class<?> type) {
            if (type == Text.class) {
                return Leaf.TEXT;
            }
            if (type == Texts.class) {
                return Leaf.TEXTS;
            }
            if (type == Integer.class) {
                return Leaf.NUMBER;
            }
            if (type == Boolean.class) {
                return Leaf.BOOLEAN;
            }
            if (type.isSealed()) {
                Map<String, ObjectShape> alternatives = new LinkedHashMap<>();
                for (Class<?> alternative : type.getPermittedSubclasses()) {
                    ObjectShape shape = (ObjectShape) Shape.of(alternative);
                    alternatives.put(String.valueOf(shape.typeName), shape);
                }
                return new UnionShape(alternatives);
            }
            if (type.isRecord()) {
                return ofRecord(type);
            }
            throw new IllegalStateException(type + " is no wire type");
        }

        private static ObjectShape ofRecord(Class<?> type) {
            Map<String, Member> members = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                members.put(
                        component.getName(),
                        new Member(
                                Shape.of(component.getGenericType()),
                                component.isAnnotationPresent(Required.class),
                                component.isAnnotationPresent(KeepEmpty.class),
                                accessor));
            }
            TypeName name = type.getAnnotation(TypeName.class);
            return new ObjectShape(type, name == null ? null : name.value(), members, constructor(type));
        }

        private static Constructor<?> constructor(Class<?> type) {
            Class<?>[] parameters = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(parameters);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no wire type", e);
            }
        }

        private static Shape ofGeneric(Type type) {
            if (type instanceof ParameterizedType generic
                    && generic.getRawType() instanceof Class<?> raw
                    && Collection.class.isAssignableFrom(raw)) {
                return new ListShape(Shape.of(generic.getActualTypeArguments()[0]), raw == Set.class);
            }
            throw new IllegalStateException(type + " is no wire type");
        }
    }
}
