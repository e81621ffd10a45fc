package org.reversementoring.reporting.study;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.core.meeting.AgendaPhase;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.meeting.PhaseRecord;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Grade;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.participation.ParticipationLog;
import org.reversementoring.reporting.study.progression.ProgressionCriterion;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.progression.Verdict;

/** A whole study of six mentors and seven mentees, made up. Whatever is personal or raw begins with {@link #MARK}. */
public final class MadeUpStudy {

    static final String MARK = "Qzx";
    static final InterviewGuide GUIDE = Guides.sevenDomains();

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final TopicId STRENGTHS = TopicId.of("strengths");
    private static final String STAGES = "code,group,stage,reason\n";

    /** Minutes of six meetings: the ends and the middle of the founding study's (domain dossier D.2). */
    private static final int[] MINUTES = {28, 45, 180, 40, 45, 60};

    /** Mentors' confidence in seven domains before and after, the fixture of D.5; then acceptability and burnout, made up. */
    private static final int[][] BEFORE = {
        {1, 4, 4, 3, 3, 4, 4}, {4, 4, 4, 4, 4, 4, 3}, {1, 4, 3, 3, 4, 4, 2},
        {4, 4, 4, 2, 4, 4, 1}, {2, 4, 4, 3, 4, 4, 3}, {4, 3, 4, 4, 2, 3, 3}
    };

    private static final int[][] AFTER = {
        {4, 4, 3, 3, 2, 3, 4}, {5, 3, 4, 5, 3, 5, 4}, {4, 5, 4, 3, 4, 5, 4},
        {5, 4, 4, 3, 4, 4, 5}, {4, 5, 4, 3, 4, 5, 5}, {4, 3, 4, 4, 3, 4, 4}
    };
    private static final int[][] AIM = {
        {4, 4, 5, 4}, {5, 5, 5, 5}, {3, 4, 4, 3}, {4, 4, 4, 4}, {4, 3, 4, 4}, {5, 4, 4, 5}
    };
    private static final int[][] BURNOUT_BEFORE = {
        {75, 75, 50, 75, 50, 50, 25}, {75, 75, 75, 75, 75, 75, 25}, {75, 50, 50, 75, 50, 75, 25},
        {25, 25, 25, 50, 25, 25, 75}, {25, 25, 0, 25, 25, 25, 75}, {25, 25, 25, 25, 25, 0, 75}
    };
    private static final int[][] BURNOUT_AFTER = {
        {50, 50, 50, 75, 50, 50, 50}, {75, 50, 75, 50, 50, 75, 25}, {50, 50, 50, 75, 50, 50, 50},
        {25, 25, 25, 25, 25, 25, 75}, {25, 25, 0, 25, 0, 25, 75}, {25, 0, 25, 25, 25, 0, 100}
    };

    private MadeUpStudy() {}

    static StudyRecord record() {
        return StudyRecord.builder()
                .title("A made-up study")
                .participation(ParticipationLog.read(new StringReader(log())).groups())
                .cycles(cycles())
                .questionnaires(measurements())
                .build();
    }

    static ProgressionRule rule() {
        return new ProgressionRule(
                List.of(
                        criterion("mentees: completed of agreed"),
                        criterion("mentors: agreed of invited"),
                        criterion("Feedback meeting held")),
                ProgressionRule.Basis.ESTIMATE,
                ProgressionRule.Combination.ANY_STOP_STOPS);
    }

    private static ProgressionCriterion criterion(String estimand) {
        return new ProgressionCriterion(
                estimand,
                List.of(
                        ProgressionZone.of(Verdict.STOP, "0", "0.5"),
                        ProgressionZone.of(Verdict.AMEND, "0.5", "0.8"),
                        ProgressionZone.of(Verdict.GO, "0.8", "1")));
    }

    /** Eight mentors invited, six complete; nine mentees invited, seven begin, six complete. */
    static String log() {
        StringBuilder log = new StringBuilder(STAGES);
        String[] mentors = {
            "invited", "eligible", "completed", "completed", "completed", "completed", "completed", "completed"
        };
        String[] mentees = {
            "invited",
            "eligible",
            "started",
            "completed",
            "completed",
            "completed",
            "completed",
            "completed",
            "completed"
        };
        for (int i = 0; i < mentors.length; i++) {
            log.append(MARK)
                    .append("-r-")
                    .append(i)
                    .append(",mentors,")
                    .append(mentors[i])
                    .append(",\n");
        }
        for (int i = 0; i < mentees.length; i++) {
            log.append(MARK).append("-e-").append(i).append(",mentees,").append(mentees[i]);
            log.append(mentees[i].equals("started") ? ",moved\n" : ",\n");
        }
        return log.toString();
    }

