package org.reversementoring.core.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/** Law: a category is said when, and only when, it is true of every central answer that the statement leaves. */
class SelfOtherAgreementTest {

    private static final RatingScale SCALE =
            RatingScale.of(List.of("never", "seldom", "now and then", "often", "daily"));

    @Test
    void higherAndLowerAreCertainFromOneWholeMarkOn() {
        assertThat(of(new Statement.MiddleAnswers(2, 3), 4)).isEqualTo(SelfOtherAgreement.OWN_MARK_HIGHER);
        assertThat(of(new Statement.MiddleAnswers(2, 3), 1)).isEqualTo(SelfOtherAgreement.OWN_MARK_LOWER);
        assertThat(of(new Statement.MiddleAnswers(3, 3), 3)).isEqualTo(SelfOtherAgreement.IN_AGREEMENT);
        assertThat(of(new Statement.MiddleAnswers(2, 3), 3)).isEqualTo(SelfOtherAgreement.NOT_SAID);
        assertThat(of(mean("3.5"), 4)).isEqualTo(SelfOtherAgreement.IN_AGREEMENT);
        assertThat(of(mean("3"), 4)).isEqualTo(SelfOtherAgreement.OWN_MARK_HIGHER);
        assertThat(of(band("3.5", "4.5"), 4)).isEqualTo(SelfOtherAgreement.IN_AGREEMENT);
        assertThat(of(band("3.5", "4.5"), 5)).isEqualTo(SelfOtherAgreement.NOT_SAID);
        assertThat(of(new Statement.Trimmed(List.of(2, 2, 5)), 3)).isEqualTo(SelfOtherAgreement.OWN_MARK_HIGHER);
        assertThat(of(new Statement.Majority(true), 3)).isEqualTo(SelfOtherAgreement.OWN_MARK_LOWER);
        assertThat(of(new Statement.Majority(false), 5)).isEqualTo(SelfOtherAgreement.OWN_MARK_HIGHER);
        assertThat(of(new Statement.Majority(false), 4)).isEqualTo(SelfOtherAgreement.NOT_SAID);
    }

    @Test
    void whatSaysNothingOfTheMiddleDecidesNothing() {
        List<Statement> silent = new ArrayList<>(List.of(
                new Statement.NotShown(), new Statement.Worded("All is well."), new Statement.Listed(List.of(1, 2))));
        for (SupportBand band : SupportBand.values()) {
            silent.add(new Statement.Support(band));
        }
        for (Statement statement : silent) {
            for (int mark = 1; mark <= 5; mark++) {
                assertThat(of(statement, mark)).isEqualTo(SelfOtherAgreement.NOT_SAID);
            }
        }
    }

    @Test
    void statementsTogetherSayWhatOneDecidesUnlessAnotherDecidesDifferently() {
        Statement low = new Statement.MiddleAnswers(2, 2);
        Statement wide = new Statement.MiddleAnswers(1, 5);
        Statement high = mean("3.4");
        assertThat(of(new Statement.Together(List.of(low, wide)), 3)).isEqualTo(SelfOtherAgreement.OWN_MARK_HIGHER);
        assertThat(of(new Statement.Together(List.of(wide, low)), 3)).isEqualTo(SelfOtherAgreement.OWN_MARK_HIGHER);
        assertThat(of(new Statement.Together(List.of(low, high)), 3)).isEqualTo(SelfOtherAgreement.NOT_SAID);
        assertThat(of(new Statement.Together(List.of(wide, new Statement.NotShown())), 3))
                .isEqualTo(SelfOtherAgreement.NOT_SAID);
    }

