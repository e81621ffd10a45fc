package org.reversementoring.anonymisation.audit.guarantee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The reader against whom a strategy must hold: someone who knows the panel, the strategy's code and the statement, and whom
 * some mentors tell their own answers.
 *
 * <p>A mentor about whose answer the reader knows anything at all may be counted as a colluder (guarantees, fact (ii)), so
 * the nominated mentor who delivers a report always is. Where less is known, {@link #knowing} says exactly what.
 *
 * @param colluders c, how many mentors tell their answers, at least 0
 * @param knowsWhoDeclined whether the reader also knows which mentors gave no answer
 * @param background what is known of further mentors, one each
 */
public record Adversary(int colluders, boolean knowsWhoDeclined, List<BackgroundKnowledge> background) {

    /**
     * Checks the number and copies.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Adversary {
        background = List.copyOf(background);
        if (colluders < 0) {
            throw new IllegalArgumentException("colluders must be at least 0, but were " + colluders);
        }
    }

    /**
     * An adversary with c colluders, for whom declining is an answer that anybody may have given.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Adversary colluding(int colluders) {
        return new Adversary(colluders, false, List.of());
    }

    /** The same adversary, who also knows which mentors declined. Neither of the two is weaker for every strategy. */
    public Adversary knowingWhoDeclined() {
        return new Adversary(colluders, true, background);
    }

    /** The same adversary, who also knows this of one more mentor, who is not a colluder. */
    public Adversary knowing(BackgroundKnowledge mentor) {
        List<BackgroundKnowledge> more = new ArrayList<>(background);
        more.add(mentor);
        return new Adversary(colluders, knowsWhoDeclined, more);
    }

    /** The same adversary, who also knows of so many mentors that they gave no answer. */
    public Adversary knowingNonRespondents(int howMany) {
        Adversary adversary = this;
        for (int i = 0; i < howMany; i++) {
            adversary = adversary.knowing(BackgroundKnowledge.nonRespondent());
        }
        return adversary;
    }

    /** How many mentors something is known of: colluders and those of whom there is background knowledge. */
    public int insiders() {
        return colluders + background.size();
    }

    /** What a guarantee against this adversary is called, for instance {@code ED(1)} or {@code ED(1) given {1,2}}. */
    public String name(Guarantee guarantee) {
        String name = guarantee.name(colluders);
        return background.isEmpty()
                ? name
                : name + " given "
                        + background.stream().map(BackgroundKnowledge::inShort).collect(Collectors.joining(","));
    }
}
