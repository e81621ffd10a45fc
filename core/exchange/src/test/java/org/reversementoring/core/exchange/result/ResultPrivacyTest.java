package org.reversementoring.core.exchange.result;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;

/** What was raw is in no file of results. */
class ResultPrivacyTest {

    private static final String MARKER = "zqx";

    /** Law: nothing of this package knows a type of a person, an interview, a collation or an answer. */
    @Test
    void noRawTypeIsInReach() {
        noClasses()
                .that()
                .resideInAPackage("..exchange.result..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..core.panel..",
                        "..core.interview..",
                        "..core.collation..",
                        "..core.cycle..",
                        "..exchange.answers..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.reversementoring.core.exchange"));
    }

    /** Law: of an interview full of markers, a report's files have what the report has, and no marker. */
    @Test
    void noMarkerOfAnInterviewIsInAFile() {
        Collation collation = collation();
        assertThat(collation.interview().ballots().toString()
                        + collation.interview().points())
                .isNotEmpty();
        FeedbackReport report = Reports.builder()
                .ratings(collation.interview().guide().ratedTopics().stream()
                        .map(topic -> new ReportedRating(
                                topic.id(),
                                topic.title(),
                                topic.rating().orElseThrow(),
                                Reports.STRATEGY,
                                new Statement.MiddleAnswers(3, 4)))
                        .toList())
                .findings(collation.findings().stream()
                        .map(finding -> new ReportedFinding(finding.topic(), finding.kind(), finding.text()))
                        .toList())
                .build();
        for (ResultFile file : TidyResults.of(report).files()) {
            assertThat(file.text().toLowerCase(Locale.ROOT)).doesNotContain(MARKER);
            assertThat(file.name() + file).doesNotContain(MARKER);
        }
        assertThat(TidyResults.of(report).csv().text()).contains("Explains each result.");
    }

    private static Collation collation() {
        TopicId topic = Guides.sevenDomains().topics().get(0).id();
        List<MentorId> mentors = IntStream.range(0, 6)
                .mapToObj(i -> MentorId.of(MARKER + "-" + i))
                .toList();
        Interview interview = Interview.builder()
                .mentee(MenteeId.of(MARKER + "-mentee"))
                .panel(MentorPanel.of(mentors.toArray(MentorId[]::new)))
                .guide(Guides.sevenDomains())
                .points(List.of(Point.of(topic, MARKER + " said so")))
                .ballots(mentors.stream().map(ResultPrivacyTest::ballot).toList())
                .build();
        FindingId id = FindingId.of(MARKER + "-finding");
        return Collation.builder()
                .interview(interview)
                .findings(List.of(Finding.builder()
                        .id(id)
                        .topic(topic)
                        .kind(FindingKind.STRENGTH)
                        .text("Explains each result.")
                        .build()))
                .endorsements(mentors.stream()
                        .map(mentor -> Endorsement.builder()
                                .mentor(mentor)
                                .addFindings(id)
                                .build())
                        .toList())
                .build();
    }

    private static Ballot ballot(MentorId mentor) {
        return Ballot.builder()
                .mentor(mentor)
                .ratings(Guides.sevenDomains().ratedTopics().stream()
                        .map(Topic::id)
                        .map(topic -> new Rating(topic, OptionalInt.of(4)))
                        .toList())
                .build();
    }
}
