/**
 * Step 11g, writing on paper: every document of the library as PDF/UA-1 (ISO 14289-1).
 *
 * <p>In comes a {@link org.reversementoring.reporting.document.Document}, or a released {@link
 * org.reversementoring.core.report.FeedbackReport}; out go bytes. A PDF says what the HTML page says, in the same order, because it is set
 * from that page. It is tagged, its fonts are in it, it names no date and no tool, and the same document gives the same bytes. Setting it
 * opens no file and no connection.
 *
 * <p>This module is apart, because a PDF library and its fonts weigh 27 MB and are automatic modules: it runs on the class path and on the
 * module path, but not in a runtime image. Whoever needs HTML or Markdown alone does without it.
 */
@NullMarked
package org.reversementoring.reporting.pdf;

import org.jspecify.annotations.NullMarked;
