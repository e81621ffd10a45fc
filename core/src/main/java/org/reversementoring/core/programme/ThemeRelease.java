package org.reversementoring.core.programme;

import java.util.Comparator;
import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;

/** What comes of pooling themes: the themes, or, for the custodian, why nothing is told. No role can override a refusal. */
public sealed interface ThemeRelease extends CodecOnly {

    /**
     * The themes are told.
     *
     * @param themes the edition, to be kept and given again with each later one
     */
    record Released(PooledThemes themes) implements ThemeRelease {}

    /**
     * Nothing is told.
     *
     * @param reasons why, at least one, in the order of {@link Code}
     */
    record Withheld(List<Reason> reasons) implements ThemeRelease {

        /**
         * Copies and sorts.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public Withheld {
            reasons =
                    reasons.stream().sorted(Comparator.comparing(Reason::code)).toList();
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("withheld themes: there must be a reason");
            }
        }
    }

    /**
     * A reason why nothing is told.
     *
     * @param code the rule that is broken
     * @param cycles the cycles that break it, sorted; none where it is about all of them
     */
    record Reason(Code code, List<CycleId> cycles) implements CodecOnly {

        /** Copies and sorts. */
        public Reason {
            cycles = cycles.stream()
                    .distinct()
                    .sorted(Comparator.comparing(CycleId::value))
                    .toList();
        }

        /** The reason in a sentence, and what can be done. */
        public String inWords() {
            return switch (code) {
                case OTHER_ROLE -> "Only the custodian pools themes, because nobody else reads the reports.";
                case PERIOD_NOT_OVER -> "The period of the rule is not over. Wait for the day after its last.";
                case OTHER_CODEBOOK -> "The list of themes is not the one that the rule names. Give that one.";
                case CYCLE_TWICE -> "A cycle comes twice, perhaps in another writing. Give each once.";
                case OTHER_RULE ->
                    "A cycle was proposed without this rule. Nobody in it was promised that it is pooled. Leave it out.";
                case OTHER_WRITING -> "A person is written in two ways. Write each person in one.";
                case CODING_OFF_CYCLES -> "A coding is of a cycle that was not given. Give every cycle of the rule.";
                case CODING_MISSING -> "A report is not coded. The custodian codes it first.";
                case CODING_TWICE -> "A report is coded twice. Give one coding.";
                case CODING_OFF_REPORT ->
                    "A coding does not fit the signed-off report or the list of themes. Code the report again.";
                case TOO_FEW_GROUPS ->
                    "There are too few groups of cycles without a person in common. Nothing is told of this period.";
                case TOO_FEW_MENTORS ->
                    "Too few mentors stand behind the smallest groups. Nothing is told of this period.";
                case OTHER_EDITION ->
                    "Themes were told under this rule before, of other cycles or codes. A second edition would tell of the"
                            + " difference. Keep the first.";
            };
        }
    }

    /** A rule of pooling themes that is broken; each is about public facts. */
    enum Code {
        /** Somebody else than the custodian pools. */
        OTHER_ROLE,
        /** The period is not over. */
        PERIOD_NOT_OVER,
        /** The list of themes is another than the rule's. */
        OTHER_CODEBOOK,
        /** A cycle comes twice, in whatever writing. */
        CYCLE_TWICE,
        /** A cycle was promised another rule, or none. */
        OTHER_RULE,
        /** A person is written in two ways. */
        OTHER_WRITING,
        /** A coding is of a cycle that is not there. */
        CODING_OFF_CYCLES,
        /** A report that counts has no coding. */
        CODING_MISSING,
        /** A report that counts has two codings. */
        CODING_TWICE,
        /** A coding is not of the report that was signed off, or not by the list. */
        CODING_OFF_REPORT,
        /** There are fewer than k+c+1 groups (T1). */
        TOO_FEW_GROUPS,
        /** Some k groups have fewer than ten mentors together. */
        TOO_FEW_MENTORS,
        /** The rule has an edition that tells something else (T8, T9). */
        OTHER_EDITION
    }
}
