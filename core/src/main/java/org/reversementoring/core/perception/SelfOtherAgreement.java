package org.reversementoring.core.perception;

import java.math.BigDecimal;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/**
 * How the mentee's own mark stands to what a report says of the panel's, in the categories of self-other agreement. It is computed
 * from a released statement and the own mark alone (T7), so it tells nothing of an answer that the report does not.
 *
 * <p>Let x be the {@linkplain CentralRange central answer} of the panel, its median or mean, of which the statement tells no more than a
 * range. A category is said only if it is true for every x of the range; the four exclude one another.
 *
 * <p>Categories: Atwater and Yammarino, Personnel Psychology 1992;45(1):141-164, doi:10.1111/j.1744-6570.1992.tb00848.x, who cut at half
 * a standard deviation. A released statement has none, so the cut is a whole mark, which is our own choice.
 */
public enum SelfOtherAgreement {
    /** The own mark is less than one mark from every x of the range. */
    IN_AGREEMENT,
    /** The own mark is at least one mark above every x of the range: a possible blind spot. */
    OWN_MARK_HIGHER,
    /** The own mark is at least one mark below every x of the range: a possible hidden strength. */
    OWN_MARK_LOWER,
    /** Nothing can be said: the statement does not decide it, or nothing was released. Which of the two is not told. */
    NOT_SAID;

    /**
     * The category of an own mark beside a released statement. Of several statements together, one that decides is enough; two that
     * decide differently, as a mean and a median can, say nothing.
     *
     * @param mark the own mark, on the scale
     * @throws IllegalArgumentException if the mark is not on the scale
     */
    public static SelfOtherAgreement of(Statement statement, RatingScale scale, int mark) {
        scale.require(mark);
        if (statement instanceof Statement.Together together) {
            SelfOtherAgreement found = NOT_SAID;
            for (Statement part : together.parts()) {
                SelfOtherAgreement said = of(part, scale, mark);
                if (said != NOT_SAID && found != NOT_SAID && said != found) {
                    return NOT_SAID;
                }
                found = said == NOT_SAID ? found : said;
            }
            return found;
        }
        return CentralRange.of(statement, scale)
                .map(range -> of(range, BigDecimal.valueOf(mark)))
                .orElse(NOT_SAID);
    }

    private static SelfOtherAgreement of(CentralRange range, BigDecimal mark) {
        BigDecimal aboveLowest = mark.subtract(range.lowest());
        BigDecimal belowHighest = range.highest().subtract(mark);
        if (belowHighest.negate().compareTo(BigDecimal.ONE) >= 0) {
            return OWN_MARK_HIGHER;
        }
        if (aboveLowest.negate().compareTo(BigDecimal.ONE) >= 0) {
            return OWN_MARK_LOWER;
        }
        return aboveLowest.compareTo(BigDecimal.ONE) < 0 && belowHighest.compareTo(BigDecimal.ONE) < 0
                ? IN_AGREEMENT
                : NOT_SAID;
    }
}
