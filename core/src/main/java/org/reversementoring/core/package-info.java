/**
 * What all steps share: identifiers, the exact fraction, the one style of every generated value type, and the mark of all
 * that only the codec may write as JSON.
 *
 * <p>The steps of the way are the sub-packages, each importing only earlier ones: {@code guide}, {@code panel}, {@code
 * interview}, {@code collation}, {@code report}, {@code meeting}, {@code cycle}, {@code programme}; {@code json} writes and reads what they
 * hold. {@code measure} stands beside the way. The <em>mentor</em> is the junior and the <em>mentee</em> is the senior;
 * readers often take them the other way round.
 *
 * <p>Identifiers are opaque strings of the host. The library never learns a name. A host that wants to show one looks it up
 * by identifier. Identifiers of people are masked in {@code toString}, because a host may well use a staff number or an
 * e-mail address.
 *
 * <p>Every value of this module is immutable and holds only immutable parts, so one value may be used by many threads.
 *
 * <h2>GLOSSARY</h2>
 *
 * <p>Our words, and those of medical education and appraisal:
 *
 * <ul>
 *   <li><b>mentor</b>: the junior, also called the reverse mentor; <b>mentee</b>: the senior. In other mentoring the junior is the
 *       mentee.
 *   <li><b>panel</b>: the mentors who are interviewed together, a focus group.
 *   <li><b>guide</b>: a semi-structured interview guide; <b>topic</b>: one of its domains.
 *   <li><b>ballot</b>: the private ratings of one mentor, a questionnaire filled in alone; declining is an answer.
 *   <li><b>collation</b>: the gathering of ratings and themes before a report, done by the <b>collator</b>, an independent
 *       facilitator.
 *   <li><b>finding</b>: a theme in the collator's words; <b>endorsement</b>: a mentor's private agreement that it be put forward.
 *   <li><b>panel review</b>: member checking, the panel's look at the draft; <b>sign-off</b>: the approval of the checked report.
 *   <li><b>nominated mentor</b>: the mentor who feeds the report back one to one, also called the deliverer.
 *   <li><b>cycle</b>: one round of reverse mentoring for one mentee, from consent to close.
 *   <li><b>concern</b>: a matter of patient safety or conduct that leaves the report and goes its own way, a raised concern.
 *   <li><b>fidelity</b>: the extent to which a cycle was held as planned (intervention fidelity).
 *   <li><b>pairing code</b>: a self-generated identification code that links two questionnaires of one person.
 *   <li><b>measure</b>: a questionnaire with its scoring rule, an instrument.
 * </ul>
 */
@NullMarked
package org.reversementoring.core;

import org.jspecify.annotations.NullMarked;
