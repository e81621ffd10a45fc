package org.reversementoring.reporting.study;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.core.meeting.AgendaPhase;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.PhaseRecord;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.programme.PairScheme;
import org.reversementoring.core.programme.Topology;
import org.reversementoring.core.programme.pair.PairAction;
import org.reversementoring.core.programme.pair.PairPlan;
import org.reversementoring.core.programme.pair.PairStep;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.participation.ParticipantFlow;

/** A made-up study with panels and both kinds of pairs. Whatever is personal begins with {@link MadeUpStudy#MARK}. */
public final class MadeUpPairs {

    static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static final int[][] BEFORE = {{2}, {3}, {2}, {3}, {4}, {2}, {3}, {2}, {3}, {3}};
    private static final int[][] AFTER = {{3}, {3}, {4}, {4}, {4}, {3}, {3}, {3}, {4}, {2}};

    private MadeUpPairs() {}

    static Map<String, Topology> kinds() {
        return Map.of(
                "mentors", Topology.PANEL,
                "mentees", Topology.PANEL,
                "pair juniors", Topology.PAIR,
                "exchange partners", Topology.RECIPROCAL);
    }

    static StudyRecord.Builder without() {
        return StudyRecord.builder()
                .from(MadeUpStudy.record())
                .addParticipation(
                        ParticipantFlow.of("pair juniors", 14, 12, 10, 10, 9),
                        ParticipantFlow.ofAgreed("exchange partners", 4, 4, 4))
                .addQuestionnaires(QuestionnaireAdministration.beforeAndAfter(
                        "pair juniors",
                        Instruments.retentionIntention(),
                        10,
                        Stream.concat(
                                        MadeUpStudy.forms(Instruments.retentionIntention(), TimePoint.T0, BEFORE)
                                                .stream(),
                                        MadeUpStudy.forms(Instruments.retentionIntention(), TimePoint.T1, AFTER)
                                                .stream())
                                .toList()))
                .pairs(pairs());
    }

    public static StudyRecord record() {
        return without().kinds(kinds()).build();
    }

    /** Five pairs with a plan, one without; two reciprocal ones. */
    static List<PairScheme> pairs() {
        List<PairScheme> pairs = new ArrayList<>();
        PairScheme regular = met(begin(0, Topology.PAIR), 4)
                .taken(PairStep.goals(Role.MENTEE, DAY.plusDays(100), List.of()))
                .taken(PairStep.close(DAY.plusDays(101)));
        pairs.add(regular);
        pairs.add(met(begin(1, Topology.PAIR), 6));
        pairs.add(met(begin(2, Topology.PAIR), 2)
                .taken(PairStep.close(DAY.plusDays(40), PairStep.EndReason.POST_CHANGED)));
        pairs.add(begin(3, Topology.PAIR).taken(PairStep.withdraw(DAY.plusDays(9))));
        pairs.add(begin(4, Topology.PAIR)
                .taken(PairStep.notMet(PairAction.CANCEL_MEETING, Role.MENTOR, DAY.plusDays(3)))
                .taken(PairStep.notMet(PairAction.MISS_MEETING, Role.MENTEE, DAY.plusDays(12))));
        pairs.add(withoutPlan(5, 35, 50));
        pairs.add(begin(6, Topology.RECIPROCAL));
        pairs.add(begin(7, Topology.RECIPROCAL).taken(PairStep.withdraw(DAY.plusDays(2))));
        return pairs;
    }

    private static PairScheme begin(int number, Topology topology) {
        return PairScheme.begin(
                CycleId.of(MadeUpStudy.MARK + "-pair-" + number),
                Mentee.of(MenteeId.of(MadeUpStudy.MARK + "-senior-" + number)),
                Mentor.of(MentorId.of(MadeUpStudy.MARK + "-junior-" + number)),
                topology,
                PairPlan.sixInSixMonths(DAY));
    }

    private static PairScheme met(PairScheme scheme, int meetings) {
        PairScheme course = scheme.taken(PairStep.attended(PairAction.ATTEND_INDUCTION, DAY, Role.MENTOR));
        for (int i = 0; i < meetings; i++) {
            course = course.taken(PairStep.met(Role.MENTOR, DAY.plusDays(7 + 14L * i)));
        }
        return course;
    }

    private static PairScheme withoutPlan(int number, int... minutes) {
        MentorId junior = MentorId.of(MadeUpStudy.MARK + "-junior-" + number);
        PairScheme scheme = PairScheme.builder()
                .id(CycleId.of(MadeUpStudy.MARK + "-pair-" + number))
                .mentee(Mentee.of(MenteeId.of(MadeUpStudy.MARK + "-senior-" + number)))
                .mentor(Mentor.of(junior))
                .until(DAY.plusMonths(6))
                .build();
        for (int length : minutes) {
            scheme = scheme.met(FeedbackMeeting.builder()
                    .nominatedMentor(junior)
                    .heldOn(DAY.plusDays(length))
                    .length(Duration.ofMinutes(length))
                    .addAllPhases(Arrays.stream(AgendaPhase.values())
                            .map(phase -> new PhaseRecord(phase, 5, true))
                            .toList())
                    .build());
        }
        return scheme;
    }
}
