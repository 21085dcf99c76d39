package org.towntwinning.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.DocumentId;
import org.towntwinning.time.Certainty;

/** A document that facts of a report are cited from, with the places in it. */
public final class Source {

    private final Fields fields;

    Source(Fields fields) {
        this.fields = fields;
    }

    /** {@return the document, which {@link StateOfAffairs#documents()} holds} */
    public DocumentId document() {
        return fields.document;
    }

    /** {@return the citations of it, each once, in the order in which the facts stand in the report} */
    public List<Citation> citations() {
        return fields.citations;
    }

    /**
     * Whether the document existed by the day of the report. A fact may be older than the letter by which the register
     * knows it: that a relation dates from 1948 stands in a letter of 2025.
     *
     * @return whether the document was dated on or before that day
     */
    public Certainty existed() {
        return fields.existed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** All that it holds, for people. */
    @Override
    public String toString() {
        return "Source" + fields;
    }

    record Fields(DocumentId document, List<Citation> citations, Certainty existed) {}
}
