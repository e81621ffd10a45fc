/**
 * Step 7c of a study: the parts of its pages that know numbers and no study. Counts, medians and analyses go in; sections, tables,
 * drawings and checklists of a {@link org.reversementoring.reporting.document.Document} come out.
 *
 * <p>All sentences are in files, one for each language; {@link org.reversementoring.reporting.study.page.StudyText} reads them.
 *
 * <p>Not exported. What is printed for whom is decided by the two reports; a part that may only stand in one of them says so.
 */
@NullMarked
package org.reversementoring.reporting.study.page;

import org.jspecify.annotations.NullMarked;
