package org.towntwinning.jdbc.rows;

import java.util.Locale;
import org.mapstruct.TargetType;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Office;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** The smallest values of what stands in a column. */
final class FromColumn {

    private FromColumn() {}

    static MunicipalityId municipalityId(String text) {
        return MunicipalityId.of(text);
    }

    static NetworkId networkId(String text) {
        return NetworkId.of(text);
    }

    static RelationId relationId(String text) {
        return RelationId.of(text);
    }

    static CommitteeId committeeId(String text) {
        return CommitteeId.of(text);
    }

    static InteractionId interactionId(String text) {
        return InteractionId.of(text);
    }

    static DocumentId documentId(String text) {
        return DocumentId.of(text);
    }

    static AgreementId agreementId(String text) {
        return AgreementId.of(text);
    }

    static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    static DateSpan span(String text) {
        return DateSpan.parse(text);
    }

    static Milestone milestone(String text) {
        return Milestone.parse(text);
    }

    static CountryCode country(String text) {
        return CountryCode.of(text);
    }

    static LanguageTag language(String text) {
        return LanguageTag.of(text);
    }

    static Theme theme(String text) {
        return Theme.of(text);
    }

    static Office office(String text) {
        return Office.of(text);
    }

    static <E extends Enum<E>> E constant(String word, @TargetType Class<E> type) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
