package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;

/**
 * Law: what the mentee is given comes in one chain from the ballots that were in when the interview closed. No link of it can be
 * exchanged, by a step, by a builder, or in a stored document (I6), and all of it is about one guide (I14).
 */
class OneChainTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final String OTHER = "0123456789abcdef".repeat(4);

    /** About somebody else, by six others: guide, size and policy are the same. */
    private static final FeedbackReport OTHER_REPORT = Cycles.report(6, 1)
            .id(ReportId.of("report-of-somebody-else"))
            .findings(List.of(new ReportedFinding(Cycles.STRENGTHS, FindingKind.STRENGTH, "Listens.")))
            .build();

    private static Collation collation(Interview interview) {
        return Collation.builder().interview(interview).build();
    }

    private static void refusesTheCollation(MentoringCycle cycle, String code, Collation collation) {
        Refusals.refused(
                cycle,
                CycleAction.ANONYMISE,
                code,
                (before, step) ->
                        TestGate.drafted(before, collation, Cycles.report(6, 1).build(), step));
        Refusals.refused(cycle, CycleAction.HOLD, code, (before, step) -> TestGate.held(before, collation, step));
    }

    @Test
    void aCollationIsOfThisCycleMenteePanelAndGuide() {
        MentorPanel panel = Cycles.panel(6);
        MentorPanel others = MentorPanel.of(IntStream.rangeClosed(11, 16)
                .mapToObj(Cycles::mentor)
                .toArray(org.reversementoring.core.MentorId[]::new));
        Interview own = Cycles.openInterview(panel);
        MentoringCycle collated = JOURNEY.at(CycleState.COLLATED);
        for (Interview other : List.of(
                own.closedFor(CycleId.of("cycle-2"), new Random(1)),
                Interview.builder()
                        .from(own)
                        .mentee(MenteeId.of("another"))
                        .build()
                        .closedFor(Cycles.CYCLE, new Random(1)),
                Cycles.interview(others),
                Cycles.interview(Cycles.panel(7)),
                Interview.builder()
                        .from(own)
                        .guide(Parts.otherVersion())
                        .build()
                        .closedFor(Cycles.CYCLE, new Random(1)),
                own)) {
            refusesTheCollation(collated, "OTHER_COLLATION", collation(other));
        }
        assertThat(TestGate.held(collated, collation(Cycles.interview(panel)), Journey.step(collated, CycleAction.HOLD))
                        .state())
                .isEqualTo(CycleState.HELD);
    }

    @Test
    void anInterviewIsClosedForOneCycle() {
        Interview open = Cycles.openInterview(Cycles.panel(6));
        Refusals.refused(
                CycleState.BASELINE_TAKEN,
                CycleAction.INTERVIEW,
                "INTERVIEW_OPEN",
                (cycle, step) -> cycle.interviewed(open, Cycles.record(6), step));
        Interview closed = open.closedFor(CycleId.of("cycle-2"), new Random(1));
        Refusals.refused(
                CycleState.BASELINE_TAKEN,
                CycleAction.INTERVIEW,
                "OTHER_INTERVIEW",
                (cycle, step) -> cycle.interviewed(closed, Cycles.record(6), step));
        assertThat(open.closedFor(Cycles.CYCLE, new Random(1)).ballotSeals()).isEmpty();
    }

    /** Five of six mentors answered one question. */
    private static Interview answered(InterviewGuide guide) {
        List<Ballot> ballots =
                IntStream.rangeClosed(1, 5).mapToObj(i -> ballot(guide, i, 3)).toList();
        return Interview.builder()
                .from(Cycles.openInterview(Cycles.panel(6)))
                .guide(guide)
                .ballots(ballots)
                .build();
    }

    private static Ballot ballot(InterviewGuide guide, int mentor, int mark) {
        return Ballot.builder()
                .mentor(Cycles.mentor(mentor))
                .addRatings(Rating.of(guide.ratedTopics().get(0).id(), mark))
                .build();
    }

    private static MentoringCycle collated(InterviewGuide guide, Interview interview) {
        MentoringCycle cycle = MentoringCycle.propose(Cycles.CYCLE, Cycles.MENTEE, guide);
        for (CycleAction action :
                List.of(CycleAction.CONSENT, CycleAction.FORM_PANEL, CycleAction.PREPARE, CycleAction.TAKE_BASELINE)) {
            cycle = JOURNEY.take(cycle, action);
        }
        cycle = cycle.interviewed(
                interview,
                new org.reversementoring.core.cycle.record.InterviewRecord(
                        true,
                        6,
                        guide.topics().stream()
                                .map(topic -> org.reversementoring.core.cycle.record.InterviewRecord.Covered.asked(
                                        topic.id()))
                                .toList()),
                Journey.step(cycle, CycleAction.INTERVIEW));
        return JOURNEY.take(cycle, CycleAction.COLLATE);
    }

    @Test
    void noBallotIsChangedAddedOrDroppedAfterTheInterviewCloses() {
        InterviewGuide guide = Guides.sevenDomains();
        Interview closed = answered(guide).closedFor(Cycles.CYCLE, new Random(1));
        MentoringCycle cycle = collated(guide, closed);
        List<Ballot> ballots = closed.ballots();
        List<Ballot> changed = new ArrayList<>(ballots);
        changed.set(2, ballot(guide, 3, 5));
        List<Ballot> added = new ArrayList<>(ballots);
        added.add(ballot(guide, 6, 3));
        List<Ballot> replaced = new ArrayList<>(ballots.subList(0, 4));
        replaced.add(ballot(guide, 6, 3));
        for (List<Ballot> other : List.of(changed, added, ballots.subList(0, 4), List.<Ballot>of(), replaced)) {
            refusesTheCollation(
                    cycle,
                    "BALLOTS_CHANGED",
                    collation(Interview.builder().from(closed).ballots(other).build()));
        }
        refusesTheCollation(
                cycle, "BALLOTS_CHANGED", collation(answered(guide).closedFor(Cycles.CYCLE, new Random(2))));
        List<Ballot> reversed = new ArrayList<>(ballots);
        java.util.Collections.reverse(reversed);
        assertThat(held(
                        cycle,
                        Interview.builder().from(closed).ballots(reversed).build()))
                .isEqualTo(CycleState.HELD);
    }

    @Test
    void theBallotOfAMentorWhoLeftIsLeftOutAndNoOther() {
        InterviewGuide guide = Guides.sevenDomains();
        Interview closed = answered(guide).closedFor(Cycles.CYCLE, new Random(1));
        MentoringCycle before = collated(guide, closed);
        MentoringCycle left = before.left(Cycles.mentor(5), Journey.step(before, CycleAction.LEAVE));
        MentoringCycle cycle = JOURNEY.take(left, CycleAction.COLLATE);
        Interview without = closed.without(Cycles.mentor(5)).orElseThrow();
        Refusals.refused(
                cycle, CycleAction.HOLD, "OTHER_COLLATION", (at, step) -> TestGate.held(at, collation(closed), step));
        Refusals.refused(
                cycle,
                CycleAction.HOLD,
                "BALLOTS_CHANGED",
                (at, step) -> TestGate.held(
                        at,
                        collation(Interview.builder()
                                .from(without)
                                .ballots(without.ballots().subList(0, 3))
                                .build()),
                        step));
        assertThat(held(cycle, without)).isEqualTo(CycleState.HELD);
    }

    private static CycleState held(MentoringCycle cycle, Interview interview) {
        return TestGate.held(cycle, collation(interview), Journey.step(cycle, CycleAction.HOLD))
                .state();
    }

    @Test
    void onlyTheGateHasAKey() {
        MethodHandles.Lookup own = MethodHandles.lookup();
        for (MethodHandles.Lookup lookup : List.of(
                own,
                MethodHandles.publicLookup(),
                own.in(TestGate.class),
                MethodHandles.publicLookup().in(TestGate.class))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GateKey.of(lookup))
                    .withMessage("gate key: the lookup must be the release gate's own, but is not");
        }
        assertThat(TestGate.KEY).isNotNull();
    }

    @Test
    @SuppressWarnings("NullAway")
    void noStepOfTheGateIsTakenWithoutAKey() {
        MentoringCycle collated = JOURNEY.at(CycleState.COLLATED);
        Collation collation = Cycles.collation(Cycles.panel(6));
        assertThatNullPointerException()
                .isThrownBy(() -> collated.drafted(
                        null, collation, Cycles.report(6, 1).build(), Journey.step(collated, CycleAction.ANONYMISE)));
        assertThatNullPointerException()
                .isThrownBy(() ->
                        collated.held(null, collation, List.of(Cycles.WHY), Journey.step(collated, CycleAction.HOLD)));
        MentoringCycle checked = JOURNEY.at(CycleState.PANEL_CHECKED);
        assertThatNullPointerException()
                .isThrownBy(() -> checked.signedOff(
                        null, TestGate.evidence(checked), Journey.step(checked, CycleAction.SIGN_OFF)));
    }

    @Test
    void thePanelChecksTheDraftOfTheGateAndNoOtherText() {
        for (Optional<String> digest :
                List.of(Optional.of(OTHER), Optional.<String>empty(), Optional.of(OTHER_REPORT.digest()))) {
            Refusals.refused(
                    CycleState.ANONYMISED,
                    CycleAction.CHECK_WITH_PANEL,
                    "OTHER_DRAFT",
                    (cycle, step) -> cycle.panelChecked(
                            new PanelReview(true, PanelReview.SilenceRule.NOT_ENDORSED, digest), step));
        }
    }

    @Test
    void theSignOffShowsWhatWasDraftedAndFromWhat() {
        MentoringCycle checked = JOURNEY.at(CycleState.PANEL_CHECKED);
        Assessment.Evidence own = TestGate.evidence(checked);
        Refusals.refused(
                checked,
                CycleAction.SIGN_OFF,
                "OTHER_COLLATION",
                (cycle, step) -> cycle.signedOff(TestGate.KEY, new Assessment.Evidence(OTHER, own.report()), step));
        Refusals.refused(
                checked,
                CycleAction.SIGN_OFF,
                "OTHER_REPORT",
                (cycle, step) -> cycle.signedOff(
                        TestGate.KEY, new Assessment.Evidence(own.collation(), OTHER_REPORT.digest()), step));
        MentoringCycle signedOff = cycleAfterSignOff(checked, own);
        assertThat(signedOff.report()).isEqualTo(checked.draft());
        assertThat(signedOff.draft()).isEmpty();
    }

    private static MentoringCycle cycleAfterSignOff(MentoringCycle checked, Assessment.Evidence own) {
        return checked.signedOff(TestGate.KEY, own, Journey.step(checked, CycleAction.SIGN_OFF));
    }

    @Test
    void theMeetingIsAboutTheReportOfTheCycle() {
        Refusals.refused(
                CycleState.MEETING_SCHEDULED,
                CycleAction.MEET,
                "OTHER_REPORT",
                (cycle, step) -> cycle.met(
                        Cycles.meeting(Cycles.mentor(1), step.on()).build().aboutReport(OTHER), step));
        MentoringCycle met = JOURNEY.at(CycleState.MEETING_HELD);
        assertThat(met.meeting().flatMap(FeedbackMeeting::report))
                .isEqualTo(met.report().map(FeedbackReport::digest))
                .isEqualTo(met.nomination().flatMap(Nomination::report));
    }

    private static MentoringCycle exported() {
        MentoringCycle closed = JOURNEY.at(CycleState.CLOSED);
        return closed.exported(Export.WITH_REPORT, Journey.step(closed, CycleAction.EXPORT));
    }

    @Test
    void noLinkIsExchangedByABuilder() {
        MentoringCycle cycle = exported();
        Assessment.Evidence evidence = TestGate.evidence(cycle);
        Nomination nomination = cycle.nomination().orElseThrow();
        FeedbackMeeting meeting = cycle.meeting().orElseThrow();
        List<UnaryOperator<MentoringCycle.Builder>> swaps = List.of(
                builder -> builder.report(OTHER_REPORT),
                builder -> builder.assessment(new Assessment(
                        "standard", 1, List.of(), Optional.of(new Assessment.Evidence(evidence.collation(), OTHER)))),
                builder -> builder.review(PanelReview.of(OTHER_REPORT, PanelReview.SilenceRule.NOT_ENDORSED)),
                builder -> builder.nomination(nomination.forReport(OTHER)),
                builder -> builder.meeting(meeting.aboutReport(OTHER)),
                builder -> builder.exportedReport(OTHER));
        for (UnaryOperator<MentoringCycle.Builder> swap : swaps) {
            MentoringCycle.Builder builder = MentoringCycle.builder().from(cycle);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> swap.apply(builder).build())
                    .withMessageContaining("must be about one report");
        }
        MentoringCycle.Builder checked = MentoringCycle.builder().from(JOURNEY.at(CycleState.PANEL_CHECKED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checked.draft(OTHER_REPORT).build())
                .withMessageContaining("must be about one report");
        MentoringCycle.Builder lost = MentoringCycle.builder().from(JOURNEY.at(CycleState.PANEL_CHECKED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lost.draft(Optional.empty()).build())
                .withMessageContaining("the draft must be kept");
    }

    @ParameterizedTest
    @CsvSource({
        "/assessment/evidence,report",
        "/review,draft",
        "/nomination,report",
        "/meeting,report",
        "'',exportedReport"
    })
    void noLinkIsExchangedInTheDocument(String parent, String member) {
        Stored.refused(exported(), "must be about one report", body -> {
            assertThat(body.at(parent).has(member)).isTrue();
            ((ObjectNode) body.at(parent)).put(member, OTHER);
        });
    }

    @ParameterizedTest
    @CsvSource({"/review,draft", "/nomination,report", "/meeting,report"})
    void noLinkIsTakenOutOfTheDocument(String parent, String member) {
        Stored.refused(
                exported(),
                "each step must carry the digest of its report",
                body -> ((ObjectNode) body.at(parent)).putNull(member));
    }

    @Test
    void noWordOfTheReportIsExchangedInTheDocument() {
        Stored.refused(
                exported(),
                "must be about one report",
                body -> ((ObjectNode) body.at("/report/findings/0")).put("text", "Another word."));
        Stored.refused(
                exported(),
                "must be about one report",
                body -> ((ObjectNode) body.at("/report")).put("id", "report-9"));
        Stored.refused(
                JOURNEY.at(CycleState.ANONYMISED),
                "must be about one report",
                body -> ((ObjectNode) body.at("/draft/findings/0")).put("text", "Another word."));
    }
}
