package org.reversementoring.anonymisation.audit.guarantee;

import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.strategy.ListFormat;
import org.reversementoring.core.guide.RatingScale;

/**
 * The marks that a mentor may have given, as far as an adversary can tell; F in the guarantees. A declined answer is no
 * mark.
 *
 * @param scale the scale
 * @param bits bit i for the i-th mark from the lowest
 * @param declined whether the mentor may have declined
 */
public record FeasibleMarks(RatingScale scale, int bits, boolean declined) {

    /** Whether the mark is feasible. */
    public boolean contains(int mark) {
        return scale.contains(mark) && (bits >> (mark - scale.lowest()) & 1) == 1;
    }

    /** The number of feasible marks. */
    public int size() {
        return Integer.bitCount(bits);
    }

    /** The feasible answers in words, for instance {@code answered 4 or 5, or declined}. */
    public String inWords() {
        if (bits == 0) {
            return "declined";
        }
        return "answered " + ListFormat.or(marks()) + (declined ? ", or declined" : "");
    }

    /** The feasible marks, ascending. */
    public List<Integer> marks() {
        return IntStream.rangeClosed(scale.lowest(), scale.highest())
                .filter(this::contains)
                .boxed()
                .toList();
    }
}
