/**
 * Step 10c, who may see what of a cycle, and when.
 *
 * <p>Each {@link org.reversementoring.core.cycle.view.Viewer} has a type of its own for what it sees, so that nothing is left out
 * of a page by an {@code if}. The mentee's view holds no report before the meeting. Each role has
 * a viewer, and so has the host system; what a view does not name is denied.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.cycle.view;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
