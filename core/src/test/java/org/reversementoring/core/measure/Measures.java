package org.reversementoring.core.measure;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.PairingCode;

/** Sample instruments and answers. */
final class Measures {

    static final PairingCode SOMEBODY = PairingCode.of("somebody");
    /** Stands for an item that was left out. */
    static final int MISSING = Integer.MIN_VALUE;

    private Measures() {}

    /** A scale of consecutive values. */
    static ResponseScale scale(int lowest, int highest) {
        return new ResponseScale(IntStream.rangeClosed(lowest, highest)
                .mapToObj(value -> new ResponseOption(value, "label " + value))
                .toList());
    }

    static InstrumentItem.Builder item(String id) {
        return InstrumentItem.builder().id(ItemId.of(id)).text("Text of " + id).scale(scale(1, 5));
    }

    /** Three items from 1 to 5, the second one reversed. */
    static Instrument.Builder instrument() {
        return Instrument.builder()
                .id(InstrumentId.of("sample"))
                .version("1")
                .language("en")
                .title("Sample")
                .construct("something")
                .addItems(
                        item("a").build(),
                        item("b").reversed(true).build(),
                        item("c").build())
                .direction(Direction.HIGHER_IS_BETTER)
                .scoring(ScoringRule.MEAN)
                .missing(new MissingRule.NoneMissing())
                .licence("CC0")
                .attribution("nobody")
                .source("own")
                .textShipped(true);
    }

    static MeasureAnswers answers(Instrument instrument, int... values) {
        return answers(instrument, Arrays.stream(values).boxed().toList());
    }

    static MeasureAnswers answers(Instrument instrument, List<Integer> values) {
        return instrument.answers(
                SOMEBODY,
                TimePoint.T0,
                values.stream()
                        .map(value -> value == MISSING ? OptionalInt.empty() : OptionalInt.of(value))
                        .toList());
    }

    static Score score(Instrument instrument, int... values) {
        return instrument.score(answers(instrument, values));
    }

    static Score.Scored scored(Instrument instrument, int... values) {
        return (Score.Scored) score(instrument, values);
    }
}
