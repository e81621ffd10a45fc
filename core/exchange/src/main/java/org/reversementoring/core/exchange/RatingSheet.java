package org.reversementoring.core.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.csv.CsvRow;
import org.reversementoring.core.csv.CsvTable;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.MentorPanel;

/** The ratings that a survey tool exported, one ballot for each mentor. RAW: personal. Made by {@link SurveyExport#ratings}. */
public final class RatingSheet implements CodecOnly {

    private final InterviewGuide guide;
    private final MentorRows rows;
    private final List<Ballot> ballots;

    private RatingSheet(InterviewGuide guide, MentorRows rows, List<Ballot> ballots) {
        this.guide = guide;
        this.rows = rows;
        this.ballots = ballots;
    }

    static RatingSheet of(CsvTable table, SheetColumns columns, InterviewGuide guide) {
        List<String> topics =
                guide.ratedTopics().stream().map(topic -> topic.id().value()).toList();
        columns.require(
                table,
                Stream.concat(Stream.of(columns.mentor()), topics.stream()).toList(),
                "must be a rated topic of the guide");
        MentorRows rows = MentorRows.of(table, columns.mentor());
        return new RatingSheet(guide, rows, rows.map((mentor, row) -> ballot(mentor, row, guide)));
    }

    private static Ballot ballot(MentorId mentor, CsvRow row, InterviewGuide guide) {
        return Ballot.builder()
                .mentor(mentor)
                .ratings(guide.ratedTopics().stream()
                        .map(topic -> rating(row, topic))
                        .toList())
                .build();
    }

    private static Rating rating(CsvRow row, Topic topic) {
        RatingScale scale = topic.rating().orElseThrow().scale();
        TopicId id = topic.id();
        String rule = "must be blank or a whole number from " + scale.lowest() + " to " + scale.highest();
        String cell = row.cell(id.value());
        if (cell.isEmpty()) {
            return Rating.declined(id);
        }
        if (!cell.matches("[0-9]{1,3}") || !scale.contains(Integer.parseInt(cell))) {
            throw row.fault(id.value(), rule);
        }
        return Rating.of(id, Integer.parseInt(cell));
    }

    /**
     * The panel of those who have a row, also one without a mark. Use it only if everybody who was invited has one: the size of a
     * panel is the number of mentors who were invited.
     *
     * @throws IllegalArgumentException if they are none, or more than a panel may have
     */
    public MentorPanel panel() {
        return MentorPanel.of(ballots.stream().map(Ballot::mentor).toArray(MentorId[]::new));
    }

    /** The ballots, sorted by mentor. */
    public List<Ballot> ballots() {
        return ballots;
    }

    /**
     * The interview of this panel about a mentee. A mentor without a row declined every item.
     *
     * @throws IllegalArgumentException if a row is of somebody who is not on the panel, with file and line, or if the mentee is on
     *     the panel
     */
    public Interview interview(MenteeId mentee, MentorPanel panel) {
        rows.requireOn(panel);
        return Interview.builder()
                .mentee(mentee)
                .panel(panel)
                .guide(guide)
                .ballots(ballots)
                .build();
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "RatingSheet[" + ballots.size() + " ballots, ***]";
    }
}
