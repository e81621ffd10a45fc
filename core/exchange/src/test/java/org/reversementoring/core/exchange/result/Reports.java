package org.reversementoring.core.exchange.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/** Reports for tests. The numbers of the certificate are plausible and not the result of an audit. */
final class Reports {

    static final String STRATEGY = "middle-answers+support";

    /** One of each kind of statement, some with both of their forms. */
    static final List<Statement> STATEMENTS = List.of(
            new Statement.MiddleAnswers(3, 4),
            new Statement.MiddleAnswers(5, 5),
            new Statement.Trimmed(List.of(3, 4)),
            new Statement.TrimmedMean(new BigDecimal("3.5")),
            new Statement.MeanBand(new BigDecimal("2.5"), new BigDecimal("4")),
            new Statement.Support(SupportBand.MOST),
            new Statement.Majority(true),
            new Statement.Majority(false),
            new Statement.Listed(List.of(2, 5)),
            new Statement.Listed(List.of()),
            new Statement.Together(List.of(new Statement.MiddleAnswers(3, 4), new Statement.Support(SupportBand.SOME))),
            new Statement.Worded("=Opinions differ, \"widely\"."),
            new Statement.NotShown());

    private Reports() {}

    static FeedbackReport.Builder builder() {
        return FeedbackReport.builder()
                .id(ReportId.of("report-12"))
                .guide(GuideId.of("ward"))
                .guideVersion("2.1")
                .language("en-GB")
                .method(new Method.Scored(
                        "standard",
                        6,
                        1,
                        5,
                        3,
                        List.of(new Certificate(
                                STRATEGY,
                                6,
                                5,
                                1,
                                List.of("ED(1)", "LF(1,2)"),
                                462,
                                19,
                                new BigDecimal("0.8125"),
                                new BigDecimal("0.9")))));
    }

    static ReportedRating rating(int number, Statement statement) {
        return new ReportedRating(
                TopicId.of("topic-" + number),
                "Topic " + number,
                new RatingItem("Item " + number + ", as it is asked.", Guides.agreement()),
                STRATEGY,
                statement);
    }

    /** A report with each kind of statement and of finding. */
    static FeedbackReport each() {
        List<ReportedRating> ratings = new ArrayList<>();
        STATEMENTS.forEach(statement -> ratings.add(rating(ratings.size() + 1, statement)));
        FeedbackReport.Builder report = builder().ratings(ratings);
        for (FindingKind kind : FindingKind.values()) {
            report.addFindings(new ReportedFinding(TopicId.of("rota"), kind, "+Says \"thanks\", and\nasks: " + kind));
        }
        return report.build();
    }
}
