package org.towntwinning.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.towntwinning.municipality.AuthorityKind;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.Succession;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.time.DateSpan;
import org.towntwinning.validation.TextKind;

/**
 * Municipalities and other places: one name mostly, often the same as another's; two of three in one country for ever,
 * one of six in two one after the other; successors on a sixth, never round in a circle. Immutable: each setting
 * returns a copy.
 */
public final class MunicipalityArbitrary extends ArbitraryDecorator<Municipality> {

    private final RecordIds pool;
    private final List<MunicipalityId> own;

    MunicipalityArbitrary(RecordIds pool) {
        this(pool, pool.municipalities());
    }

    private MunicipalityArbitrary(RecordIds pool, List<MunicipalityId> own) {
        this.pool = pool;
        this.own = own;
    }

    /**
     * Chooses the ids that the municipalities bear.
     *
     * @param ids those that may occur, at least one
     * @return a copy with these ids
     * @throws IllegalArgumentException if there is none
     */
    public MunicipalityArbitrary bearing(MunicipalityId... ids) {
        return new MunicipalityArbitrary(pool, RecordIds.atLeastOne(ids));
    }

    @Override
    protected Arbitrary<Municipality> arbitrary() {
        SourceArbitraries sources = new SourceArbitraries(pool);
        PlaceArbitraries places = new PlaceArbitraries(pool);
        Arbitrary<Municipality> alone = Builders.withBuilder(Municipality::builder)
                .use(Arbitraries.of(own))
                .in(Municipality.Builder::id)
                .use(TextArbitraries.names())
                .in(Municipality.Builder::names)
                .use(Arbitraries.of(AuthorityKind.class))
                .withProbability(0.5)
                .in(Municipality.Builder::kind)
                .use(SourceArbitraries.few(PlaceArbitraries.identifiers(), 2))
                .in(Municipality.Builder::identifiers)
                .use(PlaceArbitraries.someCountries())
                .in(Municipality.Builder::countries)
                .use(PlaceArbitraries.postalAddresses())
                .withProbability(0.2)
                .in(Municipality.Builder::postalAddress)
                .use(DateArbitraries.dateSpans())
                .withProbability(0.2)
                .in(Municipality.Builder::existence)
                .use(sources.someExternalIds())
                .in(Municipality.Builder::externalIds)
                .use(sources.someNotes())
                .in(Municipality.Builder::notes)
                .build(Municipality.Builder::build);
        Arbitrary<Municipality> any = Combinators.combine(alone, SourceArbitraries.few(places.successions(), 2))
                .as(MunicipalityArbitrary::succeeded);
        return EarlyCases.first(any, almelo(), ejmiatsin(), longest());
    }

    /** Only places that come later in the order of ids come after a place, so nothing ever succeeds itself. */
    private static Municipality succeeded(Municipality place, List<Succession> successions) {
        return place.toBuilder()
                .successions(successions.stream()
                        .filter(succession -> succession.successor().compareTo(place.id()) > 0)
                        .toList())
                .build();
    }

    private Municipality almelo() {
        return Municipality.builder()
                .id(own.get(0))
                .addName(Name.of("nl", "Almelo"))
                .addCountry(CountryPeriod.of("NL"))
                .build();
    }

    /** One town, two names and two countries one after the other. */
    private Municipality ejmiatsin() {
        return Municipality.builder()
                .id(own.get(0))
                .kind(AuthorityKind.CITY)
                .addName(Name.of("hy", "Էջմիածին"))
                .addName(Name.of("en", "Vagharshapat"))
                .addIdentifier(Identifier.of("wikidata", "Q10002"))
                .addCountry(new CountryPeriod(CountryCode.of("SU"), DateSpan.parse("1922-12-30/1991-09-20")))
                .addCountry(new CountryPeriod(CountryCode.of("AM"), DateSpan.parse("1991-09-21/..")))
                .build();
    }

    private Municipality longest() {
        return Municipality.builder()
                .id(own.get(0))
                .addName(Name.of("und", TextArbitraries.longest(TextKind.NAME)))
                .build();
    }
}
