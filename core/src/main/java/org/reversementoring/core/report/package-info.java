/**
 * Step 7, what may be shown: RELEASED. No path leads from here to a mentor, an interview or a collation.
 *
 * <p>In come the outputs of a certified strategy and the listed findings, put together by the release gate of the
 * anonymisation module; out goes a {@link org.reversementoring.core.report.FeedbackReport} that carries its method, its
 * certificates and its promise. The promise is computed from the method, never typed by hand, and what the method does not
 * allow cannot be built: a scored report of a panel below the floor is not a value of this package.
 *
 * <p>This package lies in core, before the anonymiser in the module order though after it on the way of the data, so that
 * readers of a report need no more than core.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.report;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
