package org.reversementoring.anonymisation.release;

import java.util.List;
import org.reversementoring.core.report.FeedbackReport;

/** The result of a collation: a report, or the reasons why there is none. */
public sealed interface Release {

    /**
     * The report may be fed back.
     *
     * @param report the report
     */
    record Released(FeedbackReport report) implements Release {}

    /**
     * Nothing may be shown. The reasons follow from public facts, never from answers, so the mentee may read them.
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
    }

    /**
     * A reason why nothing may be shown.
     *
     * @param code for programs
     * @param message for people: subject, rule, value; never a person's words
     */
    record Reason(Code code, String message) {

        /** What can be done now, in a plain sentence. */
        public String next() {
            return code.next;
        }
    }

    /** The kinds of reason. */
    enum Code {
        /** The panel has fewer mentors than the policy needs. */
        PANEL_BELOW_FLOOR("Widen the panel, wait for the next cycle, or begin a cycle under the conversation policy."),
        /** The policy asks for more or fewer endorsements than are safe for this panel. */
        ENDORSEMENTS_OUTSIDE_WINDOW("Widen the panel, or begin a cycle under a policy without a number of its own."),
        /** The strategy is refuted, or breaks a law, for this panel's size. */
        STRATEGY_REFUSED("Use a strategy that passes the audit, for instance the default one."),
        /** A statement of the strategy counts mentors. */
        WORDING("Use a strategy whose sentences do not count mentors."),
        /** The panel or the scale is too large to be audited by exhaustion. */
        AUDIT_TOO_LARGE("Use a scale with fewer points or a smaller panel."),
        /** Some of these answers were released before: a late answer, a correction or a withdrawal would be told from the rest. */
        ALREADY_RELEASED("Show the report that was released. A late answer or a correction belongs to the next cycle.");

        private final String next;

        Code(String next) {
            this.next = next;
        }
    }
}
