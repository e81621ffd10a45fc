package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.Statement;

/** Failures of other products in which a threshold did not hold, each as a property of this library (products F10 to F34). */
class KnownFailuresOfNumbersTest {

    private static final int QUESTION = 2;

    /** Six mentors, of whom the first ones answer one question, and all the others. */
    private static int[][] answered(int many) {
        int[][] marks = Panels.consensus(6, new Random(3));
        for (int i = 0; i < 6; i++) {
            for (int topic = 0; topic < marks[i].length; topic++) {
                marks[i][topic] = Math.max(1, marks[i][topic]);
            }
            marks[i][QUESTION] = i < many ? 4 : 0;
        }
        return marks;
    }

    private static boolean isShown(FeedbackReport report, int topic) {
        return !report.ratings().get(topic).inWords().equals(notShown(report, topic));
    }

    private static String notShown(FeedbackReport report, int topic) {
        return new Statement.NotShown()
                .inWords(report.ratings().get(topic).item().scale());
    }

    @Test
    void f10_eachQuestionPassesTheGateAndNotTheReportAlone() {
        FeedbackReport report = KnownCases.report(Panels.collation(answered(4), 5));
        for (int topic = 0; topic < report.ratings().size(); topic++) {
            assertThat(isShown(report, topic)).isEqualTo(topic != QUESTION);
        }
    }

    @Test
    void f11_thePanelsSizeAndThePolicyDecideForEachRoleAndTurnout() {
        ReleaseGate gate = KnownCases.gate();
        for (ReleasePolicy release : List.of(ReleasePolicy.standard(), ReleasePolicy.strong())) {
            for (int size = 1; size <= 9; size++) {
                assertThat(gate.check(CyclePolicy.of(release), Panels.GUIDE, size)
                                .isEmpty())
                        .isEqualTo(size >= release.panelFloor());
                // All of them answered, and none was asked in vain: still too few.
                for (int support = 0; size >= 3 && support <= size; support++) {
                    Release made = ReportAnonymiser.of(release)
                            .anonymise(KnownCases.R1, Panels.collation(Panels.consensus(size, new Random(1)), support));
                    assertThat(made instanceof Release.Released).isEqualTo(size >= release.panelFloor());
                }
            }
        }
    }

    @Test
    void f13_thereIsOneDefault() {
        CyclePolicy defaults = CyclePolicy.defaults();
        MentoringCycle proposed = MentoringCycle.propose(GatedCycles.CYCLE, MenteeId.of("mentee"), Panels.GUIDE);
        assertThat(List.of(
                        CyclePolicy.builder().build(),
                        CyclePolicy.of(ReleasePolicy.standard()),
                        CyclePolicy.builder().from(defaults).build(),
                        proposed.policy(),
                        KnownCases.CODEC
                                .read(KnownCases.CODEC.write(proposed), MentoringCycle.class)
                                .policy()))
                .allMatch(defaults::equals);
        assertThat(defaults.floor()).isEqualTo(defaults.release().panelFloor()).isEqualTo(5);
        assertThat(defaults.panel().floor()).isEqualTo(5);
    }

    @Test
    void f14_aQuestionIsShownIfEnoughAnsweredThisQuestion() {
        for (int many = 0; many <= 6; many++) {
            FeedbackReport report = KnownCases.report(Panels.collation(answered(many), 5));
            int needed = ((Method.Scored) report.method()).answersNeeded();
            assertThat(isShown(report, QUESTION)).isEqualTo(many >= needed);
        }
    }

    @Test
    void f21_nothingIsComputedFromWhatIsNotShown() {
        int[][] marks = answered(4);
        String before = KnownCases.json(Panels.collation(marks, 5));
        for (int mark = 1; mark <= 5; mark++) {
            marks[0][QUESTION] = mark;
            marks[3][QUESTION] = 6 - mark;
            assertThat(KnownCases.json(Panels.collation(marks, 5))).isEqualTo(before);
        }
    }

    @Test
    void f28_aPointIsListedForTheMentorsWhoEndorsedItAndEachOnce() {
        for (int support = 0; support <= 6; support++) {
            FeedbackReport report = KnownCases.report(Panels.collation(answered(6), support));
            assertThat(report.findings().size()).isEqualTo(support >= 3 ? 1 : 0);
        }
        Collation collation = Panels.collation(answered(6), 2);
        Endorsement first = collation.endorsements().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Collation.builder()
                        .from(collation)
                        .addEndorsements(first)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Collation.builder()
                        .from(collation)
                        .endorsements(List.of(Endorsement.builder()
                                .mentor(first.mentor())
                                .findings(List.of(FindingId.of("f0"), FindingId.of("f0")))
                                .build()))
                        .build());
    }

    @Test
    void f29_noSecondReportOfASmallerPanelLeavesARemainder() {
        ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
        Collation whole = KnownCases.collation(8, 3);
        List<MentoringCycle> way = KnownCases.way(gate, whole, CyclePolicy.defaults());
        MentoringCycle before = way.stream()
                .filter(cycle -> cycle.state() == CycleState.COLLATED)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 8; i++) {
            MentoringCycle left = before.left(Panels.mentor(i), GatedCycles.step(before, Role.MENTOR));
            MentoringCycle collated = left.collated(GatedCycles.custodian(left));
            Collation rest = whole.without(Panels.mentor(i)).orElseThrow();
            MentoringCycle checked =
                    GatedCycles.checked(gate.draft(collated, rest, ReportId.of("r2"), GatedCycles.custodian(collated)));
            assertThat(gate.signOff(checked, rest, GatedCycles.custodian(checked)))
                    .isInstanceOf(SigningOff.Refused.class);
        }
    }

    /** One reply to many invitations says nothing, and neither do four. */
    @Test
    void f34_fewReturnsShowNoAnswer() {
        for (int many = 0; many <= 4; many++) {
            int[][] marks = new int[9][Panels.GUIDE.topics().size()];
            for (int i = 0; i < many; i++) {
                Arrays.fill(marks[i], 5 - i);
            }
            FeedbackReport report = KnownCases.report(Panels.collation(marks, many));
            for (int topic = 0; topic < report.ratings().size(); topic++) {
                assertThat(isShown(report, topic)).isFalse();
            }
        }
    }
}
