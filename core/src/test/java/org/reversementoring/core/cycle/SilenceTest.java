package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.Appointment;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Milestone;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.Reader;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.RosterVisibility;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Statement;

/** Law: what is not shown tells nothing: neither by when it happens, nor by how often, nor by why (I3, I17). */
class SilenceTest {

    /** Ends, the meeting itself and what the mentee says are told; everything else is not. */
    private static final Set<CycleAction> TOLD = EnumSet.of(
            CycleAction.WITHDRAW,
            CycleAction.ABANDON,
            CycleAction.MEET,
            CycleAction.CONSENT,
            CycleAction.TELL_READINESS);

    private static CyclePolicy policy(ReleasePolicy release, RosterVisibility roster, int days) {
        return CyclePolicy.builder()
                .release(release)
                .roster(roster)
                .answersKeptDays(days)
                .build();
    }

    /**
     * An appointment is told while there is one. The roster is told once, as it was formed, where the policy makes it known; nothing else changes, whatever is held, revised,
     * tightened or called off, and whoever leaves, is known or steps down.
     */
    @ParameterizedTest
    @EnumSource(RosterVisibility.class)
    void theMenteeSeesOneValueFromConsentToMeetingButForTheAppointment(RosterVisibility roster) {
        Set<CycleAction> taken = EnumSet.noneOf(CycleAction.class);
        Set<CycleState> seen = EnumSet.noneOf(CycleState.class);
        List<CyclePolicy> policies = List.of(
                policy(ReleasePolicy.standard(), roster, 28),
                policy(ReleasePolicy.standard(), roster, 21),
                policy(ReleasePolicy.strong(), roster, 21));
        Journey journey = new Journey(9, policies.get(0), 1);
        MentoringCycle consented = journey.at(CycleState.MENTEE_CONSENTED);
        CycleView.ForMentee silent = consented.viewFor(new Viewer.Mentee());
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            MentoringCycle cycle = consented;
            Optional<MentorPanel> formed = Optional.empty();
            for (int step = 0; step < 40 && cycle.state() != CycleState.COLLAPSED; step++) {
                cycle = next(journey, cycle, policies, random, taken);
                seen.add(cycle.state());
                assertThat(milestones(cycle)).isEqualTo(way(cycle));
                if (cycle.state() != CycleState.COLLAPSED) {
                    formed = formed.or(cycle::roster);
                    CycleView.ForMentee view = cycle.viewFor(new Viewer.Mentee());
                    assertThat(view.appointment().isPresent())
                            .isEqualTo(cycle.suspendedIn().orElse(cycle.state()) == CycleState.MEETING_SCHEDULED);
                    assertThat(withRoster(view, view.roster(), Optional.empty()))
                            .isEqualTo(withRoster(
                                    silent,
                                    roster == RosterVisibility.KNOWN ? formed : Optional.empty(),
                                    Optional.empty()));
                }
            }
        }
        assertThat(taken)
                .contains(
                        CycleAction.HOLD,
                        CycleAction.REVISE,
                        CycleAction.LEAVE,
                        CycleAction.JOIN,
                        CycleAction.WITHDRAW_CONSENT,
                        CycleAction.DISCLOSE_AUTHORSHIP,
                        CycleAction.STEP_DOWN,
                        CycleAction.CANCEL_MEETING,
                        CycleAction.SUSPEND,
                        CycleAction.RESUME,
                        CycleAction.TIGHTEN,
                        CycleAction.DESTROY_NOTES,
                        CycleAction.RAISE_CONCERN);
        assertThat(seen).contains(CycleState.HELD, CycleState.MEETING_SCHEDULED, CycleState.SUSPENDED);
    }

    private static List<CycleState> milestones(MentoringCycle cycle) {
        return cycle.viewFor(new Viewer.ProgrammeLead()).milestones().stream()
                .map(Milestone::state)
                .toList();
    }

    /** The straight way to where the cycle is, as if nothing had ever been held, revised or taken back. */
    private static List<CycleState> way(MentoringCycle cycle) {
        CycleState now = cycle.suspendedIn().orElse(cycle.state());
        if (!now.isOnTheWay()) {
            return milestones(cycle);
        }
        List<CycleState> way = EnumSet.range(CycleState.MENTEE_CONSENTED, now).stream()
                .filter(state -> state != (now == CycleState.HELD ? CycleState.ANONYMISED : CycleState.HELD))
                .collect(Collectors.toCollection(ArrayList::new));
        cycle.suspendedIn().ifPresent(in -> way.add(CycleState.SUSPENDED));
        return way;
    }

    private static CycleView.ForMentee withRoster(
            CycleView.ForMentee view, Optional<MentorPanel> roster, Optional<Appointment> appointment) {
        return new CycleView.ForMentee(
                view.id(),
                view.stage(),
                view.self(),
                view.consent(),
                roster,
                appointment,
                view.report(),
                view.questions(),
                view.response(),
                view.goals(),
                view.attached(),
                view.learning(),
                view.perception());
    }

    private static MentoringCycle next(
            Journey journey, MentoringCycle cycle, List<CyclePolicy> policies, Random random, Set<CycleAction> taken) {
        List<CycleAction> actions = cycle.state().transitions().stream()
                .map(line -> line.action())
                .filter(action -> !TOLD.contains(action))
                .distinct()
                .toList();
        List<CycleAction> onTheWay = actions.stream()
                .filter(action -> action.compareTo(CycleAction.MEET) < 0 || action == CycleAction.RESUME)
                .toList();
        List<CycleAction> from = onTheWay.isEmpty() || random.nextInt(3) == 0 ? actions : onTheWay;
        CycleAction action = from.get(random.nextInt(from.size()));
        Step step = Journey.step(cycle, action);
        try {
            MentoringCycle after = action == CycleAction.TIGHTEN
                    ? cycle.tightened(policies.get(random.nextInt(policies.size())), step)
                    : journey.take(cycle, action, step);
            taken.add(action);
            return after;
        } catch (ForbiddenTransitionException e) {
            return cycle;
        }
    }

    /** The one thing that the mentee loses: a roster that a stricter policy hides. What it was, they knew. */
    @Test
    void aStricterPolicyHidesTheRosterAndNothingElse() {
        Journey journey = new Journey(6, policy(ReleasePolicy.standard(), RosterVisibility.KNOWN, 28), 1);
        MentoringCycle formed = journey.at(CycleState.PANEL_FORMED);
        MentoringCycle left = journey.take(formed, CycleAction.LEAVE);
        assertThat(left.panel().orElseThrow().size()).isEqualTo(5);
        assertThat(left.viewFor(new Viewer.Mentee()).roster()).isEqualTo(formed.panel());
        CycleView.ForMentee hidden = left.tightened(
                        policy(ReleasePolicy.standard(), RosterVisibility.HIDDEN, 28),
                        Journey.step(left, CycleAction.TIGHTEN))
                .viewFor(new Viewer.Mentee());
        assertThat(hidden).isEqualTo(withRoster(left.viewFor(new Viewer.Mentee()), Optional.empty(), Optional.empty()));
    }

    private static MentoringCycle all(MentoringCycle cycle, CycleAction... actions) {
        MentoringCycle next = cycle;
        for (CycleAction action : actions) {
            Step usual = Journey.step(next, action);
            next = Journey.standard().take(next, action, new Step(usual.by(), Cycles.DAY.plusDays(9), usual.reason()));
        }
        return next;
    }

    @Test
    void nobodyButTheCustodianIsToldHowOftenADraftWasTried() {
        MentoringCycle interviewed = Journey.standard().at(CycleState.INTERVIEWED);
        MentoringCycle once = all(interviewed, CycleAction.COLLATE, CycleAction.ANONYMISE);
        MentoringCycle thrice = all(
                interviewed,
                CycleAction.COLLATE,
                CycleAction.HOLD,
                CycleAction.HOLD,
                CycleAction.REVISE,
                CycleAction.ANONYMISE,
                CycleAction.REVISE,
                CycleAction.ANONYMISE);
        for (CycleAction[] rest : new CycleAction[][] {
            {}, {CycleAction.CHECK_WITH_PANEL, CycleAction.SIGN_OFF, CycleAction.NOMINATE, CycleAction.SCHEDULE}
        }) {
            MentoringCycle one = all(once, rest);
            MentoringCycle three = all(thrice, rest);
            for (Viewer<?> viewer : VisibilityTest.viewers()) {
                boolean custodian = viewer instanceof Viewer.Custodian;
                assertThat(one.viewFor(viewer).equals(three.viewFor(viewer)))
                        .as("%s", viewer)
                        .isEqualTo(!custodian);
            }
        }
    }

    private static boolean isReport(RecordComponent component) {
        return component.getGenericType().getTypeName().contains(FeedbackReport.class.getName());
    }

    /** For instance NOMINATED_MENTOR of ForNominatedMentor. */
    private static String reader(Class<?> view) {
        return view.getSimpleName()
                .substring(3)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static boolean reads(CycleView view, String component) {
        return Arrays.stream(view.getClass().getRecordComponents())
                .filter(SilenceTest::isReport)
                .filter(one -> one.getName().equals(component))
                .map(one -> {
                    try {
                        return (Optional<?>) one.getAccessor().invoke(view);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError("a component cannot be read", e);
                    }
                })
                .anyMatch(Optional::isPresent);
    }

    @Test
    void theReadersAreTheViewersWhoseViewCanHoldAReport() {
        Set<String> views = Arrays.stream(CycleView.class.getPermittedSubclasses())
                .filter(view -> Arrays.stream(view.getRecordComponents()).anyMatch(SilenceTest::isReport))
                .map(SilenceTest::reader)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(views)
                .isEqualTo(
                        Arrays.stream(Reader.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The first state in which each reader has it; the host has it once the mentee exports it. */
    @Test
    void eachReaderHoldsTheReportFromItsTimeOnAndNotBefore() {
        Map<String, CycleState> from = Map.of(
                "MENTEE", CycleState.MEETING_HELD,
                "MENTOR", CycleState.SIGNED_OFF,
                "NOMINATED_MENTOR", CycleState.NOMINEE_ASSIGNED,
                "CUSTODIAN", CycleState.SIGNED_OFF);
        for (CycleState state : CycleState.values()) {
            if (state.isOnTheWay()) {
                MentoringCycle cycle = Journey.standard().at(state);
                for (Viewer<?> viewer : VisibilityTest.viewers()) {
                    CycleView view = cycle.viewFor(viewer);
                    CycleState first = from.get(reader(view.getClass()));
                    assertThat(reads(view, "report"))
                            .as("%s in %s", viewer, state)
                            .isEqualTo(first != null && state.hasReached(first));
                }
            }
        }
        MentoringCycle closed = Journey.standard().at(CycleState.CLOSED);
        for (Export export : Export.values()) {
            CycleView host = closed.exported(export, Journey.step(closed, CycleAction.EXPORT))
                    .viewFor(new Viewer.Host());
            assertThat(reads(host, "report")).isEqualTo(export == Export.WITH_REPORT);
        }
    }

    /** A draft is read by some of those whom the promise names, and by nobody else. */
    @Test
    void aDraftIsReadByItsPanelAndItsCustodianUntilItIsSignedOff() {
        for (CycleState state : CycleState.values()) {
            MentoringCycle cycle = Journey.standard().at(state);
            for (Viewer<?> viewer : VisibilityTest.viewers()) {
                boolean checks = viewer instanceof Viewer.Mentor || viewer instanceof Viewer.Custodian;
                assertThat(reads(cycle.viewFor(viewer), "draft"))
                        .as("%s in %s", viewer, state)
                        .isEqualTo(checks
                                && Set.of(CycleState.ANONYMISED, CycleState.PANEL_CHECKED)
                                        .contains(state));
            }
            for (int i = 1; i <= 6 && cycle.draft().isPresent(); i++) {
                assertThat(cycle.viewFor(new Viewer.Mentor(Cycles.mentor(i))).draft())
                        .isEqualTo(cycle.draft());
            }
            assertThat(cycle.viewFor(new Viewer.Mentor(Cycles.STRANGER)).draft())
                    .isEmpty();
        }
    }

    /** Drafts and answers of the panel are read by some of those whom the promise names, and by nobody else. */
    @Test
    void draftsAndAnswersAreReadByReadersOfTheReportAlone() {
        Set<String> named =
                Arrays.stream(Reader.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> holders = Arrays.stream(CycleView.class.getPermittedSubclasses())
                .filter(view -> Arrays.stream(view.getRecordComponents())
                        .anyMatch(component -> component.getName().equals("draft")
                                || component.getName().equals("questions")))
                .map(SilenceTest::reader)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(holders).containsExactlyInAnyOrder("CUSTODIAN", "MENTEE", "MENTOR", "NOMINATED_MENTOR");
        assertThat(named).containsAll(holders);
    }

    @Test
    void whatIsNotShownIsOneSentence() {
        assertThat(Statement.NotShown.class.getRecordComponents()).isEmpty();
        assertThat(new Statement.NotShown()).isEqualTo(new Statement.NotShown());
        assertThat(List.of(Guides.agreement(), new RatingScale(0, List.of("no", "yes"))))
                .extracting(scale -> new Statement.NotShown().inWords(scale))
                .containsOnly("Not shown.");
    }
}
