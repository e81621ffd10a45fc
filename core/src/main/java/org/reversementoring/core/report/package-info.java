/**
 * Step 7, the released report: RELEASED material, which may be shown. No path leads from here to a mentor, an interview or a
 * collation.
 *
 * <p>In come the outputs of a certified strategy and the listed findings, put together by the release gate of the
 * anonymisation module; out goes a {@link org.reversementoring.core.report.FeedbackReport} that carries its method, its
 * certificates and its promise. The promise is computed from the method and never typed by hand. A report that the method
 * does not allow cannot be built, for instance a scored report of a panel below the floor.
 *
 * <p>This package lies in core, although its data come from the anonymiser, so that readers of a report need no more than
 * core.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.report;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
