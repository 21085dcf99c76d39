package org.towntwinning.role;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The three roles within a relation, as the council letter of Almelo of 24 June 2025 distinguishes them. A relation may
 * consist mainly of one role that is filled, or have all of them; one is enough.
 */
public enum Role {
    /** Mayor (burgemeester): keeps contact with the mayor of the partner town. */
    MAYOR,

    /**
     * Executive, council and civil service (college, raad, ambtelijke organisatie): keep contact with the executive,
     * council and civil service of the partner town.
     */
    MUNICIPAL_ORGANISATION,

    /**
     * Committee, foundation or association (comité, stichting): keeps contact with its counterpart in the partner town
     * and organises activities of culture, music, sport and others.
     */
    COMMITTEE;

    /**
     * The bodies that can fill the role.
     *
     * @return in the order of the letter, at least one
     */
    public List<Body> bodies() {
        return Stream.of(Body.values()).filter(body -> body.role() == this).toList();
    }

    /**
     * What the letter expects of who fills the role.
     *
     * @return keeping contact, and for committees also organising activities
     */
    public Set<Task> tasks() {
        return this == COMMITTEE
                ? Collections.unmodifiableSet(EnumSet.of(Task.KEEPS_CONTACT, Task.ORGANISES_ACTIVITIES))
                : Set.of(Task.KEEPS_CONTACT);
    }

    /**
     * The role in the partner town with which this one keeps contact.
     *
     * @return always the same role
     */
    public Role counterpart() {
        return this;
    }
}
