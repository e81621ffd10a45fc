package org.reversementoring.core.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.Issues;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ThemeRule;

/** Rules, lists, cycles and codings for tests of pooled themes. */
final class Pools {

    static final ThemeCodebook BOOK = new ThemeCodebook(
            "issues",
            "1.0",
            List.of(
                    new ThemeCodebook.Theme("rota", "Rota and leave"),
                    new ThemeCodebook.Theme("handover", "Handover"),
                    new ThemeCodebook.Theme("equipment", "Computers and equipment")));
    static final ThemeRule RULE = rule(3, 1);
    static final Step AFTER = Step.by(Role.CUSTODIAN, RULE.until().plusDays(1));

    private Pools() {}

    static ThemeRule rule(int floor, int colluders) {
        return new ThemeRule(
                BOOK.digest(),
                floor,
                colluders,
                Cycles.DAY,
                Cycles.DAY.plusDays(300),
                List.of(),
                ThemeRule.Audience.PROGRAMME_LEAD);
    }

    static CyclePolicy policy(ThemeRule rule) {
        return CyclePolicy.builder().themes(rule).build();
    }

    /** Cycles 1 to {@code number} with six mentors each, and nobody in two of them. */
    static List<MentoringCycle> apart(int number, ThemeRule rule) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> Issues.of(i, 6, policy(rule)).met())
                .toList();
    }

    /** The coding of a cycle whose issue has these codes and whose policy to reconsider has none. */
    static ThemeCoding coding(MentoringCycle cycle, String... codes) {
        return ThemeCoding.of(cycle, BOOK, List.of(List.of(codes), List.of()), AFTER);
    }

    /** A coding of each cycle: the theme "rota" came up in those whose bit is set. */
    static List<ThemeCoding> codings(List<MentoringCycle> cycles, int world) {
        List<ThemeCoding> codings = new ArrayList<>();
        for (int i = 0; i < cycles.size(); i++) {
            codings.add((world >> i & 1) == 1 ? coding(cycles.get(i), "rota") : coding(cycles.get(i)));
        }
        return codings;
    }

    static ThemeRelease of(ThemeRule rule, List<MentoringCycle> cycles, List<ThemeCoding> codings) {
        return PooledThemes.of(rule, BOOK, cycles, codings, List.of(), AFTER);
    }

    static PooledThemes released(ThemeRelease release) {
        return ((ThemeRelease.Released) release).themes();
    }

    static List<ThemeRelease.Code> codes(ThemeRelease release) {
        return ((ThemeRelease.Withheld) release)
                .reasons().stream().map(ThemeRelease.Reason::code).toList();
    }
}
