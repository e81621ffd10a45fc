package org.reversementoring.anonymisation.multisource;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.multisource.rule.MultisourceContext;
import org.reversementoring.anonymisation.multisource.rule.RemainderRule;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.RaterAnswers;

/** The verdict on a rule, for groups of these sizes. Refusal is a value, so that it can be shown. */
public sealed interface RuleVerdict {

    /** Whether the rule may print. */
    default boolean isCertified() {
        return this instanceof Certified;
    }

    /** The verdict in English. */
    default String inWords() {
        return inWords(VerdictText.ENGLISH);
    }

    /**
     * The verdict in sentences for a programme lead.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    String inWords(Translation translation);

    /** ED(c) holds for every rater of every group, over everything that is printed together. Only the audit makes one. */
    final class Certified implements RuleVerdict {

        private final RemainderRule rule;
        private final String id;
        private final MultisourceContext context;
        private final @Nullable JointEnumeration every;
        private final long answers;

        Certified(
                RemainderRule rule,
                String id,
                MultisourceContext context,
                @Nullable JointEnumeration every,
                long answers) {
            this.rule = rule;
            this.id = id;
            this.context = context;
            this.every = every;
            this.answers = answers;
        }

        /** The groups and the scale for which it holds. */
        public MultisourceContext context() {
            return context;
        }

        /** How many possible answers were gone through. */
        public long answersChecked() {
            return answers;
        }

        /** Whether everything was gone through together; otherwise each row alone, because no rater is in two rows (T8). */
        public boolean isJoint() {
            return every != null;
        }

        /**
         * What is printed about these answers, question by question. A stranger's rule is not called again, so it never meets a real
         * answer.
         *
         * @throws IllegalArgumentException if the answers are of other groups or on another scale than those of the audit
         */
        public List<ExternalQuestion> print(RaterAnswers given) {
            if (!given.groups().equals(context.groups()) || !given.scale().equals(context.scale())) {
                throw new IllegalArgumentException(
                        "rater answers: groups and scale must be those of the audit, but are not");
            }
            List<ExternalQuestion> questions = new ArrayList<>();
            for (ItemId question : given.questions()) {
                List<AnswerCounts> counts = new ArrayList<>();
                for (int i = 0; i < context.groups().size(); i++) {
                    List<Integer> marks = given.marks(question).get(i);
                    counts.add(AnswerCounts.of(
                            context.scale(), marks, context.groups().get(i).raters() - marks.size()));
                }
                questions.add(new ExternalQuestion(
                        question,
                        context.scale().lowest(),
                        context.scale().highest(),
                        true,
                        every == null ? rule.print(counts, context) : every.about(counts)));
            }
            return List.copyOf(questions);
        }

        @Override
        public String inWords(Translation translation) {
            return VerdictText.in(translation).passes(id, context.colluders(), answers, isJoint());
        }

        @Override
        public String toString() {
            return "Certified[" + id + "]";
        }
    }

    /**
     * Some answers are given away.
     *
     * @param counterexample invented answers that show it
     */
    record Refuted(RuleCounterexample counterexample) implements RuleVerdict {
        @Override
        public String inWords(Translation translation) {
            return VerdictText.in(translation).refuted(counterexample);
        }
    }

    /**
     * The rule breaks a law of its interface.
     *
     * @param rule the broken law
     */
    record Unlawful(String rule) implements RuleVerdict {
        @Override
        public String inWords(Translation translation) {
            return VerdictText.in(translation).unlawful(rule);
        }
    }

    /**
     * There are more possible answers than the audit goes through, and none that is easy to think of shows a fault. The rule may not
     * print: what was not proved is not believed.
     *
     * @param needed how many checks it would take
     */
    record TooLarge(String needed) implements RuleVerdict {
        @Override
        public String inWords(Translation translation) {
            return VerdictText.in(translation).tooLarge(needed);
        }
    }
}
