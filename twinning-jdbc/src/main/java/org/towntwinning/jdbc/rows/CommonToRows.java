package org.towntwinning.jdbc.rows;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.towntwinning.jdbc.rows.CommonRows.ActorRow;
import org.towntwinning.jdbc.rows.CommonRows.CitationRow;
import org.towntwinning.jdbc.rows.CommonRows.ClaimRow;
import org.towntwinning.jdbc.rows.CommonRows.ExternalIdRow;
import org.towntwinning.jdbc.rows.CommonRows.NameRow;
import org.towntwinning.jdbc.rows.CommonRows.NoteRow;
import org.towntwinning.jdbc.rows.CommonRows.TextRow;
import org.towntwinning.jdbc.rows.CommonRows.ThemeRow;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.role.ThirdBody;

/** Makes the rows of what several kinds of record have in common. */
@Mapper(config = TakingApart.class)
interface CommonToRows {

    @Mapping(target = "name", source = "name.text")
    @Mapping(target = "nameKey", source = "name.text", qualifiedByName = ToColumn.NAME_KEY)
    @Mapping(target = "validityFirst", source = "name.validity", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "validityLast", source = "name.validity", qualifiedByName = ToColumn.LAST)
    NameRow row(At at, Name name);

    /** By hand: a text is a map. */
    default TextRow row(PathAt at, LanguageTag language, String words) {
        return new TextRow(at.rootId(), at.position(), at.path(), ToColumn.text(language), words);
    }

    /** By hand: a citation has no builder. */
    default CitationRow row(PathAt at, Citation citation) {
        return new CitationRow(
                at.rootId(),
                at.position(),
                at.path(),
                ToColumn.text(citation.document()),
                citation.place().orElse(null),
                citation.words().orElse(null));
    }

    @BeanMapping(ignoreUnmappedSourceProperties = {"text", "citations"})
    NoteRow row(At at, Note note);

    @Mapping(target = "valueText", source = "id.value")
    @Mapping(target = "valueKey", source = "id.value", qualifiedByName = ToColumn.TEXT_KEY)
    ExternalIdRow row(At at, ExternalId id);

    @BeanMapping(ignoreUnmappedSourceProperties = "citations")
    @Mapping(target = "dateFirst", source = "claim.date", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "dateLast", source = "claim.date", qualifiedByName = ToColumn.LAST)
    ClaimRow row(PathAt at, Claim claim, boolean preferred);

    @Mapping(target = "theme", source = "theme")
    @BeanMapping(ignoreUnmappedSourceProperties = "code")
    ThemeRow row(PathAt at, Theme theme);

    default ActorRow row(PathAt at, Actor actor) {
        return actor.fold(new Actor.Cases<ActorRow>() {
            @Override
            public ActorRow town(Actor.Town town) {
                return row(at, ActorType.MUNICIPALITY, town);
            }

            @Override
            public ActorRow townBody(Actor.TownBody body) {
                return row(at, ActorType.BODY, body);
            }

            @Override
            public ActorRow officeHolder(Actor.OfficeHolder holder) {
                return row(at, ActorType.OFFICE, holder);
            }

            @Override
            public ActorRow committee(Actor.CommitteeActor committee) {
                return row(at, ActorType.COMMITTEE, committee);
            }

            @Override
            public ActorRow thirdBody(ThirdBody body) {
                return row(at, ActorType.THIRD_BODY, body);
            }
        });
    }

    @Mapping(target = "type", source = "type")
    @Mapping(target = "municipalityId", source = "town.municipality")
    @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE)
    ActorRow row(PathAt at, ActorType type, Actor.Town town);

    @Mapping(target = "municipalityId", source = "townBody.municipality")
    @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE)
    ActorRow row(PathAt at, ActorType type, Actor.TownBody townBody);

    @Mapping(target = "municipalityId", source = "holder.municipality")
    @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE)
    ActorRow row(PathAt at, ActorType type, Actor.OfficeHolder holder);

    @Mapping(target = "committeeId", source = "actor.committee")
    @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE)
    ActorRow row(PathAt at, ActorType type, Actor.CommitteeActor actor);

    @Mapping(target = "thirdBodyKind", source = "thirdBody.kind")
    @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE, ignoreUnmappedSourceProperties = "name")
    ActorRow row(PathAt at, ActorType type, ThirdBody thirdBody);
}
