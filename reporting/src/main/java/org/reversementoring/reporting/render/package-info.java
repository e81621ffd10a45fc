/**
 * Step 8, what people look at: a {@link org.reversementoring.core.report.FeedbackReport} as an accessible HTML page or as
 * Markdown.
 *
 * <p>In comes a released report, out goes text; nothing is computed here and no answer can be reached. The page has seven
 * parts: what this is and the promise; strengths; areas to develop; issues facing us; ratings in words; fields for reflection;
 * method and certificate. Strengths come first and numbers last, because a report is there to be talked about. The HTML template
 * is compiled by the build and escapes every value for the place it stands in; a page loads nothing and sends nothing.
 */
@NullMarked
package org.reversementoring.reporting.render;

import org.jspecify.annotations.NullMarked;
