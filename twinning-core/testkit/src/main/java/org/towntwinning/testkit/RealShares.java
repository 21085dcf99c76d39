package org.towntwinning.testkit;

/**
 * How often things are so among real relations. Counted in the 45 relations that were compiled for this project, from
 * the council letter of Almelo and the public pages of some dozens of towns, as hard cases: relations that ended are
 * more frequent there than in life. A test counts again.
 */
final class RealShares {

    static final int RELATIONS = 45;

    static final int ACTIVE = 30;
    static final int SUSPENDED = 3;
    static final int ENDED = 12;

    static final int FOUNDED_ON_A_DAY = 4;
    static final int FOUNDED_IN_A_YEAR = 27;
    static final int FOUNDED_ABOUT_A_YEAR = 2;
    static final int FOUNDED_IN_ONE_OF_SOME_YEARS = 1;
    static final int FOUNDING_CONTESTED = 1;
    static final int FOUNDING_NOT_STATED = 10;

    static final int FIRST_CONTACT_STATED = 3;

    /** Of those that ended. */
    static final int ENDED_ON_A_DAY = 4;

    static final int ENDED_IN_A_MONTH = 2;
    static final int ENDED_BEFORE_A_MONTH = 6;
    static final int ENDED_UNILATERALLY = 6;

    static final int TWO_PARTIES = 42;
    static final int FOUR_PARTIES = 2;
    static final int SIX_PARTIES = 1;

    static final int KIND_CHANGED = 1;

    /** All towns in one country. */
    static final int DOMESTIC = 3;

    /** Jubilees with a celebration that is known. */
    static final int CELEBRATED = 16;

    /** Of those, in a year after that of the jubilee. */
    static final int CELEBRATED_LATE = 2;

    private RealShares() {}
}
