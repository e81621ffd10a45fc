/**
 * Step 8b, multisource (360°) feedback beside the interview: who rated, in which groups, and what another tool printed about them.
 *
 * <p>{@link org.reversementoring.core.multisource.RaterAnswers} are RAW: they come from a file, and only the anonymisation module prints
 * something about them. An {@link org.reversementoring.core.multisource.ExternalReport} is what a tool printed; nobody has checked it yet.
 * An {@link org.reversementoring.core.multisource.AttachedReport} is such a report that the audit found safe, and only the audit makes one.
 * It lies beside the report of a cycle and is never merged with it.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><b>rater</b>: who answers a multisource questionnaire, also called respondent or reviewer.
 *   <li><b>rater group</b>: peers, juniors, allied health professionals, clerical staff; a label of the host.
 *   <li><b>remainder</b>: the raters of all groups that are too small to be shown alone.
 *   <li><b>figure</b>: a number that a report prints about some groups.
 * </ul>
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.multisource;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
