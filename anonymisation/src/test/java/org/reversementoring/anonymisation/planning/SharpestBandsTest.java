package org.reversementoring.anonymisation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.report.Statement;

class SharpestBandsTest {

    private static final List<Guarantee.Deniability> ED = List.of(Guarantee.endpointDeniability());

    private static List<Guarantee.Deniability> leastTwoAndHarm(RatingScale scale) {
        return List.of(Guarantee.leastFeasible(2), Guarantee.harmDeniability(scale));
    }

    private static List<Guarantee.Deniability> standard(RatingScale scale) {
        return List.of(Guarantee.endpointDeniability(), Guarantee.leastFeasible(2), Guarantee.harmDeniability(scale));
    }

    static RatingScale scale(int points) {
        return RatingScale.of(List.of("a", "b", "c", "d", "e", "f", "g").subList(0, points));
    }

    // The numbers of the next three tests come from an independent program.

    @Test
    void six_answers_with_two_marks_left_and_no_harm_known() {
        assertThat(words(SharpestBands.of(leastTwoAndHarm(Guides.agreement()), Guides.agreement(), 6, 1)))
                .containsExactly(
                        "1.00-2.00",
                        "2.17",
                        "2.33",
                        "2.50",
                        "2.67",
                        "2.83",
                        "3.00",
                        "3.17",
                        "3.33",
                        "3.50",
                        "3.67",
                        "3.83",
                        "4.00",
                        "4.17-5.00");
    }

    @Test
    void six_answers_with_deniable_ends() {
        assertThat(words(SharpestBands.of(ED, Guides.agreement(), 6, 1)))
                .containsExactly("1.00-2.33", "2.50", "2.67", "2.83", "3.00", "3.17", "3.33", "3.50", "3.67-5.00");
    }

    @Test
    void five_answers_with_deniable_ends() {
        assertThat(words(SharpestBands.of(ED, Guides.agreement(), 5, 1)))
                .containsExactly("1.00-2.60", "2.80", "3.00", "3.20", "3.40-5.00");
    }

