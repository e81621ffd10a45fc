package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.policy.PromisedPart;
import org.reversementoring.core.policy.Reader;

/**
 * The table of the method, who may see what and when, cell by cell: artefacts down, viewers across. What it does not allow is denied.
 * A cell has three signs: while the panel checks a draft, with an arranged meeting, and at the end. Where the table leaves the choice,
 * the stricter one is taken: the mentee is told no verdict, and one roster at most.
 */
class WhoMaySeeWhatTest {

    private static final String TABLE = """
            artefact        Mentee Mentor Nominated Facilitator Custodian Lead Supporter Recipient Evaluator Host
            roster          ...    +++    .++       +++         +++       +++  +++       ...       ...       ...
            declarations    ...    +++    ...       ...         +++       ...  ...       ...       ...       ...
            relationships   ...    ...    ...       ...         ...       +++  ...       ...       ...       ...
            interview       ...    ...    ...       ...         +++       ...  ...       ...       ...       ...
            verdict         ...    +++    ...       ...         ...       +++  ...       ...       ...       ...
            reasons         ...    ...    ...       ...         +++       ...  ...       ...       +++       ...
            draft           ...    +..    ...       ...         +..       ...  ...       ...       ...       ...
            report          ..+    .++    .++       ...         .++       ...  ...       ...       ...       ...
            appointment     .++    ...    .++       ...         ...       ...  ...       ...       ...       ...
            questions       ..+    ..+    ..+       ...         ..+       ...  ...       ...       ...       ...
            learning        ..+    ...    ..+       ...         ...       ...  ...       ...       ...       ...
            response        ..+    ...    ...       ...         ...       ...  ...       ...       ...       ...
            summary         ...    ..+    ..+       ...         ...       ...  ...       ...       ...       ...
            goal-status     ..+    ...    ...       ...         ...       ..+  ...       ...       ..+       ...
            self            +++    ...    ...       ...         ...       ...  ...       ...       ...       ...
            shared-further  ...    ..+    ..+       ...         ...       ..+  ...       ...       ...       ...
            own-concern     ...    ...    ...       ...         ...       ...  ...       ...       ...       ...
            concerns        ...    ...    ...       ...         ...       +++  ...       +++       +++       ...
            history         ...    ...    ...       ...         +++       ...  ...       ...       ...       ...
            """;

    /** The components of views that hold an artefact. A concern of one's own is a stage, shown for a receipt. */
    private static final Map<String, Set<String>> COMPONENTS = Map.ofEntries(
            Map.entry("roster", Set.of("roster", "panel")),
            Map.entry("declarations", Set.of("declaration", "declarations")),
            Map.entry("relationships", Set.of("relationships")),
            Map.entry("interview", Set.of("interview")),
            Map.entry("verdict", Set.of("passes")),
            Map.entry("reasons", Set.of("assessment")),
            Map.entry("draft", Set.of("draft")),
            Map.entry("report", Set.of("report")),
            Map.entry("appointment", Set.of("appointment", "plan")),
            Map.entry("questions", Set.of("questions")),
            Map.entry("learning", Set.of("learning")),
            Map.entry("response", Set.of("response")),
            Map.entry("summary", Set.of("summary")),
            Map.entry("goal-status", Set.of("goals")),
            Map.entry("self", Set.of("self")),
            Map.entry("shared-further", Set.of("sharings")),
            Map.entry("own-concern", Set.of("Optional concern")),
            Map.entry("concerns", Set.of("boolean concern", "concerns")),
            Map.entry("history", Set.of("history")));

    private static List<MentoringCycle> times() {
        Journey journey = Journey.standard();
        MentoringCycle asked = journey.take(journey.at(CycleState.MEETING_HELD), CycleAction.ASK_PANEL);
        MentoringCycle end = journey.take(asked, CycleAction.ANSWER_QUESTION);
        for (CycleAction action : List.of(
                CycleAction.RESPOND,
                CycleAction.RECORD_LEARNING,
                CycleAction.FOLLOW_UP_T1,
                CycleAction.FOLLOW_UP_T2,
                CycleAction.CLOSE,
                CycleAction.RECORD_SHARING)) {
            end = journey.take(end, action);
        }
        return Stream.of(journey.at(CycleState.PANEL_CHECKED), journey.at(CycleState.MEETING_SCHEDULED), end)
                .map(cycle -> journey.take(cycle, CycleAction.RAISE_CONCERN))
                .map(cycle -> journey.take(cycle, CycleAction.ROUTE_CONCERN))
                .toList();
    }

    private static boolean holds(CycleView view, Set<String> names) {
        return Arrays.stream(view.getClass().getRecordComponents())
                .filter(component -> names.contains(component.getName())
                        || names.contains(component.getType().getSimpleName() + " " + component.getName()))
                .anyMatch(component -> isThere(view, component));
    }

    private static boolean isThere(CycleView view, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(view);
            return !(value.equals(Optional.empty())
                    || value.equals(false)
                    || value.equals(0)
                    || (value instanceof Collection<?> collection && collection.isEmpty()));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a component cannot be read", e);
        }
    }

    @Test
    void eachCellOfTheTableHolds() {
        List<MentoringCycle> times = times();
        List<String> rows = TABLE.lines().skip(1).toList();
        for (String row : rows) {
            List<String> cells = List.of(row.split(" +", -1));
            for (int column = 0; column < VisibilityTest.viewers().size(); column++) {
                Viewer<?> viewer = VisibilityTest.viewers().get(column);
                String seen = times.stream()
                        .map(cycle -> holds(
                                        (CycleView) cycle.viewFor(viewer),
                                        COMPONENTS.getOrDefault(cells.get(0), Set.of()))
                                ? "+"
                                : ".")
                        .collect(Collectors.joining());
                assertThat(seen).as("%s of %s", viewer, cells.get(0)).isEqualTo(cells.get(column + 1));
            }
        }
        assertThat(rows).hasSameSizeAs(COMPONENTS.keySet());
    }

    /** The promise names for each part exactly the readers whose view ever holds it. */
    @Test
    void theReadersThatArePromisedAreThoseWhoseViewHoldsThePart() {
        Map<PromisedPart, String> components = new EnumMap<>(Map.of(
                PromisedPart.REPORT, "report",
                PromisedPart.DRAFT, "draft",
                PromisedPart.PANEL_ANSWER, "questions",
                PromisedPart.COMPARISON, "perception",
                PromisedPart.LEARNING, "learning"));
        assertThat(components).containsOnlyKeys(PromisedPart.values());
        components.forEach((part, component) -> assertThat(Arrays.stream(CycleView.class.getPermittedSubclasses())
                        .filter(view -> Arrays.stream(view.getRecordComponents())
                                .anyMatch(one -> one.getName().equals(component)))
                        .map(view -> view.getSimpleName()
                                .replaceFirst("^For", "")
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                                .toUpperCase(Locale.ROOT)))
                .as("%s", part)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Reader.values())
                        .filter(part::isReadBy)
                        .map(Enum::name)
                        .toList()));
    }

    /** The host system is no role: it acts in no cycle. */
    @Test
    void eachRoleHasOneViewerAndEachViewerButTheHostARole() {
        List<String> viewers = Arrays.stream(Viewer.class.getPermittedSubclasses())
                .map(viewer -> viewer.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(Locale.ROOT))
                .toList();
        assertThat(viewers).doesNotHaveDuplicates();
        Set<String> expected =
                Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        expected.add("HOST");
        assertThat(new TreeSet<>(viewers)).isEqualTo(expected);
    }
}
