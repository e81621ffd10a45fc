package org.reversementoring.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.reversementoring.reporting.document.HtmlText.attribute;
import static org.reversementoring.reporting.document.HtmlText.content;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.architecture.hostile.HostileText;
import org.reversementoring.architecture.hostile.HtmlReader;
import org.reversementoring.architecture.hostile.PageShape;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.CleanText;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;

/** A drawing goes into a page as it is: so it is shapes and words, or it is refused. */
class HostileDrawingTest {

    /** What a browser runs or loads, in writings that a list of forbidden ones forgets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img/onerror=alert(1) src=x>",
                "<rect a=\">\" onload=\"alert(1)\" b=\"<\"/>",
                "<rect x=\"1\"onload=\"alert(1)\"/>",
                "<RECT x=\"1\"/>",
                "<style>@import '//evil.example'</style>",
                "<rect style=\"fill:red\"/>",
                "<rect fill=\"url(//evil.example/x.svg#a)\"/>",
                "<iframe srcdoc=\"x\"/>",
                "<use xlink:href=\"#a\"/>",
                "<a href=\"javascript:alert(1)\"><text>x</text></a>",
                "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<animate begin=\"0s\"/>",
                "<foreignObject/>",
                "<!-- comment -->",
                "<![CDATA[<script>]]>",
                "<?xml-stylesheet href=\"//evil.example\"?>",
                "<rect x='1'/>",
                "<rect x=1/>",
                "<g><rect/></g></g>",
                "<g>",
                "</svg><b>bold</b><svg >",
                "</svg>text<svg >",
                "<text>a < b</text>",
                "<rect fill=\"ur&#108;(https&#58;&#47;&#47;evil.example/x.svg#a)\"/>",
                "<rect fill=\"u&#x72;l(https&#x3a;&#x2f;&#x2f;evil.example/x.svg#a)\"/>",
                "<rect fill=\"\\75rl(https:\\2f/evil.example/x.svg#a)\"/>",
                "<text>a & b</text>",
                "<text>a&nbsp;b</text>",
                "<text>a&#0;b</text>",
                "<text>a&#xfffe;b</text>",
                "<text>]]></text>",
                "<rect x=\"1\" x=\"2\"/>",
                "<rect aria-label=\"a & b\"/>"
            })
    void anythingElseIsRefused(String inside) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Drawing("d", "<svg >" + inside + "</svg>"))
                .withMessageNotContaining(inside);
    }

    @Test
    void aDrawingIsOneElementFromItsFirstToItsLastCharacter() {
        for (String svg : List.of(
                "",
                "<svg>",
                "<svg ></svg> ",
                " <svg ></svg>",
                "x<svg ></svg>",
                "<svg ></svg><svg ></svg>",
                "<g ></g>",
                "<svg ></g>",
                "<svg xmlns=\"http://www.w3.org/1999/xhtml\"></svg>")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Block.Drawing("d", svg));
        }
        assertThatNoException()
                .isThrownBy(() -> new Block.Drawing("d", "<svg ><g><text x=\"1\">a &lt; b</text></g></svg>"));
    }

    static Stream<String> texts() {
        return Stream.concat(HostileText.all().stream(), HostileText.floods().stream());
    }

    /** Law: a text that is escaped is text in a drawing, between tags and in an attribute. */
    @ParameterizedTest
    @MethodSource("texts")
    void anEscapedTextIsTextInADrawing(String text) {
        HtmlReader.read(page(text)).isTextOn(HtmlReader.read(page(PageShape.PLACE)), text, CleanText::of);
    }

    private static String page(String text) {
        String svg = "<svg viewBox=\"0 0 9 9\"><title>" + content(text) + "</title><text x=\"1\"><tspan>"
                + content(text) + "</tspan></text></svg>";
        return Renderers.html()
                .render(Document.builder()
                        .title("T")
                        .layout(Layout.REPORT)
                        .addSections(Section.of("a", "A", List.of(new Block.Drawing(text, svg))))
                        .build());
    }

    /** Law: a value closes no attribute, whatever it is. */
    @ParameterizedTest
    @MethodSource("texts")
    void anEscapedValueStaysInItsAttribute(String text) {
        PageShape shape =
                HtmlReader.read("<!DOCTYPE html><html><body><p" + attribute("title", text) + ">x</p></body></html>");
        assertThat(shape.texts()).containsExactly(CleanText.of(text), "x");
    }
}
