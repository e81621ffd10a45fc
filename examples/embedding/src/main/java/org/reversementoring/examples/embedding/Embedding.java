package org.reversementoring.examples.embedding;

import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.anonymisation.release.ReportAnonymiser;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.reporting.render.Renderers;

/** Prints one report about a made-up senior, and reads it back from its stored form first. */
final class Embedding {

    private Embedding() {}

    public static void main(String[] arguments) {
        MentorId[] mentors = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> MentorId.of("staff-" + i))
                .toArray(MentorId[]::new);
        List<Ballot> ballots = List.of(mentors).stream()
                .map(mentor -> Ballot.builder()
                        .mentor(mentor)
                        .addRatings(Rating.of(TopicId.of("approachability"), 4))
                        .build())
                .toList();
        Interview interview = Interview.builder()
                .mentee(MenteeId.of("staff-0"))
                .panel(MentorPanel.of(mentors))
                .guide(Guides.sevenDomains())
                .ballots(ballots)
                .build();
        Collation collation = Collation.builder().interview(interview).build();
        Release release = ReportAnonymiser.of(ReleasePolicy.standard()).anonymise(ReportId.of("2026-1"), collation);
        if (release instanceof Release.Released released) {
            JsonCodec codec = JsonCodec.create();
            System.out.println(
                    Renderers.markdown().render(codec.read(codec.write(released.report()), FeedbackReport.class)));
        }
    }
}
