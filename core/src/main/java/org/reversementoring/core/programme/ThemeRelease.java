package org.reversementoring.core.programme;

import java.util.Comparator;
import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.language.Translation;

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

        /**
         * The reason in a sentence, and what can be done.
         *
         * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
         */
        public String inWords(Translation translation) {
            return ThemeText.of(code, translation);
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
