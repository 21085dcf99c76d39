package org.towntwinning.municipality;

import java.util.Objects;
import java.util.Set;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * A country, as a code of ISO 3166-1 alpha-2. Known are the codes in use, the codes that were withdrawn (a relation of
 * 1970 may have had a partner in {@code DD}), and the codes that users may assign ({@code XK}).
 *
 * @param value two capital letters
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

    private static final Set<String> OFFICIAL = codes(
            "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ"
                    + " BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC"
                    + " EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID"
                    + " IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD"
                    + " ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH"
                    + " PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD"
                    + " TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW");

    /** Withdrawn codes of ISO 3166-3; some, as CS, stood for several countries one after the other. */
    private static final Set<String> WITHDRAWN =
            codes("AN BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ RH SU TP VD WK YD YU ZR");

    /**
     * Checks the code.
     *
     * @param value two capital letters
     * @throws InvalidDataException if it is not such a code
     */
    public CountryCode {
        Objects.requireNonNull(value, "value");
        boolean known = OFFICIAL.contains(value) || WITHDRAWN.contains(value) || isUserAssigned(value);
        if (!known) {
            throw InvalidDataException.of("country", "country.code", Violations.quote(value) + hint(value));
        }
    }

    /**
     * The country with a code.
     *
     * @param value two capital letters
     * @return the country
     * @throws InvalidDataException if it is not a code of ISO 3166-1 alpha-2
     */
    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    /**
     * Whether the code was withdrawn, because the country is no more.
     *
     * @return true for example for {@code DD}
     */
    public boolean isWithdrawn() {
        return WITHDRAWN.contains(value);
    }

    /** Orders by the code. */
    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    /** The code. */
    @Override
    public String toString() {
        return value;
    }

    /** ISO 3166-1, 8.1.3: AA, QM to QZ, XA to XZ and ZZ are for users. */
    private static boolean isUserAssigned(String value) {
        if (value.length() != 2) {
            return false;
        }
        char first = value.charAt(0);
        char second = value.charAt(1);
        boolean letter = second >= 'A' && second <= 'Z';
        return value.equals("AA")
                || value.equals("ZZ")
                || (first == 'Q' && second >= 'M' && letter)
                || (first == 'X' && letter);
    }

    private static String hint(String value) {
        if (value.equals("UK")) {
            return " is not a code of ISO 3166-1: the United Kingdom is GB";
        }
        if (value.equals("EL")) {
            return " is not a code of ISO 3166-1: Greece is GR";
        }
        return " is not a code of ISO 3166-1 alpha-2: write two capital letters, as in NL, GB, DE, AM, TR";
    }

    private static Set<String> codes(String list) {
        return Set.of(list.split(" "));
    }
}
