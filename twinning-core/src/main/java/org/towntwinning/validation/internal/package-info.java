/** How values show themselves to people. Not exported. */
@NullMarked
package org.towntwinning.validation.internal;

import org.jspecify.annotations.NullMarked;
