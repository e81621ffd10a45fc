package org.reversementoring.reporting.page;

import java.util.SortedMap;
import java.util.TreeMap;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.reporting.text.PageText;

/** What a page repeats of a report within its own sentences and cells, with its language, where that is not the page's. */
final class PartLanguages {

    /** What a strategy worded itself. */
    private static final String WORDED = "en";

    private PartLanguages() {}

    /** Labels of scales and titles of ratings are of the report's language. A title of the host is in the host's own, so it is left out. */
    static SortedMap<String, String> of(FeedbackReport report, Presentation names, PageText text) {
        SortedMap<String, String> parts = new TreeMap<>();
        for (ReportedRating rating : report.ratings()) {
            if (!text.isIn(report.language())) {
                RatingScale scale = rating.item().scale();
                for (int mark = scale.lowest(); mark <= scale.highest(); mark++) {
                    parts.put(scale.label(mark), report.language());
                }
                if (!names.ratingTitles().containsKey(rating.topic())) {
                    parts.put(names.title(report, rating), report.language());
                }
            }
            if (!text.isIn(WORDED)) {
                rating.statement().wordings().forEach(words -> parts.put(words, WORDED));
            }
        }
        return parts;
    }
}
