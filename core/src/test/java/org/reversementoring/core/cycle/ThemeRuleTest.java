package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ThemeRule;
import org.reversementoring.core.policy.ThemeRule.Audience;

/** Law: themes are pooled by a rule that was promised before anybody answered, and that nobody changes afterwards (C 28, T10). */
class ThemeRuleTest {

    private static final String BOOK = "0f".repeat(32);
    private static final LocalDate LAST = Cycles.DAY.plusDays(300);
    private static final ThemeRule RULE =
            new ThemeRule(BOOK, 3, 1, Cycles.DAY, LAST, List.of("North"), Audience.PROGRAMME_LEAD);

    private static CyclePolicy policy(ThemeRule rule) {
        return CyclePolicy.builder().themes(rule).build();
    }

    /** Another rule in each of its parts. */
    private static List<ThemeRule> others() {
        return List.of(
                new ThemeRule("1f".repeat(32), 3, 1, Cycles.DAY, LAST, List.of("North"), Audience.PROGRAMME_LEAD),
                new ThemeRule(BOOK, 4, 1, Cycles.DAY, LAST, List.of("North"), Audience.PROGRAMME_LEAD),
                new ThemeRule(BOOK, 4, 2, Cycles.DAY, LAST, List.of("North"), Audience.PROGRAMME_LEAD),
                new ThemeRule(BOOK, 3, 1, Cycles.DAY.plusDays(1), LAST, List.of("North"), Audience.PROGRAMME_LEAD),
                new ThemeRule(BOOK, 3, 1, Cycles.DAY, LAST.plusDays(1), List.of("North"), Audience.PROGRAMME_LEAD),
                new ThemeRule(BOOK, 3, 1, Cycles.DAY, LAST, List.of(), Audience.PROGRAMME_LEAD),
                new ThemeRule(BOOK, 3, 1, Cycles.DAY, LAST, List.of("North", "South"), Audience.PROGRAMME_LEAD),
                new ThemeRule(BOOK, 3, 1, Cycles.DAY, LAST, List.of("North"), Audience.PROGRAMME),
                new ThemeRule(BOOK, 3, 1, Cycles.DAY, LAST, List.of("North"), Audience.ORGANISATION));
    }

    @Test
    void theRuleMayBeDroppedUntilSomebodyAnsweredAndNeverComesLaterOrChanges() {
        Journey journey = new Journey(6, policy(RULE), 1);
        for (CycleState state : List.of(CycleState.PROPOSED, CycleState.PANEL_FORMED, CycleState.PREPARED)) {
            MentoringCycle early = journey.at(state);
            assertThat(early.tightened(CyclePolicy.defaults(), Journey.step(early, CycleAction.TIGHTEN))
                            .policy()
                            .themes())
                    .isEmpty();
            for (ThemeRule other : others()) {
                Refusals.refused(
                        early, CycleAction.TIGHTEN, "LOOSER", (cycle, step) -> cycle.tightened(policy(other), step));
            }
            Refusals.refused(
                    Journey.standard().at(state),
                    CycleAction.TIGHTEN,
                    "LOOSER",
                    (cycle, step) -> cycle.tightened(policy(RULE), step));
        }
        for (CycleState state : List.of(
                CycleState.BASELINE_TAKEN,
                CycleState.INTERVIEWED,
                CycleState.COLLATED,
                CycleState.PANEL_CHECKED,
                CycleState.SIGNED_OFF)) {
            MentoringCycle late = journey.at(state);
            assertThat(late.tightened(late.policy(), Journey.step(late, CycleAction.TIGHTEN))
                            .policy())
                    .isEqualTo(late.policy());
            Refusals.refused(
                    late,
                    CycleAction.TIGHTEN,
                    "THEMES_FIXED",
                    (cycle, step) -> cycle.tightened(CyclePolicy.defaults(), step));
        }
    }

    @Test
    void aDraftThatPromisesAnotherRuleIsNotThisCycles() {
        for (CyclePolicy policy : List.of(policy(RULE), CyclePolicy.defaults())) {
            MentoringCycle collated = new Journey(6, policy, 1).at(CycleState.COLLATED);
            for (Optional<ThemeRule> other : List.of(Optional.of(others().get(0)), other(policy))) {
                Refusals.refused(
                        collated,
                        CycleAction.ANONYMISE,
                        "OTHER_REPORT",
                        (cycle, step) -> TestGate.drafted(
                                cycle,
                                Cycles.collation(cycle.panel().orElseThrow()),
                                Cycles.report(6, 1).themes(other).build(),
                                step));
            }
        }
    }

    private static Optional<ThemeRule> other(CyclePolicy policy) {
        return policy.themes().isPresent() ? Optional.empty() : Optional.of(RULE);
    }

    @Test
    void eachRuleHasItsDigestAndAPolicyWithoutOneHasThatOfBefore() {
        assertThat(others())
                .extracting(ThemeRule::digest)
                .doesNotHaveDuplicates()
                .doesNotContain(RULE.digest());
        assertThat(others()).extracting(rule -> policy(rule).digest()).doesNotHaveDuplicates();
        assertThat(others())
                .extracting(rule -> Cycles.report(6, 1).themes(rule).build().digest())
                .doesNotHaveDuplicates();
        MentoringCycle met = new Journey(6, policy(RULE), 1).at(CycleState.MEETING_HELD);
        JsonCodec codec = JsonCodec.create();
        assertThat(codec.read(codec.write(met), MentoringCycle.class)).isEqualTo(met);
        Stored.refused(
                new Journey(6, policy(RULE), 1).at(CycleState.PREPARED),
                "policy must be that of the last step",
                body -> ((ObjectNode) body.get("policy").get("themes")).put("floor", 4));
    }

    @Test
    void aRuleIsWhole() {
        for (int floor = 0; floor <= 102; floor++) {
            for (int colluders = 0; colluders <= 12; colluders++) {
                int k = floor;
                int c = colluders;
                boolean good = c >= 1 && c <= 10 && k >= Math.max(3, c + 2) && k <= 100;
                if (!good) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() ->
                                    new ThemeRule(BOOK, k, c, Cycles.DAY, LAST, List.of(), Audience.PROGRAMME_LEAD));
                } else {
                    assertThat(new ThemeRule(BOOK, k, c, Cycles.DAY, LAST, List.of(), Audience.PROGRAMME_LEAD)
                                    .groupsNeeded())
                            .isEqualTo(k + c + 1);
                }
            }
        }
        for (List<String> units :
                List.of(List.of(" "), List.of("a".repeat(201)), List.of("a", "A"), Collections.nCopies(101, "a"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ThemeRule(BOOK, 3, 1, Cycles.DAY, LAST, units, Audience.PROGRAMME_LEAD));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThemeRule(
                        BOOK, 3, 1, Cycles.DAY, Cycles.DAY.minusDays(1), List.of(), Audience.PROGRAMME_LEAD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThemeRule(
                        BOOK.toUpperCase(Locale.ROOT), 3, 1, Cycles.DAY, LAST, List.of(), Audience.PROGRAMME_LEAD));
        assertThat(RULE.toString()).doesNotContain("North");
    }
}
