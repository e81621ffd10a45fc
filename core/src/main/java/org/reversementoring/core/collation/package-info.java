/**
 * Step 4, what goes to the anonymiser: RAW. The interview, the findings that a collator wrote from it, and how each mentor
 * voted on them in a private ballot.
 *
 * <p>In a group interview nobody knows who supports what, so support is never counted from notes. After collation, each
 * mentor votes in private. This is the last step that knows a mentor.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.collation;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
