package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.RosterVisibility;

/** Role by artefact by state, written down as a table (I17). */
class VisibilityTest {

    /**
     * {@code +} is there, {@code .} is empty. Columns: the seventeen states in order with HELD as the ninth; then withdrawn and
     * suspended before the meeting, collapsed after the interview, suspended and abandoned after the response. What a viewer
     * has that is not in this table, it has always: id, state or stage, guide, the mentee's own description.
     */
    private static final String TABLE = """
            # artefact                     PMPPBICAHPSNMMRFC WSC SA
            ForMentee.consent              .++++++++++++++++ +++ ++
            ForMentee.roster               ................. ... ..
            ForMentee.appointment          ............+++++ .+. +.
            ForMentee.report               .............++++ ... ++
            ForMentee.questions            ................. ... ..
            ForMentee.response             ..............+++ ... ++
            ForMentee.goals                ..............+++ ... ++
            ForMentee.perception           .............++++ ... ++
            ForMentee.learning             ................. ... ..
            ForMentor.panel                ..+++++++++++++++ +++ ++
            ForMentor.declaration          ..+++++++++++++++ +++ ++
            ForMentor.consent              ..+++++++++++++++ +++ ++
            ForMentor.passes               .......++++++++++ ++. ++
            ForMentor.draft                .......+.+....... ... ..
            ForMentor.report               ..........+++++++ .+. ++
            ForMentor.summary              ..............+++ ... ++
            ForMentor.questions            ................. ... ..
            ForMentor.sharings             ................. ... ..
            ForNominatedMentor.panel       ...........++++++ ++. ++
            ForNominatedMentor.report      ...........++++++ .+. ++
            ForNominatedMentor.plan        ............+++++ ++. ++
            ForNominatedMentor.place       ............+++++ ++. ++
            ForNominatedMentor.questions   ................. ... ..
            ForNominatedMentor.sharings    ................. ... ..
            ForNominatedMentor.learning    ................. ... ..
            ForNominatedMentor.summary     ..............+++ ... ++
            ForFacilitator.panel           ..+++++++++++++++ +++ ++
            ForFacilitator.interview       .....+........... ... ..
            ForCustodian.panel             ..+++++++++++++++ +++ ++
            ForCustodian.memberships       ..+++++++++++++++ +++ ++
            ForCustodian.declarations      ..+++++++++++++++ +++ ++
            ForCustodian.interview         .....++++++++++++ +++ ++
            ForCustodian.assessment        .......++++++++++ ++. ++
            ForCustodian.review            .........++++++++ ++. ++
            ForCustodian.draft             .......+.+....... ... ..
            ForCustodian.report            ..........+++++++ .+. ++
            ForCustodian.questions         ................. ... ..
            ForProgrammeLead.panel         ..+++++++++++++++ +++ ++
            ForProgrammeLead.memberships   ..+++++++++++++++ +++ ++
            ForProgrammeLead.relationships ..+++++++++++++++ +++ ++
            ForProgrammeLead.passes        .......++++++++++ ++. ++
            ForProgrammeLead.sharings      ................. ... ..
            ForProgrammeLead.goals         ..............+++ ... ++
            ForMentorSupporter.panel       ..+++++++++++++++ +++ ++
            ForEvaluator.assessment        .......++++++++++ ++. ++
            ForEvaluator.goals             ..............+++ ... ++
            # Nothing is attached here; who sees it is tested in AttachedReportTest.
            ForMentee.attached             ................. ... ..
            ForNominatedMentor.attached    ................. ... ..
            ForCustodian.attached          ................. ... ..
            ForHost.id                     ................. ... ..
            ForHost.metOn                  ................. ... ..
            ForHost.reflection             ................. ... ..
            ForHost.report                 ................. ... ..
            """;

    /** What else a view may have: public facts, counts and verdicts. */
    private static final Map<String, Set<String>> BESIDES = Map.of(
            "ForMentee", Set.of("id", "stage", "self"),
            "ForMentor", Set.of("id", "state", "concern"),
            "ForNominatedMentor", Set.of("id", "state", "concern"),
            "ForFacilitator", Set.of("id", "state", "guide", "mayRecord", "concern"),
            "ForCustodian", Set.of("id", "state", "known", "history"),
            "ForProgrammeLead",
                    Set.of("id", "state", "readiness", "fidelity", "harm", "harms", "concern", "milestones"),
            "ForMentorSupporter", Set.of("id", "state", "harms", "concern"),
            "ForConcernRecipient", Set.of("id", "state", "concerns"),
            "ForEvaluator", Set.of("state", "guide", "guideVersion", "fidelity", "followUps", "concerns"),
            "ForHost", Set.of());

    private static List<MentoringCycle> columns() {
        Journey journey = Journey.standard();
        MentoringCycle suspended = journey.take(journey.at(CycleState.RESPONDED), CycleAction.SUSPEND);
        List<MentoringCycle> columns = new ArrayList<>();
        for (CycleState state : CycleState.values()) {
            if (state.isOnTheWay()) {
                columns.add(journey.at(state));
            }
        }
        columns.addAll(List.of(
                journey.at(CycleState.WITHDRAWN),
                journey.at(CycleState.SUSPENDED),
                journey.at(CycleState.COLLAPSED),
                suspended,
                journey.take(suspended, CycleAction.ABANDON)));
        return columns;
    }

