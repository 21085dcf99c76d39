package org.towntwinning.store;

import org.towntwinning.interaction.Interaction;
import org.towntwinning.register.InteractionId;

/** Reads the interactions of a snapshot. */
public interface InteractionReader extends RecordReader<InteractionId, Interaction, InteractionQuery> {}
