package org.towntwinning.role;

import java.util.Objects;
import java.util.Optional;
import org.towntwinning.register.ExternalId;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * An office in a town, by which people appear in a register. An open set: these are known, others are kept.
 *
 * @param code 1 to 64 of {@code a-z 0-9 . -}, beginning with a letter or digit
 */
public record Office(String code) implements Comparable<Office> {

    /** The mayor (burgemeester, Bürgermeister). */
    public static final Office MAYOR = new Office("mayor");

    /** A deputy mayor (locoburgemeester, stellvertretender Bürgermeister). */
    public static final Office DEPUTY_MAYOR = new Office("deputy-mayor");

    /** An alderman, a member of the executive (wethouder, Beigeordneter). */
    public static final Office ALDERMAN = new Office("alderman");

    /** A member of the council (raadslid, Ratsmitglied). */
    public static final Office COUNCILLOR = new Office("councillor");

    /** The municipal secretary (gemeentesecretaris). */
    public static final Office MUNICIPAL_SECRETARY = new Office("municipal-secretary");

    /** A member of the civil service (ambtenaar). */
    public static final Office CIVIL_SERVANT = new Office("civil-servant");

    /**
     * Checks the code.
     *
     * @param code 1 to 64 of {@code a-z 0-9 . -}, beginning with a letter or digit
     * @throws InvalidDataException if it has other characters
     */
    public Office {
        if (!ExternalId.isScheme(Objects.requireNonNull(code, "code"))) {
            throw InvalidDataException.of(
                    "office",
                    "office.code",
                    Violations.quote(code)
                            + " is not an office: use 1 to 64 of a-z 0-9 . - as in mayor, alderman, town-crier");
        }
    }

    /**
     * The office with a code.
     *
     * @param code a known or an own code
     * @return the office
     * @throws InvalidDataException if it has other characters
     */
    public static Office of(String code) {
        return new Office(code);
    }

    /**
     * The body that the office belongs to.
     *
     * @return the body, or empty for an office that this library does not know
     */
    public Optional<Body> body() {
        return switch (code) {
            case "mayor", "deputy-mayor" -> Optional.of(Body.MAYOR);
            case "alderman" -> Optional.of(Body.EXECUTIVE);
            case "councillor" -> Optional.of(Body.COUNCIL);
            case "municipal-secretary", "civil-servant" -> Optional.of(Body.CIVIL_SERVICE);
            default -> Optional.empty();
        };
    }

    /** Orders by the code. */
    @Override
    public int compareTo(Office other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
