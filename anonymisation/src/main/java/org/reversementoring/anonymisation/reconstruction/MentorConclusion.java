package org.reversementoring.anonymisation.reconstruction;

import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.reversementoring.core.Fraction;

/** What a reader can conclude about one mentor. */
public final class MentorConclusion {

    private final Item item;
    private final int mentor;
    private final List<Fraction> posterior;
    private final Fraction before;

    MentorConclusion(Item item, int mentor, List<Fraction> posterior, Fraction before) {
        this.item = item;
        this.mentor = mentor;
        this.posterior = List.copyOf(posterior);
        this.before = before;
    }

    /** The mentor's position. */
    public int mentor() {
        return mentor;
    }

    /** F: the marks that the mentor may have given, ascending; none if the mentor must have declined. */
    public List<Integer> feasible() {
        return IntStream.range(0, item.points())
                .filter(value -> posterior.get(value).compareTo(Fraction.ZERO) > 0)
                .map(value -> item.lowest() + value)
                .boxed()
                .toList();
    }

    /** The lowest mark that is feasible. */
    public OptionalInt min() {
        return feasible().stream().mapToInt(Integer::intValue).min();
    }

    /** The highest mark that is feasible. */
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

    /** Whether the mentor can still claim the lowest and the highest mark: what ED asks for. */
    public boolean isEndpointDeniable() {
        List<Integer> feasible = feasible();
        return feasible.contains(item.lowest()) && feasible.contains(item.highest());
    }

    /**
     * The posterior probability of a mark.
     *
     * @throws IllegalArgumentException if there is no such mark
     */
    public Fraction probability(int mark) {
        return posterior.get(item.index(mark));
    }

    /** The posterior probability of having declined. */
    public Fraction probabilityOfDeclining() {
        return item.declinable() ? posterior.get(item.points()) : Fraction.ZERO;
    }

    /** How well this mentor's answer can be guessed, before and after reading. */
    public Leakage leakage() {
        return new Leakage(before, Leakage.best(posterior));
    }

    /** What follows for the mentors that this is true of, as the end of a sentence. */
    String what() {
        String feasible = feasible().isEmpty() ? "" : "gave " + Words.or(feasible());
        String declined = mayHaveDeclined() ? "declined" : "";
        String either = feasible + (feasible.isEmpty() || declined.isEmpty() ? "" : " or ") + declined;
        if (isDetermined()) {
            return either + ", which is certain";
        }
        Fraction best = leakage().after();
        int guess = posterior.indexOf(best);
        return either + "; the best guess, "
                + (guess == item.points() ? "having declined" : String.valueOf(item.lowest() + guess))
                + ", is right with probability " + best.toDecimal(2, RoundingMode.HALF_EVEN) + ", against "
                + before.toDecimal(2, RoundingMode.HALF_EVEN) + " before";
    }

    boolean saysTheSameAs(MentorConclusion other) {
        return posterior.equals(other.posterior) && before.equals(other.before);
    }

    /** Does not tell what was concluded. */
    @Override
    public String toString() {
        return "MentorConclusion[mentor " + mentor + ", " + feasible().size() + " marks feasible]";
    }
}
