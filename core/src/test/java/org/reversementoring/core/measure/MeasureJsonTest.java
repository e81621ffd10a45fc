package org.reversementoring.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.junit.jupiter.api.Test;

/** The annotations let a strict mapper, set like the codec's, read what it wrote. */
class MeasureJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    @Test
    void readsEachInstrumentAsItWasWritten() throws JsonProcessingException {
        for (Instrument instrument : Instruments.all()) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(instrument), Instrument.class))
                    .isEqualTo(instrument);
        }
    }

    @Test
    void readsAnswersAsTheyWereWritten() throws JsonProcessingException {
        MeasureAnswers answers = Measures.answers(Instruments.cbiWork(), 0, 25, 50, 75, 100, Measures.MISSING, 0);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(answers), MeasureAnswers.class))
                .isEqualTo(answers);
    }

    @Test
    void readsScoresAsTheyWereWritten() throws JsonProcessingException {
        Score scored = Measures.score(Instruments.cbiWork(), 0, 25, 50, 75, 100, Measures.MISSING, 0);
        Score none = Measures.score(Instruments.aim(), 1, 1, 1, Measures.MISSING);
        for (Score score : new Score[] {scored, none}) {
            assertThat(MAPPER.readValue(MAPPER.writerFor(Score.class).writeValueAsString(score), Score.class))
                    .isEqualTo(score);
        }
    }
}
