package org.towntwinning.store;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.register.ExternalId;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;

/** What to look for among the documents. */
public final class DocumentQuery implements RecordQuery<Document> {

    private static final DocumentQuery ALL = new DocumentQuery(Set.of());

    private final Set<Condition<Document>> conditions;

    private DocumentQuery(Set<Condition<Document>> conditions) {
        this.conditions = conditions;
    }

    /**
     * The query without conditions.
     *
     * @return all documents
     */
    public static DocumentQuery all() {
        return ALL;
    }

    /**
     * Narrows to documents that another system knows by an id. By rule R-08 there is at most one.
     *
     * @param externalId the id in the other system
     * @return the narrower query
     */
    public DocumentQuery externalId(ExternalId externalId) {
        return and(new HasExternalId(externalId));
    }

    /**
     * Narrows to documents of a kind.
     *
     * @param kind the kind
     * @return the narrower query
     */
    public DocumentQuery kind(DocumentKind kind) {
        return and(new OfKind(kind));
    }

    /**
     * Narrows to documents whose date lies in a window.
     *
     * @param window half-open; nothing lies in an empty one
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     * @return the narrower query
     */
    public DocumentQuery within(DateWindow window, Certainty least) {
        return and(new Within(window, least));
    }

    @Override
    public Set<Condition<Document>> conditions() {
        return conditions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentQuery that && conditions.equals(that.conditions);
    }

    @Override
    public int hashCode() {
        return conditions.hashCode();
    }

    /** The conditions, for people. */
    @Override
    public String toString() {
        return Conditions.show("documents", conditions);
    }

    private DocumentQuery and(Condition<Document> further) {
        return new DocumentQuery(Conditions.and(conditions, further));
    }

    /**
     * Another system knows it by an id.
     *
     * @param externalId the id in the other system
     */
    public record HasExternalId(ExternalId externalId) implements Condition<Document> {

        /**
         * Checks that no component is null.
         *
         * @param externalId the id in the other system
         */
        public HasExternalId {
            Objects.requireNonNull(externalId, "externalId");
        }

        @Override
        public boolean matches(Document record) {
            return record.externalIds().contains(externalId);
        }
    }

    /**
     * It is of a kind.
     *
     * @param kind the kind
     */
    public record OfKind(DocumentKind kind) implements Condition<Document> {

        /**
         * Checks that no component is null.
         *
         * @param kind the kind
         */
        public OfKind {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public boolean matches(Document record) {
            return record.kind() == kind;
        }
    }

    /**
     * Its date lies in a window.
     *
     * @param window half-open; nothing lies in an empty one
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     */
    public record Within(DateWindow window, Certainty least) implements Condition<Document> {

        /**
         * Checks that no component is null.
         *
         * @param window half-open
         * @param least {@code DEFINITE} for what is certainly so
         */
        public Within {
            Objects.requireNonNull(window, "window");
            Objects.requireNonNull(least, "least");
        }

        @Override
        public boolean matches(Document record) {
            return Conditions.atLeast(least, record.date().fallsIn(window));
        }
    }
}
