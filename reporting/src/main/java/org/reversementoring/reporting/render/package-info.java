/**
 * Step 11e, writing a page: every document of the library as accessible HTML or as Markdown.
 *
 * <p>In comes a {@link org.reversementoring.reporting.document.Document}, or a released {@link
 * org.reversementoring.core.report.FeedbackReport}; out goes text. The HTML writer escapes every value for the place it stands in; a page
 * loads nothing and sends nothing.
 */
@NullMarked
package org.reversementoring.reporting.render;

import org.jspecify.annotations.NullMarked;
