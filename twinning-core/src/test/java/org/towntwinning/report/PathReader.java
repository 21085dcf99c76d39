package org.towntwinning.report;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.towntwinning.register.RegisterRecord;

/** Follows the path of a cause into a record: {@code events[0].anchors[1].date} by the methods of these names. */
final class PathReader {

    private static final Pattern STEP = Pattern.compile("([a-zA-Z]+)(?:\\[([0-9]+)])?");

    private PathReader() {}

    static Object read(RegisterRecord record, String path) {
        Object value = record;
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            Matcher matcher = STEP.matcher(step);
            if (!matcher.matches()) {
                throw new AssertionError("'" + step + "' in the path '" + path + "' is no property");
            }
            value = property(value, matcher.group(1), path);
            if (matcher.group(2) != null) {
                value = ((List<?>) value).get(Integer.parseInt(matcher.group(2)));
            }
        }
        return value;
    }

    private static Object property(Object value, String name, String path) {
        try {
            Object property = value.getClass().getMethod(name).invoke(value);
            return property instanceof Optional<?> optional
                    ? optional.orElseThrow(() -> new AssertionError("nothing stands at '" + path + "'"))
                    : property;
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException missing) {
            throw new LinkageError("no property '" + name + "' of " + value + " for the path '" + path + "'", missing);
        }
    }
}
