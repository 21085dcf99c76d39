package org.towntwinning.examples.jubilees;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.towntwinning.anniversary.Schedule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a schedule that comes with the library, in upper or lower case. */
final class ScheduleOption implements ITypeConverter<Schedule> {

    private static final Map<String, Schedule> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("standard", Schedule.STANDARD);
        BY_NAME.put("lustrum", Schedule.LUSTRUM);
        BY_NAME.put("crown", Schedule.CROWN);
        BY_NAME.put("quarter", Schedule.QUARTER);
        BY_NAME.put("copper", Schedule.COPPER);
        BY_NAME.put("half-quarters", Schedule.HALF_QUARTERS);
        BY_NAME.put("elevens", Schedule.ELEVENS);
        BY_NAME.put("dutch", Schedule.DUTCH);
    }

    @Override
    public Schedule convert(String value) {
        Schedule schedule = BY_NAME.get(value.toLowerCase(Locale.ROOT));
        if (schedule == null) {
            throw new TypeConversionException("'" + value + "' is not one of " + String.join(", ", BY_NAME.keySet()));
        }
        return schedule;
    }
}
