/**
 * Step 2, the people: the mentee (the senior), the mentors (the juniors), and the panel that they form.
 *
 * <p>What each mentor agreed to, and from which site or period the mentor comes, stands beside the panel and not in it ({@link
 * org.reversementoring.core.panel.Enrolment}), so that neither reaches an interview, a report or an export.
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
