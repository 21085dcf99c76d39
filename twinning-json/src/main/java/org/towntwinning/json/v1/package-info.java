/**
 * Format version 1 of the interchange document: its wire types, and their mapping to and from the domain by MapStruct.
 * Nothing in here changes once the version is published; the next version gets a package of its own.
 */
@NullMarked
package org.towntwinning.json.v1;

import org.jspecify.annotations.NullMarked;
