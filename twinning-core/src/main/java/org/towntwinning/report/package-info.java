/**
 * The state of affairs of a town's relations as of a day: the structured report that a letter to a council is written
 * from. Data and message keys, never sentences: wording, language and layout are the application's.
 *
 * <pre>{@code
 * StateOfAffairs report = store.read(snapshot -> StateOfAffairs.of(
 *         snapshot, almelo, DateWindow.ofYear(2025), LocalDate.of(2025, 6, 24), ReportRules.standard()));
 * for (RelationReport relation : report.relations()) {
 *     relation.status().certain();                 // ACTIVE, or empty if the dates do not say
 *     relation.founding().map(Anchor::date);       // 1948, with all claims, contested or not
 *     relation.contacts().planned();               // visits ahead
 *     relation.jubilees().next();                  // 80 years in 2028, and whether its celebration is planned
 * }
 * for (Attention attention : report.attentions()) { // most urgent first
 *     attention.fold(sentences);                   // your Attention.Cases<String>
 * }
 * report.municipalities().get(id).name(LanguageTag.NL, report.asOf());
 * }</pre>
 *
 * <p><b>No hindsight.</b> A report speaks as of its day: what certainly happened or became known later is not in it,
 * not even inside the records that it hands out. What the dates leave open carries its
 * {@link org.towntwinning.time.Certainty}. For what the register itself said at an earlier time, give an earlier
 * snapshot.
 *
 * <p>A report holds values only: it needs no store, never changes, and is the same for the same input.
 */
@NullMarked
package org.towntwinning.report;

import org.jspecify.annotations.NullMarked;
