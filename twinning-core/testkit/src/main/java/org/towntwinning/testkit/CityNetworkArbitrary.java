package org.towntwinning.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Membership;
import org.towntwinning.register.Name;
import org.towntwinning.register.NetworkId;
import org.towntwinning.time.DateSpan;

/**
 * Networks of cities with up to four memberships; a town may have been a member twice. Immutable: each setting returns
 * a copy.
 */
public final class CityNetworkArbitrary extends ArbitraryDecorator<CityNetwork> {

    private final RecordIds pool;
    private final List<NetworkId> own;

    CityNetworkArbitrary(RecordIds pool) {
        this(pool, pool.networks());
    }

    private CityNetworkArbitrary(RecordIds pool, List<NetworkId> own) {
        this.pool = pool;
        this.own = own;
    }

    /**
     * Chooses the ids that the networks bear.
     *
     * @param ids those that may occur, at least one
     * @return a copy with these ids
     * @throws IllegalArgumentException if there is none
     */
    public CityNetworkArbitrary bearing(NetworkId... ids) {
        return new CityNetworkArbitrary(pool, RecordIds.atLeastOne(ids));
    }

    @Override
    protected Arbitrary<CityNetwork> arbitrary() {
        SourceArbitraries sources = new SourceArbitraries(pool);
        Arbitrary<CityNetwork> any = Builders.withBuilder(CityNetwork::builder)
                .use(Arbitraries.of(own))
                .in(CityNetwork.Builder::id)
                .use(TextArbitraries.names())
                .in(CityNetwork.Builder::names)
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.3)
                .in(CityNetwork.Builder::purpose)
                .use(new PlaceArbitraries(pool).memberships().list().ofMaxSize(4))
                .in(CityNetwork.Builder::memberships)
                .use(sources.someExternalIds())
                .in(CityNetwork.Builder::externalIds)
                .use(sources.someNotes())
                .in(CityNetwork.Builder::notes)
                .build(CityNetwork.Builder::build);
        return EarlyCases.first(any, withoutMembers(), withReturningMember());
    }

    private CityNetwork withoutMembers() {
        return CityNetwork.builder()
                .id(own.get(0))
                .addName(Name.of("en", "Eurocities"))
                .build();
    }

    private CityNetwork withReturningMember() {
        return withoutMembers().toBuilder()
                .addMembership(new Membership(pool.municipalities().get(0), DateSpan.parse("1987/1999")))
                .addMembership(new Membership(pool.municipalities().get(0), DateSpan.parse("2004-05/..")))
                .build();
    }
}
