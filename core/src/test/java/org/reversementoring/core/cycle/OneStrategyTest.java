package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedRating;

/** Law: all drafts of a cycle have the strategy of the first one, so that no two statements about one question are subtracted (T8). */
class OneStrategyTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final String KEPT = "the strategy must be kept once there was a draft with scores";
    private static final String SAID = "each score must be said by the strategy of the cycle";
    private static final FeedbackReport OTHER = Cycles.report(6, 1, "another").build();

    private static MentoringCycle drafted(MentoringCycle cycle, FeedbackReport draft) {
        return TestGate.drafted(
                cycle, Cycles.collation(Cycles.panel(6)), draft, Journey.step(cycle, CycleAction.ANONYMISE));
    }

    private static MentoringCycle revised() {
        return JOURNEY.take(JOURNEY.at(CycleState.PANEL_CHECKED), CycleAction.REVISE);
    }

    @Test
    void theFirstDraftSetsTheStrategyAndTheNextOnesKeepIt() {
        assertThat(JOURNEY.at(CycleState.COLLATED).strategy()).isEmpty();
        assertThat(drafted(JOURNEY.at(CycleState.COLLATED), OTHER).strategy()).contains("another");
        MentoringCycle again = revised();
        assertThat(again.draft()).isEmpty();
        assertThat(again.strategy()).contains("middle");
        assertThat(JOURNEY.take(again, CycleAction.ANONYMISE).strategy()).contains("middle");
        assertThat(JOURNEY.at(CycleState.CLOSED).strategy()).contains("middle");
    }

    @Test
    void aLaterDraftUnderAnotherStrategyIsRefused() {
        Refusals.refused(revised(), CycleAction.ANONYMISE, "OTHER_STRATEGY", (cycle, step) -> drafted(cycle, OTHER));
        MentoringCycle signedOff = JOURNEY.at(CycleState.SIGNED_OFF);
        MentoringCycle held = signedOff.tightened(
                CyclePolicy.builder()
                        .from(signedOff.policy())
                        .answersKeptDays(7)
                        .build(),
                Journey.step(signedOff, CycleAction.TIGHTEN));
        assertThat(held.state()).isEqualTo(CycleState.HELD);
        FeedbackReport other = FeedbackReport.builder()
                .from(OTHER)
                .id(ReportId.of("report-2"))
                .retention(held.policy().retention(held.guide()))
                .build();
        Refusals.refused(held, CycleAction.ANONYMISE, "OTHER_STRATEGY", (cycle, step) -> drafted(cycle, other));
        assertThat(JOURNEY.take(held, CycleAction.ANONYMISE).state()).isEqualTo(CycleState.ANONYMISED);
    }

    @Test
    void twoStrategiesInOneDraftAreRefused() {
        List<ReportedRating> ratings = Cycles.report(6, 1).build().ratings();
        assertThat(ratings).hasSizeGreaterThan(1);
        FeedbackReport own = Cycles.report(6, 1).build();
        FeedbackReport mixed = FeedbackReport.builder()
                .from(OTHER)
                .method(new Method.Scored(
                        "standard",
                        6,
                        1,
                        5,
                        3,
                        List.of(
                                own.method().certified().get(0),
                                OTHER.method().certified().get(0))))
                .ratings(List.of(ratings.get(0), OTHER.ratings().get(1)))
                .build();
        Refusals.refused(
                CycleState.COLLATED, CycleAction.ANONYMISE, "OTHER_STRATEGY", (cycle, step) -> drafted(cycle, mixed));
    }

    @Test
    void aReportWithoutScoresHasNone() {
        Journey small = new Journey(4, CyclePolicy.of(Cycles.release(0)), 0);
        assertThat(small.at(CycleState.SIGNED_OFF).strategy()).isEmpty();
    }

    /** As long as another draft can be made. */
    @ParameterizedTest
    @EnumSource(
            value = CycleState.class,
            names = {"ANONYMISED", "PANEL_CHECKED", "SIGNED_OFF", "NOMINEE_ASSIGNED", "MEETING_SCHEDULED", "SUSPENDED"})
    void theStrategyIsNotTakenOutOfTheDocument(CycleState state) {
        Stored.refused(JOURNEY.at(state), KEPT, body -> body.remove("strategy"));
    }

    @Test
    void theStrategyIsNotTakenOutOnceTheDraftIsTakenBack() {
        Stored.refused(revised(), KEPT, body -> body.remove("strategy"));
        MentoringCycle left = JOURNEY.take(JOURNEY.at(CycleState.PANEL_CHECKED), CycleAction.LEAVE);
        Stored.refused(left, KEPT, body -> body.remove("strategy"));
    }

    @ParameterizedTest
    @EnumSource(
            value = CycleState.class,
            names = {"ANONYMISED", "PANEL_CHECKED", "SIGNED_OFF", "MEETING_HELD", "CLOSED"})
    void theStrategyIsNotExchangedInTheDocument(CycleState state) {
        Stored.refused(JOURNEY.at(state), SAID, body -> body.put("strategy", "another"));
    }

    @Test
    void aStrategyIsThatOfADraft() {
        Stored.refused(
                JOURNEY.at(CycleState.COLLATED),
                "a strategy must be that of a draft",
                body -> body.put("strategy", "another"));
    }

    /** A document that was closed before strategies were kept is read as it is. */
    @Test
    void onceTheMenteeHasTheReportItMayBeMissing() {
        MentoringCycle met =
                Stored.edited(JOURNEY.at(CycleState.MEETING_HELD), (ObjectNode body) -> body.remove("strategy"));
        assertThat(met.strategy()).isEqualTo(Optional.empty());
    }
}
