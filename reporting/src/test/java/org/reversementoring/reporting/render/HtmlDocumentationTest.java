package org.reversementoring.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Cards;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;

/** Law: {@code doc/html.md} lists each class and each custom property that a page has, and no other. */
class HtmlDocumentationTest {

    private static final Path LIST = Path.of("doc", "html.md");

    /** Every page that tests keep, studies included, and blocks of every kind in every layout. */
    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (Path folder : List.of(Path.of("src", "test", "resources"), Path.of("study", "src", "test", "resources"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".html")).toList()) {
                    String page = Files.readString(file);
                    if (page.contains("<main class=\"rm-document ")) {
                        pages.add(page);
                    }
                }
            }
        }
        assertThat(pages).hasSizeGreaterThan(45);
        List<String> columns = Collections.nCopies(11, "Column");
        Section rare = Section.of(
                "rare",
                "Rare",
                List.of(
                        new Block.Table("Many columns", columns, List.of(columns)),
                        new Block.Table("A long word", List.of("A", "B"), List.of(List.of("a", "b".repeat(30)))),
                        new Cards(List.of(new Cards.Card("Long", List.of("a ".repeat(300)), "None.", "en")))));
        for (Layout layout : Layout.values()) {
            pages.add(Renderers.html().render(DocumentTest.page(layout, DocumentTest.everything(), rare)));
        }
        return pages;
    }

    private static Set<String> found(String pattern, List<String> texts) {
        return texts.stream()
                .flatMap(text -> Pattern.compile(pattern).matcher(text).results())
                .flatMap(match -> Stream.of(match.group(1).split(" ", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed(String pattern) throws IOException {
        return found("(?m)^\\| `(" + pattern + ")` \\| ", List.of(Files.readString(LIST)));
    }

    /** The kinds of bars that a plot may have, from the one class that draws them; small studies have not all. */
    private static List<String> bars() throws IOException {
        String canvas = Files.readString(
                Path.of("study/src/main/java/org/reversementoring/reporting/study/page/PlotCanvas.java"));
        List<String> bars = found("rectangle\\(\\s*\"([a-z]+)\"", List.of(canvas)).stream()
                .map(kind -> "rm-" + kind)
                .toList();
        assertThat(bars).contains("rm-bar");
        return bars;
    }

    @Test
    void everyClassIsListedAndNoOther() throws IOException {
        Set<String> classes = found("<[^>]* class=\"([^\"]*)\"", pages());
        classes.addAll(bars());
        assertThat(classes).allMatch(name -> name.startsWith("rm-"));
        assertThat(classes).isEqualTo(listed("rm-[a-z-]+"));
    }

    /** A rule of ours for a class that no page has would be one that a host tries in vain. */
    @Test
    void everyRuleIsForAClassOfTheList() throws IOException {
        List<String> styles = pages().stream()
                .map(page -> page.substring(page.indexOf("<style>"), page.indexOf("</style>")))
                .toList();
        assertThat(listed("rm-[a-z-]+")).containsAll(found("\\.(rm-[a-z-]+)", styles));
        assertThat(found("(--rm-[a-z-]+):", styles)).isEqualTo(listed("--rm-[a-z-]+"));
        assertThat(found("var\\((--[a-z-]+)\\)", styles)).isEqualTo(listed("--rm-[a-z-]+"));
    }
}
