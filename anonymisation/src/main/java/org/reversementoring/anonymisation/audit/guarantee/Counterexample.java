package org.reversementoring.anonymisation.audit.guarantee;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.report.Statement;

/**
 * A supposed panel about which a statement tells too much, described for a programme lead: who knows what, and what
 * follows.
 */
@Value.Immutable
public interface Counterexample {

    /** The id of the strategy. */
    String strategy();

    /** The name of the guarantee that fails, for instance {@code ED(1)}. */
    String guarantee();

    /** The panel's answers. */
    Answers panel();

    /** The strategy's statement about the panel. */
    Statement published();

    /** The colluders' own answers. */
    Answers known();

    /** The adversary, with all other background knowledge. */
    Adversary adversary();

    /** The marks that any other mentor may have given. */
    FeasibleMarks feasible();

    /** The others' answers, where only one multiset of answers is left. */
    Optional<Answers> others();

    /** The number of multisets of the others' answers that are left. */
    int worlds();

    /** The likeliest mark, where a posterior cap fails. */
    Optional<Belief> belief();

    /** The statement as a sentence. */
    String publishedInWords();

    /**
     * The certainty with which a reader believes in a mark.
     *
     * @param mark the mark
     * @param probability its probability, rounded up to four decimals
     * @param prior name of the prior
     */
    record Belief(int mark, BigDecimal probability, String prior) {
        /** The belief, if its number is of the JDK's class itself. */
        public Belief {
            ExactClass.require("probability", probability);
        }
    }

    /** The counterexample in short sentences: a panel that nobody was on, what is published, who knows what, and what follows. */
    default String inWords() {
        String said = publishedInWords().replaceAll("\\.$", "");
        boolean many = known().size() > 1;
        return Answers.INVENTED + "a panel of " + panel().size() + (adversary().knowsWhoDeclined() ? declines() : "")
                + ". Published: "
                + said + ". " + who() + " now " + (many ? "know" : "knows") + " that " + what()
                + ". So this summary is not used.";
    }

    private String declines() {
        return panel().declined() == 0
                ? ", each of whom is known to have answered"
                : ", of whom " + NumberWords.number(panel().declined()) + (panel().declined() == 1 ? " is" : " are")
                        + " known to have declined";
    }

    private String who() {
        String who = switch (known().size()) {
            case 0 -> "The mentee";
            case 1 -> "A mentor who " + known().inWords();
            default -> {
                String number = NumberWords.number(known().size());
                yield Character.toUpperCase(number.charAt(0)) + number.substring(1) + " mentors who "
                        + known().inWords();
            }
        };
        return adversary().background().isEmpty() ? who : who + ", and who knew that " + knownBefore() + ",";
    }

    private String knownBefore() {
        return adversary().background().stream()
                .collect(Collectors.groupingBy(BackgroundKnowledge::inWords, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> NumberWords.number(entry.getValue().intValue()) + " other"
                        + (entry.getValue() == 1 ? " " : "s ") + entry.getKey())
                .collect(Collectors.joining(" and "));
    }

    private String what() {
        int left = panel().size() - known().size() - adversary().background().size();
        boolean allOthers = known().size() == 0 && adversary().background().isEmpty();
        String rest = (allOthers ? "the " : "the other ") + NumberWords.number(left);
        if (belief().isPresent()) {
            return (allOthers ? "each mentor" : "each other mentor") + " answered "
                    + belief().get().mark() + " with probability "
                    + belief().get().probability() + " under the prior \""
                    + belief().get().prior() + "\"";
        }
        if (others().isPresent()) {
            return left == 1
                    ? "the other one " + others().get().inWords()
                    : rest + " " + others().get().inWords();
        }
        return (allOthers ? "each mentor " : "each other mentor ") + feasible().inWords();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a counterexample; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableCounterexample.Builder {
        Builder() {}
    }
}
