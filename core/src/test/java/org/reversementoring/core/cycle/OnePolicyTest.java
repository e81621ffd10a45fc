package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.PanelPolicy;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.RosterVisibility;
import org.reversementoring.core.report.FeedbackReport;

/**
 * Law: a cycle has one policy, of which no part becomes looser, and what was made under a looser one is not released (I8); each step
 * tells under which (I15).
 */
class OnePolicyTest {

    private static final ReleasePolicy RELEASE = ReleasePolicy.strong().withEndorsements(5);

    private static PanelPolicy.Builder panel() {
        return PanelPolicy.builder()
                .floor(9)
                .supervises(Ruling.REFUSE)
                .assessesThisYear(Ruling.REFUSE)
                .sameUnit(Ruling.REFUSE)
                .otherRelationship(Ruling.REFUSE);
    }

    private static CyclePolicy.Builder strict() {
        return CyclePolicy.builder()
                .release(RELEASE)
                .panel(panel().build())
                .roster(RosterVisibility.HIDDEN)
                .inPersonOnly(true)
                .answerRounds(2)
                .answersKeptDays(14);
    }

    /** Each is looser in one attribute and no stricter in any. */
    private static List<CyclePolicy> looser() {
        Stream<CyclePolicy> releases = Stream.of(
                        new ReleasePolicy("one", OptionalInt.of(1), OptionalInt.of(5)),
                        new ReleasePolicy("four", OptionalInt.of(2), OptionalInt.of(4)),
                        ReleasePolicy.strong(),
                        ReleasePolicy.standard(),
                        ReleasePolicy.conversation())
                .map(release -> strict().release(release).build());
        Stream<CyclePolicy> panels = Stream.<Function<PanelPolicy.Builder, PanelPolicy.Builder>>of(
                        panel -> panel.floor(8),
                        panel -> panel.supervises(Ruling.WARN),
                        panel -> panel.assessesThisYear(Ruling.WARN),
                        panel -> panel.sameUnit(Ruling.WARN),
                        panel -> panel.otherRelationship(Ruling.WARN))
                .map(change -> strict().panel(change.apply(panel()).build()).build());
        Stream<CyclePolicy> others = Stream.of(
                strict().roster(RosterVisibility.POOL_ONLY).build(),
                strict().inPersonOnly(false).build(),
                strict().answersKeptDays(15).build(),
                strict().answerRounds(3).build(),
                strict().answerRounds(Optional.empty()).build());
        return Stream.of(releases, panels, others).flatMap(Function.identity()).toList();
    }

    private static MentoringCycle consented(CyclePolicy policy) {
        MentoringCycle proposed = MentoringCycle.propose(Cycles.CYCLE, Cycles.MENTEE, Cycles.GUIDE, policy);
        return Journey.standard().take(proposed, CycleAction.CONSENT);
    }

