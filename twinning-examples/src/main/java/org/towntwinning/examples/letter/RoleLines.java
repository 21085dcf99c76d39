package org.towntwinning.examples.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.time.Certainty;

/** Which roles of a relation are filled, and by whom, on each side. */
final class RoleLines {

    private final Wording wording;
    private final Texts texts;

    RoleLines(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
    }

    /** Writes each role as an item of a list, under a heading. */
    void write(Markdown markdown, List<RoleCoverage> coverage) {
        if (coverage.isEmpty()) {
            return;
        }
        markdown.heading(3, texts.say("roles"));
        if (coverage.stream()
                .allMatch(side -> side.state() == RoleCoverage.State.UNKNOWN
                        && !side.suspended().isPossible())) {
            markdown.paragraph(texts.say("roles.unknown"));
            return;
        }
        for (Role role : Role.values()) {
            Map<State, List<MunicipalityId>> sides = new LinkedHashMap<>();
            coverage.stream()
                    .filter(side -> side.role() == role)
                    .forEach(side -> sides.computeIfAbsent(state(side), state -> new ArrayList<>())
                            .add(side.side()));
            List<String> phrases = new ArrayList<>();
            sides.forEach((state, towns) -> phrases.add(phrase(state, towns)));
            String label = Sentences.capital(wording.vocabulary().word(role));
            markdown.item(texts.say("label", "label", label), Sentences.capital(String.join("; ", phrases)));
        }
    }

    private String phrase(State state, List<MunicipalityId> towns) {
        String side = texts.say("role.side", Map.of("towns", wording.names().towns(towns), "state", state.word));
        return state.remarks.isEmpty()
                ? side
                : texts.say("in-brackets", Map.of("what", side, "remark", String.join("; ", state.remarks)));
    }

    private State state(RoleCoverage coverage) {
        String word = wording.vocabulary().word(coverage.state());
        List<String> remarks = new ArrayList<>();
        holders(coverage).ifPresent(remarks::add);
        if (coverage.suspended().isPossible()) {
            remarks.add(texts.say(coverage.suspended().isDefinite() ? "role.suspended" : "role.possibly-suspended"));
        }
        return new State(
                coverage.certainty() == Certainty.POSSIBLE ? texts.say("possibly", "what", word) : word, remarks);
    }

    /** Who fills the role; nothing if that is what the role is called anyway. */
    private Optional<String> holders(RoleCoverage coverage) {
        List<Actor> holders = coverage.assignments().stream()
                .map(RoleAssignment::holder)
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(wording.actors().labelIn(coverage.side(), holders))
                .filter(who ->
                        !who.isEmpty() && !who.equals(wording.vocabulary().word(coverage.role())));
    }

    /** What is said of a side; sides of which the same is said stand together. */
    private record State(String word, List<String> remarks) {}
}
