package org.towntwinning.architecture.bad.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

/** Every way to ask the machine for the day. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
public final class Clocks {

    static final class Today {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class ThisYear {
        Year year(Clock clock) {
            return Year.now(clock);
        }
    }

    static final class ByReference {
        Supplier<Instant> supplier() {
            return Instant::now;
        }
    }

    static final class InLambda {
        Supplier<String> supplier() {
            return () -> "today is " + Instant.now();
        }
    }

    static final class SystemClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final class SystemSource {
        InstantSource source() {
            return InstantSource.system();
        }
    }

    static final class Zone {
        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    static final class Millis {
        long millis() {
            return System.currentTimeMillis();
        }
    }

    static final class Nanos {
        long nanos() {
            return System.nanoTime();
        }
    }

    static final class OldDate {
        Object date() {
            return new Date();
        }
    }

    private Clocks() {}
}
