package org.towntwinning.architecture.bad.time;

import org.towntwinning.architecture.bad.relation.LooksBack;

/** Dates must not know relations; and as {@link LooksBack} knows this class, it is a cycle too. */
public record LooksAhead(LooksBack later) {}
