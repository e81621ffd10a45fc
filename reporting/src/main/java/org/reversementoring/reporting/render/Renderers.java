package org.reversementoring.reporting.render;

/** The renderers that ship with the library. Their results hold what the report holds, and are as confidential. */
public final class Renderers {

    private Renderers() {}

    /** One accessible HTML page, complete in itself: style included, no scripts, nothing loaded from elsewhere. */
    public static ReportRenderer html() {
        return HtmlReport::render;
    }

    /** CommonMark with a table; texts of the report are escaped, so that they cannot become markup. */
    public static ReportRenderer markdown() {
        return MarkdownReport::render;
    }
}
