package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.MentorPanel;

/**
 * Law: a collation is of its own cycle, and each mentor who stays has the ballot in it, or none, that was in when the interview closed
 * (I6, I9).
 */
class SealedBallotsTest {

    private static final Journey JOURNEY = Journey.standard();

    private static Collation collation(Interview interview) {
        return Collation.builder().interview(interview).build();
    }

    private static void refusesTheCollation(MentoringCycle cycle, String code, Collation collation) {
        Refusals.refused(
                cycle,
                CycleAction.ANONYMISE,
                code,
                (before, step) ->
                        TestGate.drafted(before, collation, Cycles.report(6, 1).build(), step));
        Refusals.refused(cycle, CycleAction.HOLD, code, (before, step) -> TestGate.held(before, collation, step));
    }

    @Test
    void aCollationIsOfThisCycleMenteePanelAndGuide() {
        MentorPanel panel = Cycles.panel(6);
        MentorPanel others = MentorPanel.of(IntStream.rangeClosed(11, 16)
                .mapToObj(Cycles::mentor)
                .toArray(org.reversementoring.core.MentorId[]::new));
        Interview own = Cycles.openInterview(panel);
        MentoringCycle collated = JOURNEY.at(CycleState.COLLATED);
        for (Interview other : List.of(
                own.closedFor(CycleId.of("cycle-2"), new Random(1)),
                Interview.builder()
                        .from(own)
                        .mentee(MenteeId.of("another"))
                        .build()
                        .closedFor(Cycles.CYCLE, new Random(1)),
                Cycles.interview(others),
                Cycles.interview(Cycles.panel(7)),
                Interview.builder()
                        .from(own)
                        .guide(Parts.otherVersion())
                        .build()
                        .closedFor(Cycles.CYCLE, new Random(1)),
                own)) {
            refusesTheCollation(collated, "OTHER_COLLATION", collation(other));
        }
        assertThat(TestGate.held(collated, collation(Cycles.interview(panel)), Journey.step(collated, CycleAction.HOLD))
                        .state())
                .isEqualTo(CycleState.HELD);
    }

    @Test
    void anInterviewIsClosedForOneCycle() {
        Interview open = Cycles.openInterview(Cycles.panel(6));
        Refusals.refused(
                CycleState.BASELINE_TAKEN,
                CycleAction.INTERVIEW,
                "INTERVIEW_OPEN",
                (cycle, step) -> cycle.interviewed(open, Cycles.record(6), step));
        Interview closed = open.closedFor(CycleId.of("cycle-2"), new Random(1));
        Refusals.refused(
                CycleState.BASELINE_TAKEN,
                CycleAction.INTERVIEW,
                "OTHER_INTERVIEW",
                (cycle, step) -> cycle.interviewed(closed, Cycles.record(6), step));
    }

    /** Five of six mentors answered one question. */
    private static Interview answered(InterviewGuide guide) {
        return answered(guide, 0b011111);
    }

    /** The mentors of the set answered it; bit 0 is the first one. */
    private static Interview answered(InterviewGuide guide, int mentors) {
        return Interview.builder()
                .from(Cycles.openInterview(Cycles.panel(6)))
                .guide(guide)
                .ballots(ballots(guide, mentors))
                .build();
    }

    private static List<Ballot> ballots(InterviewGuide guide, int mentors) {
        return IntStream.rangeClosed(1, 6)
                .filter(mentor -> (mentors >> (mentor - 1) & 1) == 1)
                .mapToObj(mentor -> ballot(guide, mentor, 3))
                .toList();
    }

    private static Ballot ballot(InterviewGuide guide, int mentor, int mark) {
        return Ballot.builder()
                .mentor(Cycles.mentor(mentor))
                .addRatings(Rating.of(guide.ratedTopics().get(0).id(), mark))
                .build();
    }

    private static MentoringCycle collated(InterviewGuide guide, Interview interview) {
        MentoringCycle cycle = MentoringCycle.propose(Cycles.CYCLE, Cycles.MENTEE, guide);
        for (CycleAction action :
                List.of(CycleAction.CONSENT, CycleAction.FORM_PANEL, CycleAction.PREPARE, CycleAction.TAKE_BASELINE)) {
            cycle = JOURNEY.take(cycle, action);
        }
        cycle = cycle.interviewed(
                interview,
                org.reversementoring.core.cycle.record.InterviewRecord.of(
                        true,
                        6,
                        guide.topics().stream()
                                .map(topic -> org.reversementoring.core.cycle.record.InterviewRecord.Covered.asked(
                                        topic.id()))
                                .toList()),
                Journey.step(cycle, CycleAction.INTERVIEW));
        return JOURNEY.take(cycle, CycleAction.COLLATE);
    }

