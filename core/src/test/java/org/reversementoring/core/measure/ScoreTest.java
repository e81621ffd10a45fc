package org.reversementoring.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reversementoring.core.measure.Measures.scored;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.SubscaleId;

class ScoreTest {

    private static final InstrumentId ANY = InstrumentId.of("any");
    private static final ScoreRange RANGE = new ScoreRange(Fraction.of(0), Fraction.of(90));

    @Test
    void callsARiseInConfidenceBetterAndInBurnoutWorse() {
        // 21 to 31: + 10
        ScoreChange confidence = scored(Instruments.mentorConfidence(), 3, 3, 3, 3, 3, 3, 3)
                .changeTo(scored(Instruments.mentorConfidence(), 4, 4, 4, 4, 5, 5, 5));
        assertThat(confidence).isEqualTo(new ScoreChange(Fraction.of(10), Trend.BETTER));
        // 0 to 25/6
        ScoreChange burnout = scored(Instruments.cbiPersonal(), 0, 0, 0, 0, 0, 0)
                .changeTo(scored(Instruments.cbiPersonal(), 25, 0, 0, 0, 0, 0));
        assertThat(burnout).isEqualTo(new ScoreChange(Fraction.of(25, 6), Trend.WORSE));
    }

    @Test
    void callsTheSameAnswersBetterOnlyInTheDirectionOfTheirScore() {
        int[] before = {50, 50, 50, 50, 50, 50, 50};
        int[] after = {50, 50, 50, 50, 50, 50, 75}; // more energy
        assertThat(scored(Instruments.cbiWork(), before).changeTo(scored(Instruments.cbiWork(), after)))
                .isEqualTo(new ScoreChange(Fraction.of(-25, 7), Trend.BETTER));
        assertThat(scored(Instruments.cbiWorkGmc(), before).changeTo(scored(Instruments.cbiWorkGmc(), after)))
                .isEqualTo(new ScoreChange(Fraction.of(25, 7), Trend.BETTER));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER,1,BETTER", "HIGHER_IS_BETTER,-1,WORSE", "HIGHER_IS_BETTER,0,UNCHANGED",
        "HIGHER_IS_WORSE,1,WORSE", "HIGHER_IS_WORSE,-1,BETTER", "HIGHER_IS_WORSE,0,UNCHANGED",
        "NEITHER,1,HIGHER", "NEITHER,-1,LOWER", "NEITHER,0,UNCHANGED"
    })
    void judgesAChangeByTheDirectionOnly(Direction direction, int sign, Trend trend) {
        assertThat(direction.trend(sign)).isEqualTo(trend);
    }

    @Test
    void refusesToCompareScoresOfDifferentInstruments() {
        Score.Scored cbi = scored(Instruments.cbiWork(), 0, 0, 0, 0, 0, 0, 0);
        Score.Scored gmc = scored(Instruments.cbiWorkGmc(), 0, 0, 0, 0, 0, 0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cbi.changeTo(gmc))
                .withMessage(
                        "change: both scores must be of the same scale, but were cbi-work 1.0 whole and cbi-work-gmc 1.0"
                                + " whole");
    }

    /** The edges of the GMC's table: low over 50, moderate over 25 up to 50, high up to 25. */
    @ParameterizedTest
    @CsvSource({
        "0,1,HIGH",
        "25,1,HIGH",
        "24999,1000,HIGH",
        "25001,1000,MODERATE",
        "176,7,MODERATE",
        "50,1,MODERATE",
        "49999,1000,MODERATE",
        "50001,1000,LOW",
        "351,7,LOW",
        "100,1,LOW"
    })
    void putsTheEdgesOfTheCategoriesWhereTheGmcDoes(long numerator, long denominator, BurnoutCategory category) {
        Score.Scored score = new Score.Scored(
                Instruments.cbiWorkGmc().id(),
                "1.0",
                SubscaleId.WHOLE,
                Fraction.of(numerator, denominator),
                Instruments.cbiWorkGmc().range(),
                Direction.HIGHER_IS_BETTER,
                7,
                7);
        assertThat(BurnoutCategory.of(score)).isEqualTo(category);
    }

    @Test
    void reachesTheEdgesOfTheCategoriesWithRealAnswers() {
        // all 75, energy 25: (7 x 25) / 7 = 25, high; all 50: 50, moderate
        assertThat(BurnoutCategory.of(scored(Instruments.cbiWorkGmc(), 75, 75, 75, 75, 75, 75, 25)))
                .isEqualTo(BurnoutCategory.HIGH);
        assertThat(BurnoutCategory.of(scored(Instruments.cbiWorkGmc(), 75, 75, 75, 75, 75, 75, 50)))
                .isEqualTo(BurnoutCategory.MODERATE);
        assertThat(BurnoutCategory.of(scored(Instruments.cbiWorkGmc(), 50, 50, 50, 50, 50, 50, 50)))
                .isEqualTo(BurnoutCategory.MODERATE);
        assertThat(BurnoutCategory.of(scored(Instruments.cbiWorkGmc(), 50, 50, 50, 50, 50, 50, 75)))
                .isEqualTo(BurnoutCategory.LOW);
    }

    @Test
    void refusesACategoryForTheOriginalScore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BurnoutCategory.of(scored(Instruments.cbiWork(), 0, 0, 0, 0, 0, 0, 0)))
                .withMessage("burnout category: score must be of cbi-work-gmc, but was of cbi-work");
    }

    @ParameterizedTest
    @CsvSource({"0,false", "2,false", "3,true", "4,true"})
    void hidesGroupsOfFewerThanThree(int respondents, boolean shown) {
        assertThat(BurnoutCategory.shows(respondents)).isEqualTo(shown);
    }

    @Test
    void refusesAScoreOutOfRangeWithoutSayingWhatItWas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Fraction.of(91), 1, 1))
                .withMessage("score of any: value must be within 0..90");
        assertThat(of(Fraction.of(90), 1, 1).value()).isEqualTo(Fraction.of(90));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "2,1"})
    void refusesCountsThatDoNotFit(int answered, int items) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Fraction.of(1), answered, items))
                .withMessage("score of any: answered items must be 1 to " + items + ", but were " + answered);
    }

    @ParameterizedTest
    @CsvSource({"-1,1,1", "1,1,1", "1,3,2"})
    void refusesAReasonThatIsNone(int answered, int needed, int items) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score.NotScored(ANY, "1", SubscaleId.WHOLE, answered, needed, items))
                .withMessageStartingWith("score of any: must have 0 <= answered < needed <= items, but had ");
    }

    @Test
    void refusesATrendThatDoesNotFitTheDifference() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreChange(Fraction.of(0), Trend.BETTER));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreChange(Fraction.of(1), Trend.UNCHANGED));
    }

    @Test
    void refusesARangeThatIsEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreRange(Fraction.of(1), Fraction.of(1)))
                .withMessage("score range: highest must be above lowest, but was 1 to 1");
    }

    private static Score.Scored of(Fraction value, int answered, int items) {
        return new Score.Scored(ANY, "1", SubscaleId.WHOLE, value, RANGE, Direction.NEITHER, answered, items);
    }
}
