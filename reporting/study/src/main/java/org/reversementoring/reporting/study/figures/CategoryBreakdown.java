package org.reversementoring.reporting.study.figures;

import java.util.List;

/**
 * A group divided into categories that do not overlap. If one of them is too small, the report shows none of the numbers, because a
 * single hidden one would follow from the others.
 *
 * @param subject what it is about
 * @param label whose and what, not blank
 * @param parts the categories, two or more, labels differ
 */
public record CategoryBreakdown(ReportSection subject, String label, List<Part> parts) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the label is blank, or there are fewer than two parts or two of the same label
     */
    public CategoryBreakdown {
        parts = List.copyOf(parts);
        if (label.isBlank()) {
            throw new IllegalArgumentException("breakdown: label must not be blank");
        }
        if (parts.size() < 2 || parts.stream().map(Part::label).distinct().count() != parts.size()) {
            throw new IllegalArgumentException(
                    "breakdown " + label + ": parts must be two or more with labels that differ");
        }
    }

    /** Number of people in all parts. */
    public int people() {
        return parts.stream().mapToInt(Part::people).sum();
    }

    /**
     * One category.
     *
     * @param label its name, not blank
     * @param people how many, 0 or more
     */
    public record Part(String label, int people) {

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if the label is blank or the count is negative
         */
        public Part {
            if (label.isBlank() || people < 0) {
                throw new IllegalArgumentException(
                        "breakdown part: label must not be blank and people must be 0 or more, but were " + people);
            }
        }
    }
}
