package org.towntwinning.json.v1;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.TargetType;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.json.wire.RecordReading;
import org.towntwinning.json.wire.Text;
import org.towntwinning.json.wire.Texts;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Office;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;

/** The smallest values of their text forms. What is refused is reported, and something harmless stands in for it. */
final class FromText {

    private FromText() {}

    static MunicipalityId municipalityId(Text text, @Context RecordReading reading) {
        return reading.parse(text, MunicipalityId::of, () -> StandIns.municipalityId(reading));
    }

    static NetworkId networkId(Text text, @Context RecordReading reading) {
        return reading.parse(text, NetworkId::of, () -> NetworkId.of(reading.standInId()));
    }

    static RelationId relationId(Text text, @Context RecordReading reading) {
        return reading.parse(text, RelationId::of, () -> RelationId.of(reading.standInId()));
    }

    static CommitteeId committeeId(Text text, @Context RecordReading reading) {
        return reading.parse(text, CommitteeId::of, () -> CommitteeId.of(reading.standInId()));
    }

    static InteractionId interactionId(Text text, @Context RecordReading reading) {
        return reading.parse(text, InteractionId::of, () -> InteractionId.of(reading.standInId()));
    }

    static DocumentId documentId(Text text, @Context RecordReading reading) {
        return reading.parse(text, DocumentId::of, () -> DocumentId.of(reading.standInId()));
    }

    static AgreementId agreementId(Text text, @Context RecordReading reading) {
        return reading.parse(text, AgreementId::of, () -> AgreementId.of(reading.standInId()));
    }

    static PartialDate date(Text text, @Context RecordReading reading) {
        return reading.parse(text, PartialDate::parse, PartialDate::unknown);
    }

    static DateSpan span(Text text, @Context RecordReading reading) {
        return reading.parse(text, DateSpan::parse, () -> ToText.UNKNOWN_SPAN);
    }

    static Milestone milestone(Text text, @Context RecordReading reading) {
        return reading.parse(text, Milestone::parse, () -> Milestone.ofYears(1));
    }

    static CountryCode country(Text text, @Context RecordReading reading) {
        return reading.parse(text, CountryCode::of, () -> CountryCode.of("ZZ"));
    }

    static LanguageTag language(Text text, @Context RecordReading reading) {
        return reading.parse(text, LanguageTag::of, () -> LanguageTag.UNDETERMINED);
    }

    static Theme theme(Text text, @Context RecordReading reading) {
        return reading.parse(text, Theme::of, () -> Theme.of("refused"));
    }

    static Office office(Text text, @Context RecordReading reading) {
        return reading.parse(text, Office::of, () -> Office.of("refused"));
    }

    static <E extends Enum<E>> E constant(Text text, @TargetType Class<E> type, @Context RecordReading reading) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            known.put(ToText.word(constant), constant);
        }
        return reading.oneOf(text, "json.unknown-word", known);
    }

    /**
     * Words of a source or a person: their form is checked here, their characters and length by whatever holds them.
     */
    static String words(Text text, @Context RecordReading reading) {
        return reading.parse(text, FromText::checkForm, () -> StandIns.WORDS);
    }

    static LocalizedText texts(@Nullable Texts texts, @Context RecordReading reading) {
        return reading.make(texts, given -> texts(given.byLanguage(), reading), () -> StandIns.TEXT);
    }

    private static LocalizedText texts(Map<Text, Text> byLanguage, RecordReading reading) {
        SortedMap<LanguageTag, String> texts = new TreeMap<>();
        byLanguage.forEach((tag, text) -> {
            Optional<LanguageTag> language =
                    reading.parse(tag, given -> Optional.of(LanguageTag.of(given)), Optional::empty);
            // One by one, so that each is refused at its own place.
            String words = reading.parse(
                    text, given -> checkWords(language.orElse(LanguageTag.UNDETERMINED), given), () -> StandIns.WORDS);
            boolean twice = language.map(known -> texts.put(known, words)).isPresent();
            if (twice) {
                reading.refuse(
                        tag,
                        "text.language-twice",
                        Violations.quote(tag.value()) + " is another way to write " + language.orElseThrow()
                                + ", which stands here already: keep one of them");
            }
        });
        boolean onlyRefused = texts.isEmpty() && !byLanguage.isEmpty();
        return onlyRefused ? StandIns.TEXT : LocalizedText.from(texts);
    }

    private static String checkWords(LanguageTag language, String words) {
        return LocalizedText.from(Map.of(language, checkForm(words))).in(language);
    }

    /** Nobody could have written anything else by this library: core would have normalised it. */
    static String checkForm(String text) {
        String normal = TextKind.normalise(text);
        if (normal.equals(text)) {
            return text;
        }
        String problem = "white space or a byte order mark at an end: remove it";
        if (text.indexOf('\r') >= 0) {
            problem = "a carriage return: write \\n alone between lines";
        } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            problem = "characters that are not in Unicode normalisation form C: normalise it";
        }
        throw InvalidDataException.of("text", "text.not-normalised", Violations.quote(text) + " has " + problem);
    }
}
