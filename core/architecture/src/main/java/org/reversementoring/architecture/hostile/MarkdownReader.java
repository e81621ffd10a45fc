package org.reversementoring.architecture.hostile;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A reader of CommonMark with tables. */
public final class MarkdownReader {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<String> structure = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private boolean inText;

    private MarkdownReader() {}

    /** The shape of a text; whoever reads it sees these blocks. */
    public static PageShape read(String markdown) {
        MarkdownReader reader = new MarkdownReader();
        reader.node(PARSER.parse(markdown));
        return new PageShape(reader.structure, reader.texts);
    }

    private void node(Node node) {
        if (node instanceof Text text) {
            if (inText) {
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + text.getLiteral());
            } else {
                structure.add("text");
                texts.add(text.getLiteral());
            }
            inText = true;
            return;
        }
        inText = false;
        structure.add(node.getClass().getSimpleName() + detail(node));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
        inText = false;
        structure.add("/");
    }

    private static String detail(Node node) {
        if (node instanceof Heading heading) {
            return " " + heading.getLevel();
        } else if (node instanceof Code code) {
            return " " + code.getLiteral();
        }
        return node instanceof Link ? " inside" : "";
    }
}
