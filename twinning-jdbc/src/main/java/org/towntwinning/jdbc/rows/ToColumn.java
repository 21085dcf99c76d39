package org.towntwinning.jdbc.rows;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Condition;
import org.mapstruct.Named;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.RecordId;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Office;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** The smallest values as they stand in a column. */
final class ToColumn {

    static final String FIRST = "first";
    static final String LAST = "last";
    static final String FIRST_OF_SPAN = "firstOfSpan";
    static final String LAST_OF_SPAN = "lastOfSpan";
    static final String WIDE = "wide";
    static final String NAME_KEY = "nameKey";
    static final String TEXT_KEY = "textKey";

    private ToColumn() {}

    @Condition
    static boolean isPresent(Optional<?> value) {
        return value.isPresent();
    }

    static <T> T present(Optional<T> value) {
        return value.orElseThrow();
    }

    // MapStruct finds the way over present() only where the types are the same, not where one is a supertype.

    static String idIfPresent(Optional<? extends RecordId> id) {
        return text(id.orElseThrow());
    }

    static String constantIfPresent(Optional<? extends Enum<?>> constant) {
        return word(constant.orElseThrow());
    }

    static String text(RecordId id) {
        return id.value();
    }

    static String text(AgreementId id) {
        return id.value();
    }

    static String text(PartialDate date) {
        return date.toString();
    }

    static String text(DateSpan span) {
        return span.toString();
    }

    static String text(Milestone milestone) {
        return milestone.toString();
    }

    static String text(CountryCode country) {
        return country.value();
    }

    static String text(LanguageTag language) {
        return language.value();
    }

    static String text(Theme theme) {
        return theme.code();
    }

    static String text(Office office) {
        return office.code();
    }

    /** The name of a constant, in the words of the interchange document. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Named(FIRST)
    static @Nullable Integer first(PartialDate date) {
        return Days.first(date.earliest());
    }

    @Named(LAST)
    static @Nullable Integer last(PartialDate date) {
        return Days.last(date.latest());
    }

    @Named(WIDE)
    static boolean isWide(PartialDate date) {
        return Days.isWide(date.earliest(), date.latest());
    }

    @Named(FIRST)
    static @Nullable Integer first(Optional<PartialDate> date) {
        return date.map(ToColumn::first).orElse(null);
    }

    @Named(LAST)
    static @Nullable Integer last(Optional<PartialDate> date) {
        return date.map(ToColumn::last).orElse(null);
    }

    @Named(FIRST)
    static @Nullable Integer first(DateSpan span) {
        return Days.first(span.earliest());
    }

    @Named(LAST)
    static @Nullable Integer last(DateSpan span) {
        return Days.last(span.latest());
    }

    // Two methods for what may be missing, because to Java the two kinds of Optional are the same type.

    @Named(FIRST_OF_SPAN)
    static @Nullable Integer firstOfSpan(Optional<DateSpan> span) {
        return span.map(ToColumn::first).orElse(null);
    }

    @Named(LAST_OF_SPAN)
    static @Nullable Integer lastOfSpan(Optional<DateSpan> span) {
        return span.map(ToColumn::last).orElse(null);
    }

    @Named(WIDE)
    static boolean isWide(DateSpan span) {
        return Days.isWide(span.earliest(), span.latest());
    }

    @Named(NAME_KEY)
    static String nameKey(String name) {
        return SearchKeys.ofName(name);
    }

    @Named(TEXT_KEY)
    static String textKey(String text) {
        return SearchKeys.of(text);
    }
}
