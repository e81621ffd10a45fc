package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.ProgrammeId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.policy.Purpose;
import org.reversementoring.core.programme.Programme;

/** Invariants I10 to I18 of doc/invariants.md, as far as they are core's duty; I1 to I9 are in {@link InvariantsTest}. */
class InvariantsOfUseTest {

    private static final Journey JOURNEY = Journey.standard();

    private static Set<Class<?>> returnedBy(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getReturnType)
                .collect(Collectors.toSet());
    }

    /** I10. */
    @Test
    void i10_onlyTheMenteeExportsAndNothingIsExportedByDefault() {
        assertThat(JOURNEY.at(CycleState.CLOSED).export()).isEqualTo(Export.NOTHING);
        assertThat(Arrays.stream(CycleState.values()).flatMap(state -> state.transitions().stream()))
                .filteredOn(line -> line.action() == CycleAction.EXPORT)
                .isNotEmpty()
                .allMatch(line -> line.roles().equals(List.of(Role.MENTEE)));
    }

    /** I11. */
    @Test
    void i11_limitsComeBeforeContentAndConcernsLeaveTheFeedbackPath() {
        MentoringCycle ready = JOURNEY.at(CycleState.BASELINE_TAKEN);
        InterviewRecord unread = InterviewRecord.of(false, 6, Cycles.record(6).topics());
        assertThatThrownBy(() -> ready.interviewed(
                        Cycles.interview(Cycles.panel(6)), unread, Journey.step(ready, CycleAction.INTERVIEW)))
                .hasMessageContaining("LIMITS_NOT_READ");
        assertThat(Concern.class.getRecordComponents())
                .extracting(component -> component.getType().getSimpleName())
                .as("there is no room for what it is about")
                .containsExactly("int", "Stage");
    }

    /** I12. */
    @Test
    void i12_aGuideAsksForStrengths() {
        // What is listed depends on endorsements; core makes sure that strengths are asked for and that a report has a
        // finding.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterviewGuide.builder()
                        .from(Cycles.GUIDE)
                        .topics(Cycles.GUIDE.topics().stream()
                                .filter(topic -> !topic.id().equals(Cycles.STRENGTHS))
                                .toList())
                        .build());
    }

    /** I13. */
    @Test
    void i13_measuresArePairedByACodeAndNotByAPerson() {
        assertThat(returnedBy(MeasureAnswers.class).stream().map(Class::getSimpleName))
                .doesNotContain("MentorId", "MenteeId");
        assertThat(Arrays.stream(MeasureAnswers.class.getMethods())
                        .map(method -> method.toGenericString().contains(PairingCode.class.getName())))
                .contains(true);
        assertThat(Arrays.stream(Baseline.class.getRecordComponents()).map(RecordComponent::getType))
                .as("a cycle knows how many answered")
                .containsExactly(int.class, boolean.class, boolean.class);
    }

    /** I14. */
    @Test
    void i14_theGuideIsPinned() {
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .purpose(Purpose.DEVELOPMENT)
                .guide(Cycles.GUIDE)
                .build();
        MentoringCycle cycle = programme.propose(JOURNEY.at(CycleState.PROPOSED).id(), Cycles.MENTEE);
        for (CycleState state : CycleState.values()) {
            assertThat(JOURNEY.at(state).guide()).isEqualTo(cycle.guide());
        }
    }

    /** I15. */
    @Test
    void i15_everyStepIsLoggedAndTheLogNamesNobody() {
        MentoringCycle closed = JOURNEY.at(CycleState.CLOSED);
        // Seventeen states, HELD aside: fifteen steps to reach the sixteenth, and one more for T1.
        assertThat(closed.history()).hasSize(16);
        assertThat(closed.history())
                .extracting(HistoryEntry::revision)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(closed.history().toString()).doesNotContain(Cycles.MARK);
        assertThat(closed.history()).extracting(HistoryEntry::on).hasOnlyElementsOfType(LocalDate.class);
    }

    /** I16. */
    @Test
    void i16_aCycleNeverHoldsRawMaterialAndDoesNotCloseUnattested() {
        assertThat(returnedBy(MentoringCycle.class)).doesNotContain(Interview.class, Collation.class);
        MentoringCycle done = JOURNEY.at(CycleState.FOLLOWED_UP);
        assertThatThrownBy(() -> done.closed(new Closure(false), Journey.step(done, CycleAction.CLOSE)))
                .hasMessageContaining("RAW_NOT_DESTROYED");
    }

    /** I17. */
    @Test
    void i17_viewersAndViewsAreSealedAndPairedOneToOne() {
        assertThat(Viewer.class.isSealed() && CycleView.class.isSealed()).isTrue();
        Set<Class<?>> seen = VisibilityTest.viewers().stream()
                .map(viewer -> JOURNEY.at(CycleState.CLOSED).viewFor(viewer).getClass())
                .collect(Collectors.toSet());
        assertThat(seen).containsExactlyInAnyOrder(CycleView.class.getPermittedSubclasses());
        // Abstract: a viewer that forgets its view does not compile.
        assertThat(Arrays.stream(Viewer.class.getDeclaredMethods()).noneMatch(Method::isDefault))
                .isTrue();
    }

    /** I18. */
    @Test
    void i18_closedMeansTalked() {
        // On random paths in CycleModelPropertyTest, and for builders and documents in ConsistencyTest.
        List<CycleAction> steps = JOURNEY.at(CycleState.CLOSED).history().stream()
                .map(HistoryEntry::action)
                .toList();
        assertThat(steps).containsSubsequence(CycleAction.MEET, CycleAction.RESPOND, CycleAction.CLOSE);
        assertThat(CycleState.CLOSED.transitions())
                .allMatch(line -> line.to().equals(List.of(CycleState.CLOSED)))
                .extracting(Transition::action)
                .containsExactlyInAnyOrder(
                        CycleAction.EXPORT,
                        CycleAction.RECORD_SHARING,
                        CycleAction.RAISE_CONCERN,
                        CycleAction.ROUTE_CONCERN,
                        CycleAction.ACKNOWLEDGE_CONCERN);
    }
}
