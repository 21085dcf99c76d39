/**
 * Milestones of relations: how many months after an anchor a jubilee falls.
 *
 * <p>A jubilee is derived, never stored; what is recorded is a visit or an activity whose occasion names a milestone.
 */
@NullMarked
package org.towntwinning.anniversary;

import org.jspecify.annotations.NullMarked;
