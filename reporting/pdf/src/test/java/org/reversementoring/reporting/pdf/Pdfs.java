package org.reversementoring.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** PDFs of every page that the tests of this library keep, and what other programs read from them. */
final class Pdfs {

    static final PdfRenderer RENDERER = PdfRenderer.create();

    private static final List<Path> FOLDERS =
            List.of(Path.of("..", "src", "test", "resources"), Path.of("..", "study", "src", "test", "resources"));

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdfs() {}

    /** Every page of our HTML writer that a golden test keeps, by its name. The page that checks a certificate is a program, not a document. */
    static SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".html")).toList()) {
                    String page = Files.readString(file);
                    if (page.contains("<main class=\"rm-document ")) {
                        pages.put(folder.relativize(file).toString(), page);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pages;
    }

    /** What veraPDF has against it as PDF/UA-1: clause and test of the standard; empty if nothing. */
    static List<String> faults(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + "-"
                            + fault.getRuleId().getTestNumber())
                    .distinct()
                    .sorted()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF must be able to read it", e);
        }
    }

    /** Its letters in reading order without blanks, page numbers left out. */
    static String letters(byte[] pdf) {
        StringBuilder letters = new StringBuilder();
        positions(pdf).stream()
                .filter(letter -> !inFooter(letter))
                .forEach(letter -> letters.append(letter.getUnicode()));
        return squeezed(letters.toString());
    }

    static boolean inFooter(TextPosition letter) {
        return letter.getYDirAdj() > letter.getPageHeight() - 40;
    }

    /** Each letter and where it stands. */
    static List<TextPosition> positions(byte[] pdf) {
        List<TextPosition> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    found.add(letter);
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The PDF with something changed in its catalogue. */
    static byte[] changed(byte[] pdf, Consumer<PDDocumentCatalog> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.accept(document.getDocumentCatalog());
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The titles of its outline in reading order, without blanks; each must lead to a sheet. */
    static List<String> outline(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> titles = new ArrayList<>();
            PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                add(outline, document, titles);
            }
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(PDOutlineNode node, PDDocument document, List<String> titles) throws IOException {
        for (PDOutlineItem item : node.children()) {
            if (item.findDestinationPage(document) == null) {
                throw new IllegalStateException("each entry of the outline must lead to a sheet");
            }
            titles.add(squeezed(item.getTitle()));
            add(item, document, titles);
        }
    }

    static int sheets(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without blanks and line ends. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    /** The texts of a page that our HTML writer gave, each of one heading, paragraph, point or cell, without pictures. */
    static List<String> texts(String html) {
        String body = html.substring(html.indexOf("<main"), html.indexOf("</main>")) + "</main>";
        try {
            NodeList all = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(body.replaceAll("<svg.*?</svg>", ""))))
                    .getElementsByTagName("*");
            List<String> texts = new ArrayList<>();
            for (int at = 0; at < all.getLength(); at++) {
                Element element = (Element) all.item(at);
                if (element.getNodeName().matches("h[1-3]|p|li|th|td|dt|dd|caption|figcaption")) {
                    texts.add(element.getTextContent());
                }
            }
            return texts;
        } catch (Exception e) {
            throw new IllegalStateException("the page must be well-formed", e);
        }
    }
}
