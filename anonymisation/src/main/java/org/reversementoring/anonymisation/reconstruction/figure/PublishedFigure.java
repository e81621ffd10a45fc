package org.reversementoring.anonymisation.reconstruction.figure;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reversementoring.core.language.Translation;

/** A figure that a report prints about a group of mentors. {@link Statistics} makes figures. */
public sealed interface PublishedFigure {

    /** The mentors whom it is about. */
    RespondentGroup group();

    /** The figure as a sentence without its full stop, in English. */
    default String inWords() {
        return inWords(Translation.of(Locale.ENGLISH));
    }

    /**
     * The figure as a sentence without its full stop.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    default String inWords(Translation translation) {
        FigureText text = FigureText.in(translation);
        String group = group().inWords(text);
        if (this instanceof PublishedFigure.About about) {
            return text.say(
                    "figure.about",
                    about.number().statistic().inWords(translation),
                    group,
                    about.constraint().inWords(translation));
        } else if (this instanceof PublishedFigure.Histogram histogram) {
            String bars = histogram.bars().entrySet().stream()
                    .map(bar -> text.say("figure.bar", bar.getValue(), bar.getKey()))
                    .collect(Collectors.joining(", "));
            return text.say("figure.histogram", group, bars);
        } else if (this instanceof PublishedFigure.Trimmed trimmed) {
            List<String> left = trimmed.left().stream().map(String::valueOf).toList();
            return text.say("figure.trimmed", trimmed.trim(), group, text.listed(left));
        } else if (this instanceof PublishedFigure.Modes modes) {
            String marks = text.and(modes.marks().values());
            return text.say(modes.every() ? "figure.modes" : "figure.modes.others", group, marks);
        }
        throw new AssertionError("reverse-mentoring: the family of figures is closed");
    }

    /**
     * A number and what the report says about it.
     *
     * @param number the statistic and its group
     * @param constraint what the report says
     */
    record About(GroupStatistic number, Constraint constraint) implements PublishedFigure {
        /**
         * Checks.
         *
         * @throws IllegalArgumentException if noise is added to a statistic that is not whole
         */
        public About {
            if (constraint instanceof Constraint.Perturbed
                    && !number.statistic().isWhole()) {
                throw new IllegalArgumentException("noise must be added to a whole statistic, but was added to "
                        + number.statistic().inWords());
            }
        }

        @Override
        public RespondentGroup group() {
            return number.group();
        }
    }

    /**
     * HISTOGRAM: the number of answers for each mark. Marks without a bar are not shown.
     *
     * @param group whom it is about
     * @param bars number of answers by mark, at least one
     */
    record Histogram(RespondentGroup group, SortedMap<Integer, Integer> bars) implements PublishedFigure {
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
    }

    /**
     * TRIMMED: the marks that are left when the lowest and the highest are dropped, in order. With n answers there are n - 2r of
     * them.
     *
     * @param group whom it is about
     * @param trim r, how many are dropped on each side, at least 0
     * @param left x(r+1) … x(n-r), at least one
     */
    record Trimmed(RespondentGroup group, int trim, List<Integer> left) implements PublishedFigure {
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
    }

    /**
     * MODE: the most frequent marks, or some of them. There are none if nobody answered.
     *
     * @param group whom it is about
     * @param marks the marks
     * @param every whether these are the only most frequent ones
     */
    record Modes(RespondentGroup group, Marks marks, boolean every) implements PublishedFigure {}
}
