package org.reversementoring.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reversementoring.core.measure.Measures.MISSING;
import static org.reversementoring.core.measure.Measures.answers;
import static org.reversementoring.core.measure.Measures.instrument;
import static org.reversementoring.core.measure.Measures.item;
import static org.reversementoring.core.measure.Measures.score;
import static org.reversementoring.core.measure.Measures.scored;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.SubscaleId;

class ScoringTest {

    @Test
    void sumsTheSevenDomains() {
        // Raju et al. 2022 print 23 of 35; for instance 3 + 3 + 3 + 4 + 3 + 4 + 3 = 23
        Score.Scored score = scored(Instruments.mentorConfidence(), 3, 3, 3, 4, 3, 4, 3);
        assertThat(score.value()).isEqualTo(Fraction.of(23));
        assertThat(score.range()).isEqualTo(new ScoreRange(Fraction.of(7), Fraction.of(35)));
        assertThat(score.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(score.answered()).isEqualTo(7);
        assertThat(score.items()).isEqualTo(7);
    }

    @Test
    void averagesTheFourItemsOfWeiner() {
        // (4 + 4 + 5 + 2) / 4 = 15/4
        assertThat(scored(Instruments.aim(), 4, 4, 5, 2).value()).isEqualTo(Fraction.of(15, 4));
        // (3 + 4 + 3 + 4) / 4 = 7/2, the criterion that pilots use
        assertThat(scored(Instruments.fim(), 3, 4, 3, 4).value()).isEqualTo(Fraction.of(7, 2));
    }

    @Test
    void averagesThePersonalBurnoutItems() {
        // (100 + 75 + 50 + 25 + 0 + 50) / 6 = 300/6 = 50
        assertThat(scored(Instruments.cbiPersonal(), 100, 75, 50, 25, 0, 50).value())
                .isEqualTo(Fraction.of(50));
    }

    @Test
    void turnsTheEnergyItemRound() {
        // six times 75, and "always" enough energy (100) counts as 0: 450/7
        assertThat(scored(Instruments.cbiWork(), 75, 75, 75, 75, 75, 75, 100).value())
                .isEqualTo(Fraction.of(450, 7));
        // "never" enough energy (0) counts as 100: 550/7
        assertThat(scored(Instruments.cbiWork(), 75, 75, 75, 75, 75, 75, 0).value())
                .isEqualTo(Fraction.of(550, 7));
    }

    @Test
    void scoresTheSameAnswersFromTheOtherEnd() {
        MeasureAnswers answers = answers(Instruments.cbiWork(), 75, 75, 75, 75, 75, 75, 100);
        Score.Scored gmc = (Score.Scored) Instruments.cbiWorkGmc().score(answers);
        // GMC's own table: 75 counts as 25, "always" enough energy as 100: (6 x 25 + 100) / 7 = 250/7
        assertThat(gmc.value()).isEqualTo(Fraction.of(250, 7));
        assertThat(gmc.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(gmc.instrument()).isEqualTo(InstrumentId.of("cbi-work-gmc"));
    }

    @Test
    void movesAMeanToHundredFromWhereverTheScaleStarts() {
        Instrument percent = instrument().scoring(ScoringRule.PERCENT_MEAN).build();
        // 2, reversed 5 -> 1, 3: mean 2 on 1..5, so (2 - 1) / 4 = 25 of 100
        assertThat(scored(percent, 2, 5, 3).value()).isEqualTo(Fraction.of(25));
        Instrument inverted =
                instrument().scoring(ScoringRule.INVERTED_PERCENT_MEAN).build();
        assertThat(scored(inverted, 2, 5, 3).value()).isEqualTo(Fraction.of(75));
    }

    @Test
    void scoresSubscalesAndTheWhole() {
        Instrument olbi = Instruments.olbi();
        // all answered 1 (strongly agree): the reversed items count 4, the others 1
        // disengagement: 3 6 9 11 reversed, so 4 x 4 + 4 x 1 = 20; exhaustion: 2 4 8 12 reversed, the same; whole 40
        MeasureAnswers answers = answers(olbi, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(value(olbi.score(answers, SubscaleId.of("disengagement")))).isEqualTo(Fraction.of(20));
        assertThat(value(olbi.score(answers, SubscaleId.of("exhaustion")))).isEqualTo(Fraction.of(20));
        assertThat(value(olbi.score(answers))).isEqualTo(Fraction.of(40));
        assertThat(olbi.range(SubscaleId.of("exhaustion"))).hasToString("8..32");
        assertThat(olbi.range()).hasToString("16..64");
    }

    @Test
    void turnsTheItemsOfPsychologicalSafetyRound() {
        // items 1, 3, 5 answered 1 count 7, the others 7: mean 7
        assertThat(scored(Instruments.psychologicalSafety(), 1, 7, 1, 7, 1, 7, 7)
                        .value())
                .isEqualTo(Fraction.of(7));
    }

    @ParameterizedTest
    @CsvSource({
        "cbi-personal,2,false",
        "cbi-personal,3,true",
        "cbi-work,3,false",
        "cbi-work,4,true",
        "cbi-client,2,false",
        "cbi-client,3,true"
    })
    void needsHalfOfTheItemsOfTheCbi(String id, int answered, boolean hasScore) {
        Instrument instrument = Instruments.all().stream()
                .filter(candidate -> candidate.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        int[] values = new int[instrument.items().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < answered ? 25 : MISSING;
        }
        Score score = score(instrument, values);
        assertThat(score instanceof Score.Scored).isEqualTo(hasScore);
        assertThat(score.answered()).isEqualTo(answered);
        if (hasScore) {
            assertThat(value(score)).isEqualTo(Fraction.of(25));
        }
    }

    @Test
    void saysWhyThereIsNoScore() {
        Score score = score(Instruments.cbiWork(), 0, 0, 0, MISSING, MISSING, MISSING, MISSING);
        assertThat(score)
                .isInstanceOfSatisfying(
                        Score.NotScored.class,
                        none -> assertThat(none.reason()).isEqualTo("3 of 7 items answered, 4 needed"));
    }

    @Test
    void averagesTheAnsweredItemsWhereSomeAreMissing() {
        // 100, 50, 0 of six: 150/3 = 50, not 150/6
        assertThat(scored(Instruments.cbiPersonal(), 100, 50, 0, MISSING, MISSING, MISSING)
                        .value())
                .isEqualTo(Fraction.of(50));
    }

    @Test
    void givesNoTotalThatAMissingItemWouldLower() {
        assertThat(score(Instruments.mentorConfidence(), 5, 5, 5, 5, 5, 5, MISSING))
                .isInstanceOf(Score.NotScored.class);
    }

    @Test
    void wantsAllSevenAnswersForTheGmcScore() {
        MeasureAnswers answers = answers(Instruments.cbiWork(), 0, 0, 0, 0, 0, 0, MISSING);
        assertThat(Instruments.cbiWork().score(answers)).isInstanceOf(Score.Scored.class);
        assertThat(Instruments.cbiWorkGmc().score(answers)).isInstanceOf(Score.NotScored.class);
    }

    @Test
    void countsAMissingItemOfASumAsTheMeanOfTheOthers() {
        Instrument sum = instrument()
                .scoring(ScoringRule.SUM)
                .missing(new MissingRule.AtLeast(2))
                .build();
        // 4 and 5: mean 9/2, times three items = 27/2
        assertThat(scored(sum, 4, MISSING, 5).value()).isEqualTo(Fraction.of(27, 2));
        assertThat(score(sum, 4, MISSING, MISSING)).isInstanceOf(Score.NotScored.class);
    }

    @Test
    void givesNoScoreWithoutAnyAnswer() {
        for (Instrument instrument : Instruments.all()) {
            List<OptionalInt> none =
                    instrument.items().stream().map(item -> OptionalInt.empty()).toList();
            assertThat(instrument.score(instrument.answers(Measures.SOMEBODY, TimePoint.T1, none)))
                    .isInstanceOf(Score.NotScored.class);
        }
    }

    @Test
    void refusesAnAnswerOffTheScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(Instruments.cbiWork(), 30, 0, 0, 0, 0, 0, 0))
                .withMessage("item cbi-work-1: answer must be one of [0, 25, 50, 75, 100], but was 30");
    }

    @Test
    void refusesABadAnswerOutsideTheSubscaleThatIsAskedFor() {
        Instrument two = instrument()
                .addSubscales(new Subscale(SubscaleId.of("s"), "S", List.of(ItemId.of("a"))))
                .build();
        MeasureAnswers bad = MeasureAnswers.builder()
                .from(answers(two, 1, 1, 1))
                .answers(List.of(
                        ItemAnswer.of(ItemId.of("a"), 1),
                        ItemAnswer.of(ItemId.of("b"), 6),
                        ItemAnswer.missing(ItemId.of("c"))))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.score(bad, SubscaleId.of("s")))
                .withMessage("item b: answer must be one of [1, 2, 3, 4, 5], but was 6");
    }

    @Test
    void refusesTheWrongNumberOfValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers(Instruments.aim(), 1, 2, 3))
                .withMessage("answers to aim: values must be one for each of 4 items, but were 3");
    }

    @Test
    void refusesAnswersToAnotherQuestionnaireOrVersion() {
        MeasureAnswers answers = answers(Instruments.aim(), 1, 2, 3, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.iam().score(answers))
                .withMessage("instrument iam: answers must be to iam 1.0, but were to aim 1.0");
        MeasureAnswers older =
                MeasureAnswers.builder().from(answers).version("0.9").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.aim().score(older))
                .withMessage("instrument aim: answers must be to aim 1.0, but were to aim 0.9");
    }

    @Test
    void refusesAnItemThatIsNeitherAnsweredNorMissing() {
        Instrument three = instrument().build();
        MeasureAnswers partial = MeasureAnswers.builder()
                .from(answers(three, 1, 1, 1))
                .answers(List.of(ItemAnswer.of(ItemId.of("a"), 1), ItemAnswer.of(ItemId.of("b"), 1)))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.score(partial))
                .withMessage("instrument sample: each item must be answered or said to be missing, but c is neither");
    }

    @Test
    void refusesAnItemThatThereIsNot() {
        Instrument three = instrument().build();
        MeasureAnswers more = MeasureAnswers.builder()
                .from(answers(three, 1, 1, 1))
                .addAnswers(ItemAnswer.of(ItemId.of("d"), 1))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.score(more))
                .withMessage("instrument sample: answers must be to its 3 items, but were 4");
    }

    @Test
    void refusesAScaleThatThereIsNot() {
        Instrument three = instrument().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.score(answers(three, 1, 1, 1), SubscaleId.of("x")))
                .withMessage("instrument sample: scale must be one of its own, but was x");
    }

    @Test
    void takesAnswersInAnyOrder() {
        Instrument three = instrument()
                .items(List.of(item("a").build(), item("b").build()))
                .build();
        MeasureAnswers turned = MeasureAnswers.builder()
                .from(answers(three, 1, 2))
                .answers(List.of(ItemAnswer.of(ItemId.of("b"), 2), ItemAnswer.of(ItemId.of("a"), 1)))
                .build();
        assertThat(three.score(turned)).isEqualTo(score(three, 1, 2));
    }

    private static Fraction value(Score score) {
        return ((Score.Scored) score).value();
    }
}
