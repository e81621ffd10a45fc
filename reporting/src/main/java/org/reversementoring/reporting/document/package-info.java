/**
 * Step 11a, what a page says before it is HTML or Markdown: a title and sections of paragraphs, points, tables, drawings and notes.
 *
 * <p>In comes what a page of {@link org.reversementoring.reporting.page} or of a study says; out goes a {@link
 * org.reversementoring.reporting.document.Document} that each writer of {@link org.reversementoring.reporting.render} can write. It is the
 * only way to a page, so that all formats say the same.
 */
@NullMarked
@ModelStyle
package org.reversementoring.reporting.document;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
