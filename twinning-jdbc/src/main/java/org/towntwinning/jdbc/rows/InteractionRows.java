package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;

/** The rows of interactions. */
final class InteractionRows {

    private InteractionRows() {}

    /** An interaction of any type; the period is the one that it is searched by. */
    record InteractionRow(
            String id,
            String type,
            String period,
            @Nullable Integer periodFirst,
            @Nullable Integer periodLast,
            Boolean periodWide,
            @Nullable String fromId,
            @Nullable String toId,
            @Nullable String place,
            @Nullable String activityKind,
            @Nullable String messageKind,
            @Nullable String written,
            @Nullable Integer writtenFirst,
            @Nullable Integer writtenLast,
            @Nullable String received,
            @Nullable Integer receivedFirst,
            @Nullable Integer receivedLast,
            @Nullable String documentId,
            @Nullable String requested,
            @Nullable Integer requestedFirst,
            @Nullable Integer requestedLast,
            @Nullable String channel,
            @Nullable String carriedById,
            @Nullable String repeatsId,
            @Nullable String answered,
            @Nullable Integer answeredFirst,
            @Nullable Integer answeredLast,
            @Nullable String stage,
            @Nullable String step,
            @Nullable String stated,
            @Nullable Integer statedFirst,
            @Nullable Integer statedLast,
            @Nullable String foreseen,
            @Nullable Integer foreseenFirst,
            @Nullable Integer foreseenLast) {}

    record VisitKindRow(String rootId, Integer position, String visitKind) {}

    record ConcernedRow(String rootId, Integer position, String relationId) {}

    record PromptRow(String rootId, Integer position, String interactionId) {}

    record OutcomeRow(
            String rootId,
            Integer position,
            String outcome,
            String known,
            @Nullable Integer knownFirst,
            @Nullable Integer knownLast) {}

    record ResolutionRow(
            String rootId,
            Integer position,
            String state,
            String date,
            @Nullable Integer dateFirst,
            @Nullable Integer dateLast) {}

    /** That a trip was notified; sender and receiver lie with the actors. */
    record NoticeRow(
            String rootId,
            Integer position,
            String date,
            @Nullable Integer dateFirst,
            @Nullable Integer dateLast,
            @Nullable String documentId) {}

    /** An occasion of any type; the description of another one lies with the texts. */
    record OccasionRow(
            String rootId,
            Integer position,
            String type,
            @Nullable String relationId,
            @Nullable String milestone,
            @Nullable Integer life,
            @Nullable String interactionId) {}
}
