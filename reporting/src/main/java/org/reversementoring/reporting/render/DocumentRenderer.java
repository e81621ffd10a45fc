package org.reversementoring.reporting.render;

import java.util.List;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.report.FeedbackReport;

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
        return render(ReportDocument.of(report));
    }

    /**
     * The page on which a mentee's own marks stand beside the report, as text: agreement, own mark higher, own mark lower, open, and
     * what was left out. It is for the mentee alone. Law: a function of what the report says and of the own marks, so two panels with
     * the same report have the same page (T7).
     *
     * @param report the report, as the mentee has it from the meeting on
     * @param own the mentee's own marks; of two on one topic the first counts
     * @param words the labels; their language, English or German, is that of the page
     * @throws IllegalArgumentException if a mark is off the scale of its topic, or the labels are of another language
     */
    default String renderOwnMarks(FeedbackReport report, List<SelfRating> own, Vocabulary words) {
        return render(OwnMarksDocument.of(report, own, PageText.of(words)));
    }

    /**
     * The page of a report that another tool printed, as text: its figures by group of raters, what was left out, how it was checked,
     * against whom, and who may read it. Show it to the mentee from the meeting on, to the nominated mentor and to the custodian, as the
     * views of a cycle do, and to nobody else.
     *
     * @param attached the audited report, as a view of a cycle has it
     * @param words the labels; their language, English or German, is that of the page
     * @throws IllegalArgumentException if the report does not lie beside that of a cycle yet, or the labels are of another language
     */
    default String renderAttached(AttachedReport attached, Vocabulary words) {
        return render(AttachedDocument.of(attached, PageText.of(words)));
    }
}
