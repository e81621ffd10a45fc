package org.reversementoring.anonymisation.release;

import java.util.List;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.WithheldReason;

/** The result of a collation: a report, or the reasons why there is none. */
public sealed interface Release {

    /**
     * The report may be fed back.
     *
     * @param report the report
     */
    record Released(FeedbackReport report) implements Release {}

    /**
     * Nothing may be shown. The reasons follow from public facts, never from answers; what each reader is told is {@link #inWords}.
     *
     * @param reasons at least one
     */
    record Withheld(List<Reason> reasons) implements Release {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public Withheld {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("withheld release must have at least 1 reason, but had 0");
            }
        }

        /**
         * The refusal in plain words: what it means for this reader, and what can be done next. What a mentee, a mentor or a lead reads is the
         * same whatever the reasons are (T10); the custodian reads each reason with its remedy, and a developer its message too.
         *
         * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
         */
        public String inWords(Audience audience, Translation translation) {
            return WithheldText.of(reasons, audience, translation);
        }
    }

    /** The reader of a refusal. */
    enum Audience {
        /** The senior. */
        MENTEE,
        /** A junior of the panel. */
        MENTOR,
        /** Whoever runs the programme. */
        PROGRAMME_LEAD,
        /** Whoever holds the private answers. */
        CUSTODIAN,
        /** Whoever calls the library. */
        DEVELOPER
    }

    /**
     * A reason why nothing may be shown.
     *
     * @param code for programs
     * @param message for developers: subject, rule, value; never a person's words. People read {@link Withheld#inWords}
     */
    record Reason(Code code, String message) {

        /**
         * Why, and what can be done now, in plain sentences. For whoever may know the reasons: the custodian, and whoever asks before a
         * cycle is proposed.
         *
         * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
         */
        public String inWords(Translation translation) {
            WithheldReason words = WithheldReason.of(code.name(), translation);
            return words.why() + " " + words.remedy();
        }

        /**
         * What can be done now, in a plain sentence.
         *
         * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
         */
        public String next(Translation translation) {
            return WithheldReason.of(code.name(), translation).remedy();
        }
    }

    /** The kinds of reason. */
    enum Code {
        /** The panel has fewer mentors than the policy needs. Widen it, wait, or begin a cycle under the conversation policy. */
        PANEL_BELOW_FLOOR,
        /** The policy asks for more or fewer endorsements than are safe for this panel. */
        ENDORSEMENTS_OUTSIDE_WINDOW,
        /** The strategy is refuted, or breaks a law, for this panel's size. */
        STRATEGY_REFUSED,
        /** A statement of the strategy counts mentors. */
        WORDING,
        /** The panel or the scale is too large to be audited by exhaustion. */
        AUDIT_TOO_LARGE,
        /** Some of these answers were released before: a late answer, a correction or a withdrawal would be told from the rest. */
        ALREADY_RELEASED
    }
}
