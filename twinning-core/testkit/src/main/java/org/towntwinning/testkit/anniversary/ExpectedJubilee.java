package org.towntwinning.testkit.anniversary;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.towntwinning.anniversary.DueSpan;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeKey;
import org.towntwinning.anniversary.Weight;
import org.towntwinning.register.Basis;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/**
 * A jubilee as the reference model sees it (rule S8). Equal to {@link #of} of the jubilee of an implementation that
 * agrees.
 *
 * @param key relation, life, milestone and kind of anchor
 * @param due the days on which it can fall
 * @param date the due span at the precision of the anchor; empty where a gap moved it and it is not one day
 * @param weight major iff the milestone is in the major set
 * @param activity whether the relation is active on the days of the due span
 * @param basis whether the anchor is contested, and its qualifiers
 * @param alternatives the due spans by the claims that are not preferred
 */
public record ExpectedJubilee(
        JubileeKey key,
        DueSpan due,
        Optional<PartialDate> date,
        Weight weight,
        Certainty activity,
        Basis basis,
        List<DueSpan> alternatives) {

    /** The total order of rule S8. */
    static final Comparator<ExpectedJubilee> ORDER = Comparator.comparing(
                    (ExpectedJubilee jubilee) -> jubilee.due().earliest())
            .thenComparing(jubilee -> jubilee.due().latest())
            .thenComparing(jubilee -> jubilee.key().milestone().months())
            .thenComparing(jubilee -> jubilee.key().life())
            .thenComparing(jubilee -> jubilee.key().relation());

    /**
     * Checks that no component is null.
     *
     * @param key relation, life, milestone and kind of anchor
     * @param due the days on which it can fall
     * @param date the due span at the precision of the anchor
     * @param weight major iff the milestone is in the major set
     * @param activity whether the relation is active
     * @param basis whether the anchor is contested, and its qualifiers
     * @param alternatives the due spans by the claims that are not preferred
     */
    public ExpectedJubilee {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(basis, "basis");
        alternatives = List.copyOf(Objects.requireNonNull(alternatives, "alternatives"));
    }

    /**
     * What an implementation answered, in the form of the model.
     *
     * @param jubilee the jubilee that was answered
     * @return all that it says
     */
    public static ExpectedJubilee of(Jubilee jubilee) {
        return new ExpectedJubilee(
                jubilee.key(),
                jubilee.due(),
                jubilee.date(),
                jubilee.weight(),
                jubilee.activity(),
                jubilee.basis(),
                jubilee.alternatives());
    }
}
