package org.towntwinning.anniversary;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** P67: the golden vectors are the same where the machine counts days, digits and years in its own way. */
class GoldenVectorsElsewhereTest {

    /** A zone that skipped a day in 2011, and Arabic digits. */
    @Nested
    class InApiaAndEgypt extends Elsewhere {
        InApiaAndEgypt() {
            super("Pacific/Apia", "ar-EG");
        }
    }

    /** A zone of half an hour, and the Buddhist era. */
    @Nested
    class InNewfoundlandAndThailand extends Elsewhere {
        InNewfoundlandAndThailand() {
            super("America/St_Johns", "th-TH-u-ca-buddhist");
        }
    }

    /** Letters that change their case as nowhere else. */
    @Nested
    class InTurkey extends Elsewhere {
        InTurkey() {
            super("Asia/Istanbul", "tr-TR");
        }
    }

    abstract static class Elsewhere extends GoldenVectorsTest {

        private final TimeZone zone;
        private final Locale locale;
        private final TimeZone zoneAtHome = TimeZone.getDefault();
        private final Locale localeAtHome = Locale.getDefault();

        Elsewhere(String zone, String locale) {
            this.zone = TimeZone.getTimeZone(zone);
            this.locale = Locale.forLanguageTag(locale);
        }

        @BeforeEach
        void goThere() {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }

        @AfterEach
        void comeHome() {
            TimeZone.setDefault(zoneAtHome);
            Locale.setDefault(localeAtHome);
        }
    }
}
