package org.reversementoring.anonymisation.reconstruction;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.core.Fraction;

/** The inference about one mentor: everything that an attacker can conclude about the mentor's answer. */
public final class MentorInference {

    private final ReportedQuestion question;
    private final int mentor;
    private final List<Fraction> posterior;
    private final Fraction before;

    MentorInference(ReportedQuestion question, int mentor, List<Fraction> posterior, Fraction before) {
        this.question = question;
        this.mentor = mentor;
        this.posterior = List.copyOf(posterior);
        this.before = before;
    }

    /** The position of the mentor. */
    public int mentor() {
        return mentor;
    }

    /** The feasible marks, which the mentor may have given, ascending; none if the mentor must have declined. */
    public List<Integer> feasible() {
        return IntStream.range(0, question.points())
                .filter(value -> posterior.get(value).compareTo(Fraction.ZERO) > 0)
                .map(value -> question.lowest() + value)
                .boxed()
                .toList();
    }

    /** The lowest feasible mark. */
    public OptionalInt min() {
        return feasible().stream().mapToInt(Integer::intValue).min();
    }

    /** The highest feasible mark. */
    public OptionalInt max() {
        return feasible().stream().mapToInt(Integer::intValue).max();
    }

    /** Whether the mentor may have declined. */
    public boolean mayHaveDeclined() {
        return probabilityOfDeclining().compareTo(Fraction.ZERO) > 0;
    }

    /** Whether only one answer is left, declining included. */
    public boolean isDetermined() {
        return leakage().after().equals(Fraction.ONE);
    }

    /** Whether the mentor can still claim the lowest and the highest mark, as endpoint deniability asks. */
    public boolean isEndpointDeniable() {
        List<Integer> feasible = feasible();
        return feasible.contains(question.lowest()) && feasible.contains(question.highest());
    }

    /**
     * The posterior probability of a mark.
     *
     * @throws IllegalArgumentException if there is no such mark
     */
    public Fraction probability(int mark) {
        return posterior.get(question.index(mark));
    }

    /** The posterior probability of having declined. */
    public Fraction probabilityOfDeclining() {
        return question.declinable() ? posterior.get(question.points()) : Fraction.ZERO;
    }

    /** The probability to guess this mentor's answer, before and after reading. */
    public Leakage leakage() {
        return new Leakage(before, Leakage.best(posterior));
    }

    /** The likeliest mark; empty if the mentor most likely declined. */
    OptionalInt bestGuess() {
        int guess = posterior.indexOf(leakage().after());
        return guess == question.points() ? OptionalInt.empty() : OptionalInt.of(question.lowest() + guess);
    }

    boolean saysTheSameAs(MentorInference other) {
        return posterior.equals(other.posterior) && before.equals(other.before);
    }

    /** Does not tell what was concluded. */
    @Override
    public String toString() {
        return "MentorInference[mentor " + mentor + ", " + feasible().size() + " marks feasible]";
    }
}
