package org.towntwinning.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.InteractionId;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/** Reads interactions as they were known on the day of the report. */
final class ContactReading {

    private final Scope scope;
    private final KnownInteraction known;

    ContactReading(Scope scope) {
        this.scope = scope;
        this.known = new KnownInteraction(scope.knowledge());
    }

    Contact read(Interaction stored) {
        Interaction seen = stored.fold(known);
        Direction direction = direction(seen);
        AsOf<Outcome> outcome = outcome(stored, seen, direction);
        DateWindow behind = scope.period().intersection(DateWindow.ofInclusive(PartialDate.MIN, scope.day()));
        return new Contact(
                stored,
                seen,
                state(stored, seen, outcome),
                outcome,
                direction,
                seen.period().overlaps(behind));
    }

    /** A letter is made when it arrives; for the side that sends it, when it is written. */
    private AsOf<Outcome> outcome(Interaction stored, Interaction seen, Direction direction) {
        if (!(stored instanceof Correspondence letter)) {
            return seen.outcomeOn(scope.day());
        }
        Optional<PartialDate> made = direction == Direction.OUTGOING
                ? letter.written().or(letter::received)
                : letter.received().or(letter::written);
        AsOf.Change<Outcome> sent = new AsOf.Change<>(Outcome.HELD, made.orElseGet(PartialDate::unknown));
        return AsOf.on(scope.day(), Outcome.UNKNOWN, List.of(sent));
    }

    private Contact.State state(Interaction stored, Interaction seen, AsOf<Outcome> outcome) {
        return seen.fold(new Interaction.Cases<>() {
            @Override
            public Contact.State visit(Visit visit) {
                return ofEvent(stored, visit.period(), outcome, isNotified(visit));
            }

            @Override
            public Contact.State correspondence(Correspondence letter) {
                return ofMessage(outcome);
            }

            @Override
            public Contact.State request(Request request) {
                return ofMessage(outcome);
            }

            @Override
            public Contact.State meeting(Meeting meeting) {
                return ofEvent(stored, meeting.period(), outcome, false);
            }

            @Override
            public Contact.State activity(Activity activity) {
                return ofEvent(stored, activity.period(), outcome, false);
            }

            @Override
            public Contact.State intention(Intention intention) {
                return ofIntention(intention);
            }
        });
    }

    private boolean isNotified(Visit visit) {
        return visit.notices().stream()
                .anyMatch(notice -> notice.date().reachedBy(scope.day()).isDefinite());
    }

    private static Contact.State ofMessage(AsOf<Outcome> outcome) {
        return outcome.of(Outcome.HELD).isPossible() ? Contact.State.HELD : Contact.State.HIDDEN;
    }

    /** What lies ahead is known only if it was planned, notified or spoken of by the day. */
    private Contact.State ofEvent(Interaction stored, DateSpan period, AsOf<Outcome> outcome, boolean notified) {
        LocalDate day = scope.day();
        Optional<Outcome> certain = outcome.certain();
        boolean begun = period.begunBy(day).isPossible();
        boolean over = period.endedBefore(day).isDefinite();
        if (certain.filter(Outcome.CANCELLED::equals).isPresent()) {
            return Contact.State.CANCELLED;
        }
        boolean planned = outcome.of(Outcome.PLANNED).isPossible();
        if (planned && !over) {
            return Contact.State.PLANNED;
        }
        if (begun) {
            return Contact.State.HELD;
        }
        boolean spokenOf = notified || scope.knowledge().attested(stored.citations());
        return spokenOf ? Contact.State.PLANNED : Contact.State.HIDDEN;
    }

    private Contact.State ofIntention(Intention intention) {
        boolean known = intention.stated().isPresent()
                ? scope.knowledge().reached(intention.stated().orElseThrow())
                : scope.knowledge().undatedMayBeKnown(intention.citations());
        if (!known || isBeforeItsCause(intention)) {
            return Contact.State.HIDDEN;
        }
        AsOf<IntentionState> state = intention.stateOn(scope.day());
        return state.of(IntentionState.OPEN).isPossible() ? Contact.State.INTENDED : Contact.State.SETTLED;
    }

    /** An intention "stated on or before" some day is not older than what prompted it. */
    private boolean isBeforeItsCause(Intention intention) {
        boolean dated = intention
                .stated()
                .filter(date -> date.reachedBy(scope.day()).isDefinite())
                .isPresent();
        if (dated) {
            return false;
        }
        for (InteractionId cause : intention.promptedBy()) {
            Optional<Interaction> found = scope.records().find(cause, Interaction.class);
            if (found.filter(prompt -> !scope.knowledge().begun(prompt.period()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Direction direction(Interaction seen) {
        return seen.fold(new Interaction.Cases<>() {
            @Override
            public Direction visit(Visit visit) {
                return ofVisit(visit);
            }

            @Override
            public Direction correspondence(Correspondence letter) {
                boolean sent = scope.anyOwn(letter.senders());
                boolean received = scope.anyOwn(letter.recipients());
                if (sent == received) {
                    return Direction.NONE;
                }
                return sent ? Direction.OUTGOING : Direction.INCOMING;
            }

            @Override
            public Direction request(Request request) {
                if (scope.anyOwn(request.addressees())) {
                    return Direction.INCOMING;
                }
                if (scope.anyOwn(request.requesters())) {
                    return Direction.OUTGOING;
                }
                return request.addressees().isEmpty() ? Direction.INCOMING : Direction.NONE;
            }

            @Override
            public Direction meeting(Meeting meeting) {
                return Direction.NONE;
            }

            @Override
            public Direction activity(Activity activity) {
                return Direction.NONE;
            }

            @Override
            public Direction intention(Intention intention) {
                return Direction.NONE;
            }
        });
    }

    /** The towns decide; where a third body visits or is visited, the people do. */
    private Direction ofVisit(Visit visit) {
        boolean leaves = visit.from().filter(scope::isOwn).isPresent();
        boolean arrives = visit.to().filter(scope::isOwn).isPresent();
        if (leaves != arrives) {
            return leaves ? Direction.OUTGOING : Direction.INCOMING;
        }
        if (visit.from().isEmpty() && scope.anyOwn(visit.delegation())) {
            return Direction.OUTGOING;
        }
        return visit.to().isEmpty() && scope.anyOwn(visit.hosts()) ? Direction.INCOMING : Direction.NONE;
    }

    /** Whether what was foreseen is over on the day. */
    Certainty overdue(Intention intention) {
        return intention
                .foreseen()
                .map(foreseen -> DateSpan.of(foreseen).endedBefore(scope.day()))
                .orElse(Certainty.IMPOSSIBLE);
    }

    OpenIntention openIntention(Contact contact) {
        Intention intention = (Intention) contact.known();
        return new OpenIntention(
                new OpenIntention.Fields(intention, intention.stateOn(scope.day()), overdue(intention)));
    }
}
