package org.reversementoring.reporting.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The outline of a PDF, by which a reader goes to a section: its headings, and those of cards within. */
final class PdfOutline {

    private PdfOutline() {}

    /** Adds the outline of the page to its head. A heading without a name gets one. */
    static void add(Document page) {
        Element outline = page.createElement("bookmarks");
        Element section = outline;
        int named = 0;
        for (Element heading : PdfPage.elements(page, "*")) {
            boolean within = heading.getNodeName().equals("h3");
            if (!within && !heading.getNodeName().equals("h2")) {
                continue;
            }
            if (!heading.hasAttribute("id")) {
                named++;
                heading.setAttribute("id", "rm-outline-" + named);
            }
            Element entry = page.createElement("bookmark");
            entry.setAttribute("name", heading.getTextContent());
            entry.setAttribute("href", "#" + heading.getAttribute("id"));
            if (within) {
                section.appendChild(entry);
            } else {
                outline.appendChild(entry);
                section = entry;
            }
        }
        if (outline.hasChildNodes()) {
            PdfPage.elements(page, "head").get(0).appendChild(outline);
        }
    }
}
