package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.language.Translation;

/** The result of an audit: everything that follows from a report. That no answers fit the report is a result, too. */
public sealed interface ReconstructionResult {

    /** The result in English. */
    default String inWords() {
        return inWords(Translation.of(Locale.ENGLISH));
    }

    /**
     * The result in words for a programme lead. Mentors are named by position.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    String inWords(Translation translation);

    /** Whether any world fits. */
    default boolean isConsistent() {
        return this instanceof Consistent;
    }

    /**
     * The result, if some world fits.
     *
     * @throws IllegalStateException if the report contradicts itself
     */
    default Consistent orThrow() {
        if (this instanceof Consistent consistent) {
            return consistent;
        }
        throw new IllegalStateException("report must be consistent, but contradicts itself or what is known");
    }

    /**
     * The result if some worlds fit. A world says who gave which answer.
     *
     * @param worlds the number of ordered worlds that fit
     * @param panels the number of worlds up to the order among mentors whom nothing tells apart
     * @param mentors one inference for each mentor, in order
     * @param leakage the probability to guess everybody's answers at once, before and after reading
     * @param onlyAnswers the marks that were given, ascending, if they are the same in every world
     */
    record Consistent(
            BigInteger worlds,
            BigInteger panels,
            List<MentorInference> mentors,
            Leakage leakage,
            Optional<List<Integer>> onlyAnswers)
            implements ReconstructionResult {

        /** Copies. */
        public Consistent {
            ExactClass.require("worlds", worlds);
            ExactClass.require("panels", panels);
            mentors = List.copyOf(mentors);
        }

        /**
         * The inference about one mentor.
         *
         * @throws IllegalArgumentException if there is no such mentor
         */
        public MentorInference mentor(int position) {
            if (position < 1 || position > mentors.size()) {
                throw new IllegalArgumentException(
                        "position of a mentor must be between 1 and " + mentors.size() + ", but was " + position);
            }
            return mentors.get(position - 1);
        }

        @Override
        public String inWords(Translation translation) {
            return ResultWriter.in(translation).of(this);
        }

        /** Does not tell what was concluded. */
        @Override
        public String toString() {
            return "Consistent[" + mentors.size() + " mentors, " + worlds + " worlds]";
        }
    }

    /**
     * The result if no world fits: a printed number is wrong, the tool rounds or counts differently, or the knowledge is wrong.
     *
     * @param figures figures that contradict each other or the knowledge, none of which can be left out: without any one of
     *     them the others fit; empty if the knowledge alone contradicts itself
     */
    record Contradictory(List<PublishedFigure> figures) implements ReconstructionResult {

        /** Copies. */
        public Contradictory {
            figures = List.copyOf(figures);
        }

        @Override
        public String inWords(Translation translation) {
            return ResultWriter.in(translation).of(this);
        }
    }
}
