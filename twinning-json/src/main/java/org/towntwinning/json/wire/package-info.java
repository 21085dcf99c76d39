/**
 * Located JSON values to wire records and back, for any version of the format. A wire type is a record whose components
 * are the members of a JSON object: {@link org.towntwinning.json.wire.Text}, {@link org.towntwinning.json.wire.Texts},
 * {@code Integer}, {@code Boolean}, other wire types, lists and sets of these; a sealed interface of records, each with
 * its {@link org.towntwinning.json.wire.TypeName}, is an object with a member {@code type}.
 */
@NullMarked
package org.towntwinning.json.wire;

import org.jspecify.annotations.NullMarked;
