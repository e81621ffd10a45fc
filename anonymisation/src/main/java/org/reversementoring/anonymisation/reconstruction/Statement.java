package org.reversementoring.anonymisation.reconstruction;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One thing that a report says about a scope. Made with {@link Published}. */
public sealed interface Statement {

    /** Whom it is about. */
    Scope scope();

    /** The statement as a sentence without its full stop. */
    String inWords();

    /**
     * A number and what is said about it.
     *
     * @param quantity statistic and scope
     * @param relation what the report says
     */
    record About(Quantity quantity, Relation relation) implements Statement {
        /**
         * Checks.
         *
         * @throws IllegalArgumentException if noise is added to a statistic that is not whole
         */
        public About {
            if (relation instanceof Relation.Perturbed && !quantity.statistic().isWhole()) {
                throw new IllegalArgumentException("noise must be added to a whole statistic, but was added to "
                        + quantity.statistic().inWords());
            }
        }

        @Override
        public Scope scope() {
            return quantity.scope();
        }

        @Override
        public String inWords() {
            return quantity.statistic().inWords() + " of " + scope().inWords() + " " + relation.inWords();
        }
    }

    /**
     * HISTOGRAM: how many gave each mark; marks that it does not name are not shown.
     *
     * @param scope whom it is about
     * @param bars number of answers by mark, at least one
     */
    record Histogram(Scope scope, SortedMap<Integer, Integer> bars) implements Statement {
        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there is no bar, or a negative one
         */
        public Histogram {
            bars = Collections.unmodifiableSortedMap(new TreeMap<>(bars));
            if (bars.isEmpty() || Collections.min(bars.values()) < 0) {
                throw new IllegalArgumentException(
                        "histogram must have at least one bar and none below 0, but had " + bars);
            }
        }

        @Override
        public String inWords() {
            return "the histogram of " + scope.inWords() + " shows "
                    + bars.entrySet().stream()
                            .map(bar -> bar.getValue() + " times " + bar.getKey())
                            .collect(Collectors.joining(", "));
        }
    }

    /**
     * TRIMMED: the marks that are left when the lowest and the highest are dropped, in order. With n answers there are n - 2r of
     * them.
     *
     * @param scope whom it is about
     * @param trim r, how many are dropped on each side, at least 0
     * @param left x(r+1) … x(n-r), at least one
     */
    record Trimmed(Scope scope, int trim, List<Integer> left) implements Statement {
        /**
         * Checks and sorts.
         *
         * @throws IllegalArgumentException if the trim is negative or nothing is left
         */
        public Trimmed {
            left = left.stream().sorted().toList();
            if (trim < 0 || left.isEmpty()) {
                throw new IllegalArgumentException(
                        "trim must be at least 0 and leave an answer, but was " + trim + " and left " + left.size());
            }
        }

        @Override
        public String inWords() {
            return "without the " + trim + " lowest and the " + trim + " highest, the answers of " + scope.inWords()
                    + " are "
                    + Words.list(left.stream().map(String::valueOf).toList(), " and ");
        }
    }

    /**
     * MODE: the most frequent marks, or some of them. Undefined if nobody answered.
     *
     * @param scope whom it is about
     * @param marks the marks
     * @param every whether these are the only most frequent ones
     */
    record Modes(Scope scope, Marks marks, boolean every) implements Statement {
        @Override
        public String inWords() {
            return "the most frequent answer of " + scope.inWords() + " is " + Words.and(marks.values())
                    + (every ? "" : ", perhaps among others");
        }
    }
}
