package org.towntwinning.time;

/**
 * What happens when months are added to a day whose day of the month the target month lacks (rule S3): 29 February
 * after 12 months, 31 August after 150. Dates known to a block of months never overflow.
 */
public enum Overflow {

    /**
     * The last day of the target month: 29 February 2004 plus 5 years is 28 February 2009. RFC 7529 calls it
     * {@code SKIP=BACKWARD}; Regulation (EEC, Euratom) 1182/71, article 3(2)(c), lets periods end so; {@code java.time}
     * does it.
     */
    LAST_DAY,

    /** The first day of the month after: 1 March 2009. RFC 7529 calls it {@code SKIP=FORWARD}. */
    NEXT_DAY,

    /** No day: RFC 5545 leaves out what does not exist. */
    OMIT
}
