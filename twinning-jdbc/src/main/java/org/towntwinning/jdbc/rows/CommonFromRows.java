package org.towntwinning.jdbc.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.towntwinning.jdbc.rows.CommonRows.ActorRow;
import org.towntwinning.jdbc.rows.CommonRows.CitationRow;
import org.towntwinning.jdbc.rows.CommonRows.ClaimRow;
import org.towntwinning.jdbc.rows.CommonRows.ExternalIdRow;
import org.towntwinning.jdbc.rows.CommonRows.NameRow;
import org.towntwinning.jdbc.rows.CommonRows.NoteRow;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.role.Actor;
import org.towntwinning.role.ThirdBody;

/** Makes what several kinds of record have in common of its rows. */
@Mapper(config = Assembling.class)
interface CommonFromRows {

    @Mapping(target = "text", source = "name")
    Name name(NameRow row);

    /** By hand: a citation has no builder. */
    default Citation citation(CitationRow row) {
        return Citation.of(FromColumn.documentId(row.documentId()))
                .at(row.place())
                .saying(row.words());
    }

    Note note(NoteRow row, LocalizedText text, List<Citation> citations);

    @Mapping(target = "value", source = "valueText")
    ExternalId externalId(ExternalIdRow row);

    Claim claim(ClaimRow row, List<Citation> citations);

    /** Of all actors, third bodies have a name. */
    default Actor actor(ActorRow row, @Nullable LocalizedText name) {
        return switch (FromColumn.constant(row.type(), ActorType.class)) {
            case MUNICIPALITY -> town(row);
            case BODY -> townBody(row);
            case OFFICE -> officeHolder(row);
            case COMMITTEE -> committee(row);
            case THIRD_BODY -> fill(ThirdBody.builder(), row, name).build();
        };
    }

    @Mapping(target = "municipality", source = "municipalityId")
    Actor.Town town(ActorRow row);

    @Mapping(target = "municipality", source = "municipalityId")
    Actor.TownBody townBody(ActorRow row);

    @Mapping(target = "municipality", source = "municipalityId")
    Actor.OfficeHolder officeHolder(ActorRow row);

    @Mapping(target = "committee", source = "committeeId")
    Actor.CommitteeActor committee(ActorRow row);

    @Mapping(target = "kind", source = "row.thirdBodyKind")
    ThirdBody.Builder fill(@MappingTarget ThirdBody.Builder builder, ActorRow row, @Nullable LocalizedText name);
}
