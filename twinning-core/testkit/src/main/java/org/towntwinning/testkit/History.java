package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Status;
import org.towntwinning.testkit.EventDraft.Dating;
import org.towntwinning.testkit.EventDraft.Scene;
import org.towntwinning.time.PartialDate;

/**
 * Brings drafts of events into a legal order (rules S6.4 and S6.5): what does not fit the moment is passed over, then
 * the dates of all are dealt out again, so that none is certainly before one that stands before it. Every legal order
 * can come of it: dates whose bounds touch may stand either way round, and between two events that decide the status
 * suspensions overlap as they like.
 */
final class History {

    /** The place of one date. */
    private static final class Slot {

        private final Step step;
        private final Dating dating;
        private final int stage;
        private PartialDate date;

        private Slot(Step step, Dating dating, int stage, LocalDate base) {
            this.step = step;
            this.dating = dating;
            this.stage = stage;
            this.date = dating.moment().around(base);
        }
    }

    private record Placed(
            EventDraft draft, Slot begun, @Nullable Slot resumed) {

        LifecycleEvent event(Scene scene) {
            return draft.making().event(begun.date, resumed == null ? null : resumed.date, scene);
        }
    }

    private final LocalDate base;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Slot> late = new ArrayList<>();

    private History(LocalDate base) {
        this.base = base;
    }

    /**
     * The events.
     *
     * @param drafts what may happen, in order; the first can be a beginning
     * @param base the day around which the dates lie
     * @param datedFounding whether the founding has to have two bounds, so that it anchors jubilees
     * @param scene what the events refer to
     */
    static List<LifecycleEvent> of(List<EventDraft> drafts, LocalDate base, boolean datedFounding, Scene scene) {
        History history = new History(base);
        history.place(drafts);
        history.dealOutDates();
        history.mixStages();
        if (datedFounding) {
            history.narrowFounding();
        }
        return history.placed.stream().map(each -> each.event(scene)).toList();
    }

    /** What decides is a stage of its own; what lies between two of them is another. */
    private void place(List<EventDraft> drafts) {
        Status status = null;
        int stage = 0;
        for (EventDraft draft : drafts) {
            if (draft.step().mayFollow(status)) {
                boolean decides = draft.step().decides(status);
                stage += decides ? 1 : 0;
                place(draft, stage);
                stage += decides ? 1 : 0;
                status = draft.step().next(status);
            }
        }
        slots.addAll(late);
    }

    private void place(EventDraft draft, int stage) {
        Slot begun = new Slot(draft.step(), draft.begun(), stage, base);
        slots.add(begun);
        Dating resumed = draft.resumed();
        if (resumed == null) {
            placed.add(new Placed(draft, begun, null));
        } else {
            // a role may be resumed after the relation has ended
            boolean later = draft.step() == Step.SUSPEND_ROLE && resumed.isLate();
            Slot end = new Slot(draft.step(), resumed, later ? -late.size() - 1 : stage, base);
            (later ? late : slots).add(end);
            placed.add(new Placed(draft, begun, end));
        }
    }

    private void dealOutDates() {
        List<PartialDate> dates = DateOrder.of(
                slots.stream().map(slot -> slot.date).toList(),
                position -> slots.get(position).dating.swapped());
        for (int i = 0; i < dates.size(); i++) {
            slots.get(i).date = dates.get(i);
        }
    }

    private void mixStages() {
        int stages = slots.stream().mapToInt(slot -> slot.stage).max().orElse(0);
        for (int stage = 0; stage <= stages; stage++) {
            int wanted = stage;
            List<Slot> between =
                    slots.stream().filter(slot -> slot.stage == wanted).toList();
            List<PartialDate> dates = between.stream().map(slot -> slot.date).toList();
            List<Slot> mixed = between.stream()
                    .sorted(Comparator.comparingInt(slot -> slot.dating.turn()))
                    .toList();
            for (int i = 0; i < mixed.size(); i++) {
                mixed.get(i).date = dates.get(i);
            }
            putInOrder(between.stream().filter(slot -> slot.step.explores()).toList());
        }
        for (Placed each : placed) {
            if (each.resumed != null) {
                putInOrder(List.of(each.begun, each.resumed));
            }
        }
    }

    /** Leaves alone what is in order already, so that touching dates stay either way round. */
    private static void putInOrder(List<Slot> chosen) {
        List<PartialDate> dates = chosen.stream().map(slot -> slot.date).toList();
        if (DateOrder.isRight(dates)) {
            return;
        }
        List<PartialDate> ordered = DateOrder.of(dates, never -> false);
        for (int i = 0; i < chosen.size(); i++) {
            chosen.get(i).date = ordered.get(i);
        }
    }

    /** Puts the founding on a day that all other dates leave open. */
    private void narrowFounding() {
        for (int i = 0; i < slots.size(); i++) {
            Slot founding = slots.get(i);
            if (founding.step == Step.ESTABLISH && !founding.date.isBounded()) {
                LocalDate from = slots.subList(0, i + 1).stream()
                        .map(slot -> slot.date.earliest())
                        .max(Comparator.naturalOrder())
                        .orElse(base);
                LocalDate to = slots.subList(i, slots.size()).stream()
                        .map(slot -> slot.date.latest())
                        .min(Comparator.naturalOrder())
                        .orElse(base);
                LocalDate day = base.isBefore(from) ? from : base.isAfter(to) ? to : base;
                founding.date = PartialDate.of(day);
            }
        }
    }
}
