package org.towntwinning.architecture.bad.time;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Every way to depend on how a machine is set up. */
@SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage", "AnnotateFormatMethod"})
public final class MachineDefaults {

    static final class Lower {
        String lower(String text) {
            return text.toLowerCase();
        }
    }

    static final class Upper {
        UnaryOperator<String> upper() {
            return String::toUpperCase;
        }
    }

    static final class Format {
        String format(double number) {
            return String.format("%f", number);
        }
    }

    static final class Formatted {
        String format(double number) {
            return "%f".formatted(number);
        }
    }

    static final class Language {
        Locale language() {
            return Locale.getDefault();
        }
    }

    static final class Pattern {
        DateTimeFormatter pattern() {
            return DateTimeFormatter.ofPattern("d MMMM");
        }
    }

    static final class Encoder {
        byte[] encode(String text) {
            return text.getBytes();
        }
    }

    static final class Decoder {
        String decode(byte[] bytes) {
            return new String(bytes);
        }
    }

    static final class Property {
        String property() {
            return System.getProperty("user.home");
        }
    }

    private MachineDefaults() {}
}
