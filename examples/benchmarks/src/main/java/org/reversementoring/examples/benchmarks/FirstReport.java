package org.reversementoring.examples.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.anonymisation.release.ReportAnonymiser;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.reporting.render.Renderers;

/**
 * The first report of a process: six ballots of seven marks and a finding, proved, released and written as HTML. Prints the milliseconds from the
 * first line of {@code main} on. Not a JMH benchmark, because the second report is no first one.
 */
public final class FirstReport {

    private FirstReport() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        int length = page().length();
        long nanos = System.nanoTime() - start;
        System.out.println("ms " + Math.round(nanos / 100_000.0) / 10.0 + ", " + length + " characters");
    }

    private static String page() {
        List<MentorId> mentors = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> MentorId.of("staff-" + i))
                .toList();
        InterviewGuide guide = Guides.sevenDomains();
        Interview interview = Interview.builder()
                .mentee(MenteeId.of("staff-0"))
                .panel(MentorPanel.of(mentors.toArray(MentorId[]::new)))
                .guide(guide)
                .ballots(mentors.stream().map(mentor -> ballot(mentor, guide)).toList())
                .build();
        Finding finding = Finding.builder()
                .id(FindingId.of("f1"))
                .topic(guide.ratedTopics().get(0).id())
                .kind(FindingKind.STRENGTH)
                .text("Gives time to questions.")
                .build();
        Collation collation = Collation.builder()
                .interview(interview)
                .addFindings(finding)
                .endorsements(mentors.subList(0, 4).stream()
                        .map(mentor -> Endorsement.builder()
                                .mentor(mentor)
                                .addFindings(finding.id())
                                .build())
                        .toList())
                .build();
        Release release = ReportAnonymiser.of(ReleasePolicy.standard()).anonymise(ReportId.of("2026-1"), collation);
        return Renderers.html().render(((Release.Released) release).report());
    }

    private static Ballot ballot(MentorId mentor, InterviewGuide guide) {
        Ballot.Builder ballot = Ballot.builder().mentor(mentor);
        for (Topic topic : guide.ratedTopics()) {
            ballot.addRatings(Rating.of(topic.id(), 4));
        }
        return ballot.build();
    }
}
