/**
 * The last step of research data: from a table of people to one that may leave the study.
 *
 * <p>A {@link org.reversementoring.anonymisation.microdata.table.Microdata} goes in with the role of each column. A
 * {@link org.reversementoring.anonymisation.microdata.model.PrivacyAssessment} says what it reaches of k-anonymity and its
 * family; a {@link org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy} makes a table that satisfies such
 * models, and {@link org.reversementoring.anonymisation.microdata.MicrodataStrategies} has those of the literature; a
 * {@link org.reversementoring.anonymisation.microdata.MicrodataGate} releases the result with a certificate, or withholds it with
 * reasons (G10). The gate measures the table that it is about to release, and believes no strategy.
 *
 * <p>Rows of a table can be linked across columns by nature, which a mentee's report never allows (G2). So this step is apart
 * from the others, knows none of them, and needs a consent of its own.
 *
 * <h2>GLOSSARY</h2>
 *
 * <p>Our words, and those of the literature on statistical disclosure control:
 *
 * <ul>
 *   <li><b>gate</b>: the output check of a research data centre (output checking), done by a program.
 *   <li><b>strategy</b>: a disclosure limitation method, also called a masking method or an anonymisation algorithm.
 *   <li><b>category list</b>: a code list or controlled vocabulary, of which the categories are the codes; its place in the way is
 *       {@link org.reversementoring.anonymisation.microdata.writing}, which says what a text means before anything is counted.
 *   <li><b>missing</b>: item non-response, said of a cell; it is no value, and a row without one does not count for k.
 *   <li><b>pair key</b>: the identifier of a dyad or an encounter; it names no person.
 *   <li><b>class</b>: an equivalence class, also called a q-block; its rows agree in all quasi-identifiers, which are also called
 *       key variables.
 *   <li><b>model</b>: a privacy model or privacy criterion, as k-anonymity.
 *   <li><b>panel key</b>: the identifier of a cluster of respondents; that each class comes from p panels is p-sensitivity of the
 *       cluster.
 *   <li><b>insensitive column</b>: a non-confidential variable that is no key variable.
 *   <li><b>left out</b>: suppressed, said of a row (record suppression); <b>emptied</b>: suppressed, said of a cell (local
 *       suppression).
 *   <li><b>level</b>: the generalisation level of a column in its hierarchy; a combination of levels is a node of the lattice.
 *   <li><b>merging</b>: the behaviour of a model under generalisation, in the literature its monotonicity.
 *   <li><b>release record</b>: the history of published tables that m-invariance needs.
 *   <li><b>themes</b>: set-valued or transaction data; knowing m of them is what k<sup>m</sup>-anonymity bounds.
 * </ul>
 */
@NullMarked
package org.reversementoring.anonymisation.microdata;

import org.jspecify.annotations.NullMarked;
