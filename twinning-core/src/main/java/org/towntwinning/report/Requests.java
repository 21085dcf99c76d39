package org.towntwinning.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.interaction.Request;
import org.towntwinning.register.InteractionId;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/**
 * The requests that are open on the day of the report. Requests that repeat each other, in however many steps, are one
 * matter: an answer to one of them answers all that were made by then.
 */
final class Requests {

    private final LocalDate day;
    private final Map<InteractionId, Contact> made = new LinkedHashMap<>();
    private final Map<InteractionId, InteractionId> firsts = new HashMap<>();
    private final Map<InteractionId, Answers> answers = new HashMap<>();
    private final Map<InteractionId, OpenRequest> open = new LinkedHashMap<>();

    /**
     * Finds those that are open.
     *
     * @param contacts interactions of all types, in order of time
     */
    Requests(LocalDate day, List<Contact> contacts) {
        this.day = day;
        for (Contact contact : contacts) {
            if (contact.known() instanceof Request && contact.state() == Contact.State.HELD) {
                made.put(contact.known().id(), contact);
            }
        }
        made.values().forEach(this::collectAnswer);
        Map<InteractionId, List<InteractionId>> repetitions = new HashMap<>();
        List<Contact> waiting = new ArrayList<>();
        for (Contact contact : made.values()) {
            if (!answered(request(contact)).isDefinite()) {
                waiting.add(contact);
                request(contact)
                        .repeats()
                        .ifPresent(earlier -> repetitions
                                .computeIfAbsent(earlier, id -> new ArrayList<>())
                                .add(contact.known().id()));
            }
        }
        for (Contact contact : waiting) {
            Request request = request(contact);
            open.put(
                    request.id(),
                    new OpenRequest(new OpenRequest.Fields(
                            request,
                            contact.direction(),
                            request.date().reachedBy(day),
                            answered(request),
                            List.copyOf(repetitions.getOrDefault(request.id(), List.of())))));
        }
    }

    private static Request request(Contact contact) {
        return (Request) contact.known();
    }

    Optional<OpenRequest> open(InteractionId id) {
        return Optional.ofNullable(open.get(id));
    }

    /** The open requests by matter, each in order of time. */
    List<List<OpenRequest>> matters() {
        Map<InteractionId, List<OpenRequest>> matters = new LinkedHashMap<>();
        open.forEach((id, request) ->
                matters.computeIfAbsent(first(id), first -> new ArrayList<>()).add(request));
        return List.copyOf(matters.values());
    }

    /** The first request of a matter; where requests repeat each other in a circle, the smallest id of the circle. */
    private InteractionId first(InteractionId id) {
        List<InteractionId> path = new ArrayList<>();
        Set<InteractionId> seen = new HashSet<>();
        InteractionId current = id;
        @Nullable InteractionId known = firsts.get(current);
        while (known == null && seen.add(current)) {
            path.add(current);
            Optional<InteractionId> earlier = Optional.ofNullable(made.get(current))
                    .flatMap(contact -> request(contact).repeats());
            if (earlier.isEmpty()) {
                known = current;
            } else {
                current = earlier.get();
                known = firsts.get(current);
            }
        }
        InteractionId first = known != null
                ? known
                : path.subList(path.indexOf(current), path.size()).stream()
                        .min(InteractionId::compareTo)
                        .orElse(id);
        path.forEach(each -> firsts.put(each, first));
        return first;
    }

    private void collectAnswer(Contact contact) {
        request(contact)
                .answer()
                .ifPresent(
                        answer -> answers.computeIfAbsent(first(contact.known().id()), matter -> new Answers())
                                .add(answer.date(), day));
    }

    private Certainty answered(Request request) {
        Answers given = answers.get(first(request.id()));
        Certainty own =
                request.answer().map(answer -> answer.date().reachedBy(day)).orElse(Certainty.IMPOSSIBLE);
        return given == null ? own : own.or(given.to(request.date()));
    }

    /** The answers in one matter: the last day on which it was certainly answered, and possibly. */
    private static final class Answers {

        private LocalDate certain = LocalDate.MIN;
        private LocalDate possible = LocalDate.MIN;

        void add(PartialDate date, LocalDate day) {
            Certainty reached = date.reachedBy(day);
            if (reached.isDefinite() && date.earliest().isAfter(certain)) {
                certain = date.earliest();
            }
            if (reached.isPossible() && date.latest().isAfter(possible)) {
                possible = date.latest();
            }
        }

        Certainty to(PartialDate request) {
            if (!request.latest().isAfter(certain)) {
                return Certainty.DEFINITE;
            }
            return request.earliest().isAfter(possible) ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
        }
    }
}