    static List<QuestionnaireAdministration> measurements() {
        List<MeasureAnswers> confidence = new ArrayList<>(forms(Instruments.mentorConfidence(), TimePoint.T0, BEFORE));
        confidence.addAll(forms(Instruments.mentorConfidence(), TimePoint.T1, AFTER));
        List<MeasureAnswers> burnout = new ArrayList<>(forms(Instruments.cbiWork(), TimePoint.T0, BURNOUT_BEFORE));
        burnout.addAll(forms(Instruments.cbiWork(), TimePoint.T1, BURNOUT_AFTER));
        return List.of(
                QuestionnaireAdministration.beforeAndAfter("mentors", Instruments.mentorConfidence(), 6, confidence)
                        .withDomains(QuestionnaireAdministration.SEVEN_DOMAINS),
                QuestionnaireAdministration.beforeAndAfter("mentors", Instruments.cbiWork(), 6, burnout),
                QuestionnaireAdministration.once(
                        "mentors",
                        Instruments.aim(),
                        Fraction.of(7, 2),
                        6,
                        forms(Instruments.aim(), TimePoint.T1, AIM)),
                QuestionnaireAdministration.once(
                        "mentors",
                        Instruments.iam(),
                        Fraction.of(7, 2),
                        6,
                        forms(Instruments.iam(), TimePoint.T1, AIM)),
                QuestionnaireAdministration.once("mentors", Instruments.fim(), Fraction.of(7, 2), 6, List.of()));
    }

