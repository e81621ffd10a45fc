package org.reversementoring.examples.foundingstudy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.statistics.PairedComparison;

/**
 * A published result beside what data that fit it give. The data are made up: a match shows that the published number can come
 * from a named method, not that it did.
 *
 * @param published the published result
 * @param computed every test on the made-up data
 */
public record Reproduction(PublishedResult published, PairedComparison computed) {

    /** Where the data come from. */
    public static final String PROVENANCE =
            "Made-up data that fit the published medians and p-value; not the authors' data.";

    /** Whether both medians are the published ones, as far as those could be read. */
    public boolean mediansMatch() {
        return equal(computed.before(), published.before())
                && published
                        .after()
                        .map(after -> equal(computed.after(), after))
                        .orElse(true);
    }

    /** Whether the asymptotic signed-rank p, zeros dropped, prints as the published one at its number of places. */
    public boolean asymptoticMatches() {
        return published
                .p()
                .map(p -> computed.asymptotic()
                                .p()
                                .setScale(p.scale(), RoundingMode.HALF_UP)
                                .compareTo(p)
                        == 0)
                .orElse(false);
    }

    private static boolean equal(Fraction median, BigDecimal printed) {
        return median.toDecimal(printed.scale() + 3, RoundingMode.HALF_UP).compareTo(printed) == 0;
    }
}
