package org.towntwinning.architecture.bad.relation;

import java.util.List;
import org.towntwinning.architecture.bad.time.LooksAhead;

/** Relations may know dates: only the way back is wrong. */
public record LooksBack(List<LooksAhead> earlier) {}
