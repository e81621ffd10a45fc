package org.reversementoring.anonymisation.microdata.model;

import java.math.BigDecimal;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * The privacy models of the literature. For a class, q is the share of a sensitive value in it and p its share in the table.
 * Decisions about whole numbers and decimals are exact; models of entropy and logarithms say how they compare.
 */
public final class PrivacyModels {

    private PrivacyModels() {}

    /**
     * k-anonymity: at least k rows in each class.
     *
     * @throws IllegalArgumentException if k is below 1
     */
    public static PrivacyModel kAnonymity(int k) {
        return new KAnonymity(k);
    }

    /**
     * k-anonymity among those who answered (G10): at least k rows of each class have a value in a sensitive column. Whoever knows that
     * a person answered looks for them among these rows alone, so rows without a value hide nobody.
     *
     * @throws IllegalArgumentException if k is below 1
     */
    public static PrivacyModel answers(String attribute, int k) {
        return new AnsweredRows(attribute, k);
    }

    /**
     * Panel diversity (G10): rows of each class come from at least p panels.
     *
     * @throws IllegalArgumentException if p is below 1
     */
    public static PrivacyModel panels(int p) {
        return new PanelDiversity(p);
    }

    /**
     * The α of (α,k)-anonymity: no value has a share above α in a class. Ask for {@link #kAnonymity} beside it.
     *
     * @throws IllegalArgumentException if α is negative
     */
    public static PrivacyModel maxFrequency(String attribute, BigDecimal alpha) {
        return new LDiversity.MaxFrequency(attribute, ExactThreshold.of("alpha", alpha));
    }

    /**
     * Distinct l-diversity, and so p-sensitive k-anonymity: at least l different values in each class.
     *
     * @throws IllegalArgumentException if l is below 1
     */
    public static PrivacyModel distinctDiversity(String attribute, int l) {
        return new LDiversity.Distinct(attribute, l);
    }

    /**
     * Entropy l-diversity: e to the entropy of a class is at least l. Compared with a relative tolerance of 1e-9, so that l
     * equally frequent values are l-diverse.
     *
     * @throws IllegalArgumentException if l is negative
     */
    public static PrivacyModel entropyDiversity(String attribute, BigDecimal l) {
        return new LDiversity.Entropy(attribute, ExactThreshold.of("l", l));
    }

    /**
     * Recursive (c,l)-diversity: r₁ &lt; c (r_l + ... + r_m), the counts of a class in descending order. What is read is
     * r₁ / (r_l + ... + r_m), which c must exceed.
     *
     * @throws IllegalArgumentException if c is negative or l below 1
     */
    public static PrivacyModel recursiveDiversity(String attribute, BigDecimal c, int l) {
        return new LDiversity.Recursive(attribute, ExactThreshold.of("c", c), l);
    }

    /**
     * t-closeness, all values being equally far from each other: half the sum of |q - p|.
     *
     * @throws IllegalArgumentException if t is negative
     */
    public static PrivacyModel closeness(String attribute, BigDecimal t) {
        return new TCloseness.Equal(attribute, ExactThreshold.of("t", t));
    }

    /**
     * t-closeness over the ranks of the values in the table: the sum of |cumulated q - p| / (m - 1), 0 if m is 1.
     *
     * @throws IllegalArgumentException if t is negative
     */
    public static PrivacyModel orderedCloseness(String attribute, BigDecimal t) {
        return new TCloseness.Ordered(attribute, ExactThreshold.of("t", t));
    }

    /**
     * t-closeness where values are as far from each other as they must be generalised to be one, over the height.
     *
     * @param table the table, for the values of the column
     * @throws IllegalArgumentException if t is negative, the hierarchy has height 0, does not cover the column, or has more
     *     than one label at its top
     */
    public static PrivacyModel hierarchicalCloseness(
            String attribute, BigDecimal t, GeneralisationHierarchy hierarchy, Microdata table) {
        return HierarchicalTCloseness.of(attribute, ExactThreshold.of("t", t), hierarchy, table.column(attribute));
    }

    /**
     * Basic β-likeness: (q - p) / p is at most β for each value with q above p.
     *
     * @throws IllegalArgumentException if β is negative
     */
    public static PrivacyModel basicLikeness(String attribute, BigDecimal beta) {
        return new BetaLikeness.Basic(attribute, ExactThreshold.of("beta", beta));
    }

    /**
     * Enhanced β-likeness: (q - p) / p is at most min(β, -ln p) for each value. What is read is infinite where no β would do.
     *
     * @throws IllegalArgumentException if β is negative
     */
    public static PrivacyModel enhancedLikeness(String attribute, BigDecimal beta) {
        return new BetaLikeness.Enhanced(attribute, ExactThreshold.of("beta", beta));
    }

    /**
     * δ-disclosure privacy: |ln(q / p)| is below δ for each value of the table; infinite where a class lacks one. Natural
     * logarithm; below means by more than a relative 1e-9.
     *
     * @throws IllegalArgumentException if δ is negative
     */
    public static PrivacyModel disclosure(String attribute, BigDecimal delta) {
        return new BetaLikeness.Disclosure(attribute, ExactThreshold.of("delta", delta), true);
    }

    /**
     * As {@link #disclosure}, but only for the values that a class has, which is what other tools compute. Theirs may be in
     * binary logarithms: divide by ln 2.
     *
     * @throws IllegalArgumentException if δ is negative
     */
    public static PrivacyModel disclosureOfPresentValues(String attribute, BigDecimal delta) {
        return new BetaLikeness.Disclosure(attribute, ExactThreshold.of("delta", delta), false);
    }

    /**
     * k^m-anonymity of a column of sets, as the themes that a person raised: whoever knows up to m items of a person, and the
     * quasi-identifiers, finds at least k rows of the class with all of them. What is read is the smallest number of rows that
     * share a combination of 1 to m items that occurs; infinite where no row has an item.
     *
     * @param separator between the items of a cell; spaces around an item do not count, an item counts once
     * @param table the table whose cells are read: the model is for it, and for what is made of it
     * @throws IllegalArgumentException if k is below 1, or m is not between 1 and 4
     */
    public static PrivacyModel knownItems(String attribute, char separator, int k, int m, Microdata table) {
        return KmAnonymity.of(table, attribute, separator, k, m);
    }
}
