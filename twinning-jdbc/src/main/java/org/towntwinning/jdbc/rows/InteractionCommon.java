package org.towntwinning.jdbc.rows;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.register.Citation;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Note;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Theme;

/** What interactions of all types have in rows of their own. */
record InteractionCommon(
        Set<RelationId> relations,
        List<Occasion> occasions,
        Set<Theme> themes,
        List<InteractionId> promptedBy,
        @Nullable LocalizedText description,
        List<Citation> citations,
        Set<ExternalId> externalIds,
        List<Note> notes) {}
