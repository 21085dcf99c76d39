package org.towntwinning.testkit.laws;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;

/** All ids of records that an object holds in any of its fields, found without its help. */
final class FoundIds {

    private final List<RecordId> found = new ArrayList<>();

    private FoundIds() {}

    /** The ids in a record, as often as it holds them, without its own. */
    static List<RecordId> in(RegisterRecord record) {
        FoundIds ids = new FoundIds();
        ids.walk(record);
        ids.found.remove(record.id());
        return ids.found;
    }

    private void walk(Object value) {
        if (value instanceof RecordId id) {
            found.add(id);
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(this::walk);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> walk(List.of(key, each)));
        } else if (value != null && isOurs(value.getClass())) {
            for (Class<?> type = value.getClass(); type != null && isOurs(type); type = type.getSuperclass()) {
                walkFields(value, type);
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.towntwinning.") && !type.isEnum();
    }

    private void walkFields(Object owner, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !isDerived(field)) {
                field.setAccessible(true);
                try {
                    walk(field.get(owner));
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(field.toString(), impossible);
                }
            }
        }
    }

    /** The lifecycle of a relation is made of its events and would be found twice. */
    private static boolean isDerived(Field field) {
        return field.getName().equals("lifecycle");
    }
}
