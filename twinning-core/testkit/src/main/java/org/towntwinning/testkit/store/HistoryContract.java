package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.testkit.store.Samples.ALMELO;
import static org.towntwinning.testkit.store.Samples.ISERLOHN;
import static org.towntwinning.testkit.store.Samples.NOTE;
import static org.towntwinning.testkit.store.Samples.PRESTON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.Effect;
import org.towntwinning.store.MunicipalityRepository;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Recorded;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/** the history of a record: one entry per unit of work that changed it, and versions that go on. */
public abstract class HistoryContract extends StoreContract {

    /** For subclasses. */
    protected HistoryContract() {}

    @Test
    void r11HistoryTellsTheLifeOfARecord() {
        insert(ALMELO);
        clock.advance(Duration.ofDays(1));
        ChangeNote corrected = ChangeNote.by("k.bakker").withSource("gemeenteblad 2026-1");
        Municipality renamed = Samples.town("almelo", "Almeloo");
        store.change(corrected, work -> work.municipalities().replace(renamed, Version.FIRST));
        store.change(NOTE, work -> work.municipalities().remove(ALMELO.id(), Version.of(2)));
        insert(ALMELO);

        Instant later = MovableClock.START.plus(Duration.ofDays(1));
        assertThat(history(ALMELO.id()))
                .as("R-11: revision, instant, note, effect, version and value; versions go on after the removal")
                .containsExactly(
                        Recorded.of(Revision.of(1), MovableClock.START, NOTE, Effect.INSERTED, Version.of(1), ALMELO),
                        Recorded.of(Revision.of(2), later, corrected, Effect.REPLACED, Version.of(2), renamed),
                        Recorded.of(Revision.of(3), later, NOTE, Effect.REMOVED, Version.of(2), null),
                        Recorded.of(Revision.of(4), later, NOTE, Effect.INSERTED, Version.of(3), ALMELO));
        assertThat(version(ALMELO.id()))
                .as("R-11: version after removal and insertion")
                .isEqualTo(Version.of(3));
    }

    @Test
    void r11AUnitOfWorkIsOneEntryPerRecordItsNetEffect() {
        insert(ALMELO, PRESTON);
        Municipality last = Samples.town("almelo", "third");
        store.change(NOTE, work -> {
            MunicipalityRepository towns = work.municipalities();
            Version second = towns.replace(Samples.town("almelo", "second"), Version.FIRST)
                    .version();
            assertThat(towns.replace(last, second).version())
                    .as("R-11: the version of a record written twice in one unit of work")
                    .isEqualTo(Version.of(2));
            towns.remove(PRESTON.id(), Version.FIRST);
            towns.insert(Samples.town("preston", "again"));
            towns.insert(ISERLOHN);
            towns.replace(Samples.town("iserlohn", "other"), Version.FIRST);
        });

        store.look(snapshot -> {
            assertThat(snapshot.changes(Revision.of(1), 10))
                    .as("R-11: net effects of one unit of work, in the order of ids")
                    .containsExactly(new Change(
                            Revision.of(2),
                            MovableClock.START,
                            NOTE,
                            List.of(
                                    new RecordChange(ALMELO.id(), Effect.REPLACED, Version.of(2)),
                                    new RecordChange(ISERLOHN.id(), Effect.INSERTED, Version.of(1)),
                                    new RecordChange(PRESTON.id(), Effect.REPLACED, Version.of(2)))));
            assertThat(snapshot.municipalities().history(ALMELO.id()))
                    .as("R-11: entries of a record that was replaced twice in one unit of work")
                    .hasSize(2)
                    .last()
                    .extracting(Recorded::value)
                    .isEqualTo(Optional.of(last));
        });
    }

    @Test
    void r11InstantsAreInMicrosecondsAndNeverDecrease() {
        clock.set(Instant.parse("2025-06-24T10:00:00.123456789Z"));
        insert(ALMELO);
        clock.set(Instant.parse("2024-01-01T00:00:00Z"));
        insert(PRESTON);
        clock.set(Instant.parse("2025-06-24T10:00:00.123457Z"));
        insert(ISERLOHN);

        assertThat(changes())
                .as("R-11: instants while the clock goes back by a year")
                .extracting(Change::recorded)
                .containsExactly(
                        Instant.parse("2025-06-24T10:00:00.123456Z"),
                        Instant.parse("2025-06-24T10:00:00.123456Z"),
                        Instant.parse("2025-06-24T10:00:00.123457Z"));
    }

    @Test
    void r11TheHistoryOfWhatNeverWasIsEmpty() {
        insert(ALMELO);
        assertThat(history(PRESTON.id())).as("R-11: history of an unknown id").isEmpty();
    }

    @Test
    void r11AThousandVersionsOfOneRecordAreAllThere() {
        insert(ALMELO);
        for (int i = 2; i <= 1000; i++) {
            rename(ALMELO.id(), "name " + i);
        }
        store.look(snapshot -> {
            assertThat(snapshot.municipalities().history(ALMELO.id()))
                    .as("R-11: history")
                    .hasSize(1000);
            assertThat(snapshot.at(Revision.of(500)).municipalities().find(ALMELO.id()))
                    .as("R-11: the record as it was at revision 500")
                    .contains(new Versioned<>(Samples.town("almelo", "name 500"), Version.of(500)));
        });
    }
}
