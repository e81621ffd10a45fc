package org.reversementoring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.json.JsonCodec;

/** The summary for the panel; reflection and goals are in MenteeResponseTest. */
class MenteeResponseSummaryTest {

    private static MenteeResponse.Builder response() {
        return MenteeResponse.builder().reflection("-").addGoals(Cycles.goal());
    }

    @Test
    void aSummaryIsOptionalAndNotBlank() {
        assertThat(response().build().summaryForPanel()).isEmpty();
        assertThat(response().summaryForPanel("Thank you.").build().summaryForPanel())
                .contains("Thank you.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> response().summaryForPanel(" \t").build());
    }

    @Test
    void noneOfTheMenteesWordsIsPrinted() {
        assertThat(Cycles.response().toString()).doesNotContain(Cycles.MARK);
    }

    @Test
    void aResponseIsWrittenAndReadWithAndWithoutASummary() {
        JsonCodec codec = JsonCodec.create();
        MenteeResponse without =
                MenteeResponse.builder().reflection("-").withoutGoals(true).build();
        for (MenteeResponse response : java.util.List.of(Cycles.response(), without)) {
            assertThat(codec.read(codec.write(response), MenteeResponse.class)).isEqualTo(response);
        }
    }

    @Test
    void goalsAreSetOrDeclinedAndNotBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> response().withoutGoals(true).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MenteeResponse.builder().reflection("-").build());
    }
}
