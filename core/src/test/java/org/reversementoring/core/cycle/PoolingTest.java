package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.PoolingRule;
import org.reversementoring.core.panel.PoolingRule.Origin;
import org.reversementoring.core.policy.CyclePolicy;

/** Law: mentors of several sites or periods make one panel by a rule that was fixed before anybody answered (C 28). */
class PoolingTest {

    private static final Origin NORTH = Origin.ofSite(Cycles.MARK + "-north");
    private static final Origin BEFORE = new Origin(Cycles.MARK + "-south", Optional.of(Cycles.MARK + "-2025"));
    private static final PoolingRule RULE = new PoolingRule(List.of(NORTH, BEFORE), 6);
    private static final CyclePolicy POOLED =
            CyclePolicy.builder().pooling(RULE).build();
    private static final JsonCodec CODEC = JsonCodec.create();

    private static CyclePolicy policy(PoolingRule rule) {
        return CyclePolicy.builder().pooling(rule).build();
    }

    private static MentoringCycle joined(MentoringCycle cycle, Enrolment enrolment) {
        return cycle.joined(enrolment, Journey.step(cycle, CycleAction.JOIN));
    }

    /** Three of a small unit, and three of two other sites. */
    private static List<Enrolment> enrolments() {
        List<Enrolment> enrolments = new ArrayList<>(Cycles.enrolments(3));
        enrolments.add(Cycles.enrolment(4).from(NORTH));
        enrolments.add(Cycles.enrolment(5).from(NORTH));
        enrolments.add(Cycles.enrolment(6).from(BEFORE));
        return enrolments;
    }

    @Test
    void aPooledPanelGathersUntilTheFloorOfItsRule() {
        Journey journey = new Journey(6, POOLED, 1);
        MentoringCycle cycle = journey.at(CycleState.MENTEE_CONSENTED);
        for (Enrolment enrolment : enrolments()) {
            assertThat(cycle.state())
                    .as("five are the floor of a panel of one site")
                    .isEqualTo(CycleState.MENTEE_CONSENTED);
            cycle = joined(cycle, enrolment);
        }
        assertThat(cycle.state()).isEqualTo(CycleState.PANEL_FORMED);
        assertThat(CODEC.read(CODEC.write(cycle), MentoringCycle.class)).isEqualTo(cycle);
        MentoringCycle less = cycle.left(Cycles.mentor(1), Journey.step(cycle, CycleAction.LEAVE));
        assertThat(less.state()).as("five, of whom three come from elsewhere").isEqualTo(CycleState.MENTEE_CONSENTED);
        MentoringCycle interviewed = journey.take(
                journey.take(journey.take(cycle, CycleAction.PREPARE), CycleAction.TAKE_BASELINE),
                CycleAction.INTERVIEW);
        assertThat(journey.take(interviewed, CycleAction.LEAVE).state()).isEqualTo(CycleState.COLLAPSED);
    }

    @Test
    void nobodyComesFromWhereTheRuleDoesNotSay() {
        Journey journey = new Journey(6, POOLED, 1);
        MentoringCycle formed = journey.at(CycleState.PANEL_FORMED);
        for (Origin other : List.of(
                Origin.ofSite("west"),
                Origin.ofSite(BEFORE.site()),
                new Origin(BEFORE.site(), Optional.of("2024")),
                new Origin(NORTH.site(), BEFORE.period()))) {
            Refusals.refused(
                    formed,
                    CycleAction.JOIN,
                    "ORIGIN_NOT_POOLED",
                    (cycle, step) -> cycle.joined(Cycles.enrolment(7).from(other), step));
        }
        assertThat(joined(
                                formed,
                                Cycles.enrolment(7)
                                        .from(Origin.ofSite(NORTH.site().toUpperCase(Locale.ROOT))))
                        .panel()
                        .orElseThrow()
                        .size())
                .as("in another writing")
                .isEqualTo(7);
        Refusals.refused(
                Journey.standard().at(CycleState.MENTEE_CONSENTED),
                CycleAction.FORM_PANEL,
                "ORIGIN_NOT_POOLED",
                (cycle, step) -> cycle.panelFormed(enrolments(), step));
        Refusals.refused(
                journey.at(CycleState.MENTEE_CONSENTED),
                CycleAction.FORM_PANEL,
                "PANEL_REFUSED",
                (cycle, step) -> cycle.panelFormed(enrolments().subList(0, 5), step));
    }

    /** Law: whoever left counts for nothing, so that a narrower rule ends no cycle for good. */
    @Test
    void aRuleThatIsNarrowedAfterAPooledMentorLeftOrIsReplacedEndsNoCycle() {
        Journey journey = new Journey(6, POOLED, 1);
        for (Optional<PoolingRule> narrowed :
                List.of(Optional.<PoolingRule>empty(), Optional.of(new PoolingRule(List.of(BEFORE), 6)))) {
            CyclePolicy narrow =
                    CyclePolicy.builder().from(POOLED).pooling(narrowed).build();
            MentoringCycle pooled = joined(
                    journey.at(CycleState.PANEL_FORMED), Cycles.enrolment(7).from(NORTH));
            MentoringCycle left = pooled.left(Cycles.mentor(7), Journey.step(pooled, CycleAction.LEAVE));
            MentoringCycle own = left.tightened(narrow, Journey.step(left, CycleAction.TIGHTEN));
            assertThat(own.state()).as("six of its own site").isEqualTo(CycleState.PANEL_FORMED);
            MentoringCycle waits = pooled.tightened(narrow, Journey.step(pooled, CycleAction.TIGHTEN));
            assertThat(waits.state()).as("one is from elsewhere").isEqualTo(CycleState.MENTEE_CONSENTED);
            MentoringCycle gone = waits.left(Cycles.mentor(7), Journey.step(waits, CycleAction.LEAVE));
            for (MentoringCycle next : List.of(
                    joined(own, Cycles.enrolment(8)),
                    joined(gone, Cycles.enrolment(8)),
                    journey.take(waits, CycleAction.FORM_PANEL),
                    journey.take(gone, CycleAction.FORM_PANEL))) {
                assertThat(next.state()).isEqualTo(CycleState.PANEL_FORMED);
                assertThat(CODEC.read(CODEC.write(next), MentoringCycle.class)).isEqualTo(next);
            }
        }
    }

