package org.reversementoring.examples.hosts.released;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.release.Drafting;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.anonymisation.release.SigningOff;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
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
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;

/** The report that each host releases: six invented mentors about one invented senior, from consent to sign-off. */
public final class SampleReport {

    private static final MenteeId MENTEE = MenteeId.of("staff-0");

    private final ReleaseGate gate;
    private final JsonCodec codec;

    private SampleReport(ReleaseGate gate, JsonCodec codec) {
        this.gate = gate;
        this.codec = codec;
    }

    /** The way of a cycle through this gate. It is stored and read back by this codec before its report is taken. */
    public static SampleReport by(ReleaseGate gate, JsonCodec codec) {
        return new SampleReport(gate, codec);
    }

    /**
     * The signed-off report.
     *
     * @param mark what each mentor but the last two answers, from 1 to 5
     * @throws IllegalStateException if the gate does not release it, or does not know the stored cycle again
     */
    public FeedbackReport ofMark(int mark) {
        List<MentorId> mentors = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> MentorId.of("staff-" + i))
                .toList();
        MentorPanel panel = MentorPanel.of(mentors.toArray(MentorId[]::new));
        MentoringCycle prepared = prepared(panel);
        Interview interview = Interview.builder()
                .mentee(MENTEE)
                .panel(panel)
                .guide(prepared.guide())
                .ballots(IntStream.range(0, 6)
                        .mapToObj(i -> ballot(mentors.get(i), i < 4 ? mark : 2 * (i - 3)))
                        .toList())
                .build()
                .closedFor(prepared.id(), new Random(1));
        Finding finding = Finding.builder()
                .id(FindingId.of("f1"))
                .topic(TopicId.of("approachability"))
                .kind(FindingKind.STRENGTH)
                .text("Gives time to questions – even in the café.")
                .build();
        Collation collation = Collation.builder()
                .interview(interview)
                .addFindings(finding)
                .endorsements(mentors.stream()
                        .limit(4)
                        .map(mentor -> Endorsement.builder()
                                .mentor(mentor)
                                .addFindings(finding.id())
                                .build())
                        .toList())
                .build();
        return released(collated(prepared, interview), collation);
    }

    private static Ballot ballot(MentorId mentor, int mark) {
        return Ballot.builder()
                .mentor(mentor)
                .addRatings(Rating.of(TopicId.of("approachability"), mark))
                .build();
    }

    private static MentoringCycle prepared(MentorPanel panel) {
        Stream<RelationshipDeclaration> declarations =
                panel.mentors().stream().map(mentor -> RelationshipDeclaration.of(mentor.id()));
        return MentoringCycle.propose(
                        CycleId.of("cycle-1"), MENTEE, Guides.sevenDomains(), CyclePolicy.of(ReleasePolicy.standard()))
                .consented(Consent.complete("mentee-1.0"), step(Role.MENTEE, 1))
                .panelFormed(panel, declarations.toList(), step(Role.PROGRAMME_LEAD, 2))
                .prepared(Preparation.complete(), step(Role.PROGRAMME_LEAD, 3))
                .baselineTaken(new Baseline(panel.size(), true, true), step(Role.EVALUATOR, 4));
    }

    private static MentoringCycle collated(MentoringCycle prepared, Interview interview) {
        List<InterviewRecord.Covered> topics = prepared.guide().topics().stream()
                .map(topic -> InterviewRecord.Covered.asked(topic.id()))
                .toList();
        InterviewRecord record = InterviewRecord.of(true, interview.panel().size(), topics);
        return prepared.interviewed(interview, record, step(Role.FACILITATOR, 5))
                .collated(step(Role.CUSTODIAN, 6));
    }

    private FeedbackReport released(MentoringCycle collated, Collation collation) {
        Drafting drafting = gate.draft(collated, collation, ReportId.of("2026-1"), step(Role.CUSTODIAN, 7));
        if (!(drafting instanceof Drafting.Drafted drafted)) {
            throw new IllegalStateException("no draft");
        }
        PanelReview review = PanelReview.of(drafted.draft(), PanelReview.SilenceRule.NOT_ENDORSED);
        MentoringCycle checked = drafted.cycle().panelChecked(review, step(Role.CUSTODIAN, 12));
        if (!(gate.signOff(checked, collation, step(Role.CUSTODIAN, 13)) instanceof SigningOff.SignedOff signedOff)) {
            throw new IllegalStateException("no sign-off");
        }
        MentoringCycle stored = codec.read(codec.write(signedOff.cycle()), MentoringCycle.class);
        if (!gate.verify(stored).holds()) {
            throw new IllegalStateException("the gate does not know its own report");
        }
        return stored.report().orElseThrow();
    }

    private static Step step(Role role, int day) {
        return Step.by(role, LocalDate.of(2026, 3, day));
    }
}
