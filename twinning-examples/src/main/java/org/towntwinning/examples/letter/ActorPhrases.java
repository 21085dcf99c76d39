package org.towntwinning.examples.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.role.Actor;
import org.towntwinning.role.ThirdBody;

/**
 * Says who does something, by office and without an article: {@code mayor and alderman of Almelo}. The phrases stand
 * behind a colon or in brackets, where no language asks for another case: names of third bodies come from the register
 * and cannot be declined.
 */
final class ActorPhrases {

    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Names names;

    ActorPhrases(Texts texts, Vocabulary vocabulary, Names names) {
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** One actor. */
    String label(Actor actor) {
        return label(List.of(actor));
    }

    /** Several actors; offices and bodies of the same town are named together. */
    String label(Collection<? extends Actor> actors) {
        List<Part> parts = actors.stream().map(this::part).toList();
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < parts.size(); ) {
            MunicipalityId town = parts.get(i).town;
            int next = i + 1;
            while (town != null && next < parts.size() && town.equals(parts.get(next).town)) {
                next++;
            }
            String words = join(parts.subList(i, next).stream().map(Part::words).toList());
            phrases.add(town == null ? words : texts.say("actor.of", Map.of("who", words, "town", names.town(town))));
            i = next;
        }
        return join(phrases);
    }

    /** Several actors, those of one town without its name: for a list that says which town it is about. */
    String labelIn(MunicipalityId here, Collection<Actor> actors) {
        return join(actors.stream().map(actor -> inTown(here, actor)).distinct().toList());
    }

    private String inTown(MunicipalityId here, Actor actor) {
        Part part = part(actor);
        if (here.equals(part.town)) {
            return part.words;
        }
        return actor instanceof Actor.CommitteeActor committee
                ? names.committeeHere(committee.committee())
                : label(actor);
    }

    /**
     * What was done, by whom, and a remark: {@code ended in 2017 by Denizli (unilateral termination)}. Only names of
     * towns need no other case behind a verb; others stand in the brackets.
     *
     * @param what what was done
     * @param by who did it, possibly nobody
     * @param remark what else is to be said
     */
    String done(String what, List<Actor> by, Optional<String> remark) {
        List<MunicipalityId> towns = by.stream()
                .filter(Actor.Town.class::isInstance)
                .map(actor -> ((Actor.Town) actor).municipality())
                .toList();
        List<String> remarks = new ArrayList<>();
        String done = what;
        if (towns.size() < by.size()) {
            remarks.add(texts.say("by.others", "actors", label(by)));
        } else if (!towns.isEmpty()) {
            done = texts.say("by.towns", Map.of("what", what, "towns", names.towns(towns)));
        }
        remark.ifPresent(remarks::add);
        return remarks.isEmpty()
                ? done
                : texts.say("in-brackets", Map.of("what", done, "remark", String.join("; ", remarks)));
    }

    private String join(List<String> phrases) {
        return texts.join("list.and", phrases);
    }

    private Part part(Actor actor) {
        return actor.fold(new Parts());
    }

    /** What an actor is called, and the town to name behind it, if any. */
    private record Part(String words, @Nullable MunicipalityId town) {
        Part {
            Objects.requireNonNull(words, "words");
        }
    }

    private final class Parts implements Actor.Cases<Part> {

        @Override
        public Part town(Actor.Town actor) {
            return new Part(names.authority(actor.municipality()), null);
        }

        @Override
        public Part townBody(Actor.TownBody actor) {
            return new Part(vocabulary.word(actor.body()), actor.municipality());
        }

        @Override
        public Part officeHolder(Actor.OfficeHolder actor) {
            return new Part(vocabulary.office(actor.office()), actor.municipality());
        }

        @Override
        public Part committee(Actor.CommitteeActor actor) {
            return new Part(names.committee(actor.committee()), null);
        }

        @Override
        public Part thirdBody(ThirdBody actor) {
            return new Part(names.text(actor.name()), null);
        }
    }
}