    @Test
    void at_the_floor_two_points_are_a_majority() {
        // T5: at most n-2c-1 bands, so two for n = 2c+3; n = 3, c = 0 by hand: 0-1 or 2-3 favourable.
        assertThat(words(SharpestBands.of(ED, scale(2), 3, 0))).containsExactly("1.00-1.33", "1.67-2.00");
        for (int colluders = 0; colluders <= 4; colluders++) {
            for (int n = 2 * colluders + 3; n <= 24; n++) {
                assertThat(SharpestBands.of(ED, scale(2), n, colluders).bands()).hasSize(n - 2 * colluders - 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 0", "2, 5, 1", "2, 7, 2", "2, 9, 1", "3, 3, 0", "3, 4, 0", "3, 5, 0", "3, 5, 1", "3, 6, 1", "3, 7, 2",
        "4, 3, 0", "4, 4, 0", "4, 5, 1", "5, 3, 0", "5, 4, 0"
    })
    void no_safe_partition_loses_less(int points, int answers, int colluders) {
        RatingScale scale = scale(points);
        for (List<Guarantee.Deniability> guarantees : List.of(
                ED,
                leastTwoAndHarm(scale),
                List.of(Guarantee.leastFeasible(2)),
                List.of(Guarantee.harmDeniability(scale)),
                List.of(Guarantee.leastFeasible(points)))) {
            EveryPartition every = new EveryPartition(guarantees, scale, answers, colluders);
            SharpestBands bands = SharpestBands.of(guarantees, scale, answers, colluders);
            assertThat(words(bands))
                    .as("%s, %d points, %d answers, %d colluders", guarantees, points, answers, colluders)
                    .isEqualTo(every.best());
            assertThat(bands.expectedLoss()).isEqualTo(every.leastLoss());
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 12", "3, 12", "4, 12", "5, 12", "6, 12", "7, 12"})
    void no_panel_gives_anybody_away(int points, int largest) {
        RatingScale scale = scale(points);
        for (List<Guarantee.Deniability> guarantees : List.of(ED, leastTwoAndHarm(scale), standard(scale))) {
            AnonymisationStrategy strategy = SharpestBands.strategy(guarantees);
            for (int c = 0; c <= 2; c++) {
                for (int n = 2 * c + 3; n <= largest; n++) {
                    PublicContext context = PublicContext.of(scale, n, c);
                    for (Adversary adversary : both(c)) {
                        assertThat(certified(strategy, context, adversary, guarantees))
                                .as("%s, %s, %s", strategy.id(), context, adversary)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void a_break_moved_outward_is_refused() {
        for (int c = 0; c <= 2; c++) {
            for (int n = 2 * c + 3; n <= 9; n++) {
                PublicContext context = PublicContext.of(Guides.agreement(), n, c);
                for (List<Guarantee.Deniability> guarantees : List.of(ED, leastTwoAndHarm(Guides.agreement()))) {
                    AnonymisationStrategy sharpest = SharpestBands.strategy(guarantees);
                    List<Statement.MeanBand> bands = SharpestBands.of(guarantees, Guides.agreement(), n, c)
                            .bands();
                    for (int end : new int[] {0, bands.size() - 1}) {
                        Statement.MeanBand band = bands.get(end);
                        BigDecimal lost = end == 0 ? band.highest() : band.lowest();
                        for (Adversary adversary : both(c)) {
                            assertThat(certified(narrowed(sharpest, band, lost), context, adversary, guarantees))
                                    .as("%s without %s, %s, %s", band, lost, context, adversary)
                                    .isFalse();
                        }
                    }
                }
            }
        }
    }

    /** The same, but the outermost band gives up its innermost mean, which then stands alone. */
    private static AnonymisationStrategy narrowed(
            AnonymisationStrategy sharpest, Statement.MeanBand band, BigDecimal lost) {
        return new AnonymisationStrategy() {
            @Override
            public String id() {
                return "narrowed";
            }

            @Override
            public Statement apply(AnswerCounts answers, PublicContext context) {
                Statement said = sharpest.apply(answers, context);
                boolean moved = answers.answered() == context.panelSize()
                        && mean(answers).compareTo(lost) == 0;
                return said.equals(band) && moved ? new Statement.Worded("moved") : said;
            }
        };
    }

    private static BigDecimal mean(AnswerCounts answers) {
        int sum = IntStream.rangeClosed(
                        answers.scale().lowest(), answers.scale().highest())
                .map(mark -> mark * answers.count(mark))
                .sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers.answered()), 2, RoundingMode.HALF_UP);
    }

    @Test
    void bands_are_distinct_statements_and_cover_every_mean() {
        for (int points = 2; points <= 7; points++) {
            for (int n = 3; n <= 24; n++) {
                SharpestBands bands = SharpestBands.of(List.of(Guarantee.leastFeasible(1)), scale(points), n, 0);
                // Nothing is asked for, so the mean itself may be shown throughout.
                assertThat(bands.bands()).hasSize(n * (points - 1) + 1).doesNotHaveDuplicates();
                assertThat(bands.expectedLoss()).isEqualByComparingTo(BigDecimal.ZERO);
            }
        }
    }

    @Test
    void says_the_band_of_those_who_answered() {
        AnonymisationStrategy strategy = SharpestBands.strategy(ED);
        PublicContext context = PublicContext.of(Guides.agreement(), 6, 1);
        assertThat(strategy.id()).isEqualTo("sharpest-bands-ED");
        assertThat(strategy.apply(AnswerCounts.of(Guides.agreement(), List.of(2, 3, 3, 4, 4), 1), context))
                .isEqualTo(new Statement.MeanBand(new BigDecimal("3.20"), new BigDecimal("3.20")));
        assertThat(strategy.apply(AnswerCounts.of(Guides.agreement(), List.of(5, 5, 5, 5, 5, 5), 0), context))
                .isEqualTo(new Statement.MeanBand(new BigDecimal("3.67"), new BigDecimal("5")));
        assertThat(strategy.apply(AnswerCounts.of(Guides.agreement(), List.of(3, 3, 4, 4), 2), context))
                .isEqualTo(new Statement.NotShown());
    }

    @Test
    void ids_tell_guarantees_apart() {
        assertThat(SharpestBands.strategy(standard(Guides.agreement())).id())
                .isEqualTo("sharpest-bands-ED+LF(2)+HD[1, 2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharpestBands.strategy(Stream.generate(Guarantee::endpointDeniability)
                        .limit(40)
                        .toList()))
                .withMessage("guarantees must be named in at most 100 characters, but needed 134");
    }

    @Test
    void refuses_what_cannot_be() {
        assertThatIllegalArgumentException().isThrownBy(() -> SharpestBands.of(List.of(), scale(5), 6, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SharpestBands.strategy(List.of()));
        for (int[] wrong : new int[][] {{4, 1}, {25, 1}, {5, -1}, {24, Integer.MAX_VALUE}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SharpestBands.of(ED, scale(5), wrong[0], wrong[1]))
                    .withMessage("answers must be between 2c+3 and 24 for c colluders, c at least 0, but were "
                            + wrong[0] + " for " + wrong[1]);
        }
        List<Guarantee.Deniability> threeOfTwo = List.of(Guarantee.leastFeasible(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharpestBands.of(threeOfTwo, scale(2), 5, 1))
                .withMessage("guarantees must be possible on 2 points, but were [LF(1,3)]");
        // A strategy is total (law 1), so it is silent instead.
        assertThat(SharpestBands.strategy(threeOfTwo)
                        .apply(AnswerCounts.ofCounts(scale(2), 0, 2, 3), PublicContext.of(scale(2), 5, 1)))
                .isEqualTo(new Statement.NotShown());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharpestBands.of(ED, scale(5), 5, 1).of(26))
                .withMessage("sum of answers must be one that the scale allows, but is not");
    }

    static List<String> words(SharpestBands bands) {
        List<String> words = new ArrayList<>();
        for (Statement.MeanBand band : bands.bands()) {
            words.add(
                    band.lowest().compareTo(band.highest()) == 0
                            ? "" + band.lowest()
                            : band.lowest() + "-" + band.highest());
        }
        return words;
    }

    private static List<Adversary> both(int colluders) {
        Adversary adversary = Adversary.colluding(colluders);
        return List.of(adversary, adversary.knowingWhoDeclined());
    }

    private static boolean certified(
            AnonymisationStrategy strategy,
            PublicContext context,
            Adversary adversary,
            List<Guarantee.Deniability> guarantees) {
        AuditResult result = DisclosureAudit.of(context, adversary, guarantees).audit(strategy);
        return result.isCertified();
    }
}
