package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;

/**
 * The rows that several kinds of record have in common. A path says where in the record a value stands, as the paths of
 * {@code Reference} do: {@code events[0].by[1]}.
 */
final class CommonRows {

    private CommonRows() {}

    /** A name, and the letters it is searched by. */
    record NameRow(
            String rootId,
            Integer position,
            String name,
            String nameKey,
            String language,
            String validity,
            @Nullable Integer validityFirst,
            @Nullable Integer validityLast) {}

    /** A text in one of its languages. */
    record TextRow(String rootId, Integer position, String path, String language, String words) {}

    /** A place in a document that something is cited from. */
    record CitationRow(
            String rootId,
            Integer position,
            String path,
            String documentId,
            @Nullable String place,
            @Nullable String words) {}

    /** A note; its text and citations lie with the others. */
    record NoteRow(String rootId, Integer position, String topic) {}

    /** An id in another system, and the beginning of it that is searched by. */
    record ExternalIdRow(String rootId, Integer position, String scheme, String valueText, String valueKey) {}

    /** Somebody who acts; the name of a third body lies with the texts. */
    record ActorRow(
            String rootId,
            Integer position,
            String path,
            String type,
            @Nullable String municipalityId,
            @Nullable String body,
            @Nullable String office,
            @Nullable String committeeId,
            @Nullable String thirdBodyKind,
            @Nullable String country) {}

    /** One of the dates that sources give for something. */
    record ClaimRow(
            String rootId,
            Integer position,
            String path,
            String date,
            @Nullable Integer dateFirst,
            @Nullable Integer dateLast,
            Boolean preferred) {}

    /** A theme of something. */
    record ThemeRow(String rootId, Integer position, String path, String theme) {}
}
