package org.reversementoring.examples.foundingstudy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as it was printed, with where. Results of two publications are never merged, even of the same study.
 *
 * @param source which publication
 * @param measure what was measured, the same words for the same measure in both
 * @param group whose measure
 * @param people people in the group
 * @param before value before, as printed; which statistic it is was not said
 * @param after value after, if it could be read
 * @param p p-value, if it could be read, with the places that were printed; which test gave it was not said
 */
public record PublishedResult(
        Source source,
        String measure,
        String group,
        int people,
        BigDecimal before,
        Optional<BigDecimal> after,
        Optional<BigDecimal> p) {

    /** The two publications of the founding study. */
    public enum Source {
        /** The paper. */
        PAPER(
                "The paper",
                "Raju et al., BMJ Open 2022;12(11):e062361, doi 10.1136/bmjopen-2022-062361 (abstract read)"),
        /** The earlier conference abstract. */
        CONFERENCE_ABSTRACT(
                "The conference abstract",
                "Conference abstract P400, 2021: The first reverse mentoring in a clinical setting");

        private final String heading;
        private final String citation;

        Source(String heading, String citation) {
            this.heading = heading;
            this.citation = citation;
        }

        String heading() {
            return heading;
        }

        /** Where it was printed. */
        public String citation() {
            return citation;
        }
    }

    /** The result as an English phrase, for instance {@code 23 to 29, p = 0.04}. */
    public String inWords() {
        return before.toPlainString() + " to "
                + after.map(BigDecimal::toPlainString).orElse("(not read)") + ", p "
                + p.map(value -> "= " + value.toPlainString()).orElse("(not read)");
    }
}
