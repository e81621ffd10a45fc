package org.reversementoring.anonymisation.audit.guarantee;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.language.Translation;
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

    /** The statement as an English sentence. */
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

    /** The counterexample in English. */
    default String inWords() {
        return inWords(SupposedText.ENGLISH);
    }

    /**
     * The counterexample in short sentences: a panel that nobody was on, what is published, who knows what, and what follows.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    default String inWords(Translation translation) {
        return new CounterexampleText(translation).of(this);
    }

    /**
     * A broken law of a strategy in words.
     *
     * @param rule the law, as developers read it
     * @param answers supposed answers that show it
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    static String ofBrokenLaw(String rule, Optional<Answers> answers, Translation translation) {
        SupposedText text = SupposedText.in(translation);
        return answers.map(example -> text.unlawful(rule, example.ofThoseWhoGaveThem(translation)))
                .orElseGet(() -> text.unlawful(rule));
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
