package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Samples;
import org.reversementoring.core.panel.MentorPanel;

/** A document of another module has the envelope, the strictness and the bytes of ours. */
class DocumentCodecTest {

    private final DocumentCodec<MentorPanel> codec = DocumentCodec.of("panel-of-a-neighbour", MentorPanel.class);
    private final String ours = JsonCodec.create().write(Samples.panel());
    private final String theirs = codec.write(Samples.panel());

    @Test
    void only_the_format_differs() {
        assertThat(theirs).isEqualTo(ours.replace("mentoring/mentor-panel", "mentoring/panel-of-a-neighbour"));
        assertThat(codec.read(theirs)).isEqualTo(Samples.panel());
    }

    @Test
    void a_document_of_another_format_is_refused() {
        assertThatThrownBy(() -> codec.read(ours))
                .isInstanceOf(DocumentException.class)
                .hasMessage("$.format: must be the string reverse-mentoring/panel-of-a-neighbour");
        assertThatThrownBy(() -> JsonCodec.create().read(theirs, MentorPanel.class))
                .isInstanceOf(DocumentException.class)
                .hasMessage("$.format: must be the string reverse-mentoring/mentor-panel");
        assertThatThrownBy(() -> codec.read(theirs.replace("\"mentors\"", "\"others\"")))
                .isInstanceOf(DocumentException.class);
    }

    @Test
    void a_name_is_new_and_of_one_form() {
        for (String name : List.of("", "Panel", "a b", "a/b", "a1", "a".repeat(41))) {
            assertThatThrownBy(() -> DocumentCodec.of(name, MentorPanel.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("document name must be 1 to 40 small letters and hyphens, but was " + name);
        }
        assertThatThrownBy(() -> DocumentCodec.of("mentor-panel", MentorPanel.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("document name must be a new one, but was mentor-panel");
        assertThat(DocumentCodec.of("a".repeat(40), MentorPanel.class)).isNotNull();
    }
}
