/**
 * Municipalities and other places that can be twinned, with names, official identifiers and countries that hold for a
 * time, their succession, and the networks of cities they are members of.
 *
 * <p>Names are never keys: homonyms are real (Warminster and Warminster), and one town has two names (Ejmiatsin,
 * Vagharshapat).
 */
@NullMarked
package org.towntwinning.municipality;

import org.jspecify.annotations.NullMarked;
