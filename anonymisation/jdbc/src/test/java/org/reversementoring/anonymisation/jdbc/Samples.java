package org.reversementoring.anonymisation.jdbc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.RelationshipDeclaration;

/** Cycles and ballots to store. */
final class Samples {

    static final InterviewGuide GUIDE = Guides.sevenDomains();

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private Samples() {}

    static byte[] key(int number) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) number);
        return key;
    }

    static Step step(MentoringCycle cycle, Role role) {
        return Step.by(role, DAY.plusDays(cycle.revision())).because(ReasonCode.of("AS_AGREED"));
    }

    static MentoringCycle proposed(String id, String mentee) {
        return MentoringCycle.propose(CycleId.of(id), MenteeId.of(mentee), GUIDE);
    }

    static MentoringCycle consented(MentoringCycle cycle) {
        return cycle.consented(Consent.complete("mentee-1.0"), step(cycle, Role.MENTEE));
    }

    static MentoringCycle suspended(MentoringCycle cycle) {
        return cycle.suspended(step(cycle, Role.PROGRAMME_LEAD));
    }

    static MentoringCycle formed(MentoringCycle cycle, String... mentors) {
        MentorPanel panel = MentorPanel.of(Stream.of(mentors).map(MentorId::of).toArray(MentorId[]::new));
        List<RelationshipDeclaration> declarations = Stream.of(mentors)
                .map(mentor -> RelationshipDeclaration.of(MentorId.of(mentor)))
                .toList();
        return cycle.panelFormed(panel, declarations, step(cycle, Role.PROGRAMME_LEAD));
    }

    static Enrolment enrolment(String mentor) {
        MentorId id = MentorId.of(mentor);
        return Enrolment.of(Mentor.of(id), RelationshipDeclaration.of(id), MentorConsent.heldByHost(id));
    }

    static String[] mentors(int count) {
        return IntStream.range(0, count).mapToObj(i -> "mentor-" + i).toArray(String[]::new);
    }

    static List<Rating> ratings(int mark) {
        return GUIDE.topics().stream()
                .filter(topic -> topic.rating().isPresent())
                .map(topic -> Rating.of(topic.id(), mark))
                .toList();
    }

    static Ballot ballot(String mentor, int mark) {
        return Ballot.builder()
                .mentor(MentorId.of(mentor))
                .ratings(ratings(mark))
                .build();
    }
}
