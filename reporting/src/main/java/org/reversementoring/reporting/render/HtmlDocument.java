package org.reversementoring.reporting.render;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** The HTML page of a document, from the compiled template {@code document.jte}. */
final class HtmlDocument {

    private HtmlDocument() {}

    /** The generated method takes null where there is no interceptor. */
    @SuppressWarnings("NullAway")
    static String write(Document document) {
        StringOutput page = new StringOutput();
        JtedocumentGenerated.render(new OwaspHtmlTemplateOutput(page), null, document);
        return page.toString();
    }
}
