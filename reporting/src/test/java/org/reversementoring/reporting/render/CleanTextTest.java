package org.reversementoring.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.CleanText;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;

/** What no page can hold, or what turns the text around it, is on no page, whichever writer writes it. */
class CleanTextTest {

    /** Law, over every code point and every half of a pair: cleaning twice changes nothing more. */
    @Test
    void cleaningTwiceIsCleaningOnce() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String once = CleanText.of("a" + Character.toString(point) + "b");
            assertThat(CleanText.of(once)).isEqualTo(once);
            if (Character.isLetterOrDigit(point)) {
                assertThat(once).isEqualTo("a" + Character.toString(point) + "b");
            }
        }
    }

    @Test
    void noWriterLetsATurningOrControlCharacterThrough() {
        String hostile = "x\u202Ey\u2066z\u0000\uD800\uFFFE!";
        Document page = Document.builder()
                .title(hostile)
                .layout(Layout.REPORT)
                .addSections(Section.of("a", hostile, List.of(new Block.Points(List.of(hostile), Optional.empty()))))
                .build();
        for (DocumentRenderer writer : List.of(Renderers.html(), Renderers.markdown(), Renderers.plainText())) {
            assertThat(writer.render(page))
                    .doesNotContain("\u202E", "\u2066", "\u0000", "\uD800", "\uFFFE")
                    .contains("xyz");
        }
    }
}
