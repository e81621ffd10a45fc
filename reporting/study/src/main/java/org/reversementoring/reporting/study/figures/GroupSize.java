package org.reversementoring.reporting.study.figures;

/**
 * The number of people behind a median or a change. It is printed as it is, because no median can be read without it, unless it is below the
 * smallest cell. Any other number that would tell with it of few people is hidden instead. So a reader who knows the rule learns from a
 * hidden number that it is one of several, whatever the size.
 *
 * @param cell its name among the {@link FigureTables}
 * @param people how many, 0 or more
 */
public record GroupSize(String cell, int people) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the name is blank or the number negative
     */
    public GroupSize {
        if (cell.isBlank() || people < 0) {
            throw new IllegalArgumentException("group size: name must not be blank and people be 0 or more");
        }
    }

    /** Does not tell the number, which may be one that is not shown. */
    @Override
    public String toString() {
        return "GroupSize[" + cell + ", ***]";
    }
}
