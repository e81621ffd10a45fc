package org.reversementoring.architecture.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A reader of HTML that reads as browsers do, by the tree construction of the HTML standard. */
public final class HtmlReader {

    // Given for the length of what they hold.
    private static final Set<String> BY_LENGTH = Set.of("rm-long", "rm-listed");

    // Attributes that hold words. The value of every other one is structure.
    private static final Set<String> WORDS = Set.of("data-label", "aria-label", "title", "alt", "content");

    private final List<String> structure = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private HtmlReader() {}

    /** The shape of a page in which a browser finds nothing wrong. */
    public static PageShape read(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        Document page = parser.parseInput(html, "");
        assertThat(parser.getErrors()).isEmpty();
        HtmlReader reader = new HtmlReader();
        reader.node(page);
        return new PageShape(reader.structure, reader.texts);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            texts.add(text.getWholeText());
            structure.add("text");
        } else if (node instanceof DataNode data) {
            structure.add(data.getWholeData());
        } else if (node instanceof Element element) {
            structure.add(element.normalName());
            element.attributes().forEach(this::attribute);
            element.childNodes().forEach(this::node);
            structure.add("/" + element.normalName());
        } else {
            structure.add(node.nodeName());
        }
    }

    private void attribute(Attribute attribute) {
        String name = attribute.getKey();
        if (WORDS.contains(name)) {
            structure.add(name);
            texts.add(attribute.getValue());
        } else if (name.equals("class")) {
            String classes = String.join(
                    " ",
                    List.of(attribute.getValue().split(" ", -1)).stream()
                            .filter(each -> !BY_LENGTH.contains(each))
                            .toList());
            if (!classes.isEmpty()) {
                structure.add("class=" + classes);
            }
        } else {
            structure.add(name + "=" + attribute.getValue());
        }
    }
}
