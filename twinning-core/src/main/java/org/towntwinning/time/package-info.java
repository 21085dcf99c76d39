/**
 * Dates as towns know them: often a year, sometimes only "before 2017", never more than the source says.
 *
 * <p>Two different things have two types and two texts, and neither is ever read as the other:
 *
 * <ul>
 *   <li>{@link org.towntwinning.time.PartialDate} is <em>one day</em>, known to the day, to a block of whole months, to
 *       one side only, or not at all: {@code 2021-06-29}, {@code 1948}, {@code 198X}, {@code [1979..1981]},
 *       {@code [..2017-10]}, {@code XXXX}. Its text is EDTF (ISO 8601-2).
 *   <li>{@link org.towntwinning.time.DateSpan} is <em>what lasts</em>, from its first to its last day, both included;
 *       its text always has a slash: {@code 2025-06-29/2025-07-01}, {@code 1974/..} (goes on), {@code 1974/} (nobody
 *       knows until when).
 * </ul>
 *
 * <p>{@link org.towntwinning.time.DateWindow} is what is asked about: a half-open range of days. Questions about dates
 * that are not known well enough have three answers, see {@link org.towntwinning.time.Certainty}: {@code DEFINITE} if
 * it is so on every day that the dates allow, {@code IMPOSSIBLE} if on none. That speaks of the <em>bounds</em> of a
 * date. Its {@link org.towntwinning.time.Qualifier} (approximate, uncertain) says how far those bounds are to be
 * trusted; it is carried along and never computed with.
 *
 * <pre>{@code
 * PartialDate founded = PartialDate.parse("1948");
 * founded.earliest();                               // 1948-01-01
 * founded.reachedBy(LocalDate.of(1948, 6, 1));      // POSSIBLE
 * founded.before(PartialDate.parse("1954"));        // DEFINITE
 *
 * DateSpan term = DateSpan.parse("2021-06-29/..");
 * term.covers(LocalDate.of(2025, 6, 24));           // DEFINITE
 * }</pre>
 *
 * <p>Dates are proleptic Gregorian (ISO), in the years 0001 to 9999. All types are immutable and safe between threads;
 * nothing here knows a clock, a zone or a locale. Whatever cannot be a date is refused with an
 * {@link org.towntwinning.validation.InvalidDataException} whose message names the text and says what would be right;
 * an importer that has to translate the habits of its source declares them in a
 * {@link org.towntwinning.time.DateReading}.
 *
 * <p>Rules cited as S1.1, P5 or G17 are numbered in the specification of anniversaries of this project.
 */
@NullMarked
package org.towntwinning.time;

import org.jspecify.annotations.NullMarked;
