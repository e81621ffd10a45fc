package org.reversementoring.reporting.render;

import org.reversementoring.reporting.document.Document;

/**
 * The formats that ship with the library. Each writes a feedback report, the two pages beside it, or any other {@link Document}. A page holds what the
 * document holds, and is as confidential.
 */
public final class Renderers {

    private Renderers() {}

    /**
     * One accessible HTML page, complete in itself: style included, no scripts, nothing loaded from elsewhere. With options for a host's own
     * style sheet, and for a fragment to stand in a host's page.
     */
    public static HtmlRenderer html() {
        return HtmlRenderer.page();
    }

    /** CommonMark with tables; texts are escaped, so that they cannot become markup. Drawings are left out. */
    public static DocumentRenderer markdown() {
        return MarkdownDocument::write;
    }

    /** Plain text to paste into a form, without marks: a text stands as it was written, on one line. Drawings are left out. */
    public static DocumentRenderer plainText() {
        return PlainTextDocument::write;
    }
}
