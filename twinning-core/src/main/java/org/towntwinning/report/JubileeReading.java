package org.towntwinning.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeState;
import org.towntwinning.anniversary.JubileeStatus;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/** Counts the jubilees of a relation as it was known on the day of the report. */
final class JubileeReading {

    private final Scope scope;
    private final LocalDate day;
    private final AnniversaryRules rules;
    private final Relation known;
    private final List<Celebration> celebrations;

    /**
     * Reads a relation.
     *
     * @param stored the relation as the register holds it
     * @param history its events as known on the day
     * @param contacts its interactions
     */
    JubileeReading(Scope scope, Relation stored, History history, List<Contact> contacts) {
        this.scope = scope;
        this.day = scope.day();
        this.rules = scope.rules().anniversaries();
        this.known = known(stored, history);
        this.celebrations = contacts.stream()
                .filter(contact -> contact.state() == Contact.State.HELD || contact.state() == Contact.State.PLANNED)
                .map(Contact::known)
                .flatMap(this::celebration)
                .toList();
    }

    private Stream<Celebration> celebration(Interaction interaction) {
        return interaction.celebration(known.id(), day).stream()
                .filter(celebration -> scope.rules().jubileeMarking().includes(interaction, celebration));
    }

    /** The relation with what has happened by the day, and an end that is announced. */
    private Relation known(Relation stored, History history) {
        Map<Integer, LifecycleEvent> events = new TreeMap<>();
        history.entries().forEach(entry -> events.put(entry.index(), entry.event()));
        history.announcedEnd().ifPresent(entry -> events.put(entry.index(), entry.event()));
        return stored.toBuilder()
                .events(List.copyOf(events.values()))
                .parties(stored.parties().stream()
                        .map(party -> known(party, stored.parties()))
                        .toList())
                .build();
    }

    /** A party leaves when that is known, unless it comes back: no town is a party twice. */
    private Party known(Party party, List<Party> all) {
        long memberships = all.stream()
                .filter(other -> other.municipalities().stream().anyMatch(party.municipalities()::contains))
                .count();
        boolean later =
                party.left().filter(left -> !scope.knowledge().reached(left)).isPresent();
        return later && memberships == 1 ? party.toBuilder().left(null).build() : party;
    }

    JubileeReport report() {
        if (joinsLater()) {
            return new JubileeReport(
                    new JubileeReport.Fields(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of()));
        }
        List<JubileeState> states = rules.states(known, celebrations, soFar(), day);
        return new JubileeReport(new JubileeReport.Fields(
                states.stream()
                        .filter(state -> state.jubilee().due().latest().isBefore(day))
                        .reduce((earlier, later) -> later),
                states.stream()
                        .filter(state -> state.jubilee().due().toWindow().contains(day))
                        .toList(),
                rules.next(known, day).map(this::state),
                rules.overdue(known, celebrations, day),
                planned(states)));
    }

    /** Whether the rules count from an accession that has not come by the day. */
    private boolean joinsLater() {
        return rules.anchor()
                .acceding()
                .flatMap(town -> known.parties().stream()
                        .filter(party -> party.municipalities().contains(town))
                        .flatMap(party -> party.joined().stream())
                        .map(ClaimedDate::date)
                        .filter(PartialDate::isBounded)
                        .findFirst())
                .filter(joined -> !scope.knowledge().reached(joined))
                .isPresent();
    }

    /** Up to the day, and on to the last jubilee that a planned celebration can mark without naming it. */
    private DateWindow soFar() {
        LocalDate end = celebrations.stream()
                .map(celebration -> celebration.period().to().plusMonths(rules.earlyMonths() + 1L))
                .filter(day::isBefore)
                .max(LocalDate::compareTo)
                .orElse(day);
        return DateWindow.ofInclusive(PartialDate.MIN, end);
    }

    private List<JubileeState> planned(List<JubileeState> states) {
        Map<Jubilee, JubileeState> found = new TreeMap<>(Jubilee.ORDER);
        Stream<JubileeState> named = celebrations.stream()
                .flatMap(celebration -> celebration.links().stream())
                .flatMap(this::named)
                .map(this::state);
        Stream.concat(states.stream(), named)
                .filter(state -> state.status() == JubileeStatus.PLANNED)
                .forEach(state -> found.put(state.jubilee(), state));
        return List.copyOf(found.values());
    }

    private Stream<Jubilee> named(Celebration.Link link) {
        IntStream lives = link.life()
                .map(IntStream::of)
                .orElseGet(() -> IntStream.range(0, known.lives().size()));
        return lives.boxed().flatMap(life -> rules.at(known, life, link.milestone()).jubilee().stream());
    }

    private JubileeState state(Jubilee jubilee) {
        return rules.state(known, jubilee, celebrations, day);
    }

    /** The jubilees that begin within some months and are not celebrated or planned, in order. */
    List<JubileeState> unprepared(int months) {
        if (joinsLater()) {
            return List.of();
        }
        DateWindow ahead = DateWindow.ofInclusive(day, day.plusMonths(months));
        return rules.states(known, celebrations, ahead, day).stream()
                .filter(state -> state.status() == JubileeStatus.UPCOMING)
                .toList();
    }
}
