package org.reversementoring.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reversementoring.core.measure.Measures.item;
import static org.reversementoring.core.measure.Measures.scale;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.SubscaleId;

/** The small values of the package: identifiers, options, scales, items, rules. */
class MeasureValuesTest {

    @Test
    void refusesIdentifiersThatAreBlankLongOrNotPrintable() {
        List<Function<String, Object>> kinds = List.of(InstrumentId::of, ItemId::of, SubscaleId::of, PairingCode::of);
        for (Function<String, Object> kind : kinds) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.apply(" "))
                    .withMessageEndingWith("must not be blank");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.apply("x".repeat(201)))
                    .withMessageEndingWith("must have at most 200 characters, but had 201");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.apply("zq\n"))
                    .withMessageEndingWith("must not contain control characters")
                    .withMessageNotContaining("zq");
            assertThat(kind.apply("x".repeat(200))).isEqualTo(kind.apply("x".repeat(200)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1001, 1001})
    void refusesAnOptionOutOfRange(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResponseOption(value, "x"))
                .withMessage("response option: value must be between -1000 and 1000, but was " + value);
    }

    @Test
    void refusesABlankLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResponseOption(1, " "))
                .withMessage("response option: label must not be blank");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void refusesAScaleOfTooFewOrTooManyOptions(int options) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(1, options))
                .withMessage("response scale must have 2 to 11 options, but had " + options);
    }

    @Test
    void refusesAScaleThatDoesNotRiseOrRepeatsALabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResponseScale(List.of(new ResponseOption(2, "x"), new ResponseOption(2, "y"))))
                .withMessage("response scale: values must rise, but option 2 is 2 after 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResponseScale(List.of(new ResponseOption(1, "x"), new ResponseOption(2, "x"))))
                .withMessage("response scale: labels must be distinct, but option 2 repeats one");
    }

    @Test
    void reversesOnlyASymmetricScale() {
        ResponseScale lopsided = new ResponseScale(
                List.of(new ResponseOption(0, "x"), new ResponseOption(1, "y"), new ResponseOption(3, "z")));
        assertThat(lopsided.symmetric()).isFalse();
        assertThat(item("a").scale(lopsided).build().counted(1)).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("a").scale(lopsided).reversed(true).build())
                .withMessage("item a: scale of a reversed item must be symmetric, but is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("a").text(" ").build())
                .withMessage("item a: text must not be blank");
    }

    @ParameterizedTest
    @CsvSource({"1,5", "2,4", "3,3", "4,2", "5,1"})
    void countsTheMirrorImageOfAReversedItem(int value, int counted) {
        assertThat(item("a").reversed(true).build().counted(value)).isEqualTo(counted);
        assertThat(item("a").build().counted(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,1", "6,3", "7,4", "8,4", "16,8"})
    void roundsHalfOfTheItemsUp(int items, int needed) {
        assertThat(new MissingRule.HalfAnswered().needed(items)).isEqualTo(needed);
        assertThat(new MissingRule.NoneMissing().needed(items)).isEqualTo(items);
        assertThat(new MissingRule.AtLeast(3).needed(items)).isEqualTo(3);
    }

    @Test
    void refusesARuleThatNeedsNoAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MissingRule.AtLeast(0))
                .withMessage("missing rule: answers must be at least 1, but were 0");
    }

    @Test
    void refusesASubscaleThatIsTheWholeOrHasNoItems() {
        List<ItemId> one = List.of(ItemId.of("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subscale(SubscaleId.WHOLE, "Part", one))
                .withMessage("subscale: id must not be that of the whole instrument, but was whole");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subscale(SubscaleId.of("p"), " ", one))
                .withMessage("subscale p: title must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subscale(SubscaleId.of("p"), "Part", List.of()))
                .withMessage("subscale p: items must be distinct and at least one, but were []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subscale(SubscaleId.of("p"), "Part", List.of(ItemId.of("a"), ItemId.of("a"))))
                .withMessage("subscale p: items must be distinct and at least one, but were [a, a]");
    }

    @Test
    void refusesTwoEntriesForOneItem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureAnswers.builder()
                        .person(PairingCode.of("zq"))
                        .timePoint(TimePoint.T2)
                        .questionnaire(InstrumentId.of("q"))
                        .version("1")
                        .addAnswers(ItemAnswer.of(ItemId.of("a"), 1), ItemAnswer.missing(ItemId.of("a")))
                        .build())
                .withMessage("answers to q: an item must have one entry, but a has another");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureAnswers.builder()
                        .person(PairingCode.of("zq"))
                        .timePoint(TimePoint.T2)
                        .questionnaire(InstrumentId.of("q"))
                        .version(" ")
                        .build())
                .withMessage("answers to q: version must not be blank");
    }
}
