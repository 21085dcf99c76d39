package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.testkit.store.Samples.ALMELO;
import static org.towntwinning.testkit.store.Samples.NOTE;
import static org.towntwinning.testkit.store.Samples.PRESTON;
import static org.towntwinning.testkit.store.Samples.pair;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.towntwinning.store.Change;
import org.towntwinning.store.Effect;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.UnknownRevisionException;
import org.towntwinning.store.Version;
import org.towntwinning.validation.InvalidDataException;

/** the feed of changes, from which indexes and audit screens are kept up to date. */
public abstract class FeedContract extends StoreContract {

    /** For subclasses. */
    protected FeedContract() {}

    @Test
    void r11AnEmptyRegisterHasNoChanges() {
        assertThat(changes()).as("R-11: changes of an empty register").isEmpty();
    }

    @Test
    void r11TheFeedTellsWhatWasDoneToWhichRecord() {
        insert(PRESTON, ALMELO, pair());
        store.change(NOTE, work -> {
            work.relations().remove(pair().id(), Version.FIRST);
            work.municipalities().replace(Samples.town("preston", "Priest Town"), Version.FIRST);
        });

        assertThat(changes())
                .as("R-11: each revision with its records, in the order of kind and id")
                .containsExactly(
                        new Change(
                                Revision.of(1),
                                MovableClock.START,
                                NOTE,
                                List.of(
                                        new RecordChange(ALMELO.id(), Effect.INSERTED, Version.of(1)),
                                        new RecordChange(PRESTON.id(), Effect.INSERTED, Version.of(1)),
                                        new RecordChange(pair().id(), Effect.INSERTED, Version.of(1)))),
                        new Change(
                                Revision.of(2),
                                MovableClock.START,
                                NOTE,
                                List.of(
                                        new RecordChange(PRESTON.id(), Effect.REPLACED, Version.of(2)),
                                        new RecordChange(pair().id(), Effect.REMOVED, Version.of(1)))));
    }

    @Test
    void r11TheFeedMissesNothingAtAnyLimit() {
        insert(ALMELO, PRESTON, pair());
        for (int i = 0; i < 9; i++) {
            rename(ALMELO.id(), "name " + i);
        }
        store.look(snapshot -> {
            List<Change> all = snapshot.changes(Revision.EMPTY, Snapshot.MAX_CHANGES);
            assertThat(all).as("R-11: ten units of work").hasSize(10);
            for (int limit = 1; limit <= 11; limit++) {
                List<Change> read = new ArrayList<>();
                Revision known = Revision.EMPTY;
                List<Change> next = snapshot.changes(known, limit);
                while (!next.isEmpty()) {
                    read.addAll(next);
                    assertThat(read.size())
                            .as("R-11: changes read so far, %s at a time", limit)
                            .isLessThanOrEqualTo(10);
                    known = next.get(next.size() - 1).revision();
                    next = snapshot.changes(known, limit);
                }
                assertThat(read)
                        .as("R-11: the feed, %s changes at a time", limit)
                        .isEqualTo(all);
            }
            assertThat(snapshot.at(Revision.of(4)).changes(Revision.of(2), 10))
                    .as("R-11: the feed of an earlier snapshot")
                    .extracting(Change::revision)
                    .containsExactly(Revision.of(3), Revision.of(4));
        });
    }

    @Test
    void r11TheFeedRefusesWhatCannotBeAnswered() {
        insert(ALMELO);
        store.look(snapshot -> {
            assertThatThrownBy(
                            () -> snapshot.changes(Revision.of(2), 1),
                            "R-11: changes after a revision that this register does not have")
                    .isInstanceOf(UnknownRevisionException.class)
                    .hasMessageContaining("revision 2 is later than 1");
            for (int limit : new int[] {Integer.MIN_VALUE, 0, Snapshot.MAX_CHANGES + 1}) {
                assertThatThrownBy(() -> snapshot.changes(Revision.EMPTY, limit), "R-11: %s changes at once", limit)
                        .isInstanceOf(InvalidDataException.class)
                        .hasMessageContaining("give 1 to 1000");
            }
        });
    }
}
