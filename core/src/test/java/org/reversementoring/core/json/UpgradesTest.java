package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.json.upgrade.Upgrade;
import org.reversementoring.core.json.upgrade.Upgrades;

/** Which version reads which, with a made-up format of three versions. */
class UpgradesTest {

    /** A member renamed in version 2, and two optional ones added in version 3. */
    private static final Upgrades THREE = new Upgrades(List.of(
            body -> body.has("old") ? body.<ObjectNode>set("new", body.remove("old")) : body,
            Upgrade.ofOptional("note", "until")));

    private static ObjectNode body(int version, String body) {
        return Envelope.body(
                Json.parse("{\"format\":\"f\",\"version\":" + version + ",\"body\":" + body + "}"), "f", THREE);
    }

    @Test
    void aBodyGoesThroughEachVersionUpToTheCurrentOne() {
        assertThat(THREE.current()).isEqualTo(3);
        assertThat(body(1, "{\"old\":1}")).hasToString("{\"new\":1}");
        assertThat(body(2, "{\"new\":1}")).hasToString("{\"new\":1}");
        assertThat(body(3, "{\"new\":1,\"note\":2}")).hasToString("{\"new\":1,\"note\":2}");
    }

    @Test
    void aBodyIsNotTakenForAnEarlierVersionThanItsOwn() {
        assertThat(body(2, "{\"old\":1}")).hasToString("{\"old\":1}");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> body(2, "{\"new\":[{\"note\":1}]}"))
                .withMessage("$.body: must have no member of a later version than its own");
    }

    @Test
    void aBodyThatUsesNothingNewIsWrittenForTheOlderReader() {
        assertThat(THREE.versionOf((ObjectNode) Json.parse("{\"new\":1}"))).isEqualTo(2);
        assertThat(THREE.versionOf((ObjectNode) Json.parse("{\"new\":[{\"until\":1}]}")))
                .isEqualTo(3);
        Upgrades optional = new Upgrades(List.of(Upgrade.ofOptional("a"), Upgrade.ofOptional("b")));
        assertThat(optional.versionOf((ObjectNode) Json.parse("{}"))).isEqualTo(1);
        assertThat(optional.versionOf((ObjectNode) Json.parse("{\"a\":1}"))).isEqualTo(2);
        assertThat(optional.versionOf((ObjectNode) Json.parse("{\"b\":1}"))).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "100", "2147483648", "99999999999999999999"})
    void aLaterVersionIsRefusedAndSaysSo(String version) {
        String text = "{\"format\":\"f\",\"version\":" + version + ",\"body\":{}}";
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> Envelope.body(Json.parse(text), "f", THREE))
                .withMessage(
                        "$.version: was written by a later version of the library; this one reads versions 1 to 3");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> Envelope.body(Json.parse(text), "f", new Upgrades(List.of())))
                .withMessage("$.version: was written by a later version of the library; this one reads version 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "1e0", "\"1\"", "null", "true", "[1]"})
    void whatIsNoVersionIsRefused(String version) {
        String text = "{\"format\":\"f\",\"version\":" + version + ",\"body\":{}}";
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> Envelope.body(Json.parse(text), "f", THREE))
                .withMessage("$.version: must be an integer from 1 to 3");
    }

    /** The way from each version of each type, whatever is in the body. */
    @Test
    void anUpgradeLeavesABodyThatItDoesNotExpect() {
        for (DocumentType type : DocumentType.values()) {
            for (String body : List.of(
                    "{}", "{\"id\":null}", "{\"history\":[7],\"review\":[],\"policy\":7,\"concerns\":{\"a\":null}}")) {
                assertThat(type.upgrades().upgraded(1, (ObjectNode) Json.parse(body)))
                        .isNotNull();
            }
        }
    }
}
