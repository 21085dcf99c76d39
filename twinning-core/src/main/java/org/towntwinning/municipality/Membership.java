package org.towntwinning.municipality;

import java.util.Objects;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.time.DateSpan;

/**
 * That a place is a member of a network for a time.
 *
 * @param member the member
 * @param period when it is a member, both ends included
 */
public record Membership(MunicipalityId member, DateSpan period) {

    /**
     * Checks that no component is null.
     *
     * @param member the member
     * @param period when it is a member
     */
    public Membership {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(period, "period");
    }
}
