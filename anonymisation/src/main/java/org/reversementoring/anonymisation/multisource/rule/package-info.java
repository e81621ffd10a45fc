/**
 * Step 7c, the rules for multisource feedback: which groups of raters are shown, what becomes of small ones, and whether there is a total.
 *
 * <p>The answers of each group come in, as counts. Rows of figures go out, of the package {@code core.multisource}. A rule is not believed:
 * the audit of the next step asks it about all possible answers.
 */
@NullMarked
package org.reversementoring.anonymisation.multisource.rule;

import org.jspecify.annotations.NullMarked;
