package org.towntwinning.testkit.providers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.Succession;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.role.Actor;
import org.towntwinning.time.DateSpan;

/** The small values of which a report says all in a few words, because they stand in it many times. */
final class OneLine {

    private static final Map<Class<?>, Function<Object, String>> TEXTS = Map.ofEntries(
            text(Name.class, name -> name.language() + " " + Shape.quote(name.text()) + valid(name.validity())),
            text(LocalizedText.class, OneLine::localized),
            text(ExternalId.class, id -> id.scheme() + ":" + Shape.quote(id.value())),
            text(Citation.class, OneLine::citation),
            text(Claim.class, claim -> claim.date() + cited(claim.citations())),
            text(ClaimedDate.class, OneLine::claimed),
            text(Note.class, note -> note.topic() + ": " + localized(note.text()) + cited(note.citations())),
            text(
                    Identifier.class,
                    identifier ->
                            identifier.scheme() + ":" + Shape.quote(identifier.value()) + valid(identifier.validity())),
            text(CountryPeriod.class, period -> period.country() + valid(period.validity())),
            text(Membership.class, membership -> membership.member() + valid(membership.period())),
            text(
                    Succession.class,
                    succession -> succession.successor() + " by " + succession.kind() + " on " + succession.date()),
            text(Service.class, service -> service.relation() + valid(service.period())),
            text(Submission.class, submission -> actor(submission.to()) + " on " + submission.date()),
            text(DatedOutcome.class, outcome -> outcome.outcome() + " known " + outcome.known()),
            text(Resolution.class, resolution -> resolution.state() + " on " + resolution.date()),
            text(
                    Occasion.OfInteraction.class,
                    occasion -> occasion.interaction().value()),
            text(Occasion.Other.class, occasion -> localized(occasion.description())),
            text(Actor.Town.class, OneLine::actor),
            text(Actor.TownBody.class, OneLine::actor),
            text(Actor.OfficeHolder.class, OneLine::actor),
            text(Actor.CommitteeActor.class, OneLine::actor));

    private OneLine() {}

    static Optional<String> of(Object value) {
        return Optional.ofNullable(TEXTS.get(value.getClass())).map(text -> text.apply(value));
    }

    private static <T> Map.Entry<Class<?>, Function<Object, String>> text(Class<T> type, Function<T, String> text) {
        return Map.entry(type, value -> text.apply(type.cast(value)));
    }

    /** Nothing where a value holds always. */
    private static String valid(DateSpan span) {
        return span.equals(DateSpan.always()) ? "" : " in " + span;
    }

    private static String localized(LocalizedText text) {
        return text.texts().entrySet().stream()
                .map(entry -> entry.getKey() + " " + Shape.quote(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String cited(List<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : citations.stream().map(OneLine::citation).collect(Collectors.joining("; ", " [", "]"));
    }

    private static String citation(Citation citation) {
        return citation.document()
                + citation.place().map(place -> " at " + Shape.quote(place)).orElse("")
                + citation.words().map(words -> " saying " + Shape.quote(words)).orElse("");
    }

    /** The date alone where there is one claim; else all claims, the preferred one marked. */
    private static String claimed(ClaimedDate date) {
        if (date.claims().size() == 1) {
            return date.date() + cited(date.preferred().citations());
        }
        return IntStream.range(0, date.claims().size())
                .mapToObj(i -> date.claims().get(i).date()
                        + cited(date.claims().get(i).citations())
                        + (i == date.preferredIndex() ? " (preferred)" : ""))
                .collect(Collectors.joining(" or "));
    }

    private static String actor(Actor actor) {
        return actor instanceof Actor.Town town
                ? town.municipality().value()
                : actor instanceof Actor.TownBody body
                        ? body.body() + " of " + body.municipality()
                        : actor instanceof Actor.OfficeHolder holder
                                ? holder.office() + " of " + holder.municipality()
                                : actor instanceof Actor.CommitteeActor committee
                                        ? committee.committee().value()
                                        : actor.toString();
    }
}
