package org.towntwinning.anniversary;

import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.Certainty;

/**
 * A jubilee that a window contains, and how surely it falls there. Immutable.
 *
 * <p>Of a long list most jubilees share all but the relation, so that each element is one small object; the
 * {@link Jubilee} is made when it is asked for.
 */
public final class Due {

    private final RelationId relation;
    private final Jubilee.Reckoning reckoning;
    private final Certainty certainty;

    Due(RelationId relation, Jubilee.Reckoning reckoning, Certainty certainty) {
        this.relation = relation;
        this.reckoning = reckoning;
        this.certainty = certainty;
    }

    /**
     * What falls there.
     *
     * @return the jubilee
     */
    public Jubilee jubilee() {
        return new Jubilee(relation, reckoning);
    }

    /**
     * How surely it falls there.
     *
     * @return the smaller of two: whether the relation is certainly active then, and whether the whole due span lies in
     *     the window; never {@link Certainty#IMPOSSIBLE}
     */
    public Certainty certainty() {
        return certainty;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Due that && jubilee().equals(that.jubilee()) && certainty == that.certainty;
    }

    @Override
    public int hashCode() {
        return 31 * jubilee().hashCode() + certainty.hashCode();
    }

    /** For people: the jubilee, and how sure it is. */
    @Override
    public String toString() {
        return jubilee() + ", " + certainty;
    }
}
