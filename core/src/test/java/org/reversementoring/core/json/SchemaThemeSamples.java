package org.reversementoring.core.json;

import static org.reversementoring.core.json.SchemaSamples.*;

import java.util.List;
import java.util.Map;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.ProgrammeId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.Purpose;
import org.reversementoring.core.policy.ThemeRule;
import org.reversementoring.core.programme.PooledThemes;
import org.reversementoring.core.programme.Programme;
import org.reversementoring.core.programme.ThemeCodebook;
import org.reversementoring.core.programme.ThemeCoding;
import org.reversementoring.core.report.FeedbackReport;

/** What pools themes over cycles, of {@link SchemaSamples}. */
final class SchemaThemeSamples {

    private static final String DIGEST = "0f".repeat(32);
    private static final ThemeCodebook.Theme ROTA = new ThemeCodebook.Theme("rota", "Rota and leave");

    private SchemaThemeSamples() {}

    private static ThemeRule rule(List<String> units, ThemeRule.Audience audience) {
        return new ThemeRule(DIGEST, 4, 2, DAY, DAY.plusYears(1), units, audience);
    }

    static void themes(Map<String, Object> samples) {
        ThemeRule rule = rule(List.of("Acute medicine", "Surgery"), ThemeRule.Audience.ORGANISATION);
        CyclePolicy policy = CyclePolicy.builder().themes(rule).build();
        samples.put(
                "theme-codebook",
                new ThemeCodebook("issues", "2.0", List.of(ROTA, new ThemeCodebook.Theme("handover", "Handover ☂"))));
        samples.put("theme-codebook.smallest", new ThemeCodebook("i", "1", List.of(ROTA)));
        samples.put(
                "theme-coding",
                new ThemeCoding(
                        CycleId.of("cycle-1"),
                        DIGEST,
                        "1e".repeat(32),
                        List.of(List.of("rota", "handover"), List.of(), List.of("rota"))));
        samples.put("theme-coding.smallest", new ThemeCoding(CycleId.of("c"), DIGEST, DIGEST, List.of()));
        samples.put("pooled-themes", new PooledThemes(rule, DIGEST, DAY.plusYears(2), List.of(ROTA)));
        samples.put(
                "pooled-themes.smallest",
                new PooledThemes(
                        rule(List.of(), ThemeRule.Audience.PROGRAMME_LEAD), DIGEST, DAY.plusYears(2), List.of()));
        samples.put(
                "programme.themes",
                Programme.builder()
                        .id(ProgrammeId.of("programme-3"))
                        .purpose(Purpose.ORGANISATION)
                        .guide(guide())
                        .policy(policy)
                        .build());
        samples.put("mentoring-cycle.themes", MentoringCycle.propose(CycleId.of("cycle-1"), mentee(), guide(), policy));
        samples.put(
                "feedback-report.themes",
                FeedbackReport.builder()
                        .from(scoredReport())
                        .themes(rule(List.of(), ThemeRule.Audience.PROGRAMME))
                        .build());
    }
}
