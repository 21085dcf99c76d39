package org.towntwinning.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.towntwinning.municipality.CountryCode;

/** Places and what belongs to them. */
final class PlaceArbitraries {

    private PlaceArbitraries() {}

    /** Countries with twinned towns, one of them withdrawn. */
    static Arbitrary<CountryCode> countryCodes() {
        return Arbitraries.of("NL", "DE", "GB", "AM", "TR", "FR", "US", "CN", "DD")
                .map(CountryCode::of);
    }
}
