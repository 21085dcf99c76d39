package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.testkit.EventDraft.Scene;
import org.towntwinning.testkit.PartyArbitraries.Table;
import org.towntwinning.testkit.RelationPartArbitraries.Assignment;
import org.towntwinning.testkit.RelationPartArbitraries.Kinds;

/** Relations with everything that a relation may have. */
final class RelationArbitraries {

    private final RecordIds ids;
    private final SourceArbitraries sources;

    RelationArbitraries(RecordIds ids) {
        this.ids = ids;
        this.sources = new SourceArbitraries(ids);
    }

    /**
     * What is wanted of a relation.
     *
     * @param towns the towns among which it is
     * @param fewest the smallest number of parties
     * @param most the largest number of parties
     * @param kinds the kinds that it may be of
     * @param established whether it has a founding with two bounds
     * @param moments its dates
     */
    record Wishes(
            List<MunicipalityId> towns,
            int fewest,
            int most,
            List<RelationKind> kinds,
            boolean established,
            Moments moments) {}

    Arbitrary<Relation> relations(Wishes wishes) {
        return EarlyCases.none(Combinators.combine(ids.anyRelation(), relation(wishes))
                .as((id, relation) -> relation.toBuilder().id(id).build()));
    }

    /** A relation with the first of the ids. */
    Arbitrary<Relation> relation(Wishes wishes) {
        Moments moments = wishes.moments;
        RelationPartArbitraries parts = new RelationPartArbitraries(ids, moments);
        Arbitrary<Core> cores = EarlyCases.none(Combinators.combine(
                        moments.bases(),
                        new PartyArbitraries(sources, moments).tables(wishes.towns, wishes.fewest, wishes.most),
                        parts.kinds(wishes.kinds),
                        new EventArbitraries(ids, moments).histories(wishes.established),
                        parts.agreements(),
                        parts.assignments())
                .as(Core::new));
        return Combinators.combine(cores, descriptions(), sources.someExternalIds(), sources.someNotes())
                .as((core, description, externalIds, notes) -> description
                        .describe(core.relation(ids.relations().get(0), wishes.established))
                        .externalIds(externalIds)
                        .notes(notes)
                        .build());
    }

    /** What is dated, and what of it refers to other parts. */
    private record Core(
            LocalDate base,
            Table table,
            Kinds kinds,
            List<EventDraft> history,
            List<Agreement> agreements,
            List<Assignment> assignments) {

        Relation.Builder relation(RelationId id, boolean established) {
            List<Party> parties = table.parties(base);
            List<MunicipalityId> towns = parties.stream()
                    .flatMap(party -> party.municipalities().stream())
                    .distinct()
                    .toList();
            Scene scene =
                    new Scene(towns, agreements.stream().map(Agreement::id).toList());
            return Relation.builder()
                    .id(id)
                    .parties(parties)
                    .kinds(kinds.changes(base))
                    .events(History.of(history, base, established, scene))
                    .agreements(agreements)
                    .roleAssignments(assignments.stream()
                            .map(assignment -> assignment.among(towns))
                            .toList());
        }
    }

    private record Description(
            List<Name> names,
            Set<Theme> themes,
            LocalizedText origin,
            LocalizedText purpose,
            List<Actor> executors,
            List<Actor> financers) {

        Relation.Builder describe(Relation.Builder relation) {
            return relation.names(names)
                    .themes(themes)
                    .origin(origin)
                    .purpose(purpose)
                    .executors(executors)
                    .financers(financers);
        }
    }

    private Arbitrary<Description> descriptions() {
        Arbitrary<List<Actor>> actors = new ActorArbitraries(ids).someActors();
        Arbitrary<LocalizedText> texts = TextArbitraries.localizedTexts().injectNull(0.7);
        return EarlyCases.none(Combinators.combine(
                        SourceArbitraries.few(TextArbitraries.name(), 2),
                        RelationPartArbitraries.someThemes(),
                        texts,
                        texts,
                        actors,
                        actors)
                .as(Description::new));
    }
}
