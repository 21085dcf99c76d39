package org.towntwinning.testkit;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.Note;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.TextKind;

/** What all records say of their sources: citations, claims, notes and the ids of other systems. */
final class SourceArbitraries {

    private final RecordIds ids;

    SourceArbitraries(RecordIds ids) {
        this.ids = ids;
    }

    Arbitrary<Citation> citations() {
        Arbitrary<String> place = TextArbitraries.texts(TextKind.LINE).injectNull(0.5);
        Arbitrary<String> words = TextArbitraries.texts(TextKind.PROSE).injectNull(0.7);
        return Combinators.combine(ids.anyDocument(), place, words)
                .as((document, at, saying) -> Citation.of(document).at(at).saying(saying))
                .edgeCases(edges -> edges.filter(none -> false)
                        .add(Citation.of(ids.documents().get(0)).at("line 24").saying("Sinds 1948")));
    }

    /** None mostly, seldom several. */
    Arbitrary<List<Citation>> someCitations() {
        return few(citations(), 2);
    }

    /** One claim mostly; with others that agree or contest, the preferred one in any place. */
    Arbitrary<ClaimedDate> claimedDates(Arbitrary<PartialDate> dates) {
        Arbitrary<Claim> claims = Combinators.combine(dates, someCitations()).as(Claim::new);
        Arbitrary<List<Claim>> lists = Arbitraries.frequencyOf(
                Tuple.of(3, claims.list().ofSize(1)),
                Tuple.of(1, claims.list().ofMinSize(2).ofMaxSize(4)));
        return Combinators.combine(lists, Arbitraries.integers().between(0, 3))
                .as((list, preferred) -> new ClaimedDate(list, preferred % list.size()))
                .edgeCases(edges -> edges.filter(none -> false)
                        .add(
                                ClaimedDate.of(PartialDate.ofYear(1948)),
                                ClaimedDate.preferring(
                                        Claim.of(PartialDate.ofYear(1974)), Claim.of(PartialDate.ofYear(1975)))));
    }

    Arbitrary<Note> notes() {
        Arbitrary<String> topics = Arbitraries.of("policy", "contact", "source", "0.a-b");
        return Combinators.combine(topics, TextArbitraries.localizedTexts(), someCitations())
                .as(Note::new);
    }

    Arbitrary<List<Note>> someNotes() {
        return few(notes(), 2);
    }

    Arbitrary<ExternalId> externalIds() {
        Arbitrary<String> schemes = Arbitraries.of("zaaknummer", "url", "archive", "nl.cbs-1");
        return Combinators.combine(schemes, TextArbitraries.texts(TextKind.LINE))
                .as(ExternalId::of);
    }

    Arbitrary<Set<ExternalId>> someExternalIds() {
        return few(externalIds(), 2).map(Set::copyOf);
    }

    /** No element in two of three cases; shrinks to none. */
    static <T> Arbitrary<List<T>> few(Arbitrary<T> elements, int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(1, elements.list().ofMinSize(1).ofMaxSize(most)));
    }
}
