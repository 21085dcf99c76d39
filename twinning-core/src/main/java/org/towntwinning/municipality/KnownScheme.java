package org.towntwinning.municipality;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The identifier schemes whose values can be checked. An unknown scheme is kept as it is. */
enum KnownScheme {
    CBS("cbs", "GM[0-9]{4}", "GM and four digits, as in GM0141"),
    TOOI(
            "tooi",
            "https://identifier[.]overheid[.]nl/tooi/id/[a-z]+/[a-z]+[0-9]+",
            "a TOOI address, as in https://identifier.overheid.nl/tooi/id/gemeente/gm0141"),
    AGS(
            "ags",
            "[0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{8}",
            "the Amtlicher Gemeindeschluessel with its leading zero: 8 digits for a municipality, as in 05962024, 5 for a district, 3 for a region, 2 for a state"),
    ARS("ars", "[0-9]{12}", "the Amtlicher Regionalschluessel: 12 digits with the leading zero"),
    GSS("gss", "[A-Z][0-9]{8}", "a GSS code: a capital letter and 8 digits, as in E07000123"),
    WIKIDATA("wikidata", "Q[1-9][0-9]{0,11}", "a Wikidata item: Q and a number, as in Q10002"),
    INSEE("insee", "(?:[0-9]{2}|2[AB])[0-9]{3}", "a commune code of INSEE: 5 characters, as in 2A004"),
    NUTS("nuts", "[A-Z]{2}[0-9A-Z]{0,3}", "a NUTS code, as in NL211"),
    GEONAMES("geonames", "[1-9][0-9]{0,9}", "a GeoNames number, as in 2759879");

    private final String scheme;
    private final Pattern pattern;
    private final String expected;

    KnownScheme(String scheme, String pattern, String expected) {
        this.scheme = scheme;
        this.pattern = Pattern.compile(pattern);
        this.expected = expected;
    }

    static Optional<KnownScheme> of(String scheme) {
        return Stream.of(values()).filter(known -> known.scheme.equals(scheme)).findFirst();
    }

    boolean accepts(String value) {
        return pattern.matcher(value).matches();
    }

    String expected() {
        return expected;
    }
}
