package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;

/** The rows of relations, without those of their events. */
final class RelationRows {

    private RelationRows() {}

    /** All that is known of a relation lies in the other tables. */
    record RelationRow(String id) {}

    /** A party; when it joined lies with the claims. */
    record PartyRow(
            String rootId,
            Integer position,
            @Nullable String leftOn,
            @Nullable Integer leftOnFirst,
            @Nullable Integer leftOnLast) {}

    record PartyMemberRow(String rootId, Integer position, Integer partyPosition, String municipalityId) {}

    record KindRow(
            String rootId,
            Integer position,
            String kind,
            @Nullable String since,
            @Nullable Integer sinceFirst,
            @Nullable Integer sinceLast) {}

    record AgreementRow(
            String rootId,
            Integer position,
            String agreementId,
            String kind,
            @Nullable String signed,
            @Nullable Integer signedFirst,
            @Nullable Integer signedLast,
            @Nullable String term,
            @Nullable Integer termFirst,
            @Nullable Integer termLast,
            @Nullable String documentId) {}

    record FieldRow(String rootId, Integer position, Integer agreementPosition) {}

    /** Who has a role; the holder lies with the actors. */
    record RoleRow(
            String rootId,
            Integer position,
            String role,
            String sideId,
            Boolean vacant,
            String period,
            @Nullable Integer periodFirst,
            @Nullable Integer periodLast) {}

    record RoleTaskRow(String rootId, Integer position, Integer rolePosition, String task) {}

    /** Derived from the events: days on which a relation has a status, certainly or possibly. */
    record StatusRow(
            String rootId,
            Integer position,
            String status,
            Boolean certain,
            @Nullable Integer firstDay,
            @Nullable Integer lastDay) {}
}
