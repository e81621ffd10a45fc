/**
 * Step 1, what is asked: the semi-structured interview guide, its topics and its rating scale.
 *
 * <p>Nothing here is personal. A guide is data with a version, so that a cycle can pin the one it used; the labels of
 * scales and topics are data too, so that another sector or language needs no new class.
 *
 * <p>{@link org.reversementoring.core.guide.InterviewGuide} refuses what can never be right,
 * {@link org.reversementoring.core.guide.GuideLint} advises on what often is not, and
 * {@link org.reversementoring.core.guide.Vocabulary} says what people are called. Text comes from resource files by an explicit
 * locale, so another guide, language or sector is another file.
 *
 * <p>Shape of a guide: Kallio et al., J Adv Nurs 2016;72(12):2954-2965, doi:10.1111/jan.13031. The seven domains: Raju et
 * al., BMJ Open 2022;12:e062361, doi:10.1136/bmjopen-2022-062361; their wording here is our own.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.guide;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
