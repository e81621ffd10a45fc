package org.reversementoring.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Checklist;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.w3c.dom.Element;

/** A host's style sheet on a page, and a document as a fragment in a host's page. */
class HtmlRendererTest {

    private static final String OWN =
            ".rm-title { color: rebeccapurple; }\n.rm-note::before { content: \"\\201C\"; background: url(\"data:image/png;base64,AAAA\"); }\n"
                    + "@media (width < 40rem) { .rm-card > li { margin: 0; } }";

    @Test
    void aHostsRulesStandAfterOursAndTheRestOfThePageIsAsItWas() {
        Document document = DocumentTest.page(Layout.REPORT, DocumentTest.everything());
        String plain = Renderers.html().render(document);
        String styled = Renderers.html().withStyleSheet(OWN).render(document);
        assertThat(styled.indexOf(OWN))
                .isGreaterThan(styled.indexOf("--rm-ink"))
                .isLessThan(styled.indexOf("</head>"));
        assertThat(styled.replace("  <style>\n" + OWN + "\n  </style>\n", "")).isEqualTo(plain);
    }

    /** Ways out of a style sheet, and ways to load something, written in each way that a browser reads. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</style><script>alert(1)</script>",
                "a { } </STYLE >",
                "a { content: \"</style>\" }",
                "/* </style */",
                "<!-- a { }",
                "<![CDATA[",
                "--> a { }",
                "@import \"https://example.org/a.css\";",
                "@IMPORT url(a.css);",
                "@\\69mport 'a.css';",
                "@\\000069 mport 'a.css';",
                "@im\\port 'a.css';",
                "a { background: url(https://example.org/a.png) }",
                "a { background: URL( 'a.png' ) }",
                "a { background: u\\72l(a.png) }",
                "a { background: \\75\nrl(a.png) }",
                "a { background: url(data:text/html,a) }",
                "a { background: url(\"data:image/png,a\"), url(//example.org) }",
                "a { background: image-set('a.png' 1x) }",
                "a { background: -webkit-image-set('a.png' 1x) }",
                "a { background: image('a.png') }",
                "a { background: src('a.png') }",
                "a { background: cross-fade('a.png', red) }",
                "a { width: expression(alert(1)) }",
                "a { behavior: url(a.htc) }",
                "a { -moz-binding: none }",
                "@font-face { font-family: a; src: url(a.woff2) }",
                "a { content: \"\u0000\" }",
                "a { content: \"\u202e\" }",
                "a { content: \"\ud800\" }"
            })
    void aStyleSheetThatLeavesItsPlaceOrLoadsSomethingIsRefused(String css) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.html().withStyleSheet(css))
                .withMessageStartingWith("style sheet: must ")
                .withMessageNotContaining("example.org")
                .withMessageNotContaining("alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a { content: \"unclosed",
                "/* unclosed",
                "} } }",
                "@font-face { font-family: a; src: url(data:font/woff2;base64,AAAA) }",
                ".rm-document { --rm-accent: #003087; } /* curl, surly, imported */",
                "a { background: linear-gradient(red, blue) }"
            })
    void anyOtherOneIsKeptWordForWord(String css) {
        String page =
                Renderers.html().withStyleSheet(css).render(DocumentTest.page(Layout.SHEET, DocumentTest.everything()));
        assertThat(page).contains("<style>\n" + css + "\n  </style>\n</head>");
        assertThat(HtmlTree.elements(HtmlTree.of(page))).hasSizeGreaterThan(50);
    }

    private static String texts(String html) {
        Element root = HtmlTree.of(html);
        StringBuilder texts = new StringBuilder();
        HtmlTree.passages(root).forEach(passage -> texts.append(passage).append('\n'));
        return texts.toString();
    }

    /** Law: a fragment says what the page says, in the same languages, and nothing else. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void aFragmentSaysWhatThePageSays(Layout layout) {
        Document document = DocumentTest.page(layout, DocumentTest.everything());
        String fragment = Renderers.html().fragment(2, "first").render(document);
        String page = Renderers.html().render(document);
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>")) + "</main>";
        assertThat(texts(fragment)).isEqualTo(texts(main.replace("<main", "<main lang=\"en\"")));
        assertThat(fragment)
                .startsWith("<div class=\"rm-document rm-")
                .endsWith("</div>\n")
                .doesNotContain("<html", "<head", "<body", "<main", "<style", "<h1", "<title>A page");
    }

    @ParameterizedTest
    @CsvSource({"1, h1 h2 h3", "2, h2 h3 h4", "3, h3 h4 h5", "4, h4 h5 h6"})
    void headingsBeginAtTheLevelThatTheHostNames(int level, String expected) {
        String fragment = Renderers.html()
                .fragment(level, "a")
                .render(DocumentTest.page(Layout.LETTER, DocumentTest.everything()));
        assertThat(HtmlTree.elements(HtmlTree.of(fragment)).stream()
                        .map(Element::getTagName)
                        .filter(name -> name.matches("h\\d"))
                        .distinct())
                .containsExactly(expected.split(" ", -1));
    }

    /** A list of links, a drawing with names of its own, and a checklist with a link. */
    private static Section[] named() {
        String svg = "<svg role=\"img\" aria-labelledby=\"title desc\"><title id=\"title\"> id=\"kept\"</title>"
                + "<desc id=\"desc\">d</desc></svg>";
        return new Section[] {
            Section.builder().heading("First").contents("All").build(),
            Section.of("drawn", "Drawn", List.of(new Block.Drawing("Drawing", svg))),
            Section.of(
                    "listed",
                    "Listed",
                    List.of(new Checklist(
                            "Items",
                            List.of("Item", "Topic", "Where"),
                            List.of(new Checklist.Requirement("1", "first", "Drawn", Optional.of("drawn"))))))
        };
    }

    /** Law: in a page with two fragments each name is of one element, and each link and label leads to one of its own fragment. */
    @Test
    void twoFragmentsShareNoName() {
        Set<String> before = new HashSet<>();
        for (String ids : new String[] {"first", "second"}) {
            Document document = DocumentTest.page(Layout.REPORT, named());
            String fragment = Renderers.html().fragment(2, ids).render(document);
            assertThat(fragment).contains("> id=\"kept\"</title>");
            Element root = HtmlTree.of(fragment);
            Set<String> names = new HashSet<>();
            Set<String> used = new HashSet<>();
            for (Element element : HtmlTree.elements(root)) {
                if (element.hasAttribute("id")) {
                    assertThat(names.add(element.getAttribute("id"))).isTrue();
                }
                if (element.hasAttribute("href")) {
                    used.add(element.getAttribute("href").substring(1));
                }
                if (element.hasAttribute("aria-labelledby")) {
                    used.addAll(List.of(element.getAttribute("aria-labelledby").split(" ", -1)));
                }
            }
            assertThat(used).hasSizeGreaterThan(3);
            assertThat(names).containsAll(used).allMatch(name -> name.startsWith(ids + "-"));
            assertThat(before).doesNotContainAnyElementsOf(names);
            before.addAll(names);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, a", "5, a", "1, ''", "1, 1", "1, a b", "1, a\"b"})
    void anotherLevelOrNameIsRefused(int level, String ids) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renderers.html().fragment(level, ids))
                .withMessageStartingWith("fragment: ");
    }

    /** Law: each rule for fragments begins within our own element, so nothing else in the host's page changes. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void rulesForFragmentsHoldWithinThemAlone(Layout layout) {
        Document document = DocumentTest.page(layout, DocumentTest.everything());
        String rules = Renderers.html().fragmentStyleSheet(document);
        assertThat(rules).contains("--rm-ink", ".rm-document .rm-title {").doesNotContain("@page");
        assertThat(rules.lines()
                        .filter(line -> !line.startsWith("@media") && !line.equals("}"))
                        .map(line -> line.substring(0, line.indexOf('{')))
                        .flatMap(list -> Pattern.compile(", ").splitAsStream(list)))
                .hasSizeGreaterThan(30)
                .allMatch(selector -> selector.strip().startsWith(".rm-document"));
    }

    @Test
    void languageAndDirectionOfAFragmentAreItsOwn() {
        Document arabic = Document.builder()
                .from(DocumentTest.page(Layout.SHEET, DocumentTest.everything()))
                .language("ar")
                .build();
        assertThat(Renderers.html().fragment(3, "a").render(arabic))
                .startsWith("<div class=\"rm-document rm-sheet\" lang=\"ar\" dir=\"rtl\">");
        Document english = Document.builder().from(arabic).language("en").build();
        assertThat(Renderers.html().fragment(3, "a").render(english))
                .startsWith("<div class=\"rm-document rm-sheet\" lang=\"en\" dir=\"ltr\">");
    }
}
