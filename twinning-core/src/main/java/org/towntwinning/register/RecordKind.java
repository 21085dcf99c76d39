package org.towntwinning.register;

/** The six kinds of record of a register. An id is unique within its kind. */
public enum RecordKind {
    /** A municipality or another place that can be twinned. */
    MUNICIPALITY("municipality"),
    /** A network of cities. */
    NETWORK("network"),
    /** A twinning or another relation between places. */
    RELATION("relation"),
    /** A committee, foundation or association. */
    COMMITTEE("committee"),
    /** A visit, letter, request, meeting, activity or intention. */
    INTERACTION("interaction"),
    /** A document that facts are cited from. */
    DOCUMENT("document");

    private final String word;

    RecordKind(String word) {
        this.word = word;
    }

    /**
     * The kind as one lower-case English word, as it stands in messages.
     *
     * @return for example {@code relation}
     */
    public String word() {
        return word;
    }
}
