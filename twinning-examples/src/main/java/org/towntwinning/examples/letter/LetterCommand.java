package org.towntwinning.examples.letter;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.report.ReportRules;
import org.towntwinning.report.StateOfAffairs;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.time.DateWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command: its options, and what it does with them. */
@Command(
        name = "council-letter",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        description =
                "Prints the state of affairs of the twinnings of a town, as a letter to its council, in Markdown.",
        footer = {
            "",
            "Exit code: 0, or 2 if an option, a file or a store is wrong.",
            "",
            "Without --data and with a store that holds nothing yet, the register of Almelo that comes with the program is read."
        })
final class LetterCommand implements Callable<Integer> {

    private static final MunicipalityId ALMELO = MunicipalityId.of("town:almelo");
    private static final int TOWNS_NAMED = 10;

    private final Clock clock;
    private final PrintWriter out;

    @Option(
            names = "--lang",
            paramLabel = "nl|en|de",
            converter = OptionValues.LanguageOption.class,
            defaultValue = "nl",
            description = "The language of the letter. Default: nl.")
    private Language language = Language.NL;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = OptionValues.DayOption.class,
            description = "The day as of which the letter speaks, as in 2025-06-24."
                    + " Default: that day for the register of Almelo, today for others.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = OptionValues.PeriodOption.class,
            description = "The period whose contacts are reported: a year, a month or a day, as in 2024,"
                    + " or two of them, as in 2024-07-01/2025-06-24."
                    + " Default: from 1 January of the year before --as-of up to --as-of.")
    private @Nullable DateWindow period;

    @Option(
            names = "--viewpoint",
            paramLabel = "ID",
            converter = OptionValues.TownOption.class,
            description = "The town whose twinnings are reported, by its id in the register. Default: town:almelo.")
    private MunicipalityId viewpoint = ALMELO;

    @Mixin
    private RegisterOptions options = new RegisterOptions();

    LetterCommand(Clock clock, PrintWriter out) {
        this.clock = clock;
        this.out = out;
    }

    @Override
    public Integer call() throws InputException {
        try (TwinningStore register = options.open(clock)) {
            LocalDate usual = options.fill(register, "council-letter", this::requireViewpoint, clock);
            LocalDate day = Optional.ofNullable(asOf).orElse(usual);
            StateOfAffairs report = register.read(snapshot -> report(options.asRecorded(snapshot), day));
            out.print(Letter.of(report, language));
        }
        return 0;
    }

    private StateOfAffairs report(Snapshot snapshot, LocalDate day) throws InputException {
        requireViewpoint(snapshot);
        DateWindow reported = Optional.ofNullable(period)
                .orElseGet(() -> DateWindow.ofInclusive(LocalDate.of(day.getYear() - 1, 1, 1), day));
        return StateOfAffairs.of(snapshot, viewpoint, reported, day, ReportRules.standard());
    }

    private void requireViewpoint(Snapshot snapshot) throws InputException {
        if (snapshot.municipalities().find(viewpoint).isEmpty()) {
            throw new InputException(
                    "the register has no municipality " + viewpoint + ": give --viewpoint one of " + towns(snapshot));
        }
    }

    private static String towns(Snapshot snapshot) {
        var page = snapshot.municipalities().list(MunicipalityQuery.all(), PageRequest.first(TOWNS_NAMED));
        String towns = String.join(
                ", ",
                page.items().stream()
                        .map(found -> found.value())
                        .map(Municipality::id)
                        .map(MunicipalityId::value)
                        .toList());
        return page.next().isPresent() ? towns + " ..." : towns;
    }
}
