package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done to a stored document, it is read as a value that is stored as the same document, or refused. */
class JsonCodecPropertyTest {

    private static final JsonCodec CODEC = JsonCodec.create();
    private static final List<Document<?>> DOCUMENTS = Document.every();
    /** What a value may have or not. Whatever else is there, must be. */
    private static final Set<String> OPTIONAL = Set.of(
            "comparison", "drafts", "givenOn", "grade", "learning", "memberships", "promise", "questions", "rating");

    private static final List<String> GOLDEN =
            DOCUMENTS.stream().map(Document::golden).toList();

    /** Removes {@code length} characters at a place, given in thousandths of the text, and puts others there. */
    record Edit(int place, int length, String inserted) {

        String apply(String text) {
            int from = (int) ((long) text.length() * place / 1000);
            int to = Math.min(text.length(), from + length);
            return text.substring(0, from) + inserted + text.substring(to);
        }
    }

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<String> characters = Arbitraries.strings()
                .withChars("{}[]:,\"\\ \n0123456789-+.eEtrufalsn\u0000\u00e9\uD83D\uFEFF")
                .ofMaxLength(3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.oneOf(characters, Arbitraries.of("null", "true", "\"\"", "[]", "{}", "NaN", "1.5")))
                .as(Edit::new);
    }

    @Property(tries = 3000)
    void readsOrRefusesATextWithChangedCharacters(
            @ForAll @IntRange(max = 17) int document, @ForAll("edits") Edit edit) {
        assertCanonicalOrRefused(document, edit.apply(GOLDEN.get(document)));
    }

    @Property(tries = 1000)
    void readsOrRefusesATextWithSeveralChanges(
            @ForAll @IntRange(max = 17) int document, @ForAll @Size(min = 2, max = 5) List<@From("edits") Edit> edits) {
        String text = GOLDEN.get(document);
        for (Edit edit : edits) {
            text = edit.apply(text);
        }
        assertCanonicalOrRefused(document, text);
    }

    @Property(tries = 3000)
    void readsOrRefusesATextWithSwappedSubtrees(
            @ForAll @IntRange(max = 17) int document,
            @ForAll @IntRange(max = 9999) int a,
            @ForAll @IntRange(max = 9999) int b) {
        JsonNode tree = Json.parse(GOLDEN.get(document));
        List<Json.Slot> slots = Json.slots(tree);
        Json.Slot one = slots.get(a % slots.size());
        Json.Slot other = slots.get(b % slots.size());
        JsonNode copy = one.value().deepCopy();
        one.set(other.value().deepCopy());
        other.set(copy);
        assertCanonicalOrRefused(document, tree.toString());
    }

    /** Not random: there are few enough places to go through. */
    @Example
    void readsOrRefusesATextWithoutOneOfItsPlaces() {
        for (int document = 0; document < GOLDEN.size(); document++) {
            int places = Json.slots(Json.parse(GOLDEN.get(document))).size();
            for (int place = 0; place < places; place++) {
                JsonNode tree = Json.parse(GOLDEN.get(document));
                Json.slots(tree).get(place).remove();
                assertCanonicalOrRefused(document, tree.toString());
            }
        }
    }

    /** No member has a default and no list may be left out, so each member that is there is needed. */
    @Example
    void refusesATextWithoutOneOfItsMembers() {
        for (int document = 0; document < GOLDEN.size(); document++) {
            int places = Json.slots(Json.parse(GOLDEN.get(document))).size();
            for (int place = 0; place < places; place++) {
                JsonNode tree = Json.parse(GOLDEN.get(document));
                Json.Slot slot = Json.slots(tree).get(place);
                // Cycles that the mentee was told of may be without a strategy.
                boolean optional = OPTIONAL.contains(slot.member())
                        || (slot.member().equals("strategy") && slot.parent().has("ballotSeals"));
                if (slot.parent().isObject() && !optional && !slot.isSentence()) {
                    slot.remove();
                    String text = tree.toString();
                    Class<?> type = DOCUMENTS.get(document).type();
                    assertThatExceptionOfType(DocumentException.class)
                            .as("%s without %s", DOCUMENTS.get(document), slot.member())
                            .isThrownBy(() -> CODEC.read(text, type));
                }
            }
        }
    }

    @Example
    void comparesTextsByContent() {
        assertThat(Json.same("{\"a\":1,\"b\":[0.5]}", "{\"b\":[0.500],\"a\":1.0}"))
                .isTrue();
        assertThat(Json.same("{\"a\":[1,2]}", "{\"a\":[2,1]}")).isFalse();
        assertThat(Json.same("{\"a\":null}", "{}")).isFalse();
        assertThat(Json.same("{\"a\":1}", "{\"a\":\"1\"}")).isFalse();
        assertThat(Json.sameFacts("{\"a\":[{\"promise\":1}]}", "{\"a\":[{}]}")).isTrue();
        assertThat(Json.sameFacts("{\"promise\":1}", "{\"a\":1}")).isFalse();
    }

    /** A version that is known but not needed is refused, or read and written as the first that holds what is there. */
    @Example
    void readsOrRefusesATextThatNamesALaterVersionThanItNeeds() {
        for (int document = 0; document < GOLDEN.size(); document++) {
            String text = GOLDEN.get(document);
            int later = DocumentType.of(DOCUMENTS.get(document).type()).version();
            assertCanonicalOrRefused(document, Json.withVersion(text, later));
        }
    }

    @Example
    void coversEachDocument() {
        assertThat(DOCUMENTS).hasSize(18);
    }

    private static void assertCanonicalOrRefused(int document, String text) {
        Class<?> type = DOCUMENTS.get(document).type();
        Object value;
        try {
            value = CODEC.read(text, type);
        } catch (DocumentException e) {
            assertThat(e.path()).startsWith("$");
            return;
        }
        String canonical = CODEC.write(value);
        // A text may name a later version than it needs; what is written names the first that holds it.
        assertThat(Json.version(canonical)).isLessThanOrEqualTo(Json.version(text));
        assertThat(Json.sameFacts(canonical, Json.withVersion(text, Json.version(canonical))))
                .as(text)
                .isTrue();
        Object again = CODEC.read(canonical, type);
        assertThat(again).isEqualTo(value);
        assertThat(CODEC.write(again)).isEqualTo(canonical);
    }
}
