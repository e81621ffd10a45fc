package org.reversementoring.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Promise;
import org.reversementoring.reporting.render.DocumentRenderer;
import org.reversementoring.reporting.render.Renderers;
import org.reversementoring.reporting.render.ReportRenderer;

/** Failures of other products that were seen on a page, each as a property of the pages of this library (products F24 and F37). */
class KnownFailuresOnPagesTest {

    private static final String CANARY = "canary-7f3a-";
    private static final List<DocumentRenderer> WRITERS = List.of(Renderers.html(), Renderers.markdown());

    /** Two findings, of which one is listed; the marks depend on the turn. */
    private static FeedbackReport report(ReleasePolicy policy, int size) {
        List<MentorId> mentors =
                IntStream.range(0, size).mapToObj(i -> MentorId.of(CANARY + i)).toList();
        Collation collation = Collation.builder()
                .interview(Interview.builder()
                        .mentee(MenteeId.of(CANARY + "mentee"))
                        .panel(MentorPanel.of(mentors.toArray(MentorId[]::new)))
                        .guide(Guides.sevenDomains())
                        .ballots(mentors.stream()
                                .map(mentor -> Ballot.builder()
                                        .mentor(mentor)
                                        .addRatings(Rating.of(TopicId.of("approachability"), 4))
                                        .build())
                                .toList())
                        .build())
                .findings(List.of(finding("listed", "Gives time to questions."), finding("single", "Hums in theatre.")))
                .endorsements(mentors.stream()
                        .map(mentor -> Endorsement.builder()
                                .mentor(mentor)
                                .addFindings(FindingId.of("listed"))
                                .build())
                        .toList())
                .build();
        return ((Release.Released) ReportAnonymiser.of(policy).anonymise(ReportId.of("r1"), collation)).report();
    }

    private static Finding finding(String id, String text) {
        return Finding.builder()
                .id(FindingId.of(id))
                .topic(TopicId.of("strengths"))
                .kind(FindingKind.STRENGTH)
                .text(text)
                .build();
    }

    @Test
    void f24_eachWriterTakesTheReportAndTellsNoMore() {
        for (Method method : ReportRenderer.class.getMethods()) {
            assertThat(method.getParameterTypes()).containsExactly(FeedbackReport.class);
        }
        FeedbackReport report = report(ReleasePolicy.standard(), 6);
        for (ReportRenderer writer : WRITERS) {
            assertThat(writer.render(report))
                    .contains("Gives time to questions.")
                    .doesNotContain("Hums in theatre.")
                    .doesNotContain(CANARY);
        }
    }

    @Test
    void f37_whatIsPromisedFollowsFromPolicyGuideAndPanelAndIsNeverAnonymity() {
        for (ReleasePolicy policy :
                List.of(ReleasePolicy.standard(), ReleasePolicy.strong(), ReleasePolicy.conversation())) {
            FeedbackReport report = report(policy, 8);
            Promise before = Promise.before(
                    policy,
                    CyclePolicy.of(policy).retention(Guides.sevenDomains()),
                    Optional.empty(),
                    Guides.sevenDomains(),
                    8);
            assertThat(report.promise().protection()).isEqualTo(before.protection());
            assertThat(report.promise().counted()).isEqualTo(before.counted());
            for (String text : Stream.concat(
                            Stream.of(before.toString()), WRITERS.stream().map(writer -> writer.render(report)))
                    .toList()) {
                assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("anonymous", "anonymity");
            }
            for (ReportRenderer writer : WRITERS) {
                assertThat(writer.render(report)).contains(before.withheld());
            }
        }
        assertThat(report(ReleasePolicy.standard(), 8).promise().protection())
                .isNotEqualTo(report(ReleasePolicy.strong(), 8).promise().protection());
    }
}
