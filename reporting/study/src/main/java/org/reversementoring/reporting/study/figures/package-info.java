/**
 * Step 6 of a study: figures that may be printed. Counts and times of cycles go in; what comes out has its small cells hidden,
 * first those that are small and then those from which they would follow.
 */
@NullMarked
@ModelStyle
package org.reversementoring.reporting.study.figures;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
