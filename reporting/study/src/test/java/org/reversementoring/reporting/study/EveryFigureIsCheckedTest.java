package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.reporting.study.figures.CycleFigures;
import org.reversementoring.reporting.study.figures.ReportedCount;

/**
 * Each number that a study prints from its cycles was looked at by the cycle: for each there is a record, edited by hand so that the
 * number would be wrong, that is refused. A new figure needs a line here.
 */
class EveryFigureIsCheckedTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonCodec CODEC = JsonCodec.create();
    private static final MentoringCycle FINISHED =
            MadeUpStudy.finished(1, 45, HarmCheck.Outcome.NO_HARM).concernRaised(lastStep());

    private static final Map<String, Consumer<ObjectNode>> WRONG = wrong();

    private static Step lastStep() {
        MentoringCycle cycle = MadeUpStudy.finished(1, 45, HarmCheck.Outcome.NO_HARM);
        LocalDate last = cycle.history().get(cycle.revision() - 1).on();
        return Step.by(Role.MENTOR, last);
    }

    private static Map<String, Consumer<ObjectNode>> wrong() {
        Map<String, Consumer<ObjectNode>> wrong = new LinkedHashMap<>();
        wrong.put("Interview held", body -> part(body, "interview").put("attendance", 7));
        wrong.put("Report released", body -> dropStep(body, "SIGN_OFF"));
        wrong.put("Feedback meeting held", body -> part(body, "meeting").put("heldOn", "2026-01-06"));
        wrong.put("Mentee responded", body -> dropStep(body, "RESPOND"));
        wrong.put("Followed up within two weeks", body -> followUp(body, 0).put("on", "2026-01-12"));
        wrong.put("First follow-up early or late", body -> followUp(body, 0).put("on", "2026-02-20"));
        wrong.put("Followed up after three months", body -> followUp(body, 1).put("on", "2026-04-01"));
        wrong.put("Second follow-up early or late", body -> followUp(body, 1).put("on", "2026-10-12"));
        wrong.put(
                "Roles outside the mentee's line",
                body -> part(body, "preparation").put("independent", false));
        wrong.put(
                "Mentee looked at the same topics first",
                body -> part(body, "mentee")
                        .putArray("selfAssessment")
                        .addObject()
                        .put("topic", "strengths")
                        .put("mark", 99));
        wrong.put("Each topic of the guide asked", body -> {
            ArrayNode topics = (ArrayNode) part(body, "interview").get("topics");
            topics.add(topics.get(0).<ObjectNode>deepCopy().put("skipped", "TIME_WAS_UP"));
        });
        wrong.put("Met in person", body -> part(body, "meeting").put("modality", "REMOTE"));
        wrong.put("Each phase of the agenda done", body -> {
            ArrayNode phases = (ArrayNode) part(body, "meeting").get("phases");
            ((ObjectNode) phases.get(0)).put("minutes", 31);
        });
        wrong.put(
                "Nothing happened in the meeting that should not",
                body -> part(body, "meeting")
                        .putArray("events")
                        .add("BROKEN_OFF")
                        .add("BROKEN_OFF"));
        wrong.put(
                "Report was not shared further",
                body -> body.putArray("sharings")
                        .addObject()
                        .put("on", "2026-01-05")
                        .put("outcome", "PANEL_INFORMED"));
        wrong.put(
                "Mentee set a goal",
                body -> ((ObjectNode) part(body, "response").get("goals").get(0)).put("status", "DONE"));
        wrong.put("Notes and private answers gone in time", body -> dropStep(body, "DESTROY_ANSWERS"));
        for (String side : List.of("mentee", "mentors")) {
            int other = side.equals("mentee") ? 1 : 0;
            wrong.put(
                    "Harm reported on the side of the " + side,
                    body -> ((ArrayNode) followUp(body, 0).get("harmChecks")).remove(1 - other));
            wrong.put(
                    "Unease and no harm reported on the side of the " + side,
                    body -> ((ObjectNode) followUp(body, 1).get("harmChecks").get(other))
                            .put("side", side.equals("mentee") ? "MENTEE" : "MENTORS"));
        }
        wrong.put("A concern was raised", body -> ((ArrayNode) body.get("concerns")).removeAll());
        wrong.put(
                "A concern has not been taken over yet",
                body -> ((ObjectNode) body.get("concerns").get(0)).put("stage", "ACKNOWLEDGED"));
        wrong.put(
                "Minutes of the feedback meetings",
                body -> part(body, "meeting").put("length", "PT481M"));
        wrong.put("Interview guide", body -> part(body, "guide").put("version", "9.9"));
        return wrong;
    }

    private static ObjectNode part(ObjectNode body, String name) {
        return (ObjectNode) body.get(name);
    }

    private static ObjectNode followUp(ObjectNode body, int which) {
        return (ObjectNode) body.get("followUps").get(which);
    }

    private static void dropStep(ObjectNode body, String action) {
        ArrayNode history = (ArrayNode) body.get("history");
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).get("action").asText().equals(action)) {
                history.remove(i);
            }
        }
    }

    private static MentoringCycle edited(Consumer<ObjectNode> edit) throws JsonProcessingException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(CODEC.write(FINISHED));
        edit.accept(part(document, "body"));
        return CODEC.read(document.toString(), MentoringCycle.class);
    }

    static Stream<String> figures() {
        return WRONG.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aRecordThatWouldMakeTheFigureWrongIsRefused(String figure) throws JsonProcessingException {
        assertThat(edited(body -> {})).isEqualTo(FINISHED);
        assertThatIllegalArgumentException().isThrownBy(() -> edited(Objects.requireNonNull(WRONG.get(figure))));
    }

    /** The last two of the table are no counts: the minutes, and the guides. */
    @Test
    void eachFigureHasARecordThatIsRefused() {
        CycleFigures figures = new CycleFigures(List.of(FINISHED));
        assertThat(figures.sessions()).isPresent();
        assertThat(figures.guides()).hasSize(1);
        assertThat(figures().limit(WRONG.size() - 2L))
                .containsExactlyInAnyOrderElementsOf(
                        figures.counts().stream().map(ReportedCount::label).toList());
    }

    /** A follow-up outside its window is no delivery in time, and is still told. */
    @ParameterizedTest
    @CsvSource({"0,76,0,1", "1,75,1,0", "14,107,1,1", "15,108,0,0", "280,300,0,0"})
    void onlyAFollowUpInItsWindowCountsAsInTime(int first, int second, int firstInTime, int secondInTime) {
        LocalDate met = FINISHED.meeting().orElseThrow().heldOn();
        MentoringCycle cycle = MadeUpStudy.answered(1, 45);
        for (FollowUpPoint point : FollowUpPoint.values()) {
            LocalDate on = met.plusDays(point == FollowUpPoint.T1 ? first : second);
            cycle = MadeUpStudy.followedUp(cycle, point, on, HarmCheck.Outcome.NO_HARM);
        }
        List<ReportedCount> counts = new CycleFigures(List.of(cycle)).counts();
        assertThat(events(counts, "Followed up within two weeks")).isEqualTo(firstInTime);
        assertThat(events(counts, "First follow-up early or late")).isEqualTo(1 - firstInTime);
        assertThat(events(counts, "Followed up after three months")).isEqualTo(secondInTime);
        assertThat(events(counts, "Second follow-up early or late")).isEqualTo(1 - secondInTime);
    }

    private static int events(List<ReportedCount> counts, String label) {
        return counts.stream()
                .filter(count -> count.label().equals(label))
                .findFirst()
                .orElseThrow()
                .proportion()
                .events();
    }
}
