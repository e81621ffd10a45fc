package org.reversementoring.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.SubscaleId;

/** A marked person and marked answers; neither may come out of a {@code toString} or a message. */
class MeasureSecrecyTest {

    private static final String MARK = "zq";
    /** An answer in the middle of a scale from 871 to 879, so that it is written nowhere else. */
    private static final int GIVEN = 876;

    private static final PairingCode PERSON = PairingCode.of("zq-person");
    private static final ItemId ITEM = ItemId.of("item");
    private static final Instrument INSTRUMENT = Measures.instrument()
            .items(List.of(InstrumentItem.builder()
                    .id(ITEM)
                    .text("text")
                    .scale(new ResponseScale(IntStream.rangeClosed(871, 879)
                            .mapToObj(value -> new ResponseOption(value, "l" + (char) ('a' + value - 871)))
                            .toList()))
                    .build()))
            .build();
    private static final ItemAnswer ANSWER = ItemAnswer.of(ITEM, GIVEN);
    private static final MeasureAnswers ANSWERS = MeasureAnswers.builder()
            .person(PERSON)
            .timePoint(TimePoint.T1)
            .questionnaire(INSTRUMENT.id())
            .version("1")
            .addAnswers(ANSWER)
            .build();
    private static final Score.Scored SCORE = (Score.Scored) INSTRUMENT.score(ANSWERS);

    static Stream<Object> personalValues() {
        Score.Scored zero = new Score.Scored(
                SCORE.instrument(),
                SCORE.version(),
                SCORE.scale(),
                SCORE.range().lowest(),
                SCORE.range(),
                SCORE.direction(),
                1,
                1);
        return Stream.of(
                PERSON,
                ANSWER,
                ANSWERS,
                SCORE,
                zero.changeTo(SCORE),
                new ScoreChange(Fraction.of(GIVEN), Trend.HIGHER),
                new Score.NotScored(INSTRUMENT.id(), "1", SubscaleId.WHOLE, GIVEN, 877, 878));
    }

    @ParameterizedTest
    @MethodSource("personalValues")
    void printsNeitherPersonNorAnswer(Object value) {
        assertThat(value.toString())
                .doesNotContain(MARK)
                .doesNotContain(String.valueOf(GIVEN))
                .contains("***");
    }

    @Test
    void printsWhatIsPublic() {
        assertThat(ANSWER).hasToString("ItemAnswer{item=item, value=***}");
        assertThat(SCORE.toString()).contains("instrument=sample", "range=871..879", "direction=HIGHER_IS_BETTER");
        assertThat(SCORE.value()).isEqualTo(Fraction.of(GIVEN));
    }

    @Test
    void saysNeitherPersonNorAnswerInMessages() {
        ItemAnswer stray = ItemAnswer.of(ItemId.of("stray"), GIVEN);
        MeasureAnswers more =
                MeasureAnswers.builder().from(ANSWERS).addAnswers(stray).build();
        MeasureAnswers other =
                MeasureAnswers.builder().from(ANSWERS).answers(List.of(stray)).build();
        MeasureAnswers.Builder twice = MeasureAnswers.builder().from(ANSWERS).addAnswers(ANSWER);
        List<Throwable> refusals = List.of(
                catchThrowable(() -> INSTRUMENT.score(more)),
                catchThrowable(() -> INSTRUMENT.score(other)),
                catchThrowable(() -> Instruments.aim().score(ANSWERS)),
                catchThrowable(twice::build),
                catchThrowable(() -> SCORE.changeTo(Measures.scored(Instruments.experience(), 1))));
        assertThat(refusals)
                .allSatisfy(refusal -> assertThat(refusal)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageNotContaining(MARK)
                        .hasMessageNotContaining(String.valueOf(GIVEN)));
    }
}
