package org.reversementoring.reporting.study.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.render.Renderers;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedTestsTest;

class OutcomeDesignTest {

    private static final BigDecimal ALPHA = new BigDecimal("0.05");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static OutcomeDesign design(PlannedOutcome... outcomes) {
        return new OutcomeDesign(ALPHA, List.of(outcomes));
    }

    private static Outcome outcome(String name, OutcomeRank rank, int... changes) {
        return new Outcome(
                rank.label(name),
                Outcome.MEASURES,
                PairedComparison.of(
                        PairedTestsTest.scores(changes), AlternativeHypothesis.TWO_SIDED, new BigDecimal("0.95")),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                rank);
    }

    @Test
    void theDigestDoesNotDependOnTheOrderAndChangesWithEveryPart() {
        PlannedOutcome one = PlannedOutcome.of("a: b", OutcomeRank.PRIMARY);
        PlannedOutcome two = PlannedOutcome.of("a: c", OutcomeRank.SECONDARY);
        String digest = design(one, two).digest();
        assertThat(design(two, one).digest()).isEqualTo(digest);
        assertThat(List.of(
                        design(one).digest(),
                        design(one, PlannedOutcome.of("a: c", OutcomeRank.PRIMARY))
                                .digest(),
                        new OutcomeDesign(new BigDecimal("0.01"), List.of(one, two)).digest()))
                .doesNotContain(digest)
                .doesNotHaveDuplicates();
        assertThat(new OutcomeDesign(new BigDecimal("0.050"), List.of(one, two)).digest())
                .isEqualTo(digest);
    }

    @Test
    void aDesignChangedAfterItsRecordIsRefused() {
        OutcomeDesign design = design(PlannedOutcome.of("a: b", OutcomeRank.PRIMARY));
        OutcomeDesign changed = design(PlannedOutcome.of("a: b", OutcomeRank.SECONDARY));
        assertThat(new RegisteredDesign(design, design.digest(), DAY, DAY.plusDays(1)).isBeforeTheData())
                .isTrue();
        assertThat(new RegisteredDesign(design, design.digest(), DAY, DAY).isBeforeTheData())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisteredDesign(changed, design.digest(), DAY, DAY.plusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> design());
        assertThatIllegalArgumentException().isThrownBy(() -> PlannedOutcome.of("a\nb", OutcomeRank.PRIMARY));
    }

    /** The fault of old: ten exploratory measures in the family cost the primary one its result. */
    @Test
    void exploratoryMeasuresCostThePrimaryOneNothingAndClaimNothing() {
        List<Outcome> shown = List.of(
                outcome("one", OutcomeRank.PRIMARY, 1, 1, 1, 1, 1, 1),
                outcome("two", OutcomeRank.EXPLORATORY, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
                outcome("three", OutcomeRank.SECONDARY, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        List<AdjustedOutcome> tested = AdjustedOutcome.of(1, shown);
        assertThat(tested.get(0).holm().orElseThrow()).isEqualByComparingTo("0.03125");
        assertThat(tested.get(1).holm()).isEmpty();
        assertThat(tested.get(2).holm()).isEmpty();
        String page = Renderers.markdown()
                .render(FeasibilityStudy.builder()
                        .title("Pilot")
                        .outcomes(shown)
                        .build()
                        .teamReport()
                        .document());
        assertThat(page)
                .contains("No design is on record.")
                .contains("exploratory. Nothing is claimed from p.", "secondary. Nothing is claimed from p.");
    }

    /** A primary outcome that is left out of the report still counts, and the page says that it is not there. */
    @Test
    void aPrimaryOutcomeThatIsNotReportedStillCountsAndIsTold() {
        OutcomeDesign design =
                design(PlannedOutcome.of("one", OutcomeRank.PRIMARY), PlannedOutcome.of("gone", OutcomeRank.PRIMARY));
        String page = Renderers.markdown()
                .render(FeasibilityStudy.builder()
                        .title("Pilot")
                        .design(new RegisteredDesign(design, design.digest(), DAY, DAY.plusDays(30)))
                        .addOutcomes(outcome("one", OutcomeRank.PRIMARY, 1, 1, 1, 1, 1, 1))
                        .build()
                        .teamReport()
                        .document());
        assertThat(page)
                .contains("after Holm for 2 primary measures", "| 0.0313 | 0.0625 |")
                .contains("put on record on 10 January 2026, before the first answer on 9 February 2026")
                .contains("SHA-256 of the design: `" + design.digest() + "`")
                .containsPattern("gone \\| primary .* no \\|");
    }

    /** A reader of the page sees which of several changes was fixed before the data. */
    @Test
    void thePageNamesTheChangeThatWasPlanned() {
        OutcomeDesign design =
                design(PlannedOutcome.of("m: one", OutcomeRank.PRIMARY).between(TimePoint.T0, TimePoint.T2));
        FeasibilityStudy study = FeasibilityStudy.builder()
                .title("Pilot")
                .design(new RegisteredDesign(design, design.digest(), DAY, DAY.plusDays(30)))
                .build();
        for (Document page :
                List.of(study.teamReport().document(), study.report().document())) {
            assertThat(Renderers.markdown().render(page)).contains("| m: one, T0 to T2 | primary |");
        }
    }
}
