package org.towntwinning.examples.jubilees;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Schedule;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.examples.letter.BuildVersion;
import org.towntwinning.examples.letter.InputException;
import org.towntwinning.examples.letter.Language;
import org.towntwinning.examples.letter.OptionValues;
import org.towntwinning.examples.letter.RegisterOptions;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.time.DateWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command: its options, and what it does with them. */
@Command(
        name = "jubilees",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        description = "Lists the jubilees of all relations of a register in a period, as a table or as a calendar.",
        footer = {
            "",
            "Exit code: 0, or 2 if an option, a file or a store is wrong.",
            "",
            "Without --data and with a store that holds nothing yet, the register of Almelo that comes with the program is read."
        })
final class JubileesCommand implements Callable<Integer> {

    private static final int YEARS_AHEAD = 5;

    private final Clock clock;
    private final PrintWriter out;

    @Option(
            names = "--window",
            paramLabel = "PERIOD",
            converter = OptionValues.PeriodOption.class,
            description = "The period, first and last day included: a year, a month or a day, as in 2028,"
                    + " or two of them, as in 2025-07-01/2030. Default: the five years from --as-of.")
    private @Nullable DateWindow window;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "starts",
            description = "Which jubilees the period has: those that begin in it (starts), those that may fall in it"
                    + " (possible), or those that surely do (definite). Default: starts.")
    private WindowMode mode = WindowMode.STARTS;

    @Option(
            names = "--schedule",
            paramLabel = "NAME",
            converter = ScheduleOption.class,
            defaultValue = "standard",
            description = "Which milestones are jubilees: standard (every 5 years), lustrum, crown, quarter, copper,"
                    + " half-quarters, elevens or dutch. Default: standard.")
    private Schedule schedule = Schedule.STANDARD;

    @Option(
            names = "--lang",
            paramLabel = "nl|en|de",
            converter = OptionValues.LanguageOption.class,
            defaultValue = "en",
            description = "The language. Default: en.")
    private Language language = Language.EN;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = OptionValues.DayOption.class,
            description = "The day from which the period begins, by whose names towns are called, and that the calendar"
                    + " is stamped with, as in 2025-06-24."
                    + " Default: that day for the register of Almelo, today for others.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "Writes a calendar (iCalendar) to the file instead of the table.")
    private @Nullable Path calendar;

    @Mixin
    private RegisterOptions options = new RegisterOptions();

    JubileesCommand(Clock clock, PrintWriter out) {
        this.clock = clock;
        this.out = out;
    }

    @Override
    public Integer call() throws InputException {
        try (TwinningStore register = options.open(clock)) {
            LocalDate usual = options.fill(register, "jubilees", work -> {}, clock);
            LocalDate day = Optional.ofNullable(asOf).orElse(usual);
            DateWindow asked =
                    Optional.ofNullable(window).orElseGet(() -> DateWindow.of(day, day.plusYears(YEARS_AHEAD)));
            AnniversaryRules rules =
                    AnniversaryRules.builder().schedule(schedule).build();
            JubileeList list =
                    register.read(snapshot -> JubileeList.of(options.asRecorded(snapshot), rules, asked, mode, day));
            print(list, new JubileeWording(list, language));
        }
        return 0;
    }

    private void print(JubileeList list, JubileeWording wording) throws InputException {
        Path file = calendar;
        if (file == null) {
            out.print(new JubileeTable(wording).of(list));
            return;
        }
        try {
            Files.writeString(file, new CalendarFile(wording).of(list), StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new InputException("the file " + file + " cannot be written: " + unwritable.getMessage());
        }
    }
}
