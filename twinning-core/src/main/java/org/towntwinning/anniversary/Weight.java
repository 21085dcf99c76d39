package org.towntwinning.anniversary;

/** How much is made of a milestone (rule S5.3). A weight changes no date and no membership. */
public enum Weight {

    /** In the major set of the rules: 25, 40, 50, 60, 70, 75, 100 and every further 25 years by default. */
    MAJOR,

    /** Any other. */
    MINOR
}
