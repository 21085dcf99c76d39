package org.towntwinning.register;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violation;

/**
 * A date with all that sources claim for it, of which one claim is preferred. Sources that disagree are both kept,
 * never folded into one vague date; answers are computed from the preferred claim and say that the date is contested
 * (rule S6.3). Almelo and Denizli: 1974 by the letter of Almelo, 1975 by Denizli.
 *
 * @param claims the claims in the order given, at least one
 * @param preferredIndex the position of the preferred claim, from 0
 */
public record ClaimedDate(List<Claim> claims, int preferredIndex) {

    /**
     * Checks that there is a preferred claim.
     *
     * @param claims the claims in the order given
     * @param preferredIndex the position of the preferred claim
     * @throws InvalidDataException if there is no claim, or none at that position
     */
    public ClaimedDate {
        claims = List.copyOf(Objects.requireNonNull(claims, "claims"));
        if (claims.isEmpty()) {
            throw refused("claim.none", "a date needs at least one claim: add one, of XXXX if the date is not known");
        }
        if (preferredIndex < 0 || preferredIndex >= claims.size()) {
            throw refused(
                    "claim.not-preferred",
                    "exactly one of " + claims.size() + " claims is preferred: " + preferredIndex
                            + " is the position of none of them, give 0 to " + (claims.size() - 1));
        }
    }

    /**
     * A date with one claim that names no source.
     *
     * @param date the date
     * @return the claimed date
     */
    public static ClaimedDate of(PartialDate date) {
        return preferring(Claim.of(date));
    }

    /**
     * A date with its claims.
     *
     * @param preferred the claim from which answers are computed
     * @param others what other sources claim
     * @return the claimed date, the preferred claim first
     */
    public static ClaimedDate preferring(Claim preferred, Claim... others) {
        Objects.requireNonNull(preferred, "preferred");
        Objects.requireNonNull(others, "others");
        return new ClaimedDate(
                ImmutableList.<Claim>builder().add(preferred).add(others).build(), 0);
    }

    /**
     * The claim from which answers are computed.
     *
     * @return one of the claims
     */
    public Claim preferred() {
        return claims.get(preferredIndex);
    }

    /**
     * The date of the preferred claim.
     *
     * @return the date from which answers are computed
     */
    public PartialDate date() {
        return preferred().date();
    }

    /**
     * The claims that are not preferred.
     *
     * @return in the order given, possibly empty
     */
    public List<Claim> others() {
        return Stream.concat(
                        claims.subList(0, preferredIndex).stream(),
                        claims.subList(preferredIndex + 1, claims.size()).stream())
                .toList();
    }

    /**
     * Whether claims exist that cannot both be true: some other claim is disjoint from the preferred one. {@code 1974}
     * against {@code 1975} is contested; {@code 1974} against {@code 1974-03-05} is not, one is finer (rule S6.3).
     *
     * @return true iff contested
     */
    public boolean isContested() {
        return others().stream().anyMatch(claim -> claim.date().isDisjointFrom(date()));
    }

    /**
     * How far an answer from this date is to be trusted.
     *
     * @return the qualifier of the preferred date and whether it is contested
     */
    public Basis basis() {
        return new Basis(isContested(), date().qualifier());
    }

    private static InvalidDataException refused(String code, String message) {
        return new InvalidDataException("date", List.of(new Violation("claims", code, message)));
    }
}
