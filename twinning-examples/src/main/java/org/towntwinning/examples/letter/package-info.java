/**
 * A council letter on the state of affairs of the twinnings of a town, written from a register, in Dutch, English or
 * German.
 *
 * <p>{@link org.towntwinning.examples.letter.CouncilLetter} is the program. It shows how the library is used by an
 * application: a document of interchange is read into a store, the store is asked for the state of affairs as of a day,
 * and the answer, which is data without sentences, is put into words. Wording and layout are the application's: they
 * stand in this package and its resource bundles, and nowhere in the library.
 */
@NullMarked
package org.towntwinning.examples.letter;

import org.jspecify.annotations.NullMarked;
