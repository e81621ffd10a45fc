/**
 * Step 2 of a study, after exact counting: what may be printed of one measure before and after, and what a reader can compute from it.
 *
 * <p>In come the scores of pairs. Out comes a {@link org.reversementoring.reporting.study.disclosure.ReleasedChange}, which holds the
 * scores before and the changes without the lowest and the highest of each, and nothing else. Every printed figure is computed from it.
 * {@link org.reversementoring.reporting.study.disclosure.RowFormat} says which figures a row has, by the number of pairs alone. {@link
 * org.reversementoring.reporting.study.disclosure.RowAudit} checks any way to print a row, by looking at every data set there is.
 *
 * <h2>What is protected</h2>
 *
 * <p><b>DD(c), deniability of the direction of change.</b> The reader knows the number of pairs, the scale, the rule and this code;
 * the reader and any c people of the pairs know these people's own scores. For every row that can be printed, every such scores, and
 * every other person: there are data sets with this row and these scores in which that person rose, and some in which that person fell.
 * Besides, no row fixes the changes of all.
 *
 * <p><b>Theorem.</b> Let n &ge; 2c+3. Let B be the scores before, D the changes, and T(X) the values of X in order without the c+1
 * lowest and the c+1 highest. Every function of T(B) and T(D) together is DD(c), for every scale whose scores can be combined freely.
 *
 * <p><i>Proof.</i> Two people who know nothing of each other can be exchanged. So it is enough that in some data set with the same T(B),
 * T(D) and insiders, one person who is no insider falls. (That one rises is the mirror image.) Take any such data set in which none of them falls. Of the c+1
 * lowest changes one is of somebody, j, who is no insider. If j began above the lowest score, let j end at it: j falls, B is the same,
 * and of D only a value among the c+1 lowest has sunk. If j began at the lowest score, look at the c+1 highest scores before. One is of
 * somebody, k, who is no insider. If k is j, let j begin at the highest score and end at the lowest. Else let k begin at the highest score
 * and end at the lowest, and let j change as k did, which is a possible score, because j began no higher than k and k did not fall. Of B
 * only a value among the c+1 highest has risen; D has lost j's change, which was among the c+1 lowest, and won one that is lower. &#8718;
 *
 * <p><b>Theorem, with categories of the scores before.</b> Let the scale be divided into categories without gaps, and let the lowest and the
 * highest of them have two scores or more each. Let K(B) say how many began in each category. Every function of T(B), T(D) and K(B) together
 * is DD(c). So the categories of burnout before may stand beside the row of the same people, whole or with some of them hidden.
 *
 * <p><i>Proof.</i> Again it is enough that in some data set with the same T(B), T(D), K(B) and insiders, one person who is no insider falls;
 * that one rises is the mirror image, in which the highest category takes the place of the lowest. Take any such data set in which none of
 * them falls. Of the c+1 lowest changes one is of somebody, j, who is no insider. There are three cases.
 *
 * <ol>
 *   <li>j began above the lowest score. Let j end at it. B is the same, and so is K(B). Of D only a value among the c+1 lowest has sunk.
 *   <li>j began at the lowest score, and somebody else, m, who is no insider, did not. Let m end at the lowest score, and let j change as m
 *       did: that is a possible score, because m began no lower and did not fall. B is the same, and so is K(B). D has m's change as
 *       before, has lost j's, which was among the c+1 lowest, and has won one that is below 0 and so no higher.
 *   <li>Everybody who is no insider began at the lowest score. Let j begin one score above it and end at it. K(B) is the same, because the
 *       lowest category has both scores. At most c people, the insiders, began higher than the lowest score before, so at most c+1 do now:
 *       all of them are among the c+1 highest, and T(B) holds the lowest score alone, as it did. D has lost j's change, which was among
 *       the c+1 lowest, and has won one that is lower. &#8718;
 * </ol>
 *
 * <p>The condition is needed. If the lowest category is the lowest score alone, and all are in it, the page says that nobody fell. Categories of
 * the scores after may not be added either: with those before they say who went from one end to the other. Tests go through every data set of
 * five people and four scores for each of these sentences.
 *
 * <p>The first theorem is T3 of the report on two variables that are not independent. The median after may not be added: with it, the theorem
 * fails where everybody began lowest and ended highest. Nor may a p-value be: a p at its smallest says that nobody changed the other way.
 */
@NullMarked
package org.reversementoring.reporting.study.disclosure;

import org.jspecify.annotations.NullMarked;
