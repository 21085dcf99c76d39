package org.towntwinning.store;

import org.towntwinning.interaction.Interaction;
import org.towntwinning.register.InteractionId;

/** Reads and writes the interactions of a unit of work. */
public interface InteractionRepository
        extends InteractionReader, RecordRepository<InteractionId, Interaction, InteractionQuery> {}
