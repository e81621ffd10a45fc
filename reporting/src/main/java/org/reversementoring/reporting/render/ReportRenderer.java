package org.reversementoring.reporting.render;

import org.reversementoring.core.report.FeedbackReport;

/**
 * Implement this to show a report in a form of one's own.
 *
 * <p>Law: a pure function of the report, so that the same report always gives the same text. Ready-made ones are in {@link
 * Renderers}.
 */
public interface ReportRenderer {

    /** The report as text. */
    String render(FeedbackReport report);
}
