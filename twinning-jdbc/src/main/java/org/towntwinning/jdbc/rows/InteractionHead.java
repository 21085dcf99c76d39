package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.time.DateSpan;

/** The columns that the interactions of all types have in common. */
record InteractionHead(
        String id,
        String type,
        String period,
        @Nullable Integer periodFirst,
        @Nullable Integer periodLast,
        boolean periodWide) {

    static InteractionHead of(Interaction interaction) {
        DateSpan period = interaction.period();
        return new InteractionHead(
                interaction.id().value(),
                ToColumn.word(interaction.kind()),
                ToColumn.text(period),
                ToColumn.first(period),
                ToColumn.last(period),
                ToColumn.isWide(period));
    }
}
