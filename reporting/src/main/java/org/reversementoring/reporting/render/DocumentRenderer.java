package org.reversementoring.reporting.render;

import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.ReportPage;

/**
 * A writer of pages in one format; ready-made ones are in {@link Renderers}.
 *
 * <p>Law: a pure function of the document, so that the same document always gives the same text.
 */
public interface DocumentRenderer extends ReportRenderer {

    /** The document as text. */
    String render(Document document);

    /** The page of a feedback report as text. */
    @Override
    default String render(FeedbackReport report) {
        return render(ReportPage.of(report));
    }
}