    @Test
    void noBallotIsChangedAddedOrDroppedAfterTheInterviewCloses() {
        InterviewGuide guide = Guides.sevenDomains();
        Interview closed = answered(guide).closedFor(Cycles.CYCLE, new Random(1));
        MentoringCycle cycle = collated(guide, closed);
        List<Ballot> ballots = closed.ballots();
        List<Ballot> changed = new ArrayList<>(ballots);
        changed.set(2, ballot(guide, 3, 5));
        List<Ballot> added = new ArrayList<>(ballots);
        added.add(ballot(guide, 6, 3));
        List<Ballot> replaced = new ArrayList<>(ballots.subList(0, 4));
        replaced.add(ballot(guide, 6, 3));
        for (List<Ballot> other : List.of(changed, added, ballots.subList(0, 4), List.<Ballot>of(), replaced)) {
            refusesTheCollation(
                    cycle,
                    "BALLOTS_CHANGED",
                    collation(Interview.builder().from(closed).ballots(other).build()));
        }
        refusesTheCollation(
                cycle, "BALLOTS_CHANGED", collation(answered(guide).closedFor(Cycles.CYCLE, new Random(2))));
        List<Ballot> reversed = new ArrayList<>(ballots);
        java.util.Collections.reverse(reversed);
        assertThat(held(
                        cycle,
                        Interview.builder().from(closed).ballots(reversed).build()))
                .isEqualTo(CycleState.HELD);
    }

    @Test
    void theBallotOfAMentorWhoLeftIsLeftOutAndNoOther() {
        InterviewGuide guide = Guides.sevenDomains();
        Interview closed = answered(guide).closedFor(Cycles.CYCLE, new Random(1));
        MentoringCycle before = collated(guide, closed);
        MentoringCycle left = before.left(Cycles.mentor(5), Journey.step(before, CycleAction.LEAVE));
        MentoringCycle cycle = JOURNEY.take(left, CycleAction.COLLATE);
        Interview without = closed.without(Cycles.mentor(5)).orElseThrow();
        Refusals.refused(
                cycle, CycleAction.HOLD, "OTHER_COLLATION", (at, step) -> TestGate.held(at, collation(closed), step));
        Refusals.refused(
                cycle,
                CycleAction.HOLD,
                "BALLOTS_CHANGED",
                (at, step) -> TestGate.held(
                        at,
                        collation(Interview.builder()
                                .from(without)
                                .ballots(without.ballots().subList(0, 3))
                                .build()),
                        step));
        assertThat(held(cycle, without)).isEqualTo(CycleState.HELD);
    }

    /** Whoever leaves, with a ballot or without, takes nobody else's along. */
    @Test
    void whoeverStaysHasTheBallotOrNoneThatWasSealed() {
        InterviewGuide guide = Guides.sevenDomains();
        int accepted = 0;
        for (int voted = 0; voted <= 6; voted++) {
            Interview closed = answered(guide, (1 << voted) - 1).closedFor(Cycles.CYCLE, new Random(1));
            MentoringCycle all = collated(guide, closed);
            for (int leaver = 0; leaver <= 6; leaver++) {
                MentoringCycle cycle = leaver == 0 ? all : without(all, leaver);
                Interview own = leaver == 0
                        ? closed
                        : closed.without(Cycles.mentor(leaver)).orElseThrow();
                for (int mentors = 0; mentors < 64; mentors++) {
                    if (leaver == 0 || (mentors >> (leaver - 1) & 1) == 0) {
                        List<Ballot> ballots = ballots(guide, mentors);
                        boolean sealed = ballots.equals(own.ballots());
                        assertThat(isAccepted(cycle, own, ballots))
                                .as("%d voted, %d left, ballots %d", voted, leaver, mentors)
                                .isEqualTo(sealed);
                        accepted += sealed ? 1 : 0;
                    }
                }
            }
        }
        assertThat(accepted).isEqualTo(7 * 7);
    }

    private static MentoringCycle without(MentoringCycle cycle, int leaver) {
        return JOURNEY.take(
                cycle.left(Cycles.mentor(leaver), Journey.step(cycle, CycleAction.LEAVE)), CycleAction.COLLATE);
    }

    private static boolean isAccepted(MentoringCycle cycle, Interview own, List<Ballot> ballots) {
        try {
            return held(cycle, Interview.builder().from(own).ballots(ballots).build()) == CycleState.HELD;
        } catch (ForbiddenTransitionException e) {
            assertThat(e.reason().name()).isEqualTo("BALLOTS_CHANGED");
            return false;
        }
    }

    @Test
    void sealsDoNotTellHowManyAnswered() {
        InterviewGuide guide = Guides.sevenDomains();
        for (int mentors = 0; mentors < 64; mentors++) {
            Interview closed = answered(guide, mentors).closedFor(Cycles.CYCLE, new Random(1));
            assertThat(closed.ballotSeals())
                    .hasSize(6)
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .allMatch(seal -> seal.matches("[0-9a-f]{64}"));
        }
    }

    /** Who declined everything and who gave no ballot mean the same, and are sealed apart. */
    @Test
    void anEmptyBallotIsNotAddedAfterwards() {
        InterviewGuide guide = Guides.sevenDomains();
        Interview closed = answered(guide).closedFor(Cycles.CYCLE, new Random(1));
        List<Ballot> added = new ArrayList<>(closed.ballots());
        added.add(Ballot.builder().mentor(Cycles.mentor(6)).build());
        assertThat(isAccepted(collated(guide, closed), closed, added)).isFalse();
    }

    private static CycleState held(MentoringCycle cycle, Interview interview) {
        return TestGate.held(cycle, collation(interview), Journey.step(cycle, CycleAction.HOLD))
                .state();
    }
}
