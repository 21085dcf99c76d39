package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.PostalAddress;
import org.towntwinning.municipality.Succession;
import org.towntwinning.municipality.SuccessionKind;
import org.towntwinning.time.DateSpan;
import org.towntwinning.validation.TextKind;

/** Places and what belongs to them. */
final class PlaceArbitraries {

    private static final CountryPeriod EAST_GERMANY =
            new CountryPeriod(CountryCode.of("DD"), DateSpan.parse("1949-10-07/1990-10-02"));

    private final RecordIds ids;

    PlaceArbitraries(RecordIds ids) {
        this.ids = ids;
    }

    /** Countries with twinned towns, two of them withdrawn, one assigned by users. */
    static Arbitrary<CountryCode> countryCodes() {
        return Arbitraries.of("NL", "DE", "GB", "AM", "TR", "FR", "US", "CN", "DD", "SU", "XK")
                .map(CountryCode::of);
    }

    static Arbitrary<CountryPeriod> countryPeriods() {
        Arbitrary<CountryPeriod> periods =
                Combinators.combine(countryCodes(), validities()).as(CountryPeriod::new);
        return EarlyCases.first(periods, CountryPeriod.of("NL"), EAST_GERMANY);
    }

    /** None, one for ever, or two, the second from the day after the first: a place is in one country at a time. */
    static Arbitrary<List<CountryPeriod>> someCountries() {
        Arbitrary<CountryPeriod> always = countryCodes().map(code -> new CountryPeriod(code, DateSpan.always()));
        Arbitrary<LocalDate> changes =
                DateArbitraries.days().between(LocalDate.of(1815, 1, 1), LocalDate.of(2024, 12, 31));
        Arbitrary<List<CountryPeriod>> two = Combinators.combine(countryCodes(), countryCodes(), changes)
                .as((one, other, day) -> List.of(
                        new CountryPeriod(one, DateSpan.parse("../" + day)),
                        new CountryPeriod(other, DateSpan.parse(day.plusDays(1) + "/.."))));
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())), Tuple.of(4, always.map(List::of)), Tuple.of(1, two));
    }

    /** Of schemes that are checked, with their leading zeros and letters, and of others that are kept. */
    static Arbitrary<Identifier> identifiers() {
        Arbitrary<Identifier> known = Arbitraries.of(
                Identifier.of("cbs", "GM0141"),
                Identifier.of("ags", "05962024"),
                Identifier.of("gss", "E07000123"),
                Identifier.of("wikidata", "Q10002"),
                Identifier.of("insee", "2A004"),
                Identifier.of("nuts", "NL211"),
                Identifier.of("geonames", "2759879"),
                Identifier.of("ars", "059620024024"),
                Identifier.of("tooi", "https://identifier.overheid.nl/tooi/id/gemeente/gm0141"),
                Identifier.of("kvk", "06088888"));
        Arbitrary<Identifier> unknown = Combinators.combine(
                        Arbitraries.of("osm", "0.a-b"), TextArbitraries.texts(TextKind.LINE))
                .as(Identifier::of);
        Arbitrary<Identifier> any = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(4, known), Tuple.of(1, unknown)), validities())
                .as((identifier, validity) -> new Identifier(identifier.scheme(), identifier.value(), validity));
        return EarlyCases.first(
                any, Identifier.of("ags", "05962024"), Identifier.of("insee", "2A004"), Identifier.of("osm", "0"));
    }

    static Arbitrary<PostalAddress> postalAddresses() {
        Arbitrary<PostalAddress> addresses = Builders.withBuilder(PostalAddress::builder)
                .use(TextArbitraries.texts(TextKind.LINE).list().ofMinSize(1).ofMaxSize(3))
                .in(PostalAddress.Builder::lines)
                .use(Arbitraries.of("7600 GA", "04109", "SW1A 2AA"))
                .withProbability(0.7)
                .in(PostalAddress.Builder::postalCode)
                .use(TextArbitraries.texts(TextKind.NAME))
                .in(PostalAddress.Builder::locality)
                .build(PostalAddress.Builder::build);
        return EarlyCases.first(
                addresses,
                PostalAddress.builder()
                        .addLine("Postbus 5100")
                        .postalCode("7600 GC")
                        .locality("Almelo")
                        .build());
    }

    Arbitrary<Membership> memberships() {
        return EarlyCases.none(Combinators.combine(ids.anyMunicipality(), DateArbitraries.dateSpans())
                .as(Membership::new));
    }

    Arbitrary<Succession> successions() {
        return EarlyCases.none(Combinators.combine(
                        ids.anyMunicipality(), Arbitraries.of(SuccessionKind.class), DateArbitraries.partialDates())
                .as(Succession::new));
    }

    /** Always in four of five cases. */
    private static Arbitrary<DateSpan> validities() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(DateSpan.always())), Tuple.of(1, DateArbitraries.dateSpans()));
    }
}
