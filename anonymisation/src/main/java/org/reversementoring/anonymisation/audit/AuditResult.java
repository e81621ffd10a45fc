package org.reversementoring.anonymisation.audit;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.anonymisation.audit.attack.Posterior;
import org.reversementoring.anonymisation.audit.attack.StatementPreimage;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;
import org.reversementoring.anonymisation.audit.enumeration.StatementTable;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.audit.guarantee.Counterexample;
import org.reversementoring.anonymisation.audit.guarantee.Inference;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.Statement;

/** The result of an audit. Refusal is a value, so that it can be shown. */
public sealed interface AuditResult {

    /** Whether the strategy may release. */
    default boolean isCertified() {
        return this instanceof Certified;
    }

    /** The certified result: the guarantees hold for every panel. Only an audit makes one. */
    final class Certified implements AuditResult {

        private final Certificate certificate;
        private final StatementTable every;
        private final Adversary adversary;
        private final boolean trimmedOnly;

        Certified(Certificate certificate, StatementTable every, Adversary adversary, boolean trimmedOnly) {
            this.certificate = certificate;
            this.every = every;
            this.adversary = adversary;
            this.trimmedOnly = trimmedOnly;
        }

        /** The proof, as a certificate. */
        public Certificate certificate() {
            return certificate;
        }

        /** The scale of the audit. */
        public RatingScale scale() {
            return every.context().scale();
        }

        /**
         * The same result for a scale with the same marks and other labels. A strategy that is handed {@link
         * org.reversementoring.anonymisation.strategy.RemainingAnswers} sees no label, so nothing is proved again.
         *
         * @throws IllegalArgumentException if the scale has other marks, or the strategy was shown the labels
         */
        public Certified on(RatingScale scale) {
            if (scale.equals(scale())) {
                return this;
            }
            if (!trimmedOnly) {
                throw new IllegalArgumentException(
                        "strategy must be handed remaining answers only to be certified for other labels, but saw them");
            }
            return new Certified(certificate, every.on(scale), adversary, true);
        }

        /** Bytes that this takes in memory; an upper bound. */
        public long bytes() {
            return every.bytes();
        }

        /**
         * Whether every panel was gone through. If not, the strategy was handed remaining answers only, and the guarantees hold by T3.
         */
        public boolean isEnumerated() {
            return every instanceof PanelEnumeration;
        }

        private PanelEnumeration enumerated() {
            if (every instanceof PanelEnumeration panels) {
                return panels;
            }
            throw new IllegalArgumentException(
                    "panels must be few enough to be gone through, but are " + certificate.panelsChecked());
        }

        /**
         * The highest probability that an answer can reach under a prior of one's own. The certificate has those of the
         * uniform prior.
         *
         * @throws IllegalArgumentException if the prior does not fit the scale, or it is not {@link #isEnumerated()}
         */
        public WorstPosterior worst(Prior prior) {
            prior.requireFits(every.context().scale());
            Posterior.Worst worst = new Posterior(enumerated(), adversary, prior).worst();
            return new WorstPosterior(
                    prior.name(),
                    worst.likely().toDecimal(WorstPosterior.DECIMALS, RoundingMode.CEILING),
                    worst.harm().toDecimal(WorstPosterior.DECIMALS, RoundingMode.CEILING));
        }

        /**
         * The inferences of a reader with this knowledge from one of the {@link #statements()}, one for each set of
         * answers that the colluders may have given. This is the audit of one published answer.
         *
         * @param statement one that the strategy can make
         * @param prior for the posterior
         * @throws IllegalArgumentException if the strategy makes no such statement, the prior does not fit the scale, or it is not
         *     {@link #isEnumerated()}
         */
        public List<Inference> conclusions(Statement statement, Adversary reader, Prior prior) {
            prior.requireFits(every.context().scale());
            return new StatementPreimage(enumerated(), statement).to(reader, prior);
        }

        /** The statements that the strategy can make in this context, in a fixed order. */
        public List<Statement> statements() {
            return List.copyOf(every.statements());
        }

        /** Whether the strategy can make this statement in this context. */
        public boolean canSay(Statement statement) {
            return every.find(statement) >= 0;
        }

        /**
         * The statement that the strategy made about these answers when it was audited. The strategy is not called
         * again, so it never meets a real answer.
         *
         * @throws IllegalArgumentException if the answers are not those of a panel of the certified size and scale
         */
        public Statement statement(AnswerCounts answers) {
            if (!answers.scale().equals(every.context().scale())) {
                throw new IllegalArgumentException("answers must be on the certified scale, but are not");
            }
            return every.about(answers);
        }

        @Override
        public String toString() {
            return "Certified[" + certificate + "]";
        }
    }

    /**
     * The refuted result: a guarantee fails for some panel.
     *
     * @param counterexample the panel that shows it
     */
    record Refuted(Counterexample counterexample) implements AuditResult {}

    /**
     * The result for a strategy that breaks a law of its interface.
     *
     * @param rule the broken law
     * @param answers the supposed answers that show it; empty if no answer is needed to see it
     */
    record Unlawful(String rule, Optional<Answers> answers) implements AuditResult {}

    /** The result in English. */
    default String inWords() {
        return inWords(Translation.of(Locale.ENGLISH));
    }

    /**
     * The result in sentences for a programme lead.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    default String inWords(Translation translation) {
        if (this instanceof Certified certified) {
            return certified.certificate().inWords(translation);
        } else if (this instanceof Refuted refuted) {
            return refuted.counterexample().inWords(translation);
        } else if (this instanceof Unlawful unlawful) {
            return Counterexample.ofBrokenLaw(unlawful.rule(), unlawful.answers(), translation);
        }
        throw new AssertionError("reverse-mentoring: the family of audit results is closed");
    }
}
