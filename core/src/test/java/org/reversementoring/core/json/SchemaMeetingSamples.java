package org.reversementoring.core.json;

import static org.reversementoring.core.json.SchemaSamples.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.SubscaleId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.measure.Direction;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.InstrumentItem;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.MissingRule;
import org.reversementoring.core.measure.ResponseOption;
import org.reversementoring.core.measure.ResponseScale;
import org.reversementoring.core.measure.ScoringRule;
import org.reversementoring.core.measure.Subscale;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.core.meeting.AgendaPhase;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FidelityEvent;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.meeting.PhaseRecord;

/** Meetings, answers and measures of {@link SchemaSamples}. */
final class SchemaMeetingSamples {

    /** A digest in its form alone. */
    static final String DIGEST = "0f".repeat(32);

    private SchemaMeetingSamples() {}

    static FeedbackMeeting meeting(int mentor, LocalDate day) {
        return FeedbackMeeting.builder()
                .nominatedMentor(mentor(mentor))
                .heldOn(day)
                .length(Duration.ofMinutes(95))
                .addPhases(new PhaseRecord(AgendaPhase.RELATIONSHIP, 10, true))
                .addPhases(new PhaseRecord(AgendaPhase.REACTION, 0, false))
                .addPhases(new PhaseRecord(AgendaPhase.CONTENT, 60, true))
                .addPhases(new PhaseRecord(AgendaPhase.COACHING, 25, true))
                .addEvents(FidelityEvent.PRESSED_FOR_NAMES, FidelityEvent.ASKED_WHO_SAID_THAT)
                .build();
    }

    static DevelopmentGoal goal(TopicId topic, GoalStatus status, boolean carried) {
        return DevelopmentGoal.builder()
                .topic(topic)
                .action("Ask first")
                .reviewOn(DAY.plusMonths(3))
                .status(status)
                .carried(carried)
                .build();
    }

    static MenteeResponse response() {
        return MenteeResponse.builder()
                .reflection("I had not known that.")
                .addGoals(goal(LISTENING, GoalStatus.SET, false), goal(WISHES, GoalStatus.STARTED, true))
                .summaryForPanel("Thank you.")
                .build();
    }

    static void meetings(Map<String, Object> samples) {
        samples.put("feedback-meeting", meeting(1, DAY).aboutReport(DIGEST));
        samples.put(
                "feedback-meeting.smallest",
                FeedbackMeeting.builder()
                        .nominatedMentor(mentor(2))
                        .heldOn(LocalDate.of(12026, 2, 28))
                        .length(Duration.ofHours(8))
                        .modality(FeedbackMeeting.Modality.REMOTE)
                        .build());
        samples.put("mentee-response", response());
        samples.put(
                "mentee-response.without-goals",
                MenteeResponse.builder().reflection("Noted.").withoutGoals(true).build());
        samples.put(
                "mentee-response.finished-goals",
                MenteeResponse.builder()
                        .reflection("Noted.")
                        .addGoals(goal(LISTENING, GoalStatus.DONE, true), goal(WISHES, GoalStatus.DROPPED, true))
                        .build());
    }

    static Instrument.Builder instrument(MissingRule missing, boolean texts, Integer... values) {
        ResponseScale scale = new ResponseScale(Arrays.stream(values)
                .map(value -> new ResponseOption(value, "Answer " + value))
                .toList());
        return Instrument.builder()
                .id(InstrumentId.of("own"))
                .version("1.0")
                .language("en")
                .title("Own questions")
                .construct("confidence")
                .items(IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> InstrumentItem.builder()
                                .id(ItemId.of("own-" + number))
                                .text(texts ? Optional.of("Question " + number) : Optional.empty())
                                .reversed(number == 3)
                                .scale(scale)
                                .build())
                        .toList())
                .direction(Direction.HIGHER_IS_BETTER)
                .scoring(ScoringRule.MEAN)
                .missing(missing)
                .licence("CC0-1.0")
                .attribution("none")
                .source("own")
                .textShipped(texts);
    }

    static void measures(Map<String, Object> samples) {
        samples.put(
                "instrument",
                instrument(new MissingRule.AtLeast(2), true, 1, 2, 3, 4, 5)
                        .addSubscales(new Subscale(
                                SubscaleId.of("a"), "Part A", List.of(ItemId.of("own-1"), ItemId.of("own-2"))))
                        .questionnaire(InstrumentId.of("somebody-elses"))
                        .build());
        samples.put(
                "instrument.slots",
                instrument(new MissingRule.NoneMissing(), false, -1000, 0, 1000)
                        .direction(Direction.NEITHER)
                        .scoring(ScoringRule.PERCENT_MEAN)
                        .build());
        samples.put(
                "instrument.half",
                instrument(new MissingRule.HalfAnswered(), true, 0, 1)
                        .direction(Direction.HIGHER_IS_WORSE)
                        .scoring(ScoringRule.INVERTED_PERCENT_MEAN)
                        .build());
        samples.put(
                "measure-answers",
                instrument(new MissingRule.AtLeast(2), true, -1, 0, 1)
                        .build()
                        .answers(
                                PairingCode.of("blue-horse-7"),
                                TimePoint.T2,
                                List.of(OptionalInt.of(-1), OptionalInt.empty(), OptionalInt.of(1))));
        samples.put(
                "measure-answers.smallest",
                MeasureAnswers.builder()
                        .person(PairingCode.of("x"))
                        .timePoint(TimePoint.T0)
                        .questionnaire(InstrumentId.of("q"))
                        .version("1")
                        .build());
    }
}
