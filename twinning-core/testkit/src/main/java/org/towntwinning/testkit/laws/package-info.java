/**
 * Laws for your own code, as properties that you inherit. Each law is an interface with default {@code @Property}
 * methods; a test class says what it is about, and the kit tries it with its arbitraries:
 *
 * <pre>{@code
 * class MyFormatPropertiesTest implements RegisterFormatLaws {
 *     public byte[] write(List<RegisterRecord> records) { return MyFormat.write(records); }
 *     public List<RegisterRecord> read(byte[] file) { return MyFormat.read(file); }
 * }
 * }</pre>
 *
 * <p>There are laws for values ({@link org.towntwinning.testkit.laws.TextFormLaws},
 * {@link org.towntwinning.testkit.laws.OrderLaws}, {@link org.towntwinning.testkit.laws.EqualityLaws}), for formats
 * that hold a register ({@link org.towntwinning.testkit.laws.RegisterFormatLaws}), for the queries of a store
 * ({@link org.towntwinning.testkit.laws.QueryLaws}), for reports under one's own norms
 * ({@link org.towntwinning.testkit.laws.ReportLaws}) and for whatever answers when jubilees are due
 * ({@link org.towntwinning.testkit.laws.JubileeLaws}).
 *
 * <p>The class must have a name that the build looks for: Surefire runs {@code *Test}. A law that does not hold fails
 * with a message that states it, and with the smallest counter-example that jqwik finds.
 */
@NullMarked
package org.towntwinning.testkit.laws;

import org.jspecify.annotations.NullMarked;
