package org.reversementoring.reporting.study.figures;

/**
 * How two groups of people or cycles lie in one another, by the names of {@link FigureTables}: each of a part is in the whole, or both are
 * the same. Whoever reads both numbers can subtract them, so no number is judged without its links.
 *
 * @param kind how
 * @param part the name of the smaller cell
 * @param whole the name of the larger one
 */
public record FigureLink(Kind kind, String part, String whole) {

    /** How two groups lie in one another. */
    public enum Kind {
        /** Each of the part is in the whole. */
        INSIDE,
        /** Both groups are the same by design, which tells of nobody. */
        SAME
    }

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is blank or both are one
     */
    public FigureLink {
        if (part.isBlank() || whole.isBlank() || part.equals(whole)) {
            throw new IllegalArgumentException("figure link: names must be two and not blank");
        }
    }

    /** Each of the part is in the whole. */
    public static FigureLink inside(String part, String whole) {
        return new FigureLink(Kind.INSIDE, part, whole);
    }

    /** Both are the same people by design. */
    public static FigureLink same(String one, String other) {
        return new FigureLink(Kind.SAME, one, other);
    }
}