    /** One form for each row, whose people have the codes 0, 1, and so on; a negative value is a missing item. */
    static List<MeasureAnswers> forms(Instrument instrument, TimePoint time, int[]... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> form(instrument, time, MARK + "-pair-" + i, rows[i]))
                .toList();
    }

    public static MeasureAnswers form(Instrument instrument, TimePoint time, String code, int... values) {
        return instrument.answers(
                PairingCode.of(code),
                time,
                IntStream.of(values)
                        .mapToObj(value -> value < 0 ? OptionalInt.empty() : OptionalInt.of(value))
                        .toList());
    }

    /** Six cycles to the end, one withdrawn before its meeting. */
    static List<MentoringCycle> cycles() {
        List<MentoringCycle> cycles = new ArrayList<>();
        for (int i = 0; i < MINUTES.length; i++) {
            cycles.add(finished(i, MINUTES[i], HarmCheck.Outcome.NO_HARM));
        }
        cycles.add(prepared(MINUTES.length).withdrawn(step(Role.MENTEE)));
        return cycles;
    }

    static MentoringCycle prepared(int number) {
        MentorPanel panel = panel();
        return MentoringCycle.propose(
                        CycleId.of(MARK + "-cycle-" + number), MenteeId.of(MARK + "-mentee-" + number), GUIDE)
                .consented(Consent.complete("mentee-1.0"), step(Role.MENTEE))
                .panelFormed(
                        panel,
                        panel.mentors().stream()
                                .map(mentor -> RelationshipDeclaration.of(mentor.id()))
                                .toList(),
                        step(Role.PROGRAMME_LEAD))
                .prepared(Preparation.complete(), step(Role.PROGRAMME_LEAD))
                .baselineTaken(new Baseline(6, true, true), step(Role.PROGRAMME_LEAD));
    }

    /** The mentee has answered, and what was raw is gone. */
    static MentoringCycle answered(int number, int minutes) {
        MentoringCycle cycle = prepared(number);
        Collation collation = collation(cycle);
        MentoringCycle collated = cycle.interviewed(
                        collation.interview(),
                        InterviewRecord.of(
                                true,
                                6,
                                GUIDE.topics().stream()
                                        .map(topic -> InterviewRecord.Covered.asked(topic.id()))
                                        .toList()),
                        step(Role.FACILITATOR))
                .collated(step(Role.CUSTODIAN));
        ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
        MentoringCycle drafted = gate.draft(collated, collation, ReportId.of("report-" + number), step(Role.CUSTODIAN))
                .cycle();
        MentoringCycle checked = drafted.panelChecked(
                PanelReview.of(drafted.draft().orElseThrow(), PanelReview.SilenceRule.NOT_ENDORSED),
                step(Role.CUSTODIAN));
        MentoringCycle scheduled = gate.signOff(checked, collation, step(Role.CUSTODIAN))
                .cycle()
                .nominated(Nomination.volunteer(mentor(1)), step(Role.PROGRAMME_LEAD))
                .scheduled(new MeetingPlan(DAY, FeedbackMeeting.Modality.IN_PERSON, true), step(Role.NOMINATED_MENTOR));
        return gate.meet(
                        scheduled,
                        FeedbackMeeting.builder()
                                .nominatedMentor(mentor(1))
                                .heldOn(DAY)
                                .length(Duration.ofMinutes(minutes))
                                .addAllPhases(Arrays.stream(AgendaPhase.values())
                                        .map(phase -> new PhaseRecord(phase, 5, true))
                                        .toList())
                                .build(),
                        step(Role.NOMINATED_MENTOR))
                .responded(
                        MenteeResponse.builder()
                                .reflection(MARK + "-reflection")
                                .addGoals(DevelopmentGoal.builder()
                                        .topic(STRENGTHS)
                                        .action(MARK + "-goal")
                                        .reviewOn(DAY.plusMonths(3))
                                        .build())
                                .build(),
                        step(Role.MENTEE))
                .notesDestroyed(step(Role.CUSTODIAN))
                .answersDestroyed(step(Role.CUSTODIAN));
    }

    static MentoringCycle finished(int number, int minutes, HarmCheck.Outcome forMentors) {
        MentoringCycle first = followedUp(answered(number, minutes), FollowUpPoint.T1, DAY.plusDays(10), forMentors);
        return followedUp(first, FollowUpPoint.T2, DAY.plusDays(91), HarmCheck.Outcome.NO_HARM);
    }

    static MentoringCycle followedUp(
            MentoringCycle cycle, FollowUpPoint point, LocalDate on, HarmCheck.Outcome forMentors) {
        return cycle.followedUp(followUp(point, on, forMentors), step(Role.PROGRAMME_LEAD, on));
    }

    private static FollowUp followUp(FollowUpPoint point, LocalDate on, HarmCheck.Outcome forMentors) {
        return FollowUp.builder()
                .point(point)
                .on(on)
                .goals(Collections.nCopies(1, GoalStatus.STARTED))
                .addHarmChecks(new HarmCheck(HarmCheck.Side.MENTEE, HarmCheck.Outcome.NO_HARM))
                .addHarmChecks(new HarmCheck(HarmCheck.Side.MENTORS, forMentors))
                .build();
    }

    /** Nobody gave a mark; four endorse the one finding. */
    private static Collation collation(MentoringCycle cycle) {
        MentorPanel panel = cycle.panel().orElseThrow();
        Finding finding = Finding.builder()
                .id(FindingId.of("f1"))
                .topic(STRENGTHS)
                .kind(FindingKind.STRENGTH)
                .text(MARK + "-finding")
                .addPoints(1)
                .build();
        return Collation.builder()
                .interview(Interview.builder()
                        .mentee(cycle.mentee().id())
                        .panel(panel)
                        .guide(GUIDE)
                        .addPoints(Point.of(STRENGTHS, MARK + "-said"))
                        .build()
                        .closedFor(cycle.id(), new Random(1)))
                .addFindings(finding)
                .addAllEndorsements(panel.mentors().subList(0, 4).stream()
                        .map(mentor -> Endorsement.builder()
                                .mentor(mentor.id())
                                .addFindings(finding.id())
                                .build())
                        .toList())
                .build();
    }

    private static MentorPanel panel() {
        return MentorPanel.builder()
                .addAllMentors(IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> Mentor.builder()
                                .id(mentor(i))
                                .grade(Grade.of(MARK + "-grade"))
                                .build())
                        .toList())
                .build();
    }

    private static MentorId mentor(int number) {
        return MentorId.of(MARK + "-mentor-" + number);
    }

    static Step step(Role role) {
        return step(role, DAY);
    }

    private static Step step(Role role, LocalDate on) {
        return Step.by(role, on).because(ReasonCode.of("AS_AGREED"));
    }
}
