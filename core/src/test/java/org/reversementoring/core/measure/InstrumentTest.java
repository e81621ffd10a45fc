package org.reversementoring.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.reversementoring.core.measure.Measures.instrument;
import static org.reversementoring.core.measure.Measures.item;
import static org.reversementoring.core.measure.Measures.scale;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.SubscaleId;

class InstrumentTest {

    private static final SubscaleId PART = SubscaleId.of("part");

    @Test
    void isItsOwnQuestionnaireByDefault() {
        assertThat(instrument().build().questionnaire()).isEqualTo(InstrumentId.of("sample"));
    }

    @Test
    void takesTheUsersTextIntoItsSlots() {
        Instrument slots = Instruments.speakingUpAboutProfessionalism();
        assertThat(slots.askable()).isFalse();
        Instrument filled = slots.withTexts(List.of("w", "x", "y", "z"));
        assertThat(filled.askable()).isTrue();
        assertThat(filled.textShipped()).isFalse();
        assertThat(filled.items().stream().map(item -> item.text().orElseThrow()))
                .containsExactly("w", "x", "y", "z");
        assertThat(filled.items().stream().map(InstrumentItem::id))
                .isEqualTo(slots.items().stream().map(InstrumentItem::id).toList());
    }

    @Test
    void refusesTextsThatDoNotFitItsSlots() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.speakingUpAboutProfessionalism().withTexts(List.of("x")))
                .withMessage("instrument suc-prof: texts must be one for each of 4 empty slots, but were 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.aim().withTexts(List.of("w", "x", "y", "z")))
                .withMessage(
                        "instrument aim: texts must be one for each of 4 empty slots, but were 4 for slots that are not"
                                + " empty");
    }

    @Test
    void refusesBlankTexts() {
        List<UnaryOperator<Instrument.Builder>> blanks = List.of(
                instrument -> instrument.version(" "),
                instrument -> instrument.language(" "),
                instrument -> instrument.title(" "),
                instrument -> instrument.construct(" "),
                instrument -> instrument.licence(" "),
                instrument -> instrument.attribution(" "),
                instrument -> instrument.source(" "));
        for (UnaryOperator<Instrument.Builder> blank : blanks) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> blank.apply(instrument()).build())
                    .withMessage(
                            "instrument sample: version, language, title, construct, licence, attribution and source"
                                    + " must not be blank");
        }
    }

    @Test
    void refusesAnInstrumentWithoutItems() {
        refuses(instrument().items(List.of()), "instrument sample: items must be at least 1, but were 0");
    }

    @Test
    void refusesARepeatedItem() {
        refuses(
                instrument().addItems(item("a").build()),
                "instrument sample: item ids must be distinct, but a occurs more than once");
    }

    @Test
    void refusesItemsWithDifferentBounds() {
        refuses(
                instrument().addItems(item("d").scale(scale(1, 7)).build()),
                "instrument sample: scales must all be from 1 to 5, but that of d is from 1 to 7");
        refuses(
                instrument().addItems(item("d").scale(scale(0, 5)).build()),
                "instrument sample: scales must all be from 1 to 5, but that of d is from 0 to 5");
    }

    @Test
    void refusesToShipAnEmptySlot() {
        InstrumentItem slot =
                InstrumentItem.builder().id(ItemId.of("d")).scale(scale(1, 5)).build();
        refuses(
                instrument().addItems(slot),
                "instrument sample: every item must have a text if text ships, but one has none");
        assertThat(instrument().addItems(slot).textShipped(false).build().askable())
                .isFalse();
    }

    @Test
    void refusesSubscalesThatDoNotFit() {
        Subscale part = new Subscale(PART, "Part", List.of(ItemId.of("a")));
        refuses(
                instrument().addSubscales(part, part),
                "instrument sample: subscale ids must be distinct, but part occurs more than once");
        refuses(
                instrument().addSubscales(new Subscale(PART, "Part", List.of(ItemId.of("x")))),
                "instrument sample: items of a subscale must be its own, but part has another");
    }

    @Test
    void refusesAMissingRuleThatNoOneCanMeet() {
        refuses(
                instrument().missing(new MissingRule.AtLeast(4)),
                "instrument sample: answers needed must be at most the 3 items of whole, but were 4");
        refuses(
                instrument()
                        .missing(new MissingRule.AtLeast(2))
                        .addSubscales(new Subscale(PART, "Part", List.of(ItemId.of("a")))),
                "instrument sample: answers needed must be at most the 1 items of part, but were 2");
    }

    @Test
    void givesTheItemsOfASubscaleInItemOrder() {
        Instrument parts = instrument()
                .addSubscales(new Subscale(PART, "Part", List.of(ItemId.of("c"), ItemId.of("a"))))
                .build();
        assertThat(parts.items(PART).stream().map(item -> item.id().value())).containsExactly("a", "c");
    }

    @Test
    void refusesAnIncompleteBuilder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Instrument.builder().build())
                .withMessageContaining("[id, version, language, title, construct, direction, scoring, missing, licence,"
                        + " attribution, source, textShipped]");
    }

    private static void refuses(Instrument.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
