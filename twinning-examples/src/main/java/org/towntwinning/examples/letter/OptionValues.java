package org.towntwinning.examples.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; what the library refuses is refused with the words of the library. */
public final class OptionValues {

    private OptionValues() {}

    /** A language, in upper or lower case. */
    public static final class LanguageOption implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return Stream.of(Language.values())
                    .filter(language -> language.name().equals(value.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not one of nl, en, de"));
        }
    }

    /** A day. */
    public static final class DayOption implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return read(() -> PartialDate.parse(value))
                    .day()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not a day, as in 2025-06-24"));
        }
    }

    /** A moment. */
    public static final class MomentOption implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return Instant.parse(value);
            } catch (DateTimeParseException refused) {
                throw new TypeConversionException("'" + value + "' is not a moment, as in 2025-06-24T10:00:00Z");
            }
        }
    }

    /** A date or two dates joined by a slash: all days from the first that they allow to the last. */
    public static final class PeriodOption implements ITypeConverter<DateWindow> {
        @Override
        public DateWindow convert(String value) {
            DateSpan span = value.indexOf('/') < 0
                    ? DateSpan.of(read(() -> PartialDate.parse(value)))
                    : read(() -> DateSpan.parse(value));
            if (!isBounded(span.start()) || !isBounded(span.end())) {
                throw new TypeConversionException(
                        "'" + value + "' has no first or no last day, as 2024 has, or 2024-07-01/2025-06-24");
            }
            return span.toWindow();
        }

        private static boolean isBounded(Optional<PartialDate> end) {
            return end.filter(PartialDate::isBounded).isPresent();
        }
    }

    /** The id of a municipality. */
    public static final class TownOption implements ITypeConverter<MunicipalityId> {
        @Override
        public MunicipalityId convert(String value) {
            return read(() -> MunicipalityId.of(value));
        }
    }

    private static <T> T read(Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidDataException refused) {
            throw new TypeConversionException(String.join(
                    "; ", refused.violations().stream().map(Violation::message).toList()));
        }
    }
}
