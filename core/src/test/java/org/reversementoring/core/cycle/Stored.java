package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.json.JsonCodec;

/** Edits the document of a cycle by hand and reads it again. */
final class Stored {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonCodec CODEC = JsonCodec.create();

    private Stored() {}

    /**
     * The edited document is refused for this rule; as it was written, it is read.
     *
     * @param rule the rule that the edit breaks, as it is told
     */
    static void refused(MentoringCycle cycle, String rule, Consumer<ObjectNode> edit) {
        assertThat(CODEC.read(CODEC.write(cycle), MentoringCycle.class)).isEqualTo(cycle);
        assertThatIllegalArgumentException()
                .as(rule)
                .isThrownBy(() -> edited(cycle, edit))
                .withMessageContaining(rule)
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(Cycles.MARK));
    }

    /** The cycle that is read from the edited document. */
    static MentoringCycle edited(MentoringCycle cycle, Consumer<ObjectNode> edit) {
        ObjectNode document = tree(cycle);
        edit.accept((ObjectNode) document.get("body"));
        return CODEC.read(document.toString(), MentoringCycle.class);
    }

    /** The body of the document of a cycle. */
    static ObjectNode body(MentoringCycle cycle) {
        return (ObjectNode) tree(cycle).get("body");
    }

    private static ObjectNode tree(MentoringCycle cycle) {
        try {
            return (ObjectNode) MAPPER.readTree(CODEC.write(cycle));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
