package org.towntwinning.examples.letter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.TwinningDocument;
import org.towntwinning.store.Action;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.store.UnitOfWork;
import picocli.CommandLine.Option;

/** The options that say which register a program works on. */
public final class RegisterOptions {

    /** The date of the letter from which the register that comes with the program was made. */
    private static final LocalDate LETTER_OF_ALMELO = LocalDate.of(2025, 6, 24);

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "A register in the interchange format (JSON) to read into the store, which must be empty.")
    private @Nullable Path data;

    @Option(
            names = "--store",
            paramLabel = "URL",
            defaultValue = "twinning:memory:",
            description =
                    "The store to read the register into and to work on, as in twinning:json:my-register, which is a"
                            + " folder. Default: twinning:memory:.")
    private String store = "";

    @Option(
            names = "--recorded-at",
            paramLabel = "MOMENT",
            converter = OptionValues.MomentOption.class,
            description = "Shows the register as it was recorded at that moment, as in 2025-06-24T10:00:00Z."
                    + " Default: as it is recorded now.")
    private @Nullable Instant recordedAt;

    /** Made by the command that has these options. */
    public RegisterOptions() {}

    /**
     * Opens the store.
     *
     * @param clock tells when units of work are recorded
     * @return the store; the caller closes it
     */
    public TwinningStore open(Clock clock) {
        return TwinningStores.open(store, clock);
    }

    /**
     * The register as it was recorded at the moment that was asked for.
     *
     * @param register the register as it is
     * @return the same if no moment was asked for
     * @throws InputException if nothing was recorded by then
     */
    public Snapshot asRecorded(Snapshot register) throws InputException {
        Instant moment = recordedAt;
        if (moment == null) {
            return register;
        }
        Snapshot then = register.at(moment);
        if (then.revision().equals(Revision.EMPTY)) {
            Change first = register.changes(Revision.EMPTY, 1).get(0);
            throw new InputException(
                    "nothing was recorded at " + moment + " yet: give --recorded-at " + first.recorded() + " or later");
        }
        return then;
    }

    /**
     * Reads the register into a store that is empty, or nothing of it if it is not the right one.
     *
     * @param register the store
     * @param account who reads it
     * @param check refuses a register that is not the right one
     * @param clock tells which day today is
     * @return the day as of which to speak: that of the letter for the register that comes with the program, read just
     *     now; today for others
     * @throws InputException if the register cannot be read, or there is one already
     */
    public LocalDate fill(
            TwinningStore register, String account, Action<? super UnitOfWork, InputException> check, Clock clock)
            throws InputException {
        boolean empty = register.read(snapshot -> snapshot.revision().equals(Revision.EMPTY));
        Path file = data;
        if (!empty && file != null) {
            throw new InputException("the store holds a register already: leave out --data, or name an empty store");
        }
        if (empty) {
            TwinningDocument document = file == null ? RegisterFile.ofAlmelo() : RegisterFile.read(file);
            register.change(ChangeNote.of(account, "read a register"), work -> {
                document.insertInto(work);
                check.perform(work);
            });
        }
        return empty && file == null ? LETTER_OF_ALMELO : LocalDate.now(clock);
    }
}
