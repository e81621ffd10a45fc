package org.reversementoring.reporting.render;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.reversementoring.core.report.FeedbackReport;

/** The page, from the compiled template {@code feedbackreport.jte}. */
final class HtmlReport {

    private HtmlReport() {}

    /** The generated method takes null where there is no interceptor. */
    @SuppressWarnings("NullAway")
    static String render(FeedbackReport report) {
        StringOutput page = new StringOutput();
        JtefeedbackreportGenerated.render(new OwaspHtmlTemplateOutput(page), null, report);
        return page.toString();
    }
}
