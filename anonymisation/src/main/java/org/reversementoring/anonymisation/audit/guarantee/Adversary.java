package org.reversementoring.anonymisation.audit.guarantee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 *
 * The reader whom a strategy must withstand. This reader knows the panel, the strategy's code and the statement, and
 * some mentors reveal their own answers to this reader.
 *
 * <p>A mentor about whose answer the reader knows anything at all may be counted as a colluder (guarantees, fact (ii)),
 * so the nominated mentor who delivers a report always is. Where less is known, {@link #knowing} says exactly what.
 *
 * @param colluders c, the number of mentors who reveal their answers, at least 0
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

    /**
     * The same adversary, who also knows which mentors declined. Neither of the two adversaries is weaker against every
     * strategy.
     */
    public Adversary knowingWhoDeclined() {
        return new Adversary(colluders, true, background);
    }

    /** The same adversary with background knowledge of one more mentor, who is not a colluder. */
    public Adversary knowing(BackgroundKnowledge mentor) {
        List<BackgroundKnowledge> more = new ArrayList<>(background);
        more.add(mentor);
        return new Adversary(colluders, knowsWhoDeclined, more);
    }

    /** The same adversary, who also knows that this many mentors gave no answer. */
    public Adversary knowingNonRespondents(int howMany) {
        Adversary adversary = this;
        for (int i = 0; i < howMany; i++) {
            adversary = adversary.knowing(BackgroundKnowledge.nonRespondent());
        }
        return adversary;
    }

    /** The number of mentors of whom something is known: colluders and those with background knowledge. */
    public int insiders() {
        return colluders + background.size();
    }

    /** The name of a guarantee against this adversary, for instance {@code ED(1)} or {@code ED(1) given {1,2}}. */
    public String name(Guarantee guarantee) {
        String name = guarantee.name(colluders);
        return background.isEmpty()
                ? name
                : name + " given "
                        + background.stream().map(BackgroundKnowledge::inShort).collect(Collectors.joining(","));
    }
}