    @Test
    void noAttributeBecomesLooserByAStepABuilderOrADocument() {
        MentoringCycle cycle = consented(strict().build());
        for (CyclePolicy looser : looser()) {
            assertThat(strict().build().isAsStrictAs(looser)
                            || looser.release().colluders().isEmpty())
                    .isTrue();
            Refusals.refused(cycle, CycleAction.TIGHTEN, "LOOSER", (before, step) -> before.tightened(looser, step));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            MentoringCycle.builder().from(cycle).policy(looser).build())
                    .withMessageContaining("the policy must be that of the last step");
            Stored.refused(
                    cycle,
                    "the policy must be that of the last step",
                    body -> body.set("policy", Stored.body(consented(looser)).get("policy")));
        }
    }

    @Test
    void noPolicyIsExchangedWithoutAStep() {
        MentoringCycle cycle = consented(CyclePolicy.defaults());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentoringCycle.builder()
                        .from(cycle)
                        .policy(strict().build())
                        .build())
                .withMessageContaining("the policy must be that of the last step");
        MentoringCycle formed = Journey.standard().at(CycleState.PANEL_FORMED);
        Stored.refused(
                formed,
                "the policy must change by a step that makes it stricter",
                body -> ((com.fasterxml.jackson.databind.node.ObjectNode) body.at("/history/0"))
                        .put("policy", "0".repeat(64)));
        Stored.refused(
                formed,
                "each step must carry the digest of its policy",
                body -> ((com.fasterxml.jackson.databind.node.ObjectNode) body.at("/history/1")).putNull("policy"));
    }

    @Test
    void anotherNumberOfEndorsementsIsAnotherPolicy() {
        ReleasePolicy plain = ReleasePolicy.standard();
        assertThat(plain.withEndorsements(5).id())
                .isEqualTo("standard-endorsed-by-5")
                .isNotEqualTo(plain.id());
        assertThat(plain.withEndorsements(5).withEndorsements(4).id()).isEqualTo("standard-endorsed-by-4");
        assertThat(CyclePolicy.of(plain.withEndorsements(5)).digest())
                .isNotEqualTo(CyclePolicy.of(plain).digest());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleasePolicy("standard", OptionalInt.of(1), OptionalInt.of(5)))
                .withMessage("policy standard: a policy of other numbers must have another id");
    }

    @Test
    void theDigestTellsEachAttributeApart() {
        List<CyclePolicy> policies = new ArrayList<>(looser());
        policies.add(strict().build());
        policies.add(strict().release(new ReleasePolicy("renamed", RELEASE.colluders(), RELEASE.endorsements()))
                .build());
        assertThat(policies).doesNotHaveDuplicates();
        assertThat(policies)
                .extracting(CyclePolicy::digest)
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
        assertThat(strict().build().digest()).isEqualTo(strict().build().digest());
    }

    @Test
    void roundsOfVotesAreOneToThree() {
        for (int rounds : List.of(Integer.MIN_VALUE, 0, 4)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CyclePolicy.builder().answerRounds(rounds).build())
                    .withMessage("cycle policy: rounds of votes on an answer must be 1 to 3, but were " + rounds);
        }
        assertThat(CyclePolicy.defaults().mostAnswerRounds()).isEqualTo(3);
        assertThat(CyclePolicy.builder().answerRounds(1).build().mostAnswerRounds())
                .isEqualTo(1);
    }

    @Test
    void panelAndReportHaveOneFloor() {
        for (int colluders = 0; colluders <= 10; colluders++) {
            OptionalInt c = colluders == 0 ? OptionalInt.empty() : OptionalInt.of(colluders);
            ReleasePolicy release = new ReleasePolicy("own", c, OptionalInt.empty());
            for (int floor = 3; floor <= MentorPanel.MAX_SIZE; floor++) {
                CyclePolicy.Builder builder = CyclePolicy.builder()
                        .release(release)
                        .panel(PanelPolicy.builder().floor(floor).build());
                if (floor < release.panelFloor()) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(builder::build)
                            .withMessageStartingWith(
                                    "cycle policy: the panel's floor must be at least " + release.panelFloor());
                } else {
                    CyclePolicy policy = builder.build();
                    assertThat(policy.floor()).isEqualTo(floor);
                    assertThat(policy.allowsPanelOf(floor)).isTrue();
                    assertThat(policy.allowsPanelOf(floor - 1)).isFalse();
                }
            }
        }
    }

    /** Nothing is promised to a panel that is refused when it is formed. */
    @Test
    void aPromiseIsMadeToEachPanelThatCanBeFormedAndToNoOther() {
        for (CyclePolicy policy : List.of(
                CyclePolicy.defaults(),
                Cycles.floor(8),
                CyclePolicy.of(ReleasePolicy.strong()),
                CyclePolicy.of(ReleasePolicy.conversation()),
                CyclePolicy.of(ReleasePolicy.standard().withEndorsements(5)))) {
            MentoringCycle cycle = consented(policy);
            for (int size = 1; size <= MentorPanel.MAX_SIZE; size++) {
                int mentors = size;
                MentorPanel panel = Cycles.panel(size);
                assertThat(isTaken(() -> cycle.promise(mentors)))
                        .as("%s mentors, floor %s", size, policy.floor())
                        .isEqualTo(policy.allowsPanelOf(size))
                        .isEqualTo(isTaken(() -> cycle.panelFormed(
                                panel, Cycles.declarations(panel), Journey.step(cycle, CycleAction.FORM_PANEL))));
            }
        }
    }

    private static boolean isTaken(Supplier<?> call) {
        try {
            Object unused = call.get();
            return true;
        } catch (IllegalArgumentException | ForbiddenTransitionException e) {
            return false;
        }
    }

    /** From the draft to the arranged meeting, the strong policy takes back what the standard one made. */
    @ParameterizedTest
    @EnumSource(names = {"ANONYMISED", "PANEL_CHECKED", "SIGNED_OFF", "NOMINEE_ASSIGNED", "MEETING_SCHEDULED"})
    void whatWasMadeUnderALooserPolicyIsTakenBack(CycleState state) {
        Journey journey = new Journey(8, CyclePolicy.defaults(), 1);
        MentoringCycle before = journey.at(state);
        FeedbackReport made = before.report().or(before::draft).orElseThrow();
        MentoringCycle held =
                before.tightened(CyclePolicy.of(ReleasePolicy.strong()), Journey.step(before, CycleAction.TIGHTEN));
        assertThat(held.state()).isEqualTo(CycleState.HELD);
        assertThat(List.of(held.draft(), held.report(), held.review(), held.nomination(), held.plan()))
                .allMatch(part -> part.isEmpty());
        assertThat(held.assessment().map(Assessment::reasons)).contains(List.of(ReasonCode.POLICY_TIGHTENED));
        boolean signedOff = state.hasReached(CycleState.SIGNED_OFF);
        assertThat(held.unshown()).isEqualTo(signedOff ? List.of(made.id()) : List.<ReportId>of());
        Refusals.refused(
                held,
                CycleAction.ANONYMISE,
                "OTHER_REPORT",
                (cycle, step) -> TestGate.drafted(cycle, Cycles.collation(Cycles.panel(8)), made, step));
        if (signedOff) {
            Refusals.refused(
                    held,
                    CycleAction.ANONYMISE,
                    "REPORT_ID_USED",
                    (cycle, step) -> TestGate.drafted(
                            cycle,
                            Cycles.collation(Cycles.panel(8)),
                            Cycles.report(8, 2).id(made.id()).build(),
                            step));
        }
        MentoringCycle again = held;
        for (CycleAction action : List.of(CycleAction.ANONYMISE, CycleAction.CHECK_WITH_PANEL, CycleAction.SIGN_OFF)) {
            again = journey.take(again, action);
        }
        assertThat(again.report().orElseThrow().method().policy()).isEqualTo("strong");
    }

    /** The roster is no part of the report, and the days after which answers go are. */
    @Test
    void aReportStaysThatTheNewPolicyWouldMakeToo() {
        MentoringCycle signedOff = Journey.standard().at(CycleState.SIGNED_OFF);
        CyclePolicy hidden =
                CyclePolicy.builder().roster(RosterVisibility.HIDDEN).build();
        MentoringCycle same = signedOff.tightened(hidden, Journey.step(signedOff, CycleAction.TIGHTEN));
        assertThat(same.state()).isEqualTo(CycleState.SIGNED_OFF);
        assertThat(same.report()).isEqualTo(signedOff.report());
        CyclePolicy sooner = CyclePolicy.builder().answersKeptDays(7).build();
        assertThat(signedOff
                        .tightened(sooner, Journey.step(signedOff, CycleAction.TIGHTEN))
                        .state())
                .isEqualTo(CycleState.HELD);
    }

    @Test
    void aPanelThatTheNewPolicyRefusesCollapses() {
        MentoringCycle signedOff = Journey.standard().at(CycleState.SIGNED_OFF);
        MentoringCycle collapsed = signedOff.tightened(
                CyclePolicy.of(ReleasePolicy.strong()), Journey.step(signedOff, CycleAction.TIGHTEN));
        assertThat(collapsed.state()).isEqualTo(CycleState.COLLAPSED);
        assertThat(collapsed.report()).isEmpty();
        assertThat(collapsed.unshown()).hasSize(1);
    }

    private static List<CyclePolicy> grid() {
        List<CyclePolicy> grid = new ArrayList<>();
        ReleasePolicy standard = ReleasePolicy.standard();
        for (ReleasePolicy release : List.of(
                ReleasePolicy.conversation(),
                standard,
                new ReleasePolicy("own", OptionalInt.of(1), OptionalInt.empty()),
                standard.withEndorsements(3),
                standard.withEndorsements(4),
                ReleasePolicy.strong(),
                RELEASE)) {
            for (int floor : List.of(7, 8)) {
                for (Ruling ruling : Ruling.values()) {
                    for (RosterVisibility roster : RosterVisibility.values()) {
                        for (int days : List.of(0, 28)) {
                            for (boolean inPerson : List.of(false, true)) {
                                grid.add(CyclePolicy.builder()
                                        .release(release)
                                        .panel(PanelPolicy.builder()
                                                .floor(floor)
                                                .supervises(ruling)
                                                .build())
                                        .roster(roster)
                                        .answersKeptDays(days)
                                        .inPersonOnly(inPerson)
                                        .build());
                            }
                        }
                    }
                }
            }
        }
        return grid;
    }

    /** What a policy means, without its id: unset endorsements are the fewest that are safe. */
    private static List<Object> meaning(CyclePolicy policy) {
        ReleasePolicy release = policy.release();
        return List.of(
                release.colluders(),
                release.endorsements().orElse(release.fewestEndorsements()),
                policy.panel(),
                policy.roster(),
                policy.answersKeptDays(),
                policy.inPersonOnly());
    }

    @Test
    void asStrictAsIsAPartialOrder() {
        List<CyclePolicy> grid = grid();
        List<BitSet> rows = new ArrayList<>();
        for (CyclePolicy policy : grid) {
            BitSet row = new BitSet();
            for (int i = 0; i < grid.size(); i++) {
                row.set(i, policy.isAsStrictAs(grid.get(i)));
            }
            rows.add(row);
        }
        int pairs = 0;
        for (int i = 0; i < grid.size(); i++) {
            assertThat(rows.get(i).get(i)).as("reflexive").isTrue();
            for (int j = rows.get(i).nextSetBit(0); j >= 0; j = rows.get(i).nextSetBit(j + 1)) {
                pairs++;
                BitSet beyond = (BitSet) rows.get(j).clone();
                beyond.andNot(rows.get(i));
                assertThat(beyond.isEmpty()).as("transitive").isTrue();
                if (rows.get(j).get(i)) {
                    assertThat(meaning(grid.get(i))).as("antisymmetric").isEqualTo(meaning(grid.get(j)));
                }
            }
        }
        assertThat(pairs).isGreaterThan(grid.size());
    }
}
