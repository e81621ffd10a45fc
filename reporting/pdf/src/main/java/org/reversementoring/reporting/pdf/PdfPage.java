package org.reversementoring.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An HTML page of the library as a tree, made ready for paper: with a style sheet for print, and with links as text, because PDF/UA asks a
 * link for words that the page does not have.
 */
final class PdfPage {

    /** What a strip is loaded from: its own text, in the page. */
    private static final String STRIP = "data:image/svg+xml;base64,";

    private static final Pattern CELL = Pattern.compile("<td class=\"rm-picture\">(<svg.*?</svg>)");

    private final String html;
    private final PdfFonts fonts;

    /**
     * A page.
     *
     * @param html as our own writer gives it
     */
    PdfPage(String html, PdfFonts fonts) {
        this.html = html;
        this.fonts = fonts;
    }

    /** Whether something that the page asks for is in the page itself. Everything else is refused: no file is read, no connection opened. */
    static boolean isPartOfThePage(String uri, ExternalResourceType type) {
        return uri.startsWith(STRIP);
    }

    boolean rightToLeft() {
        return root().endsWith("dir=\"rtl\">");
    }

    private String root() {
        return html.substring(html.indexOf("<html"), html.indexOf("<head>")).strip();
    }

    private String between(String start, String end) {
        int from = html.indexOf(start);
        return html.substring(from, html.indexOf(end, from) + end.length());
    }

    /** The page. The body that our writer gives is well-formed, so it is taken as it is. */
    Document xhtml() throws IOException {
        String body = CELL.matcher(between("<main", "</main>")).replaceAll(PdfPage::placed);
        Document tree = parse(root() + "<head>" + between("<title>", "</title>") + "<style></style></head><body>" + body
                + "</body></html>");
        Element head = elements(tree, "head").get(0);
        Element about = tree.createElement("meta");
        about.setAttribute("name", "subject");
        about.setAttribute("content", headings(tree));
        head.appendChild(about);
        elements(tree, "style").get(0).setTextContent(PdfStyle.of(fonts.families(), rightToLeft()));
        elements(tree, "a").forEach(link -> tree.renameNode(link, null, "span"));
        elements(tree, "svg").forEach(PdfPage::describe);
        elements(tree, "table").stream()
                .filter(table -> !table.getAttribute("class").equals("rm-strips"))
                .forEach(table -> PdfTables.fit(table, forOneReader(tree)));
        elements(tree, "table").forEach(PdfTables::unrepeat);
        PdfOutline.add(tree);
        draw(elements(tree, "body").get(0));
        return tree;
    }

    private static boolean forOneReader(Document tree) {
        return elements(tree, "main").get(0).getAttribute("class").matches(".* rm-(?:letter|sheet|handout)");
    }

    /** What the document is about, in words that are on the page: its headings, or its title if there is none. */
    private static String headings(Document tree) {
        String found =
                elements(tree, "h2").stream().map(Element::getTextContent).collect(Collectors.joining(" · "));
        return found.isEmpty() ? elements(tree, "title").get(0).getTextContent() : found;
    }

    /** A strip becomes the background of its cell, which a screen reader passes over as it does on the page. */
    private static String placed(MatchResult cell) {
        byte[] strip = cell.group(1).getBytes(StandardCharsets.UTF_8);
        return "<td class=\"rm-picture\" style=\"background-image: url(" + STRIP
                + Base64.getEncoder().encodeToString(strip) + ")\">";
    }

    /** A drawing is read out as its title and description. */
    private static void describe(Element drawing) {
        drawing.setAttribute("alt", (words(drawing, "title") + " " + words(drawing, "desc")).strip());
    }

    private static String words(Element drawing, String name) {
        NodeList found = drawing.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    private void draw(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(fonts.drawable(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            draw(child);
        }
    }

    static List<Element> elements(Document tree, String name) {
        NodeList live = tree.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int at = 0; at < live.getLength(); at++) {
            found.add((Element) live.item(at));
        }
        return found;
    }

    private static Document parse(String page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("page must be well-formed", e);
        }
    }
}
