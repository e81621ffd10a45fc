package org.reversementoring.anonymisation.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;

/**
 * What a panel answers in one walk. Another seed gives other marks and other endorsements, by the same mentors on the same findings.
 *
 * @param seed of the answers
 * @param sure whether everybody endorses a strength, so that a report never fails for want of one
 */
record WalkAnswers(long seed, boolean sure) {

    private static final List<Finding> FINDINGS = List.of(
            Panels.finding("sure", "Gives time to questions."),
            Panels.finding("strength", "Says why a plan is changed."),
            Finding.builder()
                    .id(FindingId.of("other"))
                    .topic(TopicId.of("strengths"))
                    .kind(FindingKind.DEVELOPMENT)
                    .text("Could leave time at the end of a round.")
                    .build());

    /** The collation of a closed interview; the last mentor gives no ballot, so that one can come late. */
    Collation collation(MenteeId mentee, MentorPanel panel, CycleId cycle) {
        Random chance = new Random(seed);
        List<Ballot> ballots = new ArrayList<>();
        List<Endorsement> endorsements = new ArrayList<>();
        for (Mentor mentor : panel.mentors()) {
            ballots.add(ballot(mentor, chance));
            endorsements.add(endorsement(mentor, chance));
        }
        Interview interview = Interview.builder()
                .mentee(mentee)
                .panel(panel)
                .guide(Panels.GUIDE)
                .ballots(ballots.subList(0, panel.size() - 1))
                .build();
        return Collation.builder()
                .interview(interview.closedFor(cycle, new Random(7)))
                .findings(FINDINGS)
                .endorsements(endorsements)
                .build();
    }

    /** The same, with a ballot that came after the interview was closed. */
    Collation withALateBallot(Collation collation) {
        MentorPanel panel = collation.interview().panel();
        List<Ballot> ballots = new ArrayList<>(collation.interview().ballots());
        Mentor silent = panel.mentors().stream()
                .filter(mentor ->
                        ballots.stream().noneMatch(ballot -> ballot.mentor().equals(mentor.id())))
                .findFirst()
                .orElse(panel.mentors().get(0));
        ballots.removeIf(ballot -> ballot.mentor().equals(silent.id()));
        ballots.add(ballot(silent, new Random(seed + 1)));
        return GatedCycles.with(
                collation,
                Interview.builder().from(collation.interview()).ballots(ballots).build());
    }

    /** The same, without the endorsements of one mentor, which came late. */
    Collation withFewerEndorsements(Collation collation) {
        return Collation.builder()
                .from(collation)
                .endorsements(collation
                        .endorsements()
                        .subList(1, collation.endorsements().size()))
                .build();
    }

    /** The same, with a finding in other words. */
    Collation reworded(Collation collation) {
        List<Finding> findings = new ArrayList<>(collation.findings());
        findings.set(0, Panels.finding("sure", "Gives more time to questions."));
        return Collation.builder().from(collation).findings(findings).build();
    }

    private static Ballot ballot(Mentor mentor, Random chance) {
        return Ballot.builder()
                .mentor(mentor.id())
                .ratings(Panels.GUIDE.topics().stream()
                        .map(Topic::id)
                        .map(topic -> {
                            int mark = chance.nextInt(6);
                            return mark == 0 ? Rating.declined(topic) : Rating.of(topic, mark);
                        })
                        .toList())
                .build();
    }

    private Endorsement endorsement(Mentor mentor, Random chance) {
        return Endorsement.builder()
                .mentor(mentor.id())
                .findings(FINDINGS.stream()
                        .map(Finding::id)
                        .filter(id ->
                                chance.nextBoolean() || (sure && id.value().equals("sure")))
                        .toList())
                .build();
    }
}
