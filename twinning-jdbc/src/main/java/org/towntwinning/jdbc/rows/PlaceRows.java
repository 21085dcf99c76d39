package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;

/** The rows of municipalities and of networks of them. */
final class PlaceRows {

    private PlaceRows() {}

    record MunicipalityRow(
            String id,
            String kind,
            String existence,
            @Nullable Integer existenceFirst,
            @Nullable Integer existenceLast,
            @Nullable String postalCode,
            @Nullable String locality) {}

    record IdentifierRow(
            String rootId,
            Integer position,
            String scheme,
            String valueText,
            String valueKey,
            String validity,
            @Nullable Integer validityFirst,
            @Nullable Integer validityLast) {}

    record CountryRow(
            String rootId,
            Integer position,
            String country,
            String validity,
            @Nullable Integer validityFirst,
            @Nullable Integer validityLast) {}

    record AddressLineRow(String rootId, Integer position, String line) {}

    record SuccessionRow(
            String rootId,
            Integer position,
            String successorId,
            String kind,
            String date,
            @Nullable Integer dateFirst,
            @Nullable Integer dateLast) {}

    record NetworkRow(String id) {}

    record MembershipRow(
            String rootId,
            Integer position,
            String memberId,
            String period,
            @Nullable Integer periodFirst,
            @Nullable Integer periodLast) {}
}
