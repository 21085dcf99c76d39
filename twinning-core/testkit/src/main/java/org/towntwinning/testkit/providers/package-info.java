/** What jqwik finds by the service loader. Nothing here is called by a tester. */
@NullMarked
package org.towntwinning.testkit.providers;

import org.jspecify.annotations.NullMarked;
