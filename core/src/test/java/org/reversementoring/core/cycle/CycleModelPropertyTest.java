package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.SharedReport;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.FeedbackReport;

/** Random sequences of attempts on a real cycle (eight mentors, from the standard policy to the strong one) and on {@link Model}: the two agree (I18). */
class CycleModelPropertyTest {

    /** Each of these is met. */
    private static final List<String> REFUSALS = List.of(
            "LOOSER",
            "OTHER_REPORT",
            "REPORT_ID_USED",
            "TOO_MANY_KNOWN",
            "NOT_SIGNED_OFF",
            "ALREADY_ON_PANEL",
            "CONSENT_NOT_GIVEN",
            "ALREADY_ATTESTED",
            "ALREADY_SIGNED_OFF");

    /** Taken once at most, and refused from then on. */
    private static final Set<CycleAction> BESIDES = EnumSet.of(CycleAction.DESTROY_NOTES, CycleAction.DESTROY_ANSWERS);

    private static final JsonCodec CODEC = JsonCodec.create();
    private static final Journey JOURNEY = new Journey(Model.SIZE, Model.POLICIES.get(0), 1);

    @Property(tries = 2_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void libraryAndModelTakeAndRefuseTheSameSteps(@ForAll @Size(min = 12, max = 60) List<Integer> choices) {
        Model model = new Model();
        MentoringCycle cycle = JOURNEY.at(CycleState.PROPOSED);
        Statistics.label("reached").collect(cycle.state());
        for (int choice : choices) {
            Model.Attempt attempt = attempt(model, new Random(choice));
            MentoringCycle before = MentoringCycle.builder().from(cycle).build();
            Optional<String> refusal = model.take(attempt, cycle.revision());
            if (refusal.isPresent()) {
                Statistics.label("refused").collect(refusal.get());
                refused(cycle, attempt, refusal.get());
                assertThat(cycle).isEqualTo(before);
            } else {
                MentoringCycle after = taken(cycle, attempt);
                assertThat(cycle).as("the value that the step was taken from").isEqualTo(before);
                agree(after, model);
                grown(cycle, after, attempt);
                cycle = after;
                Statistics.label("reached").collect(cycle.state());
                Statistics.label("ways").collect(attempt.action() + " " + before.state() + " " + after.state());
            }
        }
        Statistics.label("refused")
                .coverage(coverage ->
                        REFUSALS.forEach(reason -> coverage.check(reason).count(count -> count >= 5)));
        Statistics.label("ways")
                .coverage(coverage -> Stream.of(
                                "TIGHTEN ANONYMISED HELD",
                                "TIGHTEN PANEL_CHECKED HELD",
                                "TIGHTEN SIGNED_OFF HELD",
                                "TIGHTEN MEETING_SCHEDULED HELD",
                                "DISCLOSE_AUTHORSHIP MEETING_SCHEDULED HELD",
                                "JOIN MENTEE_CONSENTED PANEL_FORMED",
                                "JOIN PREPARED PREPARED",
                                "LEAVE BASELINE_TAKEN MENTEE_CONSENTED")
                        .forEach(way -> coverage.check(way).count(count -> count >= 1)));
        Statistics.label("ways")
                .coverage(coverage -> coverage.checkQuery(
                                way -> way.get(0).toString().matches("TIGHTEN \\w+ COLLAPSED"))
                        .count(count -> count >= 1));
        Statistics.label("reached")
                .coverage(coverage -> EnumSet.allOf(CycleState.class)
                        .forEach(state -> coverage.check(state).count(count -> count >= 10)));
    }

    /** Five of six attempts are ones that the table allows, and most of these lead on the way. */
    private static Model.Attempt attempt(Model model, Random random) {
        int number = 1 + random.nextInt(9);
        if (random.nextInt(6) == 0) {
            return new Model.Attempt(
                    any(List.of(CycleAction.values()), random),
                    any(List.of(Role.values()), random),
                    random.nextBoolean(),
                    random.nextInt(4) == 0,
                    number);
        }
        if (random.nextInt(25) == 0
                && Machine.line(model.state, CycleAction.LEAVE).isPresent()) {
            return new Model.Attempt(CycleAction.LEAVE, Role.MENTOR, true, false, number);
        }
        if (random.nextInt(20) == 0
                && Machine.line(model.state, CycleAction.WITHDRAW_CONSENT).isPresent()) {
            return new Model.Attempt(CycleAction.WITHDRAW_CONSENT, Role.MENTOR, true, false, 1 + number % 2);
        }
        boolean unseen = model.state.hasReached(CycleState.SIGNED_OFF) && model.state != CycleState.SUSPENDED;
        if (random.nextInt(unseen ? 6 : 15) == 0
                && Machine.line(model.state, CycleAction.TIGHTEN).isPresent()) {
            return unseen && random.nextBoolean()
                    ? new Model.Attempt(CycleAction.DISCLOSE_AUTHORSHIP, Role.MENTOR, true, false, number)
                    : new Model.Attempt(CycleAction.TIGHTEN, Role.PROGRAMME_LEAD, true, false, number);
        }
        List<Machine.Line> lines = Machine.LINES.stream()
                .filter(line -> line.from().contains(model.state))
                .toList();
        List<Machine.Line> onTheWay = lines.stream()
                .filter(line -> line.action().compareTo(CycleAction.CLOSE) <= 0
                        || line.action() == CycleAction.RESUME
                        || (line.action() == CycleAction.JOIN && model.state == CycleState.MENTEE_CONSENTED))
                .filter(line -> !BESIDES.contains(line.action()))
                .toList();
        if (lines.isEmpty()) {
            return new Model.Attempt(
                    any(List.of(CycleAction.values()), random), Role.PROGRAMME_LEAD, true, false, number);
        }
        Machine.Line line = any(onTheWay.isEmpty() || random.nextInt(5) == 0 ? lines : onTheWay, random);
        return new Model.Attempt(line.action(), any(List.copyOf(line.roles()), random), true, false, number);
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static MentoringCycle drafted(MentoringCycle cycle, Model.Attempt attempt, Step step) {
        CyclePolicy policy = attempt.number() == 9 ? Model.POLICIES.get(0) : cycle.policy();
        MentorPanel panel = cycle.panel().orElse(Cycles.panel(Model.SIZE));
        FeedbackReport draft = Cycles.report(
                        Math.max(panel.size(), policy.floor()),
                        policy.release().colluders().orElseThrow())
                .id(ReportId.of("report-" + attempt.reportId()))
                .retention(policy.retention(cycle.guide()))
                .build();
        return TestGate.drafted(cycle, Cycles.collation(panel), draft, step);
    }

    private static MentoringCycle taken(MentoringCycle cycle, Model.Attempt attempt) {
        Step step = Step.by(attempt.role(), Cycles.DAY.plusDays(attempt.early() ? -1 : cycle.revision()));
        Step full = attempt.reason() ? step.because(Cycles.WHY) : step;
        int number = attempt.number();
        return switch (attempt.action()) {
            case ANONYMISE -> drafted(cycle, attempt, full);
            case TIGHTEN -> cycle.tightened(Model.POLICIES.get(attempt.policy()), full);
            case JOIN -> cycle.joined(Cycles.enrolment(number), full);
            case WITHDRAW_CONSENT -> cycle.consentWithdrawn(Cycles.mentor(number), ConsentKind.QUOTATION, full);
            case LEAVE -> cycle.left(Cycles.mentor(number), full);
            case DISCLOSE_AUTHORSHIP -> cycle.disclosed(Cycles.mentor(number), full);
            case NOMINATE -> cycle.nominated(Nomination.volunteer(Cycles.mentor(number)), full);
            case ANSWER_QUESTION ->
                TestGate.answered(
                        cycle,
                        number,
                        Cycles.answer(cycle.report().orElse(Cycles.report(6, 1).build()), number),
                        full);
            case DECLINE_QUESTION -> cycle.questionDeclined(number, full);
            case RECORD_SHARING ->
                cycle.reportSharedFurther(
                        number == 9 ? SharedReport.Outcome.CONCERN_RAISED : SharedReport.Outcome.PANEL_INFORMED, full);
            case ROUTE_CONCERN -> cycle.concernRouted(number, full);
            case ACKNOWLEDGE_CONCERN -> cycle.concernAcknowledged(number, full);
            default -> JOURNEY.take(cycle, attempt.action(), full);
        };
    }

    private static void refused(MentoringCycle cycle, Model.Attempt attempt, String reason) {
        ForbiddenTransitionException refusal =
                catchThrowableOfType(ForbiddenTransitionException.class, () -> taken(cycle, attempt));
        assertThat(refusal).as("%s must be refused: %s", attempt, reason).isNotNull();
        assertThat(refusal.state()).isEqualTo(cycle.state());
        assertThat(refusal.action()).isEqualTo(attempt.action());
        assertThat(refusal.reason().name()).as("%s", attempt).isEqualTo(reason);
    }

    private static void agree(MentoringCycle cycle, Model model) {
        assertThat(cycle.state()).isEqualTo(model.state);
        assertThat(cycle.suspendedIn()).isEqualTo(model.suspendedIn);
        List<MentorId> onPanel = model.panel.stream().map(Cycles::mentor).toList();
        if (cycle.state() != CycleState.COLLAPSED || cycle.panel().isPresent()) {
            assertThat(cycle.panel().map(MentorPanel::mentors).orElse(List.of()))
                    .extracting(mentor -> mentor.id())
                    .containsExactlyElementsOf(onPanel);
        }
        assertThat(cycle.memberships().stream()
                        .filter(member -> member.present() && member.consent().covers(ConsentKind.QUOTATION))
                        .map(member -> member.mentor()))
                .containsExactlyInAnyOrderElementsOf(
                        model.quotable.stream().map(Cycles::mentor).toList());
        assertThat(cycle.disclosed())
                .containsExactlyInAnyOrderElementsOf(
                        model.disclosed.stream().map(Cycles::mentor).toList());
        if (model.state.isOnTheWay()) {
            assertThat(cycle.nomination().isPresent()).isEqualTo(model.nominee.isPresent());
        }
        assertThat(cycle.formerNominees())
                .containsExactlyInAnyOrderElementsOf(
                        model.former.stream().map(Cycles::mentor).toList());
        assertThat(cycle.policy()).isEqualTo(Model.POLICIES.get(model.policy));
        assertThat(cycle.report().isPresent()).isEqualTo(model.released);
        assertThat(cycle.attached().isPresent()).isEqualTo(model.attached);
        assertThat(cycle.report().or(cycle::draft).isPresent()).isEqualTo(model.madeUnder.isPresent());
        assertThat(cycle.unshown())
                .extracting(ReportId::value)
                .containsExactlyElementsOf(
                        model.unshown.stream().map(id -> "report-" + id).toList());
        assertThat(cycle.followUps()).hasSize(model.followUps);
        assertThat(cycle.questions()).extracting(AskedQuestion::stage).isEqualTo(model.questions);
        assertThat(cycle.sharings()).hasSize(model.sharings);
        assertThat(cycle.learning()).hasSize(model.learned[0] + model.learned[1]);
        assertThat(cycle.concerns()).extracting(Concern::stage).isEqualTo(model.concerns);
        if (cycle.state() == CycleState.CLOSED) {
            assertThat(cycle.meeting().map(FeedbackMeeting::length))
                    .as("closed means talked")
                    .isPresent();
            assertThat(cycle.response()).isPresent();
        }
        assertThat(CODEC.read(CODEC.write(cycle), MentoringCycle.class)).isEqualTo(cycle);
    }

    private static void grown(MentoringCycle before, MentoringCycle after, Model.Attempt attempt) {
        assertThat(after.revision()).isEqualTo(after.history().size()).isEqualTo(before.revision() + 1);
        List<HistoryEntry> history = new ArrayList<>(after.history());
        HistoryEntry last = history.remove(history.size() - 1);
        assertThat(history).isEqualTo(before.history());
        assertThat(last.action()).isEqualTo(attempt.action());
        assertThat(last.by()).isEqualTo(attempt.role());
        assertThat(List.of(last.from(), last.to())).containsExactly(before.state(), after.state());
        assertThat(last.reason().isPresent()).isEqualTo(attempt.reason());
    }
}
