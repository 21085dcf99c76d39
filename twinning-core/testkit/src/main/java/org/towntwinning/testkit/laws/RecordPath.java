package org.towntwinning.testkit.laws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a path such as {@code events[1].anchors[0].date} through the accessors of a record. */
final class RecordPath {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?(?:\\.|$)");

    private RecordPath() {}

    /** What stands there, be it an empty list; empty if there is no such place, or nothing in it. */
    static Optional<Object> follow(Object record, String path) {
        Matcher step = STEP.matcher(path);
        Optional<Object> here = Optional.of(record);
        int end = 0;
        while (end < path.length() && here.isPresent()) {
            if (!step.find(end) || step.start() != end) {
                return Optional.empty();
            }
            here = property(here.get(), step.group(1));
            String position = step.group(2);
            if (position != null) {
                here = here.flatMap(elements -> element(elements, Integer.parseInt(position)));
            }
            end = step.end();
        }
        return here;
    }

    private static Optional<Object> property(Object owner, String name) {
        try {
            Method accessor = owner.getClass().getMethod(name);
            Object value = accessor.invoke(owner);
            return value instanceof Optional<?> optional ? optional.map(each -> each) : Optional.ofNullable(value);
        } catch (NoSuchMethodException missing) {
            return Optional.empty();
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException(owner.getClass() + "." + name, failure);
        }
    }

    private static Optional<Object> element(Object elements, int position) {
        return elements instanceof Collection<?> collection
                ? collection.stream().skip(position).findFirst().map(each -> each)
                : Optional.empty();
    }
}
