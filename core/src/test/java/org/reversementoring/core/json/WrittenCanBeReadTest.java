package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.Samples;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Script;

/** What is written can be read: a value that could not be read again is not written. */
class WrittenCanBeReadTest {

    private static final JsonCodec CODEC = JsonCodec.create();

    static List<Document<?>> documents() {
        return Document.every();
    }

    private static InterviewGuide guide(int characters) {
        return InterviewGuide.builder()
                .from(Samples.guide())
                .id(GuideId.of("zq-guide"))
                .purpose("z".repeat(characters))
                .build();
    }

    @Test
    void aDocumentOfTheGreatestLengthIsWrittenAndALongerOneIsNot() {
        int most = JsonCodec.MAX_CHARACTERS - CODEC.write(guide(1)).length() + 1;
        String longest = CODEC.write(guide(most));
        assertThat(longest).hasSize(JsonCodec.MAX_CHARACTERS);
        assertThat(CODEC.read(longest, InterviewGuide.class)).isEqualTo(guide(most));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CODEC.write(guide(most + 1)))
                .withMessage("document reverse-mentoring/interview-guide: must have at most 4000000 characters, but had"
                        + " 4000001")
                .isNotInstanceOf(DocumentException.class);
    }

    @Test
    void manyShortTextsAreCountedToo() {
        InterviewGuide many = InterviewGuide.builder()
                .from(Samples.guide())
                .script(Script.builder()
                        .addAllGroundRules(IntStream.range(0, 500_000)
                                .mapToObj(Integer::toString)
                                .toList())
                        .build())
                .build();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CODEC.write(many))
                .withMessageContaining(
                        "document reverse-mentoring/interview-guide: must have at most 4000000 characters");
    }

    /** A host writes the text as UTF-8, which has no half pair: in place of one there would be a question mark. */
    @ParameterizedTest
    @MethodSource("documents")
    void aTextWithHalfSurrogatePairsIsTheSameAfterUtf8(Document<?> document) {
        int read = 0;
        for (String half : new String[] {"\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"}) {
            JsonNode golden = Json.parse(document.golden());
            int places = Json.slots(golden).size();
            for (int i = 0; i < places; i++) {
                JsonNode tree = golden.deepCopy();
                Json.Slot slot = Json.slots(tree).get(i);
                if (slot.value().isTextual()) {
                    slot.set(JsonNodeFactory.instance.textNode(slot.value().textValue() + half));
                    read += survives(tree, document.type()) ? 1 : 0;
                }
            }
        }
        // An identifier has no half pair, and these have nothing but identifiers and codes.
        boolean withoutTexts =
                List.of("ballot", "endorsement", "feedback-meeting").contains(document.name());
        assertThat(read > 0).isEqualTo(!withoutTexts);
    }

    private static boolean survives(JsonNode tree, Class<?> type) {
        Object value;
        try {
            value = CODEC.read(tree.toString(), type);
        } catch (DocumentException refused) {
            return false;
        }
        String stored = new String(CODEC.write(value).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(CODEC.read(stored, type)).isEqualTo(value);
        assertThat(CODEC.write(CODEC.read(stored, type))).isEqualTo(stored);
        return true;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\uD83D\uDE00b", "\uD83D\uDE00\uD83D\uDE00"})
    void wholePairsStayAsTheyAre(String text) {
        assertThat(CanonicalPrinter.withoutHalfPairs(text)).isSameAs(text);
    }

    @Test
    void halfPairsAreEscaped() {
        assertThat(CanonicalPrinter.withoutHalfPairs("a\uD83Db\uDE00\uD83D\uD83D\uDE00c\uD83D"))
                .isEqualTo("a\\uD83Db\\uDE00\\uD83D\uD83D\uDE00c\\uD83D");
    }
}
