package org.reversementoring.anonymisation.release;

import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.report.FeedbackReport;

/** The result of asking the gate for a draft: the next cycle, with a draft for its panel or with the reasons against one. */
public sealed interface Drafting extends CodecOnly {

    /** The next cycle, to be stored before anybody sees the draft. */
    MentoringCycle cycle();

    /**
     * There is a draft for the panel to check.
     *
     * @param cycle in {@code ANONYMISED}
     * @param draft for the panel's eyes; nothing is released yet
     * @param leftOut findings that are left out for their words, whether or not they are endorsed: for the collator, who words them anew
     */
    record Drafted(MentoringCycle cycle, FeedbackReport draft, List<FindingId> leftOut) implements Drafting {

        /** Copies. */
        public Drafted {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Nothing may be shown. The reasons follow from public facts, never from answers.
     *
     * @param cycle in {@code HELD}
     * @param reasons at least one, each with what can be done
     */
    record Held(MentoringCycle cycle, List<Release.Reason> reasons) implements Drafting {

        /** Copies. */
        public Held {
            reasons = List.copyOf(reasons);
        }
    }
}
