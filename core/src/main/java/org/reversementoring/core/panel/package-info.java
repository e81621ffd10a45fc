/**
 * Step 2, the people: the mentee (the senior), the mentors (the juniors), and the panel that they form.
 *
 * <p>People are identifiers of the host and, at most, a grade. What a strategy or report needs of a panel is its size; the
 * rest serves consent, eligibility and the meeting. How large a panel must be depends on what is to be released, so the
 * floor is a rule of the release policy and not of this type.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.panel;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
