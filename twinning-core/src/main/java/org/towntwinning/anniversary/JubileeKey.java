package org.towntwinning.anniversary;

import java.util.Locale;
import java.util.Objects;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AnchorKind;

/**
 * What makes a jubilee the same jubilee, whatever is learnt about its date (rule S8).
 *
 * @param relation the relation
 * @param life the number of the life that it belongs to, from 0
 * @param milestone how long after the anchor
 * @param countedFrom the kind of anchor that it is counted from
 */
public record JubileeKey(RelationId relation, int life, Milestone milestone, AnchorKind countedFrom) {

    /**
     * Checks that no component is null.
     *
     * @param relation the relation
     * @param life the number of the life
     * @param milestone how long after the anchor
     * @param countedFrom the kind of anchor
     */
    public JubileeKey {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(countedFrom, "countedFrom");
    }

    /** One text for each key, of the characters of ids and {@code +}: {@code almelo-preston+0+P75Y+effective}. */
    @Override
    public String toString() {
        String kind = countedFrom.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return relation + "+" + life + "+" + milestone + "+" + kind;
    }
}
