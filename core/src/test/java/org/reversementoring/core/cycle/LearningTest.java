package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.LearningItem;

/** Law: what each of the two learned is its learner's, and the other reads what is shared and nothing else (C 9). */
class LearningTest {

    private static final MentoringCycle MET = Journey.standard().at(CycleState.MEETING_HELD);
    private static final JsonCodec CODEC = JsonCodec.create();

    private static Step by(MentoringCycle cycle, Role role) {
        return Step.by(role, Journey.step(cycle, CycleAction.RECORD_LEARNING).on());
    }

    private static MentoringCycle learned(MentoringCycle cycle, Role role, String words, boolean shared) {
        return cycle.learned(Cycles.STRENGTHS, words, shared, by(cycle, role));
    }

    private static MentoringCycle both() {
        MentoringCycle cycle = learned(MET, Role.MENTEE, "Ask before answering.", true);
        cycle = learned(cycle, Role.MENTEE, "I speak fast.", false);
        cycle = learned(cycle, Role.NOMINATED_MENTOR, "How a rota is made.", true);
        return learned(cycle, Role.NOMINATED_MENTOR, "When to call.", false);
    }

    private static List<String> words(List<LearningItem> items) {
        return items.stream().map(LearningItem::words).toList();
    }

    @Test
    void eachReadsTheirOwnAndWhatTheOtherShares() {
        MentoringCycle cycle = both();
        assertThat(words(cycle.viewFor(new Viewer.Mentee()).learning()))
                .containsExactly("Ask before answering.", "I speak fast.", "How a rota is made.");
        assertThat(words(cycle.viewFor(new Viewer.NominatedMentor()).learning()))
                .containsExactly("Ask before answering.", "How a rota is made.", "When to call.");
        assertThat(cycle.learning())
                .extracting(LearningItem::direction)
                .containsExactly(
                        LearningItem.Direction.SENIOR_FROM_JUNIOR,
                        LearningItem.Direction.SENIOR_FROM_JUNIOR,
                        LearningItem.Direction.JUNIOR_FROM_SENIOR,
                        LearningItem.Direction.JUNIOR_FROM_SENIOR);
        assertThat(CODEC.read(CODEC.write(cycle), MentoringCycle.class)).isEqualTo(cycle);
        assertThat(cycle.learning().toString())
                .contains("LearningItem[SENIOR_FROM_JUNIOR, ")
                .doesNotContain("fast");
    }

    @ParameterizedTest
    @EnumSource(names = {"MEETING_HELD", "RESPONDED", "FOLLOWED_UP"})
    void itIsRecordedFromTheMeetingOn(CycleState state) {
        MentoringCycle cycle = Journey.standard().at(state);
        assertThat(learned(cycle, Role.MENTEE, "Ask.", false).state()).isEqualTo(state);
        for (CycleState other : List.of(CycleState.MEETING_SCHEDULED, CycleState.CLOSED)) {
            refused(Journey.standard().at(other), "WRONG_STATE", Cycles.STRENGTHS, "Ask.", Role.MENTEE);
        }
    }

    private static void refused(MentoringCycle cycle, String code, TopicId topic, String words, Role role) {
        Refusals.refused(
                cycle,
                CycleAction.RECORD_LEARNING,
                code,
                (from, step) -> from.learned(topic, words, true, Step.by(role, step.on())));
    }

    @Test
    void nobodyElseRecordsItAndItIsAboutATopicOfTheGuide() {
        refused(MET, "WRONG_ROLE", Cycles.STRENGTHS, "Ask.", Role.MENTOR);
        refused(MET, "WRONG_ROLE", Cycles.STRENGTHS, "Ask.", Role.CUSTODIAN);
        refused(MET, "LEARNING_OFF_GUIDE", TopicId.of("not-there"), "Ask.", Role.MENTEE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"All of the mentors find me fast.", "Half of the panel said so.", "Qzx-mentor-3 told me."})
    void whatIsSharedCountsAndNamesNobodyAndWhatIsNotIsTheOwners(String words) {
        for (Role role : List.of(Role.MENTEE, Role.NOMINATED_MENTOR)) {
            refused(MET, "LEARNING_WORDING", Cycles.STRENGTHS, words, role);
            assertThat(learned(MET, role, words, false).learning()).hasSize(1);
        }
    }

    @Test
    void eachOfTheTwoHasRoomOfTheirOwn() {
        MentoringCycle cycle = MET;
        for (int i = 1; i <= 20; i++) {
            cycle = learned(cycle, Role.MENTEE, "Thing " + i, true);
        }
        refused(cycle, "TOO_MUCH_LEARNED", Cycles.STRENGTHS, "More.", Role.MENTEE);
        assertThat(learned(cycle, Role.NOMINATED_MENTOR, "More.", true).learning())
                .hasSize(21);
    }

    @Test
    void aStoredItemIsThatOfItsStep() {
        MentoringCycle cycle = both();
        String recorded = "must be recorded by a step of whoever learned it";
        Stored.refused(cycle, recorded, body -> items(body).remove(3));
        Stored.refused(cycle, recorded, body -> body.remove("learning"));
        Stored.refused(cycle, recorded, body -> item(body, 3).put("direction", "SENIOR_FROM_JUNIOR"));
        Stored.refused(cycle, recorded, body -> item(body, 3).put("on", "2026-01-01"));
        Stored.refused(cycle, "topic of the guide", body -> item(body, 1).put("topic", "not-there"));
        Stored.refused(
                cycle,
                "must count and name nobody of the panel",
                body -> item(body, 0).put("words", "All of the mentors find me fast."));
        Stored.refused(
                learned(MET, Role.MENTEE, "All of the mentors find me fast.", false),
                "must count and name nobody of the panel",
                body -> item(body, 0).put("shared", true));
    }

    private static ArrayNode items(ObjectNode body) {
        return (ArrayNode) body.get("learning");
    }

    private static ObjectNode item(ObjectNode body, int number) {
        return (ObjectNode) items(body).get(number);
    }

    @Test
    void wordsAreThere() {
        for (String words : List.of("", " ", "x".repeat(2_001))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> learned(MET, Role.MENTEE, words, false))
                    .withMessageContaining("1 to 2000 characters");
        }
        assertThat(learned(MET, Role.MENTEE, "x".repeat(2_000), false).learning())
                .hasSize(1);
    }
}
