package org.towntwinning.anniversary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * Which date jubilees are counted from: a kind of anchor, and the kinds to fall back to, in order. The anchor is the
 * preferred claim of the first kind that has one whose date can anchor; kinds later in the order never matter once one
 * is found (rule S6.2). Immutable.
 */
public final class AnchorRule {

    /** Signing, else effective, counter-signing, council decision, first contact: where the relation's life begins. */
    public static final AnchorRule STANDARD = of(
            AnchorKind.SIGNING,
            AnchorKind.EFFECTIVE,
            AnchorKind.COUNTER_SIGNING,
            AnchorKind.COUNCIL_DECISION,
            AnchorKind.FIRST_CONTACT);

    private final List<AnchorKind> kinds;
    private final @Nullable MunicipalityId acceding;

    private AnchorRule(List<AnchorKind> kinds, @Nullable MunicipalityId acceding) {
        this.kinds = kinds;
        this.acceding = acceding;
    }

    /**
     * A rule that counts from dates of the founding.
     *
     * @param first the kind to count from
     * @param fallbacks the kinds to fall back to, in order
     * @return the rule
     * @throws InvalidDataException if {@code ACCESSION} is among them, see {@link #accessionOf}, or one is named twice
     */
    public static AnchorRule of(AnchorKind first, AnchorKind... fallbacks) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(fallbacks, "fallbacks");
        List<AnchorKind> kinds =
                Stream.concat(Stream.of(first), Stream.of(fallbacks)).toList();
        Violations violations = new Violations();
        violations.check(
                "kinds",
                !kinds.contains(AnchorKind.ACCESSION),
                "anchor-rule.accession",
                () -> "an accession is that of one party: use accessionOf with a municipality of the party");
        violations.check(
                "kinds",
                kinds.stream().distinct().count() == kinds.size(),
                "anchor-rule.twice",
                () -> "a kind is named twice in " + kinds + ": the first place decides, leave out the other");
        violations.throwIfAny("anchor rule");
        return new AnchorRule(kinds, null);
    }

    /**
     * A rule that counts from the day on which one party joined a relation that existed already, and from nothing else.
     *
     * @param party a municipality of the party
     * @return the rule
     */
    public static AnchorRule accessionOf(MunicipalityId party) {
        return new AnchorRule(List.of(AnchorKind.ACCESSION), Objects.requireNonNull(party, "party"));
    }

    /**
     * The kinds of anchor in the order in which they are tried.
     *
     * @return at least one
     */
    public List<AnchorKind> kinds() {
        return kinds;
    }

    /**
     * Whose accession the rule counts from.
     *
     * @return a municipality of the party; empty for a rule that counts from the founding
     */
    public Optional<MunicipalityId> acceding() {
        return Optional.ofNullable(acceding);
    }

    /** What the rule finds in a relation: a kind, the date with its claims, and the party that may leave. */
    record Chosen(AnchorKind kind, ClaimedDate date, Optional<Party> party) {}

    /** The anchor, or empty where nothing can be counted from. */
    Optional<Chosen> choose(Relation relation) {
        if (acceding != null) {
            return relation.parties().stream()
                    .filter(party -> party.municipalities().contains(acceding))
                    .flatMap(party -> party
                            .joined()
                            .filter(joined -> joined.date().isBounded())
                            .map(joined -> new Chosen(AnchorKind.ACCESSION, joined, Optional.of(party)))
                            .stream())
                    .findFirst();
        }
        List<Anchor> anchors = relation.founding().map(Established::anchors).orElse(List.of());
        return kinds.stream()
                .flatMap(kind -> anchors.stream().filter(anchor -> anchor.kind() == kind))
                .filter(anchor -> anchor.date().date().isBounded())
                .findFirst()
                .map(anchor -> new Chosen(anchor.kind(), anchor.date(), Optional.empty()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnchorRule that && kinds.equals(that.kinds) && Objects.equals(acceding, that.acceding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kinds, acceding);
    }

    /** The kinds, and the party whose accession it is. */
    @Override
    public String toString() {
        return acceding == null ? kinds.toString() : "accession of " + acceding;
    }
}
