package org.reversementoring.examples.quickstart;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.MentorPanel;

/** One consultant's folder: {@code ratings.csv}, {@code findings.csv} and {@code endorsements.csv}. */
final class SurveyExport {

    private final Path folder;
    private final InterviewGuide guide;

    SurveyExport(Path folder, InterviewGuide guide) {
        this.folder = folder;
        this.guide = guide;
    }

    /** The panel is whoever has a row, also one of blanks. */
    MentorPanel panel() {
        return MentorPanel.of(SurveyTable.read(folder.resolve("ratings.csv")).rows().stream()
                .map(row -> mentor(row))
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toArray(MentorId[]::new));
    }

    Collation collation(MenteeId mentee, MentorPanel panel) {
        Interview interview = Interview.builder()
                .mentee(mentee)
                .panel(panel)
                .guide(guide)
                .ballots(ballots())
                .build();
        return Collation.builder()
                .interview(interview)
                .findings(findings())
                .endorsements(endorsements())
                .build();
    }

    private List<Ballot> ballots() {
        SurveyTable table = SurveyTable.read(folder.resolve("ratings.csv"));
        List<String> topics = table.columnsBeside("mentor");
        for (String topic : topics) {
            scale(topic);
        }
        for (TopicId topic :
                guide.ratedTopics().stream().map(rated -> rated.id()).toList()) {
            table.columnsBeside(topic.value());
        }
        return table.rows().stream()
                .map(row -> Ballot.builder()
                        .mentor(mentor(row))
                        .ratings(
                                topics.stream().map(topic -> rating(row, topic)).toList())
                        .build())
                .toList();
    }

    private Rating rating(SurveyTable.Row row, String topic) {
        RatingScale scale = scale(topic);
        String rule = "must be blank or a whole number from " + scale.lowest() + " to " + scale.highest();
        return row.cell(
                topic,
                rule,
                cell -> cell.isEmpty()
                        ? Rating.declined(TopicId.of(topic))
                        : Rating.of(TopicId.of(topic), scale.require(Integer.parseInt(cell))));
    }

    private RatingScale scale(String topic) {
        return guide.topic(TopicId.of(topic))
                .flatMap(rated -> rated.rating())
                .orElseThrow(() -> new IllegalArgumentException(
                        "ratings.csv, row 1: each column must be a rated topic of the guide, but " + topic + " is not"))
                .scale();
    }

    private List<Finding> findings() {
        return SurveyTable.read(folder.resolve("findings.csv")).rows().stream()
                .map(row -> Finding.builder()
                        .id(row.cell("finding", "must be an identifier", FindingId::of))
                        .topic(row.cell(
                                "topic",
                                "must be a topic of the guide",
                                cell -> guide.topic(TopicId.of(cell))
                                        .orElseThrow()
                                        .id()))
                        .kind(row.cell(
                                "kind",
                                "must be strength, development or issue",
                                cell -> FindingKind.valueOf(cell.toUpperCase(Locale.ROOT))))
                        .text(row.cell("text"))
                        .build())
                .toList();
    }

    private List<Endorsement> endorsements() {
        SurveyTable table = SurveyTable.read(folder.resolve("endorsements.csv"));
        List<String> findings = table.columnsBeside("mentor");
        return table.rows().stream()
                .map(row -> Endorsement.builder()
                        .mentor(mentor(row))
                        .findings(findings.stream()
                                .filter(finding -> endorses(row, finding))
                                .map(FindingId::of)
                                .toList())
                        .build())
                .toList();
    }

    private static boolean endorses(SurveyTable.Row row, String finding) {
        return switch (row.cell(finding)) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw row.fault(finding, "must be yes, no or blank");
        };
    }

    private static MentorId mentor(SurveyTable.Row row) {
        return row.cell("mentor", "must be an identifier", MentorId::of);
    }
}
