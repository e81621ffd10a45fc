package org.reversementoring.examples.quickstart;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.MenteeResponse;

/** What was recorded of the meetings: {@code meetings.csv}, {@code responses.csv} and {@code goals.csv}. */
final class Conversations {

    private final SurveyTable meetings;
    private final SurveyTable responses;
    private final SurveyTable goals;

    Conversations(Path folder) {
        meetings = SurveyTable.read(folder.resolve("meetings.csv"));
        responses = SurveyTable.read(folder.resolve("responses.csv"));
        goals = SurveyTable.read(folder.resolve("goals.csv"));
    }

    FeedbackMeeting meeting(MenteeId mentee) {
        SurveyTable.Row row = of(meetings, mentee).get(0);
        return FeedbackMeeting.builder()
                .nominatedMentor(row.cell("nominee", "must be an identifier", MentorId::of))
                .heldOn(row.cell("date", "must be a date like 2026-10-06", LocalDate::parse))
                .length(row.cell(
                        "minutes", "must be a number of minutes", cell -> Duration.ofMinutes(Integer.parseInt(cell))))
                .build();
    }

    MenteeResponse response(MenteeId mentee) {
        List<DevelopmentGoal> set = goals.rows().stream()
                .filter(row -> row.cell("consultant").equals(mentee.value()))
                .map(row -> DevelopmentGoal.builder()
                        .topic(row.cell("topic", "must be a topic", TopicId::of))
                        .action(row.cell("goal"))
                        .reviewOn(row.cell("review-on", "must be a date like 2027-01-31", LocalDate::parse))
                        .build())
                .toList();
        return MenteeResponse.builder()
                .reflection(of(responses, mentee).get(0).cell("reflection"))
                .goals(set)
                .withoutGoals(set.isEmpty())
                .build();
    }

    private static List<SurveyTable.Row> of(SurveyTable table, MenteeId mentee) {
        List<SurveyTable.Row> rows = table.rows().stream()
                .filter(row -> row.cell("consultant").equals(mentee.value()))
                .toList();
        if (rows.size() != 1) {
            throw new IllegalArgumentException(
                    "meetings and responses must have one row for each consultant, but one has " + rows.size());
        }
        return rows;
    }
}
