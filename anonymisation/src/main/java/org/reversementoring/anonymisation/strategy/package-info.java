/**
 * Step 5, from answers to a statement: the gate that no mentor passes.
 *
 * <p>In comes {@link org.reversementoring.anonymisation.strategy.AnswerCounts}: for one question, how many chose each mark and
 * how many declined. Names, order, times and other questions have no place in that type, so exchangeability (G1),
 * unlinkability across questions (G2) and independence of metadata (G8) hold for every strategy by construction, a stranger's
 * too. Out comes a {@link org.reversementoring.core.report.Statement}.
 *
 * <p>Strategies are objects passed in. Nothing is discovered: a jar on the class path must never change what is released.
 *
 * <h2>Glossary</h2>
 *
 * <table>
 * <caption>Our words, and what the field calls them</caption>
 * <tr><th scope="col">ours</th><th scope="col">the field's</th></tr>
 * <tr><td>mentor, mentee</td><td>the junior who gives feedback, and the senior who receives it (reverse mentoring)</td></tr>
 * <tr><td>deliverer</td><td>the nominated mentor who feeds the report back; one insider attacker</td></tr>
 * <tr><td>colluders, c</td><td>colluding insiders, a coalition of size c</td></tr>
 * <tr><td>panel</td><td>respondent group, rater group</td></tr>
 * <tr><td>statement</td><td>released output, response of the mechanism</td></tr>
 * <tr><td>strategy</td><td>deterministic release mechanism, masking method</td></tr>
 * <tr><td>endpoint deniability, ED(c)</td><td>plausible deniability of both scale ends against a coalition of c</td></tr>
 * <tr><td>least feasible, LF(c,l)</td><td>distinct l-diversity of the values that remain possible</td></tr>
 * <tr><td>harm deniability, HD(c,A)</td><td>protection from attribute disclosure for the sensitive values A</td></tr>
 * <tr><td>interval width, IW(c,w)</td><td>protection interval, feasibility interval of width w</td></tr>
 * <tr><td>posterior cap, PC(c,&tau;,&pi;)</td><td>bound on the Bayes posterior under prior &pi;, as in &rho;1-to-&rho;2 privacy</td></tr>
 * <tr><td>feasible marks, F</td><td>support of the attacker's posterior</td></tr>
 * <tr><td>world</td><td>possible world, a raw data set that fits the output</td></tr>
 * <tr><td>certificate</td><td>disclosure audit result: exhaustive proof over all inputs</td></tr>
 * <tr><td>panel floor, 2c+3</td><td>minimum group size, threshold rule</td></tr>
 * <tr><td>list floor</td><td>minimum cell count, the fewest endorsements of a listed finding or option</td></tr>
 * <tr><td>single use</td><td>sequential composition avoided: each answer is an input of one release</td></tr>
 * <tr><td>top-up</td><td>differencing attack by a late respondent</td></tr>
 * <tr><td>composition audit</td><td>linkage of several outputs, differencing attack on overlapping groups</td></tr>
 * </table>
 */
@NullMarked
package org.reversementoring.anonymisation.strategy;

import org.jspecify.annotations.NullMarked;
