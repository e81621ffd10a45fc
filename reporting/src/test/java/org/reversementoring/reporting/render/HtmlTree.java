package org.reversementoring.reporting.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page or a fragment that our HTML writer gave, read by an XML parser: what it writes between its tags is well-formed. */
public final class HtmlTree {

    private HtmlTree() {}

    /**
     * A text between two tags, and the language that it is said to be in.
     *
     * @param text without the texts of elements within
     * @param language as a BCP 47 tag, of the closest element that names one; empty if none does
     */
    public record Passage(String text, String language) {}

    /** The element of a page from its {@code html} on, without its style sheet; or the one element of a fragment. */
    public static Element of(String html) {
        String tree = html;
        if (html.contains("<head>")) {
            String title = html.substring(html.indexOf("<title>"), html.indexOf("</title>")) + "</title>";
            tree = html.substring(html.indexOf("<html"), html.indexOf("<head>"))
                    + title
                    + html.substring(html.indexOf("<body>"));
        }
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            Document parsed = builder.parse(new InputSource(new StringReader(tree)));
            return parsed.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a page must be well-formed", e);
        }
    }

    /** The element and all within, in reading order. */
    public static List<Element> elements(Element root) {
        List<Element> found = new ArrayList<>(List.of(root));
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.addAll(elements(element));
            }
        }
        return found;
    }

    /** Each text in reading order, blank ones left out. */
    public static List<Passage> passages(Element root) {
        List<Passage> found = new ArrayList<>();
        add(root, "", found);
        return found;
    }

    private static void add(Element element, String outer, List<Passage> found) {
        String language = element.hasAttribute("lang") ? element.getAttribute("lang") : outer;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                add(inner, language, found);
            } else if (!child.getTextContent().isBlank()) {
                found.add(new Passage(child.getTextContent().strip(), language));
            }
        }
    }
}
