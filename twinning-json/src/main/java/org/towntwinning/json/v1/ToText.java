package org.towntwinning.json.v1;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Condition;
import org.mapstruct.Named;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.json.wire.Text;
import org.towntwinning.json.wire.Texts;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.RecordId;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Office;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** The text forms of the smallest values. */
final class ToText {

    /** What is meant where a task states no period. */
    static final DateSpan UNKNOWN_SPAN = DateSpan.between(PartialDate.unknown(), PartialDate.unknown());

    static final String UNLESS_ALWAYS = "unlessAlways";
    static final String UNLESS_UNKNOWN = "unlessUnknown";
    static final String ONLY_IF_TRUE = "onlyIfTrue";

    private ToText() {}

    @Condition
    static boolean isPresent(Optional<?> value) {
        return value.isPresent();
    }

    static <T> T present(Optional<T> value) {
        return value.orElseThrow();
    }

    static Text text(String text) {
        return Text.of(text);
    }

    static Text text(RecordId id) {
        return Text.of(id.value());
    }

    static Text text(AgreementId id) {
        return Text.of(id.value());
    }

    static Text text(PartialDate date) {
        return Text.of(date.toString());
    }

    static Text text(DateSpan span) {
        return Text.of(span.toString());
    }

    static Text text(Milestone milestone) {
        return Text.of(milestone.toString());
    }

    static Text text(CountryCode country) {
        return Text.of(country.value());
    }

    static Text text(LanguageTag language) {
        return Text.of(language.value());
    }

    static Text text(Theme theme) {
        return Text.of(theme.code());
    }

    static Text text(Office office) {
        return Text.of(office.code());
    }

    static Text text(Enum<?> constant) {
        return Text.of(word(constant));
    }

    // MapStruct finds the way over present() only where the types are the same, not where one is a supertype.

    static Text idIfPresent(Optional<? extends RecordId> id) {
        return text(id.orElseThrow());
    }

    static Text constantIfPresent(Optional<? extends Enum<?>> constant) {
        return text(constant.orElseThrow());
    }

    /** The name of a constant as it stands in a document. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Texts texts(LocalizedText text) {
        Map<Text, Text> texts = new LinkedHashMap<>();
        text.texts().forEach((language, words) -> texts.put(text(language), Text.of(words)));
        return new Texts(texts);
    }

    static List<Text> attachments(Optional<List<DocumentId>> attachments) {
        return attachments.orElseThrow().stream().map(ToText::text).toList();
    }

    @Named(UNLESS_ALWAYS)
    static @Nullable Text unlessAlways(DateSpan span) {
        return span.equals(DateSpan.always()) ? null : text(span);
    }

    @Named(UNLESS_UNKNOWN)
    static @Nullable Text unlessUnknown(DateSpan span) {
        return span.equals(UNKNOWN_SPAN) ? null : text(span);
    }

    @Named(UNLESS_UNKNOWN)
    static @Nullable Text unlessUnknown(PartialDate date) {
        return date.isUnknown() ? null : text(date);
    }

    @Named(UNLESS_UNKNOWN)
    static @Nullable Text unlessUnknown(LanguageTag language) {
        return language.equals(LanguageTag.UNDETERMINED) ? null : text(language);
    }

    @Named(ONLY_IF_TRUE)
    static @Nullable Boolean onlyIfTrue(boolean value) {
        return value ? true : null;
    }
}
