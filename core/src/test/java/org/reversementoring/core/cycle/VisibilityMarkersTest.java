package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;

/** Markers are planted in every identity and text of {@link Cycles}; here they are looked for in all that views print or hold. */
class VisibilityMarkersTest {

    private static final Pattern MARKER = Pattern.compile(Cycles.MARK + "-[a-z]+");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addMixIn(CodecOnly.class, Permitted.class)
            .build();

    /** What a view may ever hold, by viewer; nothing of what was said is in any of them. */
    private static final Map<Class<?>, Set<String>> MAY_HOLD = Map.of(
            Viewer.Mentee.class,
                    Set.of(
                            "mentee",
                            "mentor",
                            "place",
                            "finding",
                            "question",
                            "answer",
                            "reflection",
                            "goal",
                            "summary",
                            "seniorown",
                            "seniorshared",
                            "juniorshared"),
            Viewer.Mentor.class, Set.of("mentor", "grade", "finding", "question", "answer", "summary"),
            Viewer.NominatedMentor.class,
                    Set.of(
                            "mentor",
                            "grade",
                            "place",
                            "finding",
                            "question",
                            "answer",
                            "summary",
                            "juniorown",
                            "juniorshared",
                            "seniorshared"),
            Viewer.Facilitator.class, Set.of("mentor", "grade"),
            Viewer.Custodian.class, Set.of("mentor", "grade", "finding", "question", "answer"),
            Viewer.ProgrammeLead.class, Set.of("mentor", "grade"),
            Viewer.MentorSupporter.class, Set.of("mentor", "grade"),
            Viewer.ConcernRecipient.class, Set.of(),
            Viewer.Evaluator.class, Set.of(),
            Viewer.Host.class, Set.of("finding", "reflection"));

    /** A look inside: as a host could by intent, it takes from {@link CodecOnly} what refuses every mapper. */
    @JsonIdentityInfo(generator = ObjectIdGenerators.None.class)
    private interface Permitted {
        @JsonValue(false)
        Object onlyJsonCodecMayWriteThis();
    }

    private static List<MentoringCycle> cycles() {
        Journey journey = Journey.standard();
        List<MentoringCycle> cycles = new ArrayList<>();
        for (CycleState state : CycleState.values()) {
            MentoringCycle cycle = journey.at(state);
            cycles.add(cycle);
            for (Transition line : state.transitions()) {
                if (Set.of(
                                        CycleAction.SUSPEND,
                                        CycleAction.DISCLOSE_AUTHORSHIP,
                                        CycleAction.EXPORT,
                                        CycleAction.RAISE_CONCERN)
                                .contains(line.action())
                        && (line.action() != CycleAction.EXPORT
                                || cycle.response().isPresent())) {
                    cycles.add(journey.take(cycle, line.action()));
                }
            }
        }
        MentoringCycle asked = journey.take(journey.at(CycleState.MEETING_HELD), CycleAction.ASK_PANEL);
        cycles.add(journey.take(journey.take(asked, CycleAction.ANSWER_QUESTION), CycleAction.RECORD_SHARING));
        MentoringCycle met = journey.at(CycleState.MEETING_HELD);
        for (Role role : List.of(Role.MENTEE, Role.NOMINATED_MENTOR)) {
            for (boolean shared : List.of(true, false)) {
                cycles.add(met.learned(
                        Cycles.STRENGTHS,
                        Cycles.MARK + (role == Role.MENTEE ? "-senior" : "-junior") + (shared ? "shared" : "own"),
                        shared,
                        Step.by(
                                role,
                                Journey.step(met, CycleAction.RECORD_LEARNING).on())));
            }
        }
        MentoringCycle closed = journey.at(CycleState.CLOSED);
        cycles.add(closed.exported(Export.WITH_REPORT, Journey.step(closed, CycleAction.EXPORT)));
        return cycles;
    }

    private static Set<String> markersIn(Object view) throws JsonProcessingException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = MARKER.matcher(MAPPER.writeValueAsString(view));
        while (matcher.find()) {
            found.add(matcher.group().substring(Cycles.MARK.length() + 1));
        }
        return found;
    }

    @Test
    void nothingPersonalIsPrinted() {
        for (MentoringCycle cycle : cycles()) {
            assertThat(cycle.toString()).doesNotContain(Cycles.MARK);
            for (Viewer<?> viewer : VisibilityTest.viewers()) {
                assertThat(viewer.toString()).doesNotContain(Cycles.MARK);
                assertThat(cycle.viewFor(viewer).toString())
                        .as("%s in %s", viewer, cycle.state())
                        .doesNotContain(Cycles.MARK);
            }
        }
    }

    @Test
    void aViewHoldsNothingThatItsViewerMayNeverSee() throws JsonProcessingException {
        Map<Class<?>, Set<String>> held = new HashMap<>();
        for (MentoringCycle cycle : cycles()) {
            for (Viewer<?> viewer : VisibilityTest.viewers()) {
                held.computeIfAbsent(viewer.getClass(), key -> new TreeSet<>())
                        .addAll(markersIn(cycle.viewFor(viewer)));
            }
        }
        // Equal and not a subset, so that the search is known to find what is there.
        assertThat(held).isEqualTo(MAY_HOLD);
    }

    @Test
    void theMenteeHoldsNothingOfThePanelBeforeTheMeetingButTheAppointment() throws JsonProcessingException {
        for (MentoringCycle cycle : cycles()) {
            CycleView.ForMentee view = cycle.viewFor(new Viewer.Mentee());
            Set<String> markers = markersIn(view);
            assertThat(markers).doesNotContain("grade", "said");
            assertThat(markers.contains("mentor")).isEqualTo(view.appointment().isPresent());
            markers.removeAll(Set.of("mentor", "place"));
            if (cycle.meeting().isEmpty()) {
                assertThat(markers).as("%s", cycle.state()).containsExactly("mentee");
            }
        }
    }

    @Test
    void theCycleItselfKeepsNothingThatWasSaid() throws JsonProcessingException {
        for (MentoringCycle cycle : cycles()) {
            assertThat(markersIn(cycle)).as("%s", cycle.state()).doesNotContain("said");
        }
    }
}
