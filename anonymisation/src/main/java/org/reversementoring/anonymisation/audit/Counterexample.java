package org.reversementoring.anonymisation.audit;

import java.util.Optional;
import org.reversementoring.core.report.Statement;

/**
 * A supposed panel about which a statement tells too much, in the terms of a programme lead: who knows what, and what follows.
 *
 * @param strategy id of the strategy
 * @param guarantee name of the guarantee that fails, for instance {@code ED(1)}
 * @param panel what the panel answered
 * @param published what the strategy says about it
 * @param known the colluders' own answers
 * @param declinedKnown whether the adversary also knows who declined
 * @param feasible what any other mentor may have answered
 * @param others what the others answered, where only one multiset of answers is left
 * @param worlds how many multisets of the others' answers are left
 * @param publishedInWords the statement as a sentence
 */
public record Counterexample(
        String strategy,
        String guarantee,
        Answers panel,
        Statement published,
        Answers known,
        boolean declinedKnown,
        Feasible feasible,
        Optional<Answers> others,
        int worlds,
        String publishedInWords) {

    /** The counterexample as three short sentences: the panel, what is published, what follows. */
    public String inWords() {
        String published = publishedInWords.replaceAll("\\.$", "");
        return "Panel of " + panel.size() + (declinedKnown ? declines() : "") + ". Published: " + published + ". "
                + who() + " now " + (known.size() > 1 ? "know" : "knows") + " that " + what() + ".";
    }

    private String declines() {
        return panel.declined() == 0
                ? ", each of whom is known to have answered"
                : ", of whom " + Words.number(panel.declined()) + (panel.declined() == 1 ? " is" : " are")
                        + " known to have declined";
    }

    private String who() {
        return switch (known.size()) {
            case 0 -> "The mentee";
            case 1 -> "A mentor who " + known.inWords();
            default -> {
                String number = Words.number(known.size());
                yield Character.toUpperCase(number.charAt(0)) + number.substring(1) + " mentors who " + known.inWords();
            }
        };
    }

    private String what() {
        int left = panel.size() - known.size();
        String rest = known.size() == 0 ? "the " + Words.number(left) : "the other " + Words.number(left);
        if (others.isPresent()) {
            return left == 1
                    ? "the other one " + others.get().inWords()
                    : rest + " " + others.get().inWords();
        }
        String mentor = known.size() == 0 ? "each mentor" : "each other mentor";
        return mentor + " " + feasible.inWords();
    }
}