    static List<Viewer<?>> viewers() {
        return List.of(
                new Viewer.Mentee(),
                new Viewer.Mentor(Cycles.mentor(1)),
                new Viewer.NominatedMentor(),
                new Viewer.Facilitator(),
                new Viewer.Custodian(),
                new Viewer.ProgrammeLead(),
                new Viewer.MentorSupporter(),
                new Viewer.ConcernRecipient(),
                new Viewer.Evaluator(),
                new Viewer.Host());
    }

    private static Map<String, Object> components(CycleView view) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(view));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("a component cannot be read", e);
            }
        }
        return values;
    }

    private static boolean isThere(Object value) {
        return value instanceof Optional<?> optional
                ? optional.isPresent()
                : !(value instanceof Collection<?> collection) || !collection.isEmpty();
    }

    @Test
    void eachViewerHasWhatTheTableSaysInEachState() {
        List<MentoringCycle> columns = columns();
        List<String> actual = TABLE.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .map(row -> row + " " + marks(row, columns))
                .toList();
        List<String> expected = TABLE.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(' ')) + " "
                        + line.substring(31).replace(" ", ""))
                .toList();
        assertThat(actual).isEqualTo(expected);
    }

    private static String marks(String row, List<MentoringCycle> columns) {
        String view = row.substring(0, row.indexOf('.'));
        String artefact = row.substring(row.indexOf('.') + 1);
        return columns.stream()
                .map(cycle -> isThere(components(viewOf(view, cycle)).getOrDefault(artefact, Optional.empty())))
                .map(there -> there ? "+" : ".")
                .collect(Collectors.joining());
    }

    private static CycleView viewOf(String name, MentoringCycle cycle) {
        return viewers().stream()
                .map(viewer -> (CycleView) cycle.viewFor(viewer))
                .filter(view -> view.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noViewHasAComponentThatTheTableDoesNotKnow() {
        Map<String, Set<String>> inTable = TABLE.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(' ')).split("\\.", -1))
                .collect(Collectors.groupingBy(
                        cells -> cells[0],
                        Collectors.mapping(cells -> cells[1], Collectors.toCollection(TreeSet::new))));
        for (Class<?> view : CycleView.class.getPermittedSubclasses()) {
            Set<String> allowed = new LinkedHashSet<>(inTable.getOrDefault(view.getSimpleName(), Set.of()));
            allowed.addAll(BESIDES.getOrDefault(view.getSimpleName(), Set.of()));
            assertThat(Arrays.stream(view.getRecordComponents()).map(RecordComponent::getName))
                    .as(view.getSimpleName())
                    .isSubsetOf(allowed);
        }
        assertThat(Viewer.class.getPermittedSubclasses()).hasSameSizeAs(CycleView.class.getPermittedSubclasses());
        assertThat(viewers()).hasSameSizeAs(Viewer.class.getPermittedSubclasses());
    }

    @Test
    void theMenteeHasNoReportInAnyStateWithoutAHeldMeeting() {
        for (MentoringCycle cycle : columns()) {
            assertThat(cycle.viewFor(new Viewer.Mentee()).report().isPresent())
                    .as("%s", cycle.state())
                    .isEqualTo(cycle.meeting().isPresent());
        }
    }

    @Test
    void theRosterIsTheMenteesOnlyIfThePolicyMakesItKnown() {
        for (RosterVisibility roster : RosterVisibility.values()) {
            Journey journey =
                    new Journey(6, CyclePolicy.builder().roster(roster).build(), 1);
            assertThat(journey.at(CycleState.MEETING_HELD)
                            .viewFor(new Viewer.Mentee())
                            .roster()
                            .isPresent())
                    .isEqualTo(roster == RosterVisibility.KNOWN);
        }
    }

    @Test
    void aMentorHasOwnDeclarationAndAStrangerNothingOfThePanel() {
        MentoringCycle cycle = Journey.standard().at(CycleState.CLOSED);
        for (int i : IntStream.rangeClosed(1, 6).toArray()) {
            MentorId own = Cycles.mentor(i);
            assertThat(cycle.viewFor(new Viewer.Mentor(own))
                            .declaration()
                            .orElseThrow()
                            .mentor())
                    .isEqualTo(own);
        }
        Map<String, Object> stranger = components(cycle.viewFor(new Viewer.Mentor(Cycles.STRANGER)));
        stranger.keySet().removeAll(Set.of("id", "state"));
        assertThat(stranger.values()).noneMatch(VisibilityTest::isThere);
    }

    @Test
    void theHostHasWhatTheMenteeExportsAndNothingOnceItIsTakenBack() {
        MentoringCycle closed = Journey.standard().at(CycleState.CLOSED);
        Step step = Journey.step(closed, CycleAction.EXPORT);
        MentoringCycle full = closed.exported(Export.WITH_REPORT, step);
        assertThat(components(full.viewFor(new Viewer.Host())).values()).allMatch(VisibilityTest::isThere);
        CycleView.ForHost part = closed.exported(Export.PARTICIPATION, step).viewFor(new Viewer.Host());
        assertThat(part.report()).isEmpty();
        assertThat(part.reflection()).isPresent();
        MentoringCycle back = full.exported(Export.NOTHING, Journey.step(full, CycleAction.EXPORT));
        assertThat(components(back.viewFor(new Viewer.Host())).values()).noneMatch(VisibilityTest::isThere);
    }
}
