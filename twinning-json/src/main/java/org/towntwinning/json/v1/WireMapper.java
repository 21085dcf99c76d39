package org.towntwinning.json.v1;

import org.mapstruct.Mapper;

/** All mappings of this version, in one generated class. */
@Mapper(config = WireMapping.class)
interface WireMapper
        extends CommonMapper,
                ActorMapper,
                PlaceMapper,
                RelationMapper,
                EventMapper,
                CommitteeMapper,
                InteractionMapper,
                OccasionMapper,
                DocumentMapper {}