    @Test
    void theRuleBecomesOnlyStricterAndNoLongerChangesOnceSomebodyAnswered() {
        Journey journey = new Journey(6, POOLED, 1);
        List<CyclePolicy> stricter = List.of(
                policy(new PoolingRule(List.of(NORTH), 6)),
                policy(new PoolingRule(RULE.origins(), 7)),
                CyclePolicy.defaults());
        List<CyclePolicy> looser = List.of(
                policy(new PoolingRule(List.of(NORTH, BEFORE, Origin.ofSite("west")), 6)),
                policy(new PoolingRule(RULE.origins(), 5)));
        MentoringCycle prepared = journey.at(CycleState.PREPARED);
        MentoringCycle answered = journey.at(CycleState.BASELINE_TAKEN);
        MentoringCycle waits = answered;
        while (waits.state() == CycleState.BASELINE_TAKEN) {
            waits = journey.take(waits, CycleAction.LEAVE);
        }
        for (CyclePolicy policy : stricter) {
            assertThat(prepared.tightened(policy, Journey.step(prepared, CycleAction.TIGHTEN))
                            .policy())
                    .isEqualTo(policy);
            for (MentoringCycle late : List.of(answered, waits, journey.at(CycleState.INTERVIEWED))) {
                Refusals.refused(
                        late, CycleAction.TIGHTEN, "POOLING_FIXED", (cycle, step) -> cycle.tightened(policy, step));
            }
        }
        for (CyclePolicy policy : looser) {
            Refusals.refused(prepared, CycleAction.TIGHTEN, "LOOSER", (cycle, step) -> cycle.tightened(policy, step));
        }
        Refusals.refused(
                Journey.standard().at(CycleState.PROPOSED),
                CycleAction.TIGHTEN,
                "LOOSER",
                (cycle, step) -> cycle.tightened(POOLED, step));
    }

    @Test
    void eachRuleHasItsDigestAndAPolicyWithoutOneHasThatOfBefore() {
        List<PoolingRule> rules = List.of(
                RULE,
                new PoolingRule(List.of(BEFORE, NORTH), 6),
                new PoolingRule(List.of(NORTH), 6),
                new PoolingRule(RULE.origins(), 7),
                new PoolingRule(List.of(Origin.ofSite("a"), Origin.ofSite("b")), 6),
                new PoolingRule(List.of(new Origin("a", Optional.of("b"))), 6));
        assertThat(rules)
                .extracting(PoolingRule::digest)
                .doesNotHaveDuplicates()
                .allMatch(hex -> hex.matches("[0-9a-f]{64}"));
        assertThat(rules).extracting(rule -> policy(rule).digest()).doesNotHaveDuplicates();
        assertThat(new PoolingRule(List.of(NORTH, BEFORE), 6).digest()).isEqualTo(RULE.digest());
        assertThat(CyclePolicy.defaults().digest())
                .as("as the first kept cycle of version 2 has it")
                .isNotEqualTo(POOLED.digest());
        Stored.refused(
                new Journey(6, POOLED, 1).at(CycleState.PREPARED),
                "policy must be that of the last step",
                body -> ((ObjectNode) body.get("policy").get("pooling")).put("floor", 7));
    }

    @Test
    void aRuleIsWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PoolingRule(List.of(), 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new PoolingRule(Collections.nCopies(25, NORTH), 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new PoolingRule(List.of(NORTH, NORTH), 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new PoolingRule(List.of(NORTH), 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new PoolingRule(List.of(NORTH), 25));
        assertThatIllegalArgumentException().isThrownBy(() -> Origin.ofSite(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Origin("a", Optional.of("")));
        assertThatIllegalArgumentException().isThrownBy(() -> Origin.ofSite("a".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(new PoolingRule(List.of(NORTH), 4)));
    }

    /** Where somebody comes from is for custodian and lead. */
    @Test
    void noOtherViewTellsWhereAMentorComesFrom() {
        Journey journey = new Journey(6, POOLED, 1);
        MentoringCycle cycle = journey.at(CycleState.MENTEE_CONSENTED);
        cycle = cycle.panelFormed(enrolments(), Journey.step(cycle, CycleAction.FORM_PANEL));
        MentoringCycle plain = journey.at(CycleState.MENTEE_CONSENTED);
        plain = plain.panelFormed(Cycles.enrolments(6), Journey.step(plain, CycleAction.FORM_PANEL));
        for (Viewer<?> viewer : VisibilityTest.viewers()) {
            boolean told = viewer instanceof Viewer.Custodian || viewer instanceof Viewer.ProgrammeLead;
            CycleView view = cycle.viewFor(viewer);
            assertThat(view.equals(plain.viewFor(viewer))).as("%s", viewer).isEqualTo(!told);
            assertThat(view.toString()).doesNotContain("north", "south", "2025");
        }
    }
}
