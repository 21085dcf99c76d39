package org.towntwinning.jdbc.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Binds the components of a record class to a statement, and makes records of result sets. Columns are read by
 * position, in the order of the components.
 */
final class RowType<R extends Record> {

    private final Constructor<R> constructor;
    private final Method[] accessors;
    private final Class<?>[] types;

    private RowType(Constructor<R> constructor, Method[] accessors, Class<?>[] types) {
        this.constructor = constructor;
        this.accessors = accessors;
        this.types = types;
    }

    static <R extends Record> RowType<R> of(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Method[] accessors =
                Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            for (Method accessor : accessors) {
                accessor.setAccessible(true);
            }
            return new RowType<>(constructor, accessors, types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
        }
    }

    int size() {
        return types.length;
    }

    /** One component of a row, to be bound. */
    Argument argument(Record row, int index) {
        Object value;
        try {
            value = accessors[index].invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(accessors[index] + " failed", impossible);
        }
        Class<?> type = types[index];
        if (value == null) {
            return (parameter, statement, context) -> statement.setNull(parameter, sqlType(type));
        }
        return Statements.argument(value);
    }

    private static int sqlType(Class<?> type) {
        if (type == String.class) {
            return Types.VARCHAR;
        }
        return type == Long.class || type == long.class ? Types.BIGINT : Types.INTEGER;
    }

    /** Makes a record of the current row, beginning with a column. */
    R read(ResultSet row, int first) throws SQLException {
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = read(row, first + i, types[i]);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException damage) {
            throw new IllegalStateException("a row does not fit " + constructor.getDeclaringClass(), damage);
        }
    }

    private static @Nullable Object read(ResultSet row, int column, Class<?> type) throws SQLException {
        if (type == String.class) {
            return row.getString(column);
        }
        long number = row.getLong(column);
        if (row.wasNull()) {
            return null;
        }
        if (type == Long.class || type == long.class) {
            return number;
        }
        return type == Boolean.class || type == boolean.class
                ? (Object) (number != 0)
                : (Object) Math.toIntExact(number);
    }
}
