package org.reversementoring.core.exchange.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.ItemMeaning;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.InstrumentItem;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.core.panel.MentorPanel;

/**
 * The answers that a survey tool gave back, sorted by respondent: the order in which they arrived is gone. RAW: personal, and for the custodian
 * only. Made by {@link ImportPlan#answers}.
 */
public final class SurveyAnswers implements CodecOnly {

    private final SurveyForm form;
    private final String source;
    private final String placeWord;
    private final List<AnswerRow> rows;
    private final SurveyParticipation participation;
    private final Map<ItemMeaning, Integer> choices = new HashMap<>();
    private final List<ItemMeaning.Open> texts = new ArrayList<>();

    SurveyAnswers(
            SurveyForm form, String source, String placeWord, List<AnswerRow> rows, SurveyParticipation participation) {
        this.form = form;
        this.source = source;
        this.placeWord = placeWord;
        this.rows = rows;
        this.participation = participation;
        for (FormItem item : form.items()) {
            if (item.isChoice()) {
                choices.put(item.meaning(), choices.size());
            } else if (item.meaning() instanceof ItemMeaning.Open open) {
                texts.add(open);
            }
        }
    }

    /** How many took part. */
    public SurveyParticipation participation() {
        return participation;
    }

    /** The number of respondents' rows that are read. */
    public int size() {
        return rows.size();
    }

    /**
     * The ballots, sorted by mentor, each with all rated topics; a reason for no mark is a declined topic.
     *
     * @throws IllegalStateException if the form is none of a guide
     */
    public List<Ballot> ballots() {
        InterviewGuide guide = guide();
        return rows.stream()
                .map(row -> Ballot.builder()
                        .mentor(MentorId.of(row.respondent()))
                        .ratings(guide.ratedTopics().stream()
                                .map(topic -> new Rating(topic.id(), mark(row, new ItemMeaning.Rating(topic.id()))))
                                .toList())
                        .build())
                .toList();
    }

    /**
     * What was written to the open questions, without authors: by topic in guide order, then by text.
     *
     * @throws IllegalStateException if the form is none of a guide
     */
    public List<Point> points() {
        guide();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int item = i;
            rows.stream()
                    .map(row -> row.text(item))
                    .filter(text -> !text.isBlank())
                    .sorted()
                    .forEach(text -> points.add(Point.of(texts.get(item).topic(), text)));
        }
        return points;
    }

    /**
     * The panel of those who have a row. Use it only if everybody who was invited has one: the size of a panel is the number of mentors who were
     * invited.
     *
     * @throws IllegalArgumentException if they are none, or more than a panel may have
     * @throws IllegalStateException if the form is none of a guide
     */
    public MentorPanel panel() {
        return MentorPanel.of(ballots().stream().map(Ballot::mentor).toArray(MentorId[]::new));
    }

    /**
     * The interview of this panel about a mentee. A mentor without a row declined every item.
     *
     * @throws IllegalArgumentException if a row is of somebody who is not on the panel, with source and place, or if the mentee is on the panel
     * @throws IllegalStateException if the form is none of a guide
     */
    public Interview interview(MenteeId mentee, MentorPanel panel) {
        for (AnswerRow row : rows) {
            MentorId mentor = MentorId.of(row.respondent());
            if (!panel.has(mentor)) {
                throw new IllegalArgumentException(source + ", " + placeWord + " " + row.place() + ": "
                        + (panel.writesDifferently(mentor)
                                ? "must be written as on the panel, but differs from one on it by case, spaces or look-alike letters"
                                : "must be a mentor of the panel"));
            }
        }
        return Interview.builder()
                .mentee(mentee)
                .panel(panel)
                .guide(guide())
                .points(points())
                .ballots(ballots())
                .build();
    }

    /**
     * The answers to the instruments, by respondent, time point and instrument; for a study of ordinary size.
     *
     * @throws IllegalStateException if the form is none of instruments
     */
    public List<MeasureAnswers> measures() {
        List<MeasureAnswers> all = new ArrayList<>();
        forEachMeasure(all::add);
        return all;
    }

    /**
     * Hands the same to a consumer one after another, so that a large file needs little room.
     *
     * @throws IllegalStateException if the form is none of instruments
     */
    public void forEachMeasure(Consumer<MeasureAnswers> consumer) {
        if (form.instruments().isEmpty()) {
            throw new IllegalStateException("answers: form must be of instruments, but is of a guide");
        }
        for (AnswerRow row : rows) {
            for (Instrument instrument : form.instruments()) {
                consumer.accept(instrument.answers(
                        PairingCode.of(row.respondent()),
                        List.of(TimePoint.values()).get(row.time()),
                        instrument.items().stream()
                                .map(InstrumentItem::id)
                                .map(item -> mark(row, new ItemMeaning.Value(instrument.questionnaire(), item)))
                                .toList()));
            }
        }
    }

    private InterviewGuide guide() {
        return form.guide()
                .orElseThrow(
                        () -> new IllegalStateException("answers: form must be of a guide, but is of instruments"));
    }

    private OptionalInt mark(AnswerRow row, ItemMeaning meaning) {
        return row.mark(Objects.requireNonNull(choices.get(meaning)));
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "SurveyAnswers[" + rows.size() + " rows, "
                + IntStream.of(choices.size(), texts.size()).sum() + " items, ***]";
    }
}
