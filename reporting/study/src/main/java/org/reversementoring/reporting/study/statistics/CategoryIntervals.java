package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.ExactClass;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;

/**
 * The people in each category, for instance at each point of a response scale, with an interval for each share. People without an answer are
 * in no category and in no denominator; a category that nobody chose has 0 people, which is something else.
 *
 * @param method how the intervals are made, and whether the level holds for each or for all at once
 * @param level the level that was asked for, more than 0 and less than 1
 * @param categories the categories in their order
 * @param notRecorded people without an answer
 */
public record CategoryIntervals(Method method, BigDecimal level, List<Category> categories, int notRecorded) {

    /** How intervals of several shares are made. */
    public enum Method {
        /** Wilson's for each category alone: that all hold at once is less likely than the level. */
        WILSON_EACH(RateInterval.Method.WILSON, false, "Wilson, each category at the level"),
        /** The exact ones of Clopper and Pearson for each category alone. */
        CLOPPER_PEARSON_EACH(RateInterval.Method.CLOPPER_PEARSON, false, "Clopper-Pearson, each category at the level"),
        /** Goodman's, which hold all at once near the level. Technometrics 1965;7:247, doi 10.1080/00401706.1965.10490252. */
        GOODMAN_ALL(RateInterval.Method.WILSON, true, "Goodman, all categories together at the level"),
        /** Those of Clopper and Pearson with Bonferroni's correction: all hold at once with at least the level. */
        BONFERRONI_ALL(
                RateInterval.Method.CLOPPER_PEARSON,
                true,
                "Clopper-Pearson after Bonferroni, all categories together at the level");

        private final RateInterval.Method each;
        private final boolean isForAll;
        private final String words;

        Method(RateInterval.Method each, boolean isForAll, String words) {
            this.each = each;
            this.isForAll = isForAll;
            this.words = words;
        }

        /** Whether the level holds for all categories at once. */
        public boolean isForAll() {
            return isForAll;
        }

        /** The method as a phrase. */
        public String inWords() {
            return words;
        }
    }

    /**
     * A category.
     *
     * @param name its name, not blank
     * @param share its people, of all with an answer
     * @param interval of the share; its own level is higher than the one asked for, if that is to hold for all
     */
    public record Category(String name, Proportion share, RateInterval interval) {}

    /** Copies the categories. */
    public CategoryIntervals {
        ExactClass.require("level", level);
        categories = List.copyOf(categories);
    }

    /**
     * The intervals of these counts.
     *
     * @param names names of the categories in their order, two or more, all different and not blank
     * @param people how many people are in each, 0 or more, together 1 or more
     * @param notRecorded people without an answer, 0 or more
     * @param level confidence level, more than 0 and less than 1
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static CategoryIntervals of(
            Method method, List<String> names, List<Integer> people, int notRecorded, BigDecimal level) {
        BigDecimal alpha = ConfidenceLevel.require("categories", level);
        if (names.size() < 2
                || names.size() != people.size()
                || names.stream().distinct().count() != names.size()
                || names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "categories: must be two or more with different names and a number of people each, but had "
                            + names.size() + " names and " + people.size() + " numbers");
        }
        long all = people.stream().mapToLong(Integer::longValue).sum();
        if (people.stream().anyMatch(each -> each < 0) || all < 1 || all > Integer.MAX_VALUE || notRecorded < 0) {
            throw new IllegalArgumentException(
                    "categories: people must be 0 or more each and 1 or more together, but were not");
        }
        BigDecimal own = method.isForAll
                ? BigDecimal.ONE.subtract(alpha.divide(BigDecimal.valueOf(names.size()), 20, RoundingMode.DOWN))
                : level;
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Proportion share = new Proportion(people.get(i), (int) all);
            categories.add(new Category(names.get(i), share, RateInterval.of(method.each, share, own)));
        }
        return new CategoryIntervals(method, level, categories, notRecorded);
    }

    /** People with an answer. */
    public int recorded() {
        return categories.get(0).share().people();
    }
}
