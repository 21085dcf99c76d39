package org.towntwinning.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Version;
import org.towntwinning.validation.TextKind;

/**
 * What stores are asked and told, beside the records themselves: for those who test a store. Queries ask for the ids
 * and values that the records of {@link TwinningArbitraries} have, so that they find something. Each call makes a new
 * arbitrary; none has state.
 */
public final class StoreArbitraries {

    /** The greatest number of a version or revision: 18 digits. */
    private static final long MOST = 999_999_999_999_999_999L;

    private static final QueryArbitraries QUERIES = new QueryArbitraries(RecordIds.FEW);

    private StoreArbitraries() {}

    /**
     * Who changed something and why: accounts in many scripts, half of them with a summary, a third with a source.
     *
     * @return an arbitrary of change notes
     */
    public static Arbitrary<ChangeNote> changeNotes() {
        Arbitrary<String> lines = TextArbitraries.texts(TextKind.LINE);
        return EarlyCases.first(
                Combinators.combine(lines, lines.injectNull(0.5), lines.injectNull(0.7))
                        .as((account, summary, source) ->
                                ChangeNote.by(account).withSummary(summary).withSource(source)),
                ChangeNote.by("archivist"),
                ChangeNote.of("archivist", "Brief van 24 juni 2025").withSource("import:2025-06-24"),
                ChangeNote.by(TextArbitraries.longest(TextKind.LINE)));
    }

    /**
     * Versions of a record: the first ones mostly, the first and the greatest early.
     *
     * @return an arbitrary of versions
     */
    public static Arbitrary<Version> versions() {
        return EarlyCases.first(numbers(1).map(Version::of), Version.FIRST, Version.of(2), Version.of(MOST));
    }

    /**
     * Revisions of a register: the first ones mostly; the empty register, the first and the greatest early.
     *
     * @return an arbitrary of revisions
     */
    public static Arbitrary<Revision> revisions() {
        return EarlyCases.first(numbers(0).map(Revision::of), Revision.EMPTY, Revision.of(1), Revision.of(MOST));
    }

    /**
     * Requests for a page: half of them for the first, the others after an id of the kit; small sizes mostly, so that
     * there is a next page; one record and the most that can be asked for early.
     *
     * @return an arbitrary of page requests
     */
    public static Arbitrary<PageRequest> pageRequests() {
        Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 5)),
                Tuple.of(1, Arbitraries.integers().between(1, PageRequest.MAX_SIZE)));
        return EarlyCases.first(
                Arbitraries.frequencyOf(
                        Tuple.of(1, sizes.map(PageRequest::first)),
                        Tuple.of(
                                1,
                                Combinators.combine(RecordIds.FEW.any(), sizes).as(PageRequest::after))),
                PageRequest.first(1),
                PageRequest.first(PageRequest.MAX_SIZE));
    }

    /**
     * Queries for municipalities: by identifier, country or the first letters of a name, by none or by two of these.
     *
     * @return an arbitrary of queries
     */
    public static Arbitrary<MunicipalityQuery> municipalityQueries() {
        return QUERIES.municipalityQueries();
    }

    /**
     * Queries for networks: by member, by none or by two.
     *
     * @return an arbitrary of queries
     */
    public static Arbitrary<NetworkQuery> networkQueries() {
        return QUERIES.networkQueries();
    }

    /**
     * Queries for relations by each of the conditions that there are, by none or by two.
     *
     * @return an arbitrary of queries
     */
    public static Arbitrary<RelationQuery> relationQueries() {
        return QUERIES.relationQueries();
    }

    /**
     * Queries for committees: by relation, seat or the day on which they live, by none or by two of these.
     *
     * @return an arbitrary of queries
     */
    public static Arbitrary<CommitteeQuery> committeeQueries() {
        return QUERIES.committeeQueries();
    }

    /**
     * Queries for interactions: by relation, actor, kind, window or outcome, by none or by two of these.
     *
     * @return an arbitrary of queries
     */
    public static Arbitrary<InteractionQuery> interactionQueries() {
        return QUERIES.interactionQueries();
    }

    /**
     * Queries for documents: by external id, kind or window, by none or by two of these.
     *
     * @return an arbitrary of queries
     */
    public static Arbitrary<DocumentQuery> documentQueries() {
        return QUERIES.documentQueries();
    }

    private static Arbitrary<Long> numbers(long least) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(least, 9)),
                Tuple.of(1, Arbitraries.longs().between(least, MOST)));
    }
}
