/** Documents that facts are cited from: council letters, annual reports, resolutions, agreements, articles. */
@NullMarked
package org.towntwinning.document;

import org.jspecify.annotations.NullMarked;
