package org.reversementoring.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reversementoring.core.json.JsonCodec;

/** The codec reads each questionnaire of the library and the answers to one as it wrote them. */
class MeasureJsonTest {

    private static final JsonCodec CODEC = JsonCodec.create();

    @Test
    void readsEachInstrumentAsItWasWritten() {
        for (Instrument instrument : Instruments.all()) {
            assertThat(CODEC.read(CODEC.write(instrument), Instrument.class)).isEqualTo(instrument);
        }
    }

    @Test
    void readsAnswersAsTheyWereWritten() {
        MeasureAnswers answers = Measures.answers(Instruments.cbiWork(), 0, 25, 50, 75, 100, Measures.MISSING, 0);
        assertThat(CODEC.read(CODEC.write(answers), MeasureAnswers.class)).isEqualTo(answers);
    }
}
