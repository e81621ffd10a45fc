package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What follows from a report. That nothing fits it is a result too. */
public sealed interface Conclusion {

    /** The conclusion as a programme lead would want to read it; mentors are positions. */
    String inWords();

    /** Whether any world fits. */
    default boolean isConsistent() {
        return this instanceof Consistent;
    }

    /**
     * The conclusion, if some world fits.
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
     * Some worlds fit.
     *
     * @param worlds how many ordered worlds fit: who gave which answer
     * @param panels how many of them there are up to the order among mentors whom nothing tells apart
     * @param mentors one conclusion for each mentor, in order
     * @param leakage how well everybody's answers can be guessed at once
     * @param onlyAnswers the marks that were given, ascending, if they are the same in every world
     */
    record Consistent(
            BigInteger worlds,
            BigInteger panels,
            List<MentorConclusion> mentors,
            Leakage leakage,
            Optional<List<Integer>> onlyAnswers)
            implements Conclusion {

        /** Copies. */
        public Consistent {
            mentors = List.copyOf(mentors);
        }

        /**
         * What follows about one mentor.
         *
         * @throws IllegalArgumentException if there is no such mentor
         */
        public MentorConclusion mentor(int position) {
            if (position < 1 || position > mentors.size()) {
                throw new IllegalArgumentException(
                        "position of a mentor must be between 1 and " + mentors.size() + ", but was " + position);
            }
            return mentors.get(position - 1);
        }

        @Override
        public String inWords() {
            return Consistency.inWords(this);
        }

        /** Does not tell what was concluded. */
        @Override
        public String toString() {
            return "Consistent[" + mentors.size() + " mentors, " + worlds + " worlds]";
        }
    }

    /**
     * No world fits: a printed number is wrong, the tool rounds or counts differently, or what is supposed to be known is not so.
     *
     * @param statements a smallest set of statements that contradict each other or the knowledge, in the sense that without any
     *     one of them the others fit; none if the knowledge alone contradicts itself
     */
    record Contradictory(List<Statement> statements) implements Conclusion {

        /** Copies. */
        public Contradictory {
            statements = List.copyOf(statements);
        }

        @Override
        public String inWords() {
            if (statements.isEmpty()) {
                return "What is supposed to be known about the mentors contradicts itself.";
            }
            return "No answers fit what is known together with "
                    + (statements.size() == 1 ? "this" : "all of this") + ": "
                    + statements.stream().map(Statement::inWords).collect(Collectors.joining("; "))
                    + ".";
        }
    }
}
