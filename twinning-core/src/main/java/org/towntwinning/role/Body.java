package org.towntwinning.role;

/** The bodies that fill the roles: the finer level of {@link Role}. */
public enum Body {
    /** The mayor (burgemeester, Bürgermeister). */
    MAYOR(Role.MAYOR),
    /** The executive: mayor and aldermen (college van burgemeester en wethouders). */
    EXECUTIVE(Role.MUNICIPAL_ORGANISATION),
    /** The municipal council (gemeenteraad, Rat). */
    COUNCIL(Role.MUNICIPAL_ORGANISATION),
    /** The civil service (ambtelijke organisatie, Verwaltung). */
    CIVIL_SERVICE(Role.MUNICIPAL_ORGANISATION),
    /** A committee (comité, Komitee). */
    COMMITTEE(Role.COMMITTEE),
    /** A foundation (stichting, Stiftung). */
    FOUNDATION(Role.COMMITTEE),
    /** An association (vereniging, Verein). */
    ASSOCIATION(Role.COMMITTEE);

    private final Role role;

    Body(Role role) {
        this.role = role;
    }

    /**
     * The role that the body fills.
     *
     * @return one of the three
     */
    public Role role() {
        return role;
    }
}
