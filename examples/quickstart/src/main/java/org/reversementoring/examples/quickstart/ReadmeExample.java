package org.reversementoring.examples.quickstart;

import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.anonymisation.release.ReportAnonymiser;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.reporting.render.Renderers;

/** The code that the README shows, with what a host would have around it. */
final class ReadmeExample {

    private ReadmeExample() {}

    static String page() {
        MentorId[] mentors = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> MentorId.of("staff-" + i))
                .toArray(MentorId[]::new);
        MentorPanel panel = MentorPanel.of(mentors);
        List<Ballot> ballots = List.of(mentors).stream()
                .map(mentor -> Ballot.builder()
                        .mentor(mentor)
                        .addRatings(Rating.of(TopicId.of("approachability"), 4))
                        .build())
                .toList();
        Finding finding = Finding.builder()
                .id(FindingId.of("f1"))
                .topic(TopicId.of("approachability"))
                .kind(FindingKind.STRENGTH)
                .text("Gives time to questions.")
                .build();
        List<Endorsement> endorsements = List.of(mentors).subList(0, 4).stream()
                .map(mentor -> Endorsement.builder()
                        .mentor(mentor)
                        .addFindings(finding.id())
                        .build())
                .toList();
        // readme:begin
        Interview interview = Interview.builder()
                .mentee(MenteeId.of("staff-0")) // the senior
                .panel(panel) // the juniors, about six
                .guide(Guides.sevenDomains())
                .ballots(ballots) // private marks 1 to 5; declining is an answer
                .build();
        Collation collation = Collation.builder()
                .interview(interview)
                .addFindings(finding) // in the collator's words
                .endorsements(endorsements) // private: who puts it forward
                .build();
        Release release = ReportAnonymiser.of(ReleasePolicy.standard()).anonymise(ReportId.of("2026-1"), collation);
        String page = release instanceof Release.Withheld withheld
                ? withheld.inWords(Release.Audience.CUSTODIAN, Translation.of("en"))
                : Renderers.html().render(((Release.Released) release).report());
        // readme:end
        return page;
    }
}
