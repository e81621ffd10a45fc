package org.reversementoring.core.cycle;

import java.util.List;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.panel.PanelPolicy;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.RosterVisibility;
import org.reversementoring.core.report.FeedbackReport;

/** Odd parts that several tests need. */
public final class Parts {

    private Parts() {}

    static InterviewGuide otherVersion() {
        return InterviewGuide.builder().from(Cycles.GUIDE).version("9.9").build();
    }

    /** The cycle after these mentors made own authorship known. */
    static MentoringCycle known(MentoringCycle cycle, int... mentors) {
        MentoringCycle next = cycle;
        for (int mentor : mentors) {
            next = next.disclosed(Cycles.mentor(mentor), Journey.step(next, CycleAction.DISCLOSE_AUTHORSHIP));
        }
        return next;
    }

    /** The cycle once the panel has seen this draft. */
    static MentoringCycle checked(MentoringCycle collated, FeedbackReport draft) {
        MentoringCycle drafted = TestGate.drafted(
                collated,
                Cycles.collation(collated.panel().orElseThrow()),
                draft,
                Journey.step(collated, CycleAction.ANONYMISE));
        return drafted.panelChecked(
                PanelReview.of(draft, PanelReview.SilenceRule.NOT_ENDORSED),
                Journey.step(drafted, CycleAction.CHECK_WITH_PANEL));
    }

    static PanelPolicy.Builder strictPanel() {
        return PanelPolicy.builder()
                .floor(6)
                .supervises(Ruling.REFUSE)
                .assessesThisYear(Ruling.REFUSE)
                .sameUnit(Ruling.REFUSE)
                .otherRelationship(Ruling.REFUSE);
    }

    public static CyclePolicy strictPolicy() {
        return CyclePolicy.builder()
                .panel(strictPanel().build())
                .roster(RosterVisibility.HIDDEN)
                .inPersonOnly(true)
                .build();
    }

    /** Each looser than {@link #strictPolicy()} in one respect. */
    static List<CyclePolicy> looserPolicies() {
        CyclePolicy strict = strictPolicy();
        Stream<CyclePolicy> panels = Stream.of(
                        strictPanel().floor(5),
                        strictPanel().supervises(Ruling.WARN),
                        strictPanel().assessesThisYear(Ruling.WARN),
                        strictPanel().sameUnit(Ruling.PERMIT),
                        strictPanel().otherRelationship(Ruling.WARN))
                .map(panel ->
                        CyclePolicy.builder().from(strict).panel(panel.build()).build());
        Stream<CyclePolicy> others = Stream.of(
                CyclePolicy.builder()
                        .from(strict)
                        .roster(RosterVisibility.POOL_ONLY)
                        .build(),
                CyclePolicy.builder().from(strict).answersKeptDays(29).build(),
                CyclePolicy.builder().from(strict).inPersonOnly(false).build());
        return Stream.concat(panels, others).toList();
    }
}
