package org.reversementoring.core.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.policy.ThemeRule;

/**
 * The issues facing us, pooled over the cycles of one {@linkplain ThemeRule rule} (domain C 14, 28): which themes came up in as many groups of
 * cycles as the rule says, and no more. No word of a report, no name, no cycle and no number is in it. It is for those whom the rule names.
 *
 * <p>Laws. (1) Groups are cycles that are linked by a person, mentee or mentor, whoever is in two of them; so c people know the reports of c
 * groups at most, and k groups are k cycles, k panels and k mentees. (2) Whether a theme is listed is one cut of the number of groups, so no
 * reader who knows the reports of c people can tell of any other group, mentee or panel that the theme came up there or that it did not (T1). What
 * is told of several themes, and of answers to the panels, adds nothing (T7, T8). (3) Which cycles count, and whether anything is told, follows
 * from public facts alone (T10): the rule, days, states, rosters and what was shown to others. (4) A cycle has one rule, and a rule one edition, so
 * each report is told of once at most, and no two editions differ by one cycle (T8, T9).
 *
 * <p>It does not know what people tell each other besides, nor that all reports always say the same. Whoever gives other cycles, and not the
 * editions before, gets what the law (4) excludes: keep the editions.
 *
 * @param rule the rule
 * @param cycles a digest of the identifiers of the cycles that counted, 64 lower-case hex digits
 * @param on the day on which it was made, after the period of the rule
 * @param themes the themes that are listed, in the order of their list; perhaps none
 */
public record PooledThemes(ThemeRule rule, String cycles, LocalDate on, List<ThemeCodebook.Theme> themes)
        implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the digest is none, the day is in the period, or a theme comes twice
     */
    public PooledThemes {
        themes = List.copyOf(themes);
        if (!cycles.matches(ContentDigest.FORM)) {
            throw new IllegalArgumentException("pooled themes: cycles must be a digest of 64 lower-case hex digits");
        }
        if (!on.isAfter(rule.until())) {
            throw new IllegalArgumentException(
                    "pooled themes: the day must be after the period of the rule, but is not");
        }
        if (themes.stream().map(ThemeCodebook.Theme::code).distinct().count() != themes.size()) {
            throw new IllegalArgumentException("pooled themes: a theme must come once, but one comes twice");
        }
    }

    /**
     * The themes over all cycles that were proposed under this rule, in any order: also those that are not over, or ended early. They count if the
     * meeting was held in the period, about a mentee of a unit of the rule, and the cycle was not ended or stopped. A report that the mentee has shown to
     * others does not count, because whoever has read it could subtract it.
     *
     * @param rule the rule of the programme
     * @param codebook the list of themes that the rule names
     * @param cycles every cycle of the rule
     * @param codings the custodian's, of each cycle that counts
     * @param earlier the editions that were made before; the one of this rule, made of the same cycles, is given again
     * @param step the custodian's, on the day
     */
    public static ThemeRelease of(
            ThemeRule rule,
            ThemeCodebook codebook,
            List<MentoringCycle> cycles,
            List<ThemeCoding> codings,
            List<PooledThemes> earlier,
            Step step) {
        ThemePool pool = new ThemePool(rule, codebook, cycles, codings);
        List<ThemeRelease.Reason> reasons = new ArrayList<>(pool.reasons(step));
        if (!reasons.isEmpty()) {
            return new ThemeRelease.Withheld(reasons);
        }
        PooledThemes made = new PooledThemes(rule, pool.digest(), step.on(), pool.listed());
        Optional<PooledThemes> before = earlier.stream()
                .filter(edition -> edition.rule().digest().equals(rule.digest()))
                .min(Comparator.comparing(PooledThemes::on));
        if (before.filter(edition -> !edition.tellsTheSameAs(made)).isPresent()) {
            return new ThemeRelease.Withheld(
                    List.of(new ThemeRelease.Reason(ThemeRelease.Code.OTHER_EDITION, List.of())));
        }
        return new ThemeRelease.Released(before.orElse(made));
    }

    private boolean tellsTheSameAs(PooledThemes other) {
        return cycles.equals(other.cycles) && themes.equals(other.themes);
    }
}
