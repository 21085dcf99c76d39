package org.towntwinning.store;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.register.MunicipalityId;

/** What to look for among the city networks. */
public final class NetworkQuery implements RecordQuery<CityNetwork> {

    private static final NetworkQuery ALL = new NetworkQuery(Set.of());

    private final Set<Condition<CityNetwork>> conditions;

    private NetworkQuery(Set<Condition<CityNetwork>> conditions) {
        this.conditions = conditions;
    }

    /**
     * The query without conditions.
     *
     * @return all networks
     */
    public static NetworkQuery all() {
        return ALL;
    }

    /**
     * Narrows to networks of which a place is or was a member.
     *
     * @param member the place
     * @return the narrower query
     */
    public NetworkQuery member(MunicipalityId member) {
        return and(new HasMember(member));
    }

    @Override
    public Set<Condition<CityNetwork>> conditions() {
        return conditions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NetworkQuery that && conditions.equals(that.conditions);
    }

    @Override
    public int hashCode() {
        return conditions.hashCode();
    }

    /** The conditions, for people. */
    @Override
    public String toString() {
        return Conditions.show("networks", conditions);
    }

    private NetworkQuery and(Condition<CityNetwork> further) {
        return new NetworkQuery(Conditions.and(conditions, further));
    }

    /**
     * A place is or was a member.
     *
     * @param member the place
     */
    public record HasMember(MunicipalityId member) implements Condition<CityNetwork> {

        /**
         * Checks that no component is null.
         *
         * @param member the place
         */
        public HasMember {
            Objects.requireNonNull(member, "member");
        }

        @Override
        public boolean matches(CityNetwork record) {
            return record.memberships().stream()
                    .anyMatch(membership -> membership.member().equals(member));
        }
    }
}
