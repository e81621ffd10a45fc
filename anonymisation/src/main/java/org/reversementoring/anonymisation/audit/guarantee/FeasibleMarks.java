package org.reversementoring.anonymisation.audit.guarantee;

import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.language.Translation;

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

    /** The feasible answers in English, for instance {@code answered 4 or 5, or declined}. */
    public String inWords() {
        return inWords(SupposedText.ENGLISH);
    }

    /**
     * The feasible answers as the end of a sentence whose subject is one mentor.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return SupposedText.in(translation).said(marks(), declined);
    }

    /** The feasible marks, ascending. */
    public List<Integer> marks() {
        return IntStream.rangeClosed(scale.lowest(), scale.highest())
                .filter(this::contains)
                .boxed()
                .toList();
    }
}
