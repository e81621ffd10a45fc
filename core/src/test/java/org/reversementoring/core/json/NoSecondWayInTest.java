package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.Samples;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.report.FeedbackReport;

/** No second way in: a value that is incomplete or inexact cannot be made from JSON, by the codec or by a mapper of the host. */
class NoSecondWayInTest {

    private static final JsonCodec CODEC = JsonCodec.create();
    private static final String BALLOT =
            "{\"mentor\":\"m\",\"ratings\":[{\"mark\":4,\"topic\":\"t\"},{\"mark\":null,\"topic\":\"u\"}]}";

    private static String document(String format, String body) {
        return "{\"format\":\"reverse-mentoring/" + format + "\",\"version\":1,\"body\":" + body + "}";
    }

    @ParameterizedTest(name = "[{index}] {1} for {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"mark\":4` | `\"mark\":4.7` | $.body.ratings[0].mark: must be an integer or null, but was a number with a fraction or exponent",
                "`\"mark\":4` | `\"mark\":4.0` | $.body.ratings[0].mark: must be an integer or null, but was a number with a fraction or exponent",
                "`\"mark\":4` | `\"mark\":\"\"` | $.body.ratings[0].mark: must be an integer or null, but was a string",
                "`\"mark\":4` | `\"mark\":\"4\"` | $.body.ratings[0].mark: must be an integer or null, but was a string",
                "`\"mark\":4` | `\"mark\":true` | $.body.ratings[0].mark: must be an integer or null, but was a boolean",
                "`\"mark\":4` | `\"mark\":[4]` | $.body.ratings[0].mark: must be an integer or null, but was an array",
                "`\"mark\":4` | `\"mark\":4294967300` | $.body.ratings[0].mark: must have numbers within range",
                "`\"mark\":4` | `\"Mark\":4` | $.body.ratings[0]: member mark is missing",
                "`\"mark\":4,` | `` | $.body.ratings[0]: member mark is missing",
                "`{\"mark\":4,\"topic\":\"t\"}` | `{}` | $.body.ratings[0]: members mark, topic are missing",
                "`{\"mark\":4,\"topic\":\"t\"}` | null | $.body.ratings[0]: must not be null",
                "`\"ratings\":` | `\"rating\":` | $.body: must have only the members mentor, ratings",
                "`\"ratings\":` | `\"Ratings\":` | $.body: must have only the members mentor, ratings",
                "`\"mentor\":\"m\",` | `` | $.body: member mentor is missing",
                "`\"topic\":\"t\"` | `\"topic\":null` | $.body.ratings[0].topic: must not be null"
            })
    void aBallotThatIsIncompleteOrInexactIsNotRead(String original, String changed, String message) {
        String text = BALLOT.replace(original, changed == null ? "" : changed);
        assertThat(text).isNotEqualTo(BALLOT);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(document("ballot", text), Ballot.class))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"mentor\":\"m\"}", "{\"mentor\":\"m\",\"ratings\":null}"})
    void aBallotWithoutRatingsIsNotRead(String body) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(document("ballot", body), Ballot.class))
                .satisfies(thrown -> assertThat(thrown.getMessage())
                        .isIn("$.body: member ratings is missing", "$.body.ratings: must not be null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000000000000000000000000000000000000000000000000000000000", "", "other"})
    void aForgedDigestIsNotRead(String forged) {
        for (Object document : new Object[] {Samples.report(), Samples.cycle(CycleState.SIGNED_OFF)}) {
            Class<?> type = document instanceof FeedbackReport ? FeedbackReport.class : MentoringCycle.class;
            String text = CODEC.write(document)
                    .replaceFirst("\"digest\" : \"[0-9a-f]{64}\"", "\"digest\" : \"" + forged + "\"");
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> CODEC.read(text, type))
                    .satisfies(thrown -> assertThat(thrown.path()).endsWith(".digest"));
        }
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(
                        CODEC.write(Samples.report())
                                .replace("\"digest\" : \"" + Samples.report().digest() + "\",", ""),
                        FeedbackReport.class))
                .withMessage("$.body: member digest is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"topic\":\"t\",\"mark\":4}",
                "{\"topic\":\"t\",\"mark\":4.7}",
                "{\"topic\":\"t\",\"mark\":\"\"}",
                "{\"topic\":\"t\",\"mark\":null}",
                "{\"topic\":\"t\"}"
            })
    void aMapperOfTheHostMakesNoRatingOrBallot(String rating) {
        String ballot = "{\"mentor\":\"m\",\"ratings\":[" + rating + "]}";
        String misspelt = "{\"mentor\":\"m\",\"rating\":[" + rating + "]}";
        ForeignMapperTest.mappers()
                .flatMap(mapper -> Stream.of(
                        catchThrowable(() -> mapper.readValue(rating, Rating.class)),
                        catchThrowable(() -> mapper.readValue(ballot, Ballot.class)),
                        catchThrowable(() -> mapper.readValue(misspelt, Ballot.class))))
                .forEach(thrown -> assertRefused(thrown));
        ForeignJackson3MapperTest.mappers()
                .flatMap(mapper -> Stream.of(
                        catchThrowable(() -> mapper.readValue(rating, Rating.class)),
                        catchThrowable(() -> mapper.readValue(ballot, Ballot.class)),
                        catchThrowable(() -> mapper.readValue(misspelt, Ballot.class))))
                .forEach(thrown -> assertRefused(thrown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feedback-report", "mentoring-cycle-closed", "ballot", "endorsement", "mentee"})
    void aMapperOfTheHostMakesNoDocumentOfAGenuineBody(String name) {
        Document<?> document = Document.named(name);
        String body = Objects.requireNonNull(Json.parse(document.golden()).get("body"))
                .toString();
        ForeignMapperTest.mappers()
                .map(mapper -> catchThrowable(() -> mapper.readValue(body, document.type())))
                .forEach(thrown -> assertRefused(thrown));
        ForeignJackson3MapperTest.mappers()
                .map(mapper -> catchThrowable(() -> mapper.readValue(body, document.type())))
                .forEach(thrown -> assertRefused(thrown));
    }

    private static void assertRefused(Throwable thrown) {
        assertThat(thrown).isNotNull().hasMessageContaining("JsonCodec.create().write(document)");
    }
}
