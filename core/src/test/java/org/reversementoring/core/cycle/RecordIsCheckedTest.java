package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.InterviewRecord.Covered;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.guide.Attendance;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.Coverage;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.InterviewMode;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.policy.CyclePolicy;

/** Every number that is printed of the interview and of the panel was looked at (I14): in the step, and in the stored document. */
class RecordIsCheckedTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final String SITTINGS = "attendance must fit the sittings of the guide";
    private static final String SKIPPED = "only topics that the guide lets go must have been skipped";

    private static MentoringCycle take(MentoringCycle cycle, CycleAction action) {
        return JOURNEY.take(cycle, action);
    }

    private static MentoringCycle interviewed(MentoringCycle cycle, InterviewRecord record) {
        Interview interview = Interview.builder()
                .from(Cycles.interview(cycle.panel().orElseThrow()))
                .guide(cycle.guide())
                .build();
        return cycle.interviewed(interview, record, Journey.step(cycle, CycleAction.INTERVIEW));
    }

    private static void refused(MentoringCycle cycle, String code, InterviewRecord record) {
        Refusals.refused(cycle, CycleAction.INTERVIEW, code, (before, step) -> interviewed(before, record));
    }

    private static InterviewGuide conducted(InterviewMode mode, Attendance attendance) {
        return guide(Conduct.builder()
                .from(Conduct.standard())
                .mode(mode)
                .attendance(attendance)
                .build());
    }

    private static InterviewGuide guide(Conduct conduct) {
        return InterviewGuide.builder().from(Cycles.GUIDE).conduct(conduct).build();
    }

    /** The guide with this conduct and no topic that the panel may skip. */
    private static InterviewGuide asked(Conduct conduct) {
        return InterviewGuide.builder()
                .from(guide(conduct))
                .topics(Cycles.GUIDE.topics().stream()
                        .map(topic ->
                                Topic.builder().from(topic).mayBeSkipped(false).build())
                        .toList())
                .build();
    }

    private static MentoringCycle baseline(InterviewGuide guide) {
        return MentoringCycle.builder()
                .from(JOURNEY.at(CycleState.BASELINE_TAKEN))
                .guide(guide)
                .build();
    }

    private static InterviewRecord record(Covered... topics) {
        return InterviewRecord.of(true, 6, List.of(topics));
    }

    private static Covered skipped(TopicId topic) {
        return new Covered(topic, Optional.of(Cycles.WHY));
    }

    @Test
    void noMoreAttendThanASittingTakes() {
        MentoringCycle cycle = new Journey(14, CyclePolicy.defaults(), 1).at(CycleState.BASELINE_TAKEN);
        assertThat(cycle.guide().conduct().attendance().maximum()).isEqualTo(12);
        for (int attendance : List.of(13, 14)) {
            refused(cycle, "ATTENDANCE_OFF_GUIDE", Cycles.record(attendance));
            Stored.refused(
                    interviewed(cycle, Cycles.record(12)),
                    SITTINGS,
                    body -> interview(body).put("attendance", attendance));
        }
    }

    @Test
    void noFewerAttendThanASittingNeeds() {
        MentoringCycle cycle = baseline(conducted(InterviewMode.GROUP, new Attendance(6, 8)));
        refused(cycle, "ATTENDANCE_OFF_GUIDE", Cycles.record(5));
        Stored.refused(
                interviewed(cycle, Cycles.record(6)),
                SITTINGS,
                body -> interview(body).put("attendance", 5));
    }

    /** One by one and in pairs the panel comes to several sittings, and with an odd number somebody comes twice. */
    @ParameterizedTest
    @CsvSource({"INDIVIDUAL,1,0", "PAIR,2,1"})
    void severalSittingsTakeAWholePanel(InterviewMode mode, int sitting, int tooFew) {
        InterviewGuide guide = conducted(mode, new Attendance(sitting, sitting));
        for (int attendance : List.of(5, 6)) {
            assertThat(interviewed(baseline(guide), Cycles.record(attendance)).state())
                    .isEqualTo(CycleState.INTERVIEWED);
        }
        assertThat(Cycles.record(sitting).fitsSittings(guide)).isTrue();
        assertThat(Cycles.record(tooFew).fitsSittings(guide)).isFalse();
    }

    @Test
    void eachTopicIsAskedOrSkippedOnce() {
        TopicId improvement = Cycles.GUIDE.topics().get(1).id();
        List<Covered> asked = Cycles.record(6).topics();
        for (Covered second : List.of(skipped(improvement), Covered.asked(improvement))) {
            List<Covered> twice = new ArrayList<>(asked);
            twice.add(second);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> InterviewRecord.of(true, 6, twice))
                    .withMessageContaining("each topic must be asked or skipped once");
        }
        Stored.refused(JOURNEY.at(CycleState.INTERVIEWED), "each topic must be asked or skipped once", body -> {
            ArrayNode topics = (ArrayNode) interview(body).get("topics");
            topics.add(topics.get(0).deepCopy());
        });
    }

    @Test
    void aTopicIsOfTheGuide() {
        List<Covered> more = new ArrayList<>(Cycles.record(6).topics());
        more.add(Covered.asked(TopicId.of("elsewhere")));
        refused(JOURNEY.at(CycleState.BASELINE_TAKEN), "TOPIC_OFF_GUIDE", InterviewRecord.of(true, 6, more));
        Stored.refused(JOURNEY.at(CycleState.INTERVIEWED), "topics of the interview must be of the guide", body -> {
            ArrayNode topics = (ArrayNode) interview(body).get("topics");
            topics.add(topics.get(0).<ObjectNode>deepCopy().put("topic", "elsewhere"));
        });
    }

    /** Where the strengths alone must be asked, time decides on the others. */
    @Test
    void theGuideSaysWhatMayBeSkipped() {
        TopicId other = Cycles.GUIDE.topics().stream()
                .map(topic -> topic.id())
                .filter(topic -> !topic.equals(Cycles.STRENGTHS))
                .findFirst()
                .orElseThrow();
        InterviewRecord withoutOther = record(Covered.asked(Cycles.STRENGTHS), skipped(other));
        InterviewRecord withoutStrengths = record(skipped(Cycles.STRENGTHS), Covered.asked(other));
        MentoringCycle strict = baseline(asked(Conduct.standard()));
        refused(strict, "TOPIC_NOT_SKIPPABLE", withoutOther);
        refused(strict, "TOPIC_NOT_SKIPPABLE", withoutStrengths);
        MentoringCycle inTime = baseline(asked(Conduct.builder()
                .from(Conduct.standard())
                .coverage(Coverage.STRENGTHS_ASKED)
                .build()));
        refused(inTime, "TOPIC_NOT_SKIPPABLE", withoutStrengths);
        MentoringCycle interviewed = interviewed(inTime, withoutOther);
        assertThat(interviewed.state()).isEqualTo(CycleState.INTERVIEWED);
        Stored.refused(
                interviewed,
                SKIPPED,
                body -> interview(body)
                        .get("topics")
                        .forEach(topic -> ((ObjectNode) topic).put("skipped", "AS_AGREED")));
        Stored.refused(
                interviewed,
                SKIPPED,
                body -> ((ObjectNode) body.get("guide").get("conduct"))
                        .put("coverage", "EVERY_TOPIC_ASKED_OR_SKIPPED_WITH_REASON"));
    }

    private static ObjectNode interview(ObjectNode body) {
        return (ObjectNode) body.get("interview");
    }

    /** A figure is read from a part also where the cycle ended early and its state asks for none. */
    @ParameterizedTest
    @ValueSource(strings = {"consent", "preparation", "baseline", "interview"})
    void aCycleThatEndedHasAPartIfAndOnlyIfItTookTheStep(String part) {
        MentoringCycle late = JOURNEY.at(CycleState.WITHDRAWN);
        String rule = "must be present once its step is taken";
        Stored.refused(late, rule, body -> body.remove(part));
        JsonNode value = Stored.body(JOURNEY.at(CycleState.INTERVIEWED)).get(part);
        Stored.refused(
                take(JOURNEY.at(CycleState.PROPOSED), CycleAction.WITHDRAW), rule, body -> body.set(part, value));
    }

    @Test
    void aCycleThatEndedHasAPanelIfAndOnlyIfItFormedOne() {
        String rule = "must be present once its step is taken";
        JsonNode late = Stored.body(JOURNEY.at(CycleState.WITHDRAWN));
        Stored.refused(take(JOURNEY.at(CycleState.PROPOSED), CycleAction.WITHDRAW), rule, body -> {
            body.set("panel", late.get("panel"));
            body.set("roster", late.get("roster"));
        });
    }

    @Test
    void anAssessmentIsAStepsOwn() {
        String rule = "an assessment must be a step's";
        JsonNode passing = Stored.body(JOURNEY.at(CycleState.ANONYMISED)).get("assessment");
        JsonNode failing = Stored.body(JOURNEY.at(CycleState.HELD)).get("assessment");
        MentoringCycle ended = take(JOURNEY.at(CycleState.COLLATED), CycleAction.WITHDRAW);
        MentoringCycle held = take(JOURNEY.at(CycleState.HELD), CycleAction.WITHDRAW);
        MentoringCycle drafted = take(JOURNEY.at(CycleState.ANONYMISED), CycleAction.WITHDRAW);
        Stored.refused(ended, rule, body -> body.set("assessment", passing));
        Stored.refused(ended, rule, body -> body.set("assessment", failing));
        Stored.refused(held, rule, body -> body.set("assessment", passing));
        Stored.refused(drafted, rule, body -> body.set("assessment", failing));
        MentoringCycle known = Parts.known(JOURNEY.at(CycleState.SIGNED_OFF), 2, 3);
        assertThat(known.assessment().orElseThrow().passes()).isFalse();
        assertThat(Stored.edited(known, body -> {})).isEqualTo(known);
    }

    @Test
    void thePanelIsWhomItWasFormedOfWithoutThoseWhoLeft() {
        String rule = "the panel must be whom it was formed of without those who left";
        Stored.refused(JOURNEY.at(CycleState.PANEL_FORMED), rule, body -> {
            body.remove("memberships");
            removeLast(body, "panel");
        });
        MentoringCycle smaller = take(JOURNEY.at(CycleState.INTERVIEWED), CycleAction.LEAVE);
        Stored.refused(smaller, rule, body -> {
            body.remove("memberships");
            removeLast(body, "roster");
            ((ArrayNode) body.get("ballotSeals")).remove(0);
            ((ObjectNode) body.get("interview")).put("attendance", 5);
            ((ObjectNode) body.get("baseline")).put("mentorSets", 5);
        });
        MentoringCycle nobodyLeft = take(take(smaller, CycleAction.LEAVE), CycleAction.CLOSE);
        assertThat(Stored.edited(nobodyLeft, body -> {})).isEqualTo(nobodyLeft);
    }

    /** Its steps carry no policy, and it does not tell of whom the panel was formed. */
    @Test
    void aDocumentOfTheFirstVersionMayHaveASmallerPanel() {
        MentoringCycle smaller = Stored.edited(JOURNEY.at(CycleState.PANEL_FORMED), body -> {
            body.get("history").forEach(entry -> ((ObjectNode) entry).putNull("policy"));
            body.remove("memberships");
            removeLast(body, "panel");
        });
        assertThat(smaller.panel().orElseThrow().size()).isEqualTo(5);
    }

    private static void removeLast(ObjectNode body, String part) {
        ArrayNode mentors = (ArrayNode) body.get(part).get("mentors");
        String id = mentors.remove(mentors.size() - 1).get("id").asText();
        ArrayNode declarations = (ArrayNode) body.get("declarations");
        for (int i = declarations.size() - 1; i >= 0; i--) {
            if (declarations.get(i).get("mentor").asText().equals(id)) {
                declarations.remove(i);
            }
        }
    }

    @Test
    void aConcernIsRaisedThenRoutedThenAcknowledged() {
        String rule = "a concern must be raised, then routed, then acknowledged";
        MentoringCycle cycle = JOURNEY.at(CycleState.PROPOSED);
        for (CycleAction action : EnumSet.range(CycleAction.RAISE_CONCERN, CycleAction.ACKNOWLEDGE_CONCERN)) {
            cycle = take(cycle, action);
        }
        MentoringCycle raised = cycle;
        for (int first : List.of(0, 1)) {
            Stored.refused(raised, rule, body -> swap((ArrayNode) body.get("history"), first));
        }
    }

    /** The steps change places; their days and numbers stay. */
    private static void swap(ArrayNode history, int first) {
        ObjectNode one = (ObjectNode) history.get(first);
        ObjectNode other = (ObjectNode) history.get(first + 1);
        for (String field : List.of("action", "by")) {
            JsonNode value = one.get(field);
            one.set(field, other.get(field));
            other.set(field, value);
        }
    }
}
