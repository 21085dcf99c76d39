/**
 * How bad input is refused: one exception, {@link org.towntwinning.validation.InvalidDataException}, that lists every
 * violation with its path, a stable code and a message, and the rules for text that all records share.
 *
 * <p>Null handling of the whole library: packages are {@code @NullMarked}; a {@code null} where none is allowed is a
 * programming error and ends in a {@link java.lang.NullPointerException} that names the parameter. All other unusable
 * input is data, and ends in an {@code InvalidDataException}.
 */
@NullMarked
package org.towntwinning.validation;

import org.jspecify.annotations.NullMarked;
