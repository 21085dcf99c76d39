package org.towntwinning.anniversary;

import org.towntwinning.time.Certainty;

/** Receives the jubilees that a {@link JubileeIndex} finds, as numbers and in no promised order. */
@FunctionalInterface
public interface JubileeVisitor {

    /**
     * One jubilee.
     *
     * @param relation the number of the relation in the index, see {@link JubileeIndex#relation(int)}
     * @param life the number of the life that it belongs to, from 0
     * @param earliest the first day on which it can fall, inclusive, see {@link JubileeIndex#day(int)}
     * @param latest the last day on which it can fall, inclusive, see {@link JubileeIndex#day(int)}
     * @param months the milestone
     * @param certainty how surely it exists and falls in the window
     */
    void visit(int relation, int life, int earliest, int latest, int months, Certainty certainty);
}
