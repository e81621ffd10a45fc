package org.reversementoring.examples.foundingstudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PValueMethod;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedScores;
import org.reversementoring.reporting.study.statistics.SignedRankTest;
import org.reversementoring.reporting.study.statistics.TestResult;
import org.reversementoring.reporting.study.statistics.ZeroMethod;

/** Expected numbers are those of the domain dossier, D.1 to D.5, computed there by another program. */
class FoundingStudyTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");

    private static final SignedRankTest ASYMPTOTIC =
            new SignedRankTest(ZeroMethod.WILCOXON, PValueMethod.ASYMPTOTIC, AlternativeHypothesis.TWO_SIDED);

    @Test
    void theMentorsTotalsGiveThePaper() {
        PairedScores totals = FoundingFixture.mentorTotals();
        assertThat(totals.before())
                .extracting(score -> score.numerator().longValueExact())
                .containsExactly(23L, 27L, 21L, 23L, 24L, 23L);
        assertThat(totals.after())
                .extracting(score -> score.numerator().longValueExact())
                .containsExactly(23L, 29L, 29L, 29L, 30L, 26L);
        PairedComparison result = PairedComparison.of(totals, AlternativeHypothesis.TWO_SIDED, P95);
        assertThat(result.before()).isEqualTo(Fraction.of(23));
        assertThat(result.after()).isEqualTo(Fraction.of(29));
        assertThat(six(result.asymptotic())).isEqualTo("0.042168");
        assertThat(result.primary().p()).isEqualByComparingTo("0.0625");
        assertThat(result.tests().get(1).p()).isEqualByComparingTo("0.0625");
        assertThat(six(new SignedRankTest(ZeroMethod.PRATT, PValueMethod.ASYMPTOTIC, AlternativeHypothesis.TWO_SIDED)
                        .of(totals)))
                .isEqualTo("0.034510");
        assertThat(result.tests().get(4).p()).isEqualByComparingTo("0.0625");
        assertThat(result.shift().estimate()).isEqualTo(Fraction.of(4));
        assertThat(result.rankBiserial()).contains(Fraction.of(1));
        assertThat(result.wording(new BigDecimal("0.05")))
                .isEqualTo("So few people changed that no result could have reached 0.05. Draw no conclusion from p.");
    }

    @Test
    void clinicalPracticeAndMenteesGiveTheirNumbers() {
        PairedComparison practice =
                PairedComparison.of(FoundingFixture.mentorDomain(0), AlternativeHypothesis.TWO_SIDED, P95);
        assertThat(practice.before()).isEqualTo(Fraction.of(3));
        assertThat(practice.after()).isEqualTo(Fraction.of(4));
        assertThat(six(practice.asymptotic())).isEqualTo("0.041227");
        assertThat(practice.primary().p()).isEqualByComparingTo("0.0625");
        // D.5: areas to improve is set to give the same as clinical practice; its published p is unknown.
        assertThat(six(ASYMPTOTIC.of(FoundingFixture.mentorDomain(6)))).isEqualTo("0.041227");
        PairedComparison mentees =
                PairedComparison.of(FoundingFixture.menteeTotals(), AlternativeHypothesis.TWO_SIDED, P95);
        assertThat(mentees.before()).isEqualTo(Fraction.of(25));
        assertThat(mentees.after()).isEqualTo(Fraction.of(32));
        assertThat(six(mentees.asymptotic())).isEqualTo("0.042168");
        assertThat(mentees.primary().p()).isEqualByComparingTo("0.0625");
        assertThat(mentees.shift().estimate()).isEqualTo(Fraction.of(13, 2));
        assertThat(mentees.shift().interval().orElseThrow().attained()).isEqualByComparingTo("0.9375");
    }

    @Test
    void everyReproductionMatchesByItsNamedMethodAndIsNotExact() {
        assertThat(FoundingStudy.reproductions(P95)).hasSize(4).allSatisfy(reproduction -> {
            assertThat(reproduction.mediansMatch()).isTrue();
            assertThat(reproduction.asymptoticMatches()).isTrue();
            // D.4: six who rise give 0.03125, five 0.0625.
            assertThat(reproduction.computed().primary().p())
                    .isEqualByComparingTo(
                            reproduction.published().measure().equals(FoundingStudy.ROLE) ? "0.03125" : "0.0625");
        });
        assertThat(new Reproduction(
                                FoundingStudy.published(FoundingStudy.ROLE).get(0),
                                PairedComparison.of(
                                        FoundingFixture.mentorTotals(), AlternativeHypothesis.TWO_SIDED, P95))
                        .mediansMatch())
                .isFalse();
    }

    @Test
    void bothPublicationsAreKeptApart() {
        List<PublishedResult> confidence = FoundingStudy.published(FoundingStudy.MENTOR_CONFIDENCE);
        assertThat(confidence)
                .extracting(result -> result.source() + ": " + result.inWords())
                .containsExactly("PAPER: 23 to 29, p = 0.04", "CONFERENCE_ABSTRACT: 21 to 31, p = 0.008");
        assertThat(FoundingStudy.published(FoundingStudy.AREAS_TO_IMPROVE)
                        .get(0)
                        .inWords())
                .isEqualTo("3 to (not read), p (not read)");
        assertThat(FoundingStudy.discrepancies()).hasSize(6);
        assertThat(FoundingStudy.participation().get(0).recruitment()).isEmpty();
    }

    /** D.4, row one: 20,541 data sets have medians 3 and 4, 38 of them give 0.041, all by five who rose. */
    @Test
    void onlyFiveWhoRoseGiveThePapersP() {
        Enumeration found = Enumeration.of(6, 8, "0.041");
        assertThat(found.all).isEqualTo(20_541);
        assertThat(found.matching).hasSize(38).allSatisfy(scores -> {
            assertThat(moves(scores)).isEqualTo("5 up of 5");
            assertThat(SignedRankTest.exact(ZeroMethod.WILCOXON).of(scores).p()).isEqualByComparingTo("0.0625");
        });
    }

    /** D.4, row two: 13,513 data sets have medians 2.5 and 4, 68 of them give 0.024, all by six who rose. */
    @Test
    void onlySixWhoRoseGiveTheAbstractsP() {
        Enumeration found = Enumeration.of(5, 8, "0.024");
        assertThat(found.all).isEqualTo(13_513);
        assertThat(found.matching).hasSize(68).allSatisfy(scores -> {
            assertThat(moves(scores)).isEqualTo("6 up of 6");
            assertThat(SignedRankTest.exact(ZeroMethod.WILCOXON).of(scores).p()).isEqualByComparingTo("0.03125");
        });
    }

    /** D.4: attainable asymptotic values at six people start at 0.014; 0.008 is impossible. Sizes 1 to 6 give every tie pattern. */
    @Test
    void nothingGivesTheAbstractsConfidence() {
        List<BigDecimal> attained = new ArrayList<>();
        multisets(6, 13, 0, new int[6], places -> {
            int[] differences = Arrays.stream(places).map(place -> place - 6).toArray();
            attained.add(ASYMPTOTIC.of(risenBy(differences)).p());
        });
        assertThat(attained).hasSize(18_564);
        BigDecimal least = attained.stream().min(BigDecimal::compareTo).orElseThrow();
        assertThat(printed(least, 3)).isEqualTo("0.014");
        // The five published values, and the exact ones that n = 5 and 6 can give below 0.07.
        for (String published : List.of("0.04", "0.041", "0.008", "0.024")) {
            for (int signs = 5; signs <= 6; signs++) {
                int all = signs;
                assertThat(IntStream.rangeClosed(1, 1 << signs)
                                .mapToObj(count -> new BigDecimal(count).divide(new BigDecimal(1 << all)))
                                .filter(p -> p.remainder(new BigDecimal(2).divide(new BigDecimal(1 << all)))
                                                .signum()
                                        == 0)
                                .map(p -> printed(p, new BigDecimal(published).scale())))
                        .as("an exact p of %s signs", signs)
                        .doesNotContain(published);
            }
        }
    }

    private static PairedScores risenBy(int... differences) {
        List<Integer> after = Arrays.stream(differences).boxed().toList();
        return PairedScores.of(Collections.nCopies(after.size(), 0), after);
    }

    private static String printed(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private static String six(TestResult result) {
        return printed(result.p(), 6);
    }

    private static String moves(PairedScores scores) {
        List<Fraction> differences = scores.differences();
        return differences.stream().filter(d -> d.signum() > 0).count() + " up of "
                + differences.stream().filter(d -> d.signum() != 0).count();
    }

    /** All data sets of six people on 1 to 5, people not in order, with twice the medians as given. */
    private static final class Enumeration {
        private int all;
        private final List<PairedScores> matching = new ArrayList<>();

        static Enumeration of(int twiceBefore, int twiceAfter, String p) {
            Enumeration found = new Enumeration();
            multisets(6, 25, 0, new int[6], cells -> {
                int[] before = Arrays.stream(cells).map(cell -> cell / 5 + 1).toArray();
                int[] after = Arrays.stream(cells).map(cell -> cell % 5 + 1).toArray();
                int[] sorted = after.clone();
                Arrays.sort(sorted);
                if (before[2] + before[3] == twiceBefore && sorted[2] + sorted[3] == twiceAfter) {
                    found.all++;
                    PairedScores scores = PairedScores.of(
                            Arrays.stream(before).boxed().toList(),
                            Arrays.stream(after).boxed().toList());
                    if (printed(ASYMPTOTIC.of(scores).p(), 3).equals(p)) {
                        found.matching.add(scores);
                    }
                }
            });
            return found;
        }
    }

    private static void multisets(int left, int places, int from, int[] chosen, Consumer<int[]> visit) {
        if (left == 0) {
            visit.accept(chosen);
            return;
        }
        for (int place = from; place < places; place++) {
            chosen[chosen.length - left] = place;
            multisets(left - 1, places, place, chosen, visit);
        }
    }
}
