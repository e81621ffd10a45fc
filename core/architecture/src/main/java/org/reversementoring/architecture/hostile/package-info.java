/**
 * Text and machines that mean harm: what each module's tests put wherever a stranger's words enter, and what reads the result as a browser
 * or a reader of Markdown does. So every writer is held to one law: foreign text is text, or it is refused.
 */
@NullMarked
package org.reversementoring.architecture.hostile;

import org.jspecify.annotations.NullMarked;
