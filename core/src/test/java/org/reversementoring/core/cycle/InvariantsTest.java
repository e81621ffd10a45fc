package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.programme.Programme;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/** Invariants I1 to I9 of doc/invariants.md, as far as they are core's duty; I10 to I18 are in {@link InvariantsOfUseTest}. */
class InvariantsTest {

    private static final Journey JOURNEY = Journey.standard();

    private static Set<Class<?>> returnedBy(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getReturnType)
                .collect(Collectors.toSet());
    }

    /** I1. */
    @Test
    void i01_theMenteeIsNotOnThePanelAndTheNomineeIs() {
        assertThatThrownBy(() -> MentoringCycle.builder()
                        .from(JOURNEY.at(CycleState.PANEL_FORMED))
                        .mentee(Mentee.of(MenteeId.of(Cycles.mentor(2).value())))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentoringCycle.builder()
                        .from(JOURNEY.at(CycleState.NOMINEE_ASSIGNED))
                        .nomination(Nomination.volunteer(Cycles.STRANGER))
                        .build());
        assertThat(MentoringCycle.class.getMethods())
                .filteredOn(method -> method.getReturnType() == Mentee.class)
                .as("one mentee a cycle")
                .hasSize(1);
    }

    /** I2. */
    @Test
    void i02_noMoreMentorsAreKnownThanTheReportBears() {
        // c = 1 (standard) and c = 2 (strong): the nominee alone, and the nominee with one more.
        for (Journey journey : List.of(Journey.standard(), Journey.strong())) {
            MentoringCycle cycle = journey.at(CycleState.MEETING_SCHEDULED);
            for (int another = 2; another <= 4 && cycle.state() == CycleState.MEETING_SCHEDULED; another++) {
                cycle = Parts.known(cycle, another);
                boolean borne = cycle.disclosed().size() + 1 <= journey.colluders();
                assertThat(cycle.state()).isEqualTo(borne ? CycleState.MEETING_SCHEDULED : CycleState.HELD);
                assertThat(cycle.report().isPresent()).isEqualTo(borne);
            }
            assertThat(cycle.state()).as("in the end too many are known").isEqualTo(CycleState.HELD);
        }
    }

    /** I3. */
    @Test
    void i03_aReportHasNoPlaceForAPersonATokenOrATime() {
        // That relabelling mentors changes no byte is in the anonymisation module's ReportAnonymiserPropertyTest.
        Stream<Class<?>> parts = Stream.of(ReportedFinding.class, ReportedRating.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType));
        assertThat(Stream.concat(parts, returnedBy(FeedbackReport.class).stream()))
                .noneMatch(type -> Temporal.class.isAssignableFrom(type))
                .noneMatch(type -> type.getName().startsWith("org.reversementoring.core.panel"))
                .noneMatch(type -> type.getSimpleName().startsWith("Mentor")
                        || type.getSimpleName().startsWith("Mentee"));
        assertThat(HistoryEntry.class.getRecordComponents())
                .extracting(component -> component.getType().getSimpleName())
                .as("a step tells the day and the role")
                .containsExactly(
                        "int", "CycleAction", "CycleState", "CycleState", "Role", "LocalDate", "Optional", "Optional");
    }

    /** I4. */
    @Test
    void i04_supportIsNeverACountInAReport() {
        // That a finding needs max(3, c+2) endorsements is in the anonymisation module's ReportAnonymiserTest.
        assertThat(ReportedFinding.class.getRecordComponents())
                .extracting(RecordComponent::getType)
                .noneMatch(type -> type.isPrimitive() || Collection.class.isAssignableFrom(type));
        assertThat(Statement.Support.class.getRecordComponents())
                .extracting(RecordComponent::getType)
                .isEqualTo(List.of(SupportBand.class));
    }

    /** I5. */
    @Test
    void i05_noWordOrBandSaysAll() {
        // That the top band does not tell N from N-1 is in the anonymisation module's DefaultStrategyExhaustiveTest.
        assertThat(SupportBand.values()).extracting(Enum::name).doesNotContain("ALL", "NONE");
        for (String text :
                List.of("All mentors say so.", "Everybody agrees.", "Six of six agree.", "Nobody objects.")) {
            FeedbackReport counting = Cycles.report(6, 1)
                    .addFindings(new ReportedFinding(Cycles.STRENGTHS, FindingKind.STRENGTH, text))
                    .build();
            assertThat(counting.wordingPasses()).isFalse();
            Refusals.refused(
                    CycleState.COLLATED,
                    CycleAction.ANONYMISE,
                    "WORDING",
                    (cycle, step) -> TestGate.drafted(cycle, Cycles.collation(Cycles.panel(6)), counting, step));
        }
    }

    /** I6. */
    @Test
    void i06_aCycleReleasesOneReportAndNoneWithOneMentorLess() {
        // That suppressed answers go into no total is in the anonymisation module's AnswerCountsTest.
        for (CycleState state : CycleState.values()) {
            boolean signs = state.transitions().stream().anyMatch(line -> line.action() == CycleAction.SIGN_OFF);
            assertThat(signs).as("%s", state).isEqualTo(state == CycleState.PANEL_CHECKED);
            boolean afterSignOff = state.hasReached(CycleState.SIGNED_OFF);
            assertThat(state.transitions())
                    .filteredOn(line -> afterSignOff)
                    .noneMatch(line -> line.action() == CycleAction.LEAVE);
        }
    }

    /** I7. */
    @Test
    void i07_nothingOfOneCycleReachesTheNext() {
        // That findings are sorted by topic, kind and text is in the anonymisation module's ReportAnonymiserTest.
        assertThat(returnedBy(Programme.class))
                .doesNotContain(MentoringCycle.class, MentorPanel.class, FeedbackReport.class);
        assertThat(returnedBy(MentorPanel.class)).doesNotContain(MentoringCycle.class, MenteeId.class);
    }

    /** I8. */
    @Test
    void i08_thePromiseIsOnlyStrengthened() {
        CyclePolicy strict = Parts.strictPolicy();
        MentoringCycle proposed = JOURNEY.at(CycleState.PROPOSED);
        MentoringCycle tight = proposed.tightened(strict, Journey.step(proposed, CycleAction.TIGHTEN));
        assertThat(tight.policy()).isEqualTo(strict);
        assertThatThrownBy(() -> tight.tightened(CyclePolicy.defaults(), Journey.step(tight, CycleAction.TIGHTEN)))
                .hasMessageContaining("LOOSER");
        assertThat(Parts.looserPolicies())
                .noneMatch(looser -> looser.isAsStrictAs(strict))
                .allMatch(strict::isAsStrictAs);
    }

    /** I9. */
    @Test
    void i09_aMentorCanLeaveUntilSignOff() {
        Predicate<CycleState> leaves =
                state -> state.transitions().stream().anyMatch(line -> line.action() == CycleAction.LEAVE);
        assertThat(CycleState.values())
                .filteredOn(leaves)
                .as("also a panel that waits for more")
                .containsExactly(
                        CycleState.MENTEE_CONSENTED,
                        CycleState.PANEL_FORMED,
                        CycleState.PREPARED,
                        CycleState.BASELINE_TAKEN,
                        CycleState.INTERVIEWED,
                        CycleState.COLLATED,
                        CycleState.ANONYMISED,
                        CycleState.HELD,
                        CycleState.PANEL_CHECKED,
                        CycleState.SUSPENDED);
        // That it is too late in SUSPENDED and HELD once it was signed off is in ReleaseGuardsTest.
    }
}
