package org.reversementoring.examples.quickstart;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvRow;
import org.reversementoring.core.csv.CsvTable;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.MenteeResponse;

/** What was recorded of the meetings: {@code meetings.csv}, {@code responses.csv} and {@code goals.csv}. */
final class Conversations {

    private final CsvTable meetings;
    private final CsvTable responses;
    private final CsvTable goals;

    Conversations(Path folder) {
        meetings = CsvTable.read(folder.resolve("meetings.csv"), CsvDialect.comma());
        responses = CsvTable.read(folder.resolve("responses.csv"), CsvDialect.comma());
        goals = CsvTable.read(folder.resolve("goals.csv"), CsvDialect.comma());
    }

    FeedbackMeeting meeting(MenteeId mentee) {
        CsvRow row = of(meetings, mentee).get(0);
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

    private static List<CsvRow> of(CsvTable table, MenteeId mentee) {
        List<CsvRow> rows = table.rows().stream()
                .filter(row -> row.cell("consultant").equals(mentee.value()))
                .toList();
        if (rows.size() != 1) {
            throw new IllegalArgumentException(
                    "meetings and responses must have one row for each consultant, but one has " + rows.size());
        }
        return rows;
    }
}
