package org.reversementoring.anonymisation.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.panel.MentorPanel;

/** A maker of one cycle after the other; whatever is the same for all cycles is computed once. */
final class CycleMaker {

    private final ProgrammeModel model;
    private final Marking marking;
    private final Questionnaire confidence;
    private final Questionnaire awareness;
    private final List<Finding> findings;
    private final List<Point> points;
    private final int endorsing;

    CycleMaker(ProgrammeModel model) {
        this.model = model;
        this.marking = new Marking(model.habits(), model.guide());
        this.confidence = new Questionnaire(Instruments.mentorConfidence(), model.shift());
        this.awareness = new Questionnaire(Instruments.menteeAwareness(), model.shift());
        this.findings =
                IntStream.range(0, model.findings()).mapToObj(this::finding).toList();
        this.points = findings.stream()
                .map(finding -> Point.of(finding.topic(), finding.text()))
                .toList();
        this.endorsing = Draws.millionths(model.endorsing());
    }

    private Finding finding(int i) {
        List<Topic> topics = model.guide().topics();
        FindingKind[] kinds = FindingKind.values();
        return Finding.builder()
                .id(FindingId.of("finding-" + (i + 1)))
                .topic(topics.get(i % topics.size()).id())
                .kind(kinds[i % kinds.length])
                .text("Simulated finding " + (i + 1) + ".")
                .build();
    }

    SimulatedCycle cycle(long number, Draws draws) {
        SimulatedAttendance mentee = attend(1, model.mentees(), draws);
        if (mentee.agreed() == 0) {
            return new SimulatedCycle(
                    number, SimulatedAttendance.NOBODY, mentee, Optional.empty(), List.of(), Optional.empty());
        }
        int invited = model.panelSizes().get(draws.between(0, model.panelSizes().size() - 1));
        SimulatedAttendance mentors = attend(invited, model.mentors(), draws);
        if (mentee.started() == 0 || mentors.started() == 0) {
            return new SimulatedCycle(
                    number,
                    new SimulatedAttendance(invited, mentors.agreed(), 0, 0),
                    new SimulatedAttendance(1, 1, 0, 0),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
        }
        Collation collation = collation("cycle-" + number, mentors, draws);
        List<BeforeAndAfter> answered = new ArrayList<>();
        for (int mentor = 0; mentor < mentors.started(); mentor++) {
            answered.add(confidence.answered(mentor < mentors.completed(), draws));
        }
        return new SimulatedCycle(
                number,
                mentors,
                mentee,
                Optional.of(collation),
                answered,
                Optional.of(awareness.answered(mentee.completed() == 1, draws)));
    }

    private static SimulatedAttendance attend(int invited, DropOut lost, Draws draws) {
        int agreed = invited - draws.hits(invited, Draws.millionths(lost.refusing()));
        int started = agreed - draws.hits(agreed, Draws.millionths(lost.leaving()));
        return new SimulatedAttendance(
                invited, agreed, started, started - draws.hits(started, Draws.millionths(lost.lost())));
    }

    /** The panel is those who agreed: its size is public, and who of them stayed away is not. */
    private Collation collation(String cycle, SimulatedAttendance attendance, Draws draws) {
        MentorId[] panel = IntStream.rangeClosed(1, attendance.agreed())
                .mapToObj(i -> MentorId.of(cycle + "-mentor-" + i))
                .toArray(MentorId[]::new);
        List<MentorId> present = List.of(panel).subList(0, attendance.started());
        Interview interview = Interview.builder()
                .mentee(MenteeId.of(cycle + "-mentee"))
                .panel(MentorPanel.of(panel))
                .guide(model.guide())
                .points(points)
                .ballots(marking.ballots(present, draws))
                .build();
        return Collation.builder()
                .interview(interview)
                .findings(findings)
                .endorsements(present.stream()
                        .map(mentor -> endorsement(mentor, draws))
                        .toList())
                .build();
    }

    private Endorsement endorsement(MentorId mentor, Draws draws) {
        return Endorsement.builder()
                .mentor(mentor)
                .findings(findings.stream()
                        .filter(finding -> draws.hit(endorsing))
                        .map(Finding::id)
                        .toList())
                .build();
    }
}