    @Test
    void refusesAMarkOffTheScaleWhateverWasReleased() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(new Statement.NotShown(), 6));
    }

    @Test
    void isTrueOfEachValueInTheRangeOrNotSaidForEveryStatementOfTheClosedFamily() {
        for (Statement statement : closedFamily()) {
            Optional<CentralRange> range = CentralRange.of(statement, SCALE);
            for (int mark = 1; mark <= 5; mark++) {
                BigDecimal own = BigDecimal.valueOf(mark);
                SelfOtherAgreement said = of(statement, mark);
                SelfOtherAgreement wanted = range.map(r -> ofAll(r, own)).orElseThrow();
                assertThat(said).as("%s beside %d", statement.canonical(), mark).isEqualTo(wanted);
            }
        }
    }

    /** Every panel of 5 to 7 with one colluder: what is said is true of the median, or of the mean, of the answers that were given. */
    @Test
    void isTrueOfTheAnswersOfEveryPanel() {
        for (int size = 5; size <= 7; size++) {
            for (List<Integer> answers : panels(size, 1)) {
                List<Integer> middle = answers.subList(2, size - 2);
                BigDecimal median = median(answers);
                BigDecimal mean = mean(answers);
                isTrue(new Statement.MiddleAnswers(middle.get(0), middle.get(middle.size() - 1)), median);
                isTrue(new Statement.Trimmed(middle), median);
                isTrue(new Statement.TrimmedMean(mean(middle)), mean(middle));
                isTrue(
                        new Statement.Majority(
                                2 * answers.stream().filter(a -> a >= 4).count() > size),
                        median);
                isTrue(
                        new Statement.MeanBand(
                                mean.setScale(0, RoundingMode.FLOOR), mean.setScale(0, RoundingMode.CEILING)),
                        mean);
            }
        }
    }

    private static void isTrue(Statement statement, BigDecimal central) {
        for (int mark = 1; mark <= 5; mark++) {
            SelfOtherAgreement said = of(statement, mark);
            if (said != SelfOtherAgreement.NOT_SAID) {
                assertThat(said)
                        .as("%s beside %d", statement.canonical(), mark)
                        .isEqualTo(ofOne(central, BigDecimal.valueOf(mark)));
            }
        }
    }

    private static SelfOtherAgreement ofAll(CentralRange range, BigDecimal mark) {
        SelfOtherAgreement first = ofOne(range.lowest(), mark);
        BigDecimal step = new BigDecimal("0.01");
        for (BigDecimal x = range.lowest(); x.compareTo(range.highest()) <= 0; x = x.add(step)) {
            if (ofOne(x, mark) != first) {
                return SelfOtherAgreement.NOT_SAID;
            }
        }
        return ofOne(range.highest(), mark) == first ? first : SelfOtherAgreement.NOT_SAID;
    }

    private static SelfOtherAgreement ofOne(BigDecimal central, BigDecimal mark) {
        BigDecimal difference = mark.subtract(central);
        if (difference.abs().compareTo(BigDecimal.ONE) < 0) {
            return SelfOtherAgreement.IN_AGREEMENT;
        }
        return difference.signum() > 0 ? SelfOtherAgreement.OWN_MARK_HIGHER : SelfOtherAgreement.OWN_MARK_LOWER;
    }

    private static List<Statement> closedFamily() {
        List<Statement> all = new ArrayList<>();
        for (int low = 1; low <= 5; low++) {
            for (int high = low; high <= 5; high++) {
                all.add(new Statement.MiddleAnswers(low, high));
            }
        }
        for (int size = 1; size <= 4; size++) {
            panels(size, 1).forEach(marks -> all.add(new Statement.Trimmed(marks)));
        }
        for (int low = 100; low <= 500; low += 25) {
            all.add(mean(BigDecimal.valueOf(low, 2).toPlainString()));
            for (int high = low; high <= 500; high += 25) {
                all.add(new Statement.MeanBand(BigDecimal.valueOf(low, 2), BigDecimal.valueOf(high, 2)));
            }
        }
        all.add(new Statement.Majority(true));
        all.add(new Statement.Majority(false));
        return all;
    }

    /** Every multiset of answers of this size, ascending. */
    private static List<List<Integer>> panels(int size, int from) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int mark = from; mark <= 5; mark++) {
            for (List<Integer> rest : panels(size - 1, mark)) {
                List<Integer> one = new ArrayList<>(List.of(mark));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    private static BigDecimal median(List<Integer> answers) {
        int size = answers.size();
        return BigDecimal.valueOf((answers.get((size - 1) / 2) + answers.get(size / 2)) * 5L, 1);
    }

    private static BigDecimal mean(List<Integer> answers) {
        return BigDecimal.valueOf(answers.stream().mapToInt(i -> i).sum())
                .divide(BigDecimal.valueOf(answers.size()), 4, RoundingMode.HALF_EVEN);
    }

    private static SelfOtherAgreement of(Statement statement, int mark) {
        return SelfOtherAgreement.of(statement, SCALE, mark);
    }

    private static Statement mean(String mean) {
        return new Statement.TrimmedMean(new BigDecimal(mean));
    }

    private static Statement band(String lowest, String highest) {
        return new Statement.MeanBand(new BigDecimal(lowest), new BigDecimal(highest));
    }
}
