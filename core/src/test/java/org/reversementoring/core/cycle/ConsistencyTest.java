package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;

/** Neither a builder nor a stored document makes a cycle that no steps lead to. */
class ConsistencyTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final JsonCodec CODEC = JsonCodec.create();

    /** Each part with the state from which on it is there. */
    private static final Map<String, CycleState> PARTS = Map.ofEntries(
            Map.entry("consent", CycleState.MENTEE_CONSENTED),
            Map.entry("panel", CycleState.PANEL_FORMED),
            Map.entry("preparation", CycleState.PREPARED),
            Map.entry("baseline", CycleState.BASELINE_TAKEN),
            Map.entry("interview", CycleState.INTERVIEWED),
            Map.entry("assessment", CycleState.ANONYMISED),
            Map.entry("review", CycleState.PANEL_CHECKED),
            Map.entry("report", CycleState.SIGNED_OFF),
            Map.entry("nomination", CycleState.NOMINEE_ASSIGNED),
            Map.entry("plan", CycleState.MEETING_SCHEDULED),
            Map.entry("meeting", CycleState.MEETING_HELD),
            Map.entry("response", CycleState.RESPONDED),
            Map.entry("closure", CycleState.CLOSED));

    private static void refused(CycleState state, UnaryOperator<MentoringCycle.Builder> change) {
        MentoringCycle.Builder builder = MentoringCycle.builder().from(JOURNEY.at(state));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(builder).build())
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(Cycles.MARK));
    }

    private static ObjectNode stored(MentoringCycle cycle) throws JsonProcessingException {
        return (ObjectNode) new ObjectMapper().readTree(CODEC.write(cycle));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WITHDRAWN", "COLLAPSED", "HELD"})
    void aStoredCycleHasThePartsOfItsStateAndNoOthers(CycleState state) throws JsonProcessingException {
        MentoringCycle cycle = JOURNEY.at(state);
        assertThat(CODEC.read(stored(cycle).toString(), MentoringCycle.class))
                .as("unchanged")
                .isEqualTo(cycle);
        CycleState reached = cycle.suspendedIn().orElse(state);
        ObjectNode body = (ObjectNode) stored(JOURNEY.at(CycleState.CLOSED)).path("body");
        for (Map.Entry<String, CycleState> part : PARTS.entrySet()) {
            boolean expected = reached.compareTo(part.getValue()) >= 0;
            ObjectNode document = stored(cycle);
            ObjectNode own = (ObjectNode) document.path("body");
            assertThat(own.has(part.getKey()))
                    .as("%s in %s", part.getKey(), state)
                    .isEqualTo(expected);
            if (expected) {
                own.remove(part.getKey());
            } else {
                own.set(part.getKey(), body.get(part.getKey()));
            }
            assertThatExceptionOfType(DocumentException.class)
                    .as("%s in %s", part.getKey(), state)
                    .isThrownBy(() -> CODEC.read(document.toString(), MentoringCycle.class))
                    .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(Cycles.MARK));
        }
    }

    /** I18. */
    @Test
    void aClosedCycleCannotBeBuiltWithoutAMeetingOrAResponse() {
        refused(CycleState.CLOSED, builder -> builder.meeting(Optional.empty()));
        refused(CycleState.CLOSED, builder -> builder.response(Optional.empty()).followUps(List.of()));
        refused(CycleState.CLOSED, builder -> builder.closure(Optional.empty()));
    }

    @Test
    void noStateIsClaimedThatHistoryDoesNotLeadTo() {
        for (CycleState state : CycleState.values()) {
            for (CycleState claimed : CycleState.values()) {
                if (claimed != state) {
                    refused(state, builder -> builder.state(claimed));
                }
            }
        }
    }

    @Test
    void historyHasNoGapNoRepetitionAndNoOtherOrder() {
        List<HistoryEntry> history = JOURNEY.at(CycleState.CLOSED).history();
        for (int i = 0; i < history.size(); i++) {
            List<HistoryEntry> gap = new ArrayList<>(history);
            gap.remove(i);
            refused(CycleState.CLOSED, builder -> builder.history(gap));
            List<HistoryEntry> twice = new ArrayList<>(history);
            twice.add(i, history.get(i));
            refused(CycleState.CLOSED, builder -> builder.history(twice));
        }
        List<HistoryEntry> swapped = new ArrayList<>(history);
        Collections.swap(swapped, 3, 4);
        refused(CycleState.CLOSED, builder -> builder.history(swapped));
        refused(CycleState.CLOSED, builder -> builder.history(List.of()));
    }

    @Test
    void historyHasOnlyRolesOfTheTable() {
        List<HistoryEntry> history =
                new ArrayList<>(JOURNEY.at(CycleState.NOMINEE_ASSIGNED).history());
        HistoryEntry last = history.remove(history.size() - 1);
        history.add(new HistoryEntry(
                last.revision(),
                last.action(),
                last.from(),
                last.to(),
                Role.MENTEE,
                last.on(),
                last.reason(),
                last.policy()));
        refused(CycleState.NOMINEE_ASSIGNED, builder -> builder.history(history));
    }

    @Test
    void theReportIsOfItsGuideVersionAndPanel() {
        refused(CycleState.SIGNED_OFF, builder -> builder.guide(Parts.otherVersion()));
        refused(
                CycleState.SIGNED_OFF,
                builder -> builder.report(Cycles.report(7, 1).build()));
        refused(CycleState.SIGNED_OFF, builder -> builder.panel(Cycles.panel(7)));
    }

    @Test
    void followUpsAreInOrderAndOnlyAfterAResponse() {
        MentoringCycle done = JOURNEY.at(CycleState.FOLLOWED_UP);
        refused(CycleState.FOLLOWED_UP, builder -> builder.followUps(List.of()));
        refused(
                CycleState.FOLLOWED_UP,
                builder -> builder.followUps(done.followUps().subList(0, 1)));
        refused(
                CycleState.FOLLOWED_UP,
                builder -> builder.followUps(
                        List.of(done.followUps().get(1), done.followUps().get(0))));
        refused(
                CycleState.FOLLOWED_UP,
                builder -> builder.addFollowUps(done.followUps().get(1)));
        refused(
                CycleState.MEETING_HELD,
                builder -> builder.addFollowUps(done.followUps().get(0)));
    }

    @Test
    void peopleAreWhoTheyMustBe() {
        refused(CycleState.NOMINEE_ASSIGNED, builder -> builder.nomination(Nomination.volunteer(Cycles.STRANGER)));
        refused(CycleState.INTERVIEWED, builder -> builder.addDisclosed(Cycles.STRANGER));
        refused(CycleState.PANEL_FORMED, builder -> builder.declarations(Cycles.declarations(Cycles.panel(7))));
        refused(CycleState.MENTEE_CONSENTED, builder -> builder.declarations(Cycles.declarations(Cycles.panel(6))));
        refused(
                CycleState.MEETING_HELD,
                builder -> builder.meeting(FeedbackMeeting.builder()
                        .from(Cycles.meeting(Cycles.mentor(2), Cycles.DAY).build())
                        .build()));
        MentorPanel withMentee = MentorPanel.builder()
                .from(Cycles.panel(5))
                .addMentors(Mentor.of(MentorId.of(Cycles.MENTEE.value())))
                .build();
        refused(CycleState.PANEL_FORMED, builder -> builder.panel(withMentee).declarations(List.of()));
    }

    @Test
    void heldAndFailingAreTheSame() {
        refused(
                CycleState.HELD,
                builder -> builder.assessment(JOURNEY.at(CycleState.ANONYMISED).assessment()));
        refused(CycleState.SIGNED_OFF, builder -> builder.assessment(Cycles.failing()));
    }

    @Test
    void suspensionTellsWhereAndOnlyThen() {
        refused(CycleState.SUSPENDED, builder -> builder.suspendedIn(Optional.empty()));
        refused(CycleState.INTERVIEWED, builder -> builder.suspendedIn(CycleState.INTERVIEWED));
        for (CycleState state :
                List.of(CycleState.CLOSED, CycleState.WITHDRAWN, CycleState.COLLAPSED, CycleState.SUSPENDED)) {
            refused(CycleState.SUSPENDED, builder -> builder.suspendedIn(state));
        }
    }

    @Test
    void nothingIsExportedOrShownThatTheMenteeHasNotSeen() {
        for (Export export : List.of(Export.PARTICIPATION, Export.WITH_REPORT)) {
            refused(CycleState.MEETING_HELD, builder -> builder.export(export));
            refused(CycleState.PROPOSED, builder -> builder.export(export));
        }
        refused(
                CycleState.WITHDRAWN,
                builder -> builder.report(Cycles.report(6, 1).build()));
        refused(CycleState.WITHDRAWN, builder -> builder.closure(new Closure(true)));
    }
}
