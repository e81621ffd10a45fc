/**
 * Step 1, what is asked: the semi-structured interview guide, its topics and its rating scale.
 *
 * <p>Nothing here is personal. A guide is data with a version, so that a cycle can pin the one it used; the labels of
 * scales and topics are data too, so that another sector or language needs no new class.
 *
 * <p>{@link org.reversementoring.core.guide.InterviewGuide} refuses what can never be right. Advice on what often is not right,
 * and ready-made guides, are in {@code guide.language}.
 *
 * <p>Shape of a guide: Kallio et al., J Adv Nurs 2016;72(12):2954-2965, doi:10.1111/jan.13031. The seven domains: Raju et
 * al., BMJ Open 2022;12:e062361, doi:10.1136/bmjopen-2022-062361; their wording here is our own.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.guide;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
