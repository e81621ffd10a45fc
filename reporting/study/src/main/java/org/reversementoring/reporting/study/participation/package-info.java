/**
 * Step 4 of a study: the flow of participants, as CONSORT draws it. A participation log goes in; counts with typed denominators,
 * rates, recruitment by month and reasons to withdraw come out.
 */
@NullMarked
@ModelStyle
package org.reversementoring.reporting.study.participation;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
