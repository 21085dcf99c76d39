package org.towntwinning.relation;

import java.util.List;
import java.util.Objects;
import org.towntwinning.register.ExternalId;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * A theme of a relation, an agreement or an interaction. An open set: these are known, others are kept.
 *
 * @param code 1 to 64 of {@code a-z 0-9 . -}, beginning with a letter or digit
 */
public record Theme(String code) implements Comparable<Theme> {

    /** Arts and culture. */
    public static final Theme ARTS_AND_CULTURE = new Theme("arts-and-culture");

    /** Music. */
    public static final Theme MUSIC = new Theme("music");

    /** Sport. */
    public static final Theme SPORT = new Theme("sport");

    /** Food and drink. */
    public static final Theme FOOD_AND_DRINK = new Theme("food-and-drink");

    /** Tourism. */
    public static final Theme TOURISM = new Theme("tourism");

    /** Economy and employment. */
    public static final Theme ECONOMY_AND_EMPLOYMENT = new Theme("economy-and-employment");

    /** Exchange of knowledge. */
    public static final Theme KNOWLEDGE_EXCHANGE = new Theme("knowledge-exchange");

    /** Education and youth. */
    public static final Theme EDUCATION_AND_YOUTH = new Theme("education-and-youth");

    /** Social inclusion. */
    public static final Theme SOCIAL_INCLUSION = new Theme("social-inclusion");

    /** Mobility. */
    public static final Theme MOBILITY = new Theme("mobility");

    /** Security and defence. */
    public static final Theme SECURITY = new Theme("security");

    /** Climate. */
    public static final Theme CLIMATE = new Theme("climate");

    /** Energy transition. */
    public static final Theme ENERGY_TRANSITION = new Theme("energy-transition");

    /** Circular economy. */
    public static final Theme CIRCULAR_ECONOMY = new Theme("circular-economy");

    /**
     * Checks the code.
     *
     * @param code 1 to 64 of {@code a-z 0-9 . -}, beginning with a letter or digit
     * @throws InvalidDataException if it has other characters
     */
    public Theme {
        if (!ExternalId.isScheme(Objects.requireNonNull(code, "code"))) {
            throw InvalidDataException.of(
                    "theme",
                    "theme.code",
                    Violations.quote(code)
                            + " is not a theme: use 1 to 64 of a-z 0-9 . - as in music, arts-and-culture");
        }
    }

    /**
     * The theme with a code.
     *
     * @param code a known or an own code
     * @return the theme
     * @throws InvalidDataException if it has other characters
     */
    public static Theme of(String code) {
        return new Theme(code);
    }

    /**
     * The themes that this library knows.
     *
     * @return in the order of the vocabulary
     */
    public static List<Theme> known() {
        return List.of(
                ARTS_AND_CULTURE,
                MUSIC,
                SPORT,
                FOOD_AND_DRINK,
                TOURISM,
                ECONOMY_AND_EMPLOYMENT,
                KNOWLEDGE_EXCHANGE,
                EDUCATION_AND_YOUTH,
                SOCIAL_INCLUSION,
                MOBILITY,
                SECURITY,
                CLIMATE,
                ENERGY_TRANSITION,
                CIRCULAR_ECONOMY);
    }

    /** Orders by the code. */
    @Override
    public int compareTo(Theme other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
