package org.towntwinning.testkit;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.register.Basis;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.Note;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Qualifier;
import org.towntwinning.validation.TextKind;

/** What all records say of their sources: citations, claims, notes and the ids of other systems. */
final class SourceArbitraries {

    private static final Arbitrary<ExternalId> EXTERNAL_IDS = anyExternalIds();
    private static final Arbitrary<Set<ExternalId>> SOME_EXTERNAL_IDS =
            EarlyCases.none(few(EXTERNAL_IDS, 2).map(Set::copyOf));

    // Made once: jqwik keeps the generators of arbitraries that it meets again.
    private final Arbitrary<Citation> citations;
    private final Arbitrary<List<Citation>> someCitations;
    private final Arbitrary<Note> notes;
    private final Arbitrary<List<Note>> someNotes;

    SourceArbitraries(RecordIds ids) {
        this.citations = anyCitations(ids);
        this.someCitations = few(citations, 2);
        this.notes = anyNotes(someCitations);
        this.someNotes = few(notes, 2);
    }

    Arbitrary<Citation> citations() {
        return citations;
    }

    /** None mostly, seldom several. */
    Arbitrary<List<Citation>> someCitations() {
        return someCitations;
    }

    Arbitrary<Note> notes() {
        return notes;
    }

    Arbitrary<List<Note>> someNotes() {
        return someNotes;
    }

    Arbitrary<ExternalId> externalIds() {
        return EXTERNAL_IDS;
    }

    Arbitrary<Set<ExternalId>> someExternalIds() {
        return SOME_EXTERNAL_IDS;
    }

    private static Arbitrary<Citation> anyCitations(RecordIds ids) {
        Arbitrary<String> place = TextArbitraries.texts(TextKind.LINE).injectNull(0.5);
        Arbitrary<String> words = TextArbitraries.texts(TextKind.PROSE).injectNull(0.7);
        Arbitrary<Citation> citations = Combinators.combine(ids.anyDocument(), place, words)
                .as((document, at, saying) -> Citation.of(document).at(at).saying(saying));
        return EarlyCases.first(
                citations, Citation.of(ids.documents().get(0)).at("line 24").saying("Sinds 1948"));
    }

    Arbitrary<Claim> claims(Arbitrary<PartialDate> dates) {
        Arbitrary<Claim> claims = Combinators.combine(dates, someCitations()).as(Claim::new);
        return EarlyCases.first(claims, Claim.of(PartialDate.ofYear(1948)), Claim.of(PartialDate.unknown()));
    }

    /** One claim mostly; with others that agree or contest, the preferred one in any place. */
    Arbitrary<ClaimedDate> claimedDates(Arbitrary<PartialDate> dates) {
        Arbitrary<Claim> claims = claims(dates);
        Arbitrary<List<Claim>> lists = Arbitraries.frequencyOf(
                Tuple.of(3, claims.list().ofSize(1)),
                Tuple.of(1, claims.list().ofMinSize(2).ofMaxSize(4)));
        Arbitrary<ClaimedDate> claimed = Combinators.combine(
                        lists, Arbitraries.integers().between(0, 3))
                .as((list, preferred) -> new ClaimedDate(list, preferred % list.size()));
        return EarlyCases.first(
                claimed,
                ClaimedDate.of(PartialDate.ofYear(1948)),
                ClaimedDate.preferring(Claim.of(PartialDate.ofYear(1974)), Claim.of(PartialDate.ofYear(1975))));
    }

    private static Arbitrary<Note> anyNotes(Arbitrary<List<Citation>> citations) {
        Arbitrary<String> topics = Arbitraries.of("policy", "contact", "source", "0.a-b");
        return EarlyCases.none(Combinators.combine(topics, TextArbitraries.localizedTexts(), citations)
                .as(Note::new));
    }

    private static Arbitrary<ExternalId> anyExternalIds() {
        Arbitrary<String> schemes = Arbitraries.of("zaaknummer", "url", "archive", "nl.cbs-1");
        Arbitrary<ExternalId> any = Combinators.combine(schemes, TextArbitraries.texts(TextKind.LINE))
                .as(ExternalId::of);
        return EarlyCases.first(
                any,
                ExternalId.of("zaaknummer", "Z/25/123456"),
                ExternalId.of("url", "https://example.org/a?b=c&d=%20"),
                ExternalId.of("0", "0"));
    }

    static Arbitrary<Basis> bases() {
        return Combinators.combine(Arbitraries.of(false, true), Arbitraries.of(Qualifier.class))
                .as(Basis::new);
    }

    /** No element in two of three cases; shrinks to none. */
    static <T> Arbitrary<List<T>> few(Arbitrary<T> elements, int most) {
        return EarlyCases.none(Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(1, elements.list().ofMinSize(1).ofMaxSize(most))));
    }
}
