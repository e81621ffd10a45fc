package org.reversementoring.reporting.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.multisource.TestAudit;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.ExternalReport;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterGroup;
import org.reversementoring.core.multisource.RaterOverlap;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/** A report with each kind of comparison, the own marks to it, and a report of another tool with each kind of figure. */
final class BesidePages {

    static final String BESIDE = "a".repeat(64);

    /** One statement for each of the seven topics: what the standard policy releases, and some of what others may. */
    static final List<Statement> STATEMENTS = List.of(
            new Statement.Together(List.of(new Statement.MiddleAnswers(4, 5), new Statement.Support(SupportBand.MOST))),
            new Statement.MiddleAnswers(2, 2),
            new Statement.MiddleAnswers(4, 4),
            new Statement.MiddleAnswers(4, 4),
            new Statement.NotShown(),
            new Statement.MeanBand(new BigDecimal("3.25"), new BigDecimal("3.75")),
            new Statement.Support(SupportBand.SOME));

    private BesidePages() {}

    static InterviewGuide guide(String language) {
        return Guides.sevenDomains(Locale.forLanguageTag(language));
    }

    static FeedbackReport report(String language) {
        List<Topic> topics = rated(language);
        List<ReportedRating> ratings = new ArrayList<>();
        for (int i = 0; i < STATEMENTS.size(); i++) {
            Topic topic = topics.get(i);
            ratings.add(new ReportedRating(
                    topic.id(), topic.title(), topic.rating().orElseThrow(), "shown", STATEMENTS.get(i)));
        }
        return FeedbackReport.builder()
                .id(ReportId.of("2026-1"))
                .guide(GuideId.of("seven-domains"))
                .guideVersion("1.0")
                .language(language)
                .method(method("standard", 6, "shown"))
                .ratings(ratings)
                .build();
    }

    /** A method with a certificate for each scale that the tests use. */
    static Method method(String policy, int panel, String strategy) {
        List<Certificate> certificates = IntStream.of(3, 5)
                .mapToObj(points -> new Certificate(
                        strategy,
                        panel,
                        points,
                        1,
                        List.of("ED(1)"),
                        462,
                        16,
                        new BigDecimal("0.8096"),
                        new BigDecimal("0.8572")))
                .toList();
        return new Method.Scored(policy, panel, 1, 5, 3, certificates);
    }

    static List<Topic> rated(String language) {
        return guide(language).topics().stream()
                .filter(topic -> topic.rating().isPresent())
                .toList();
    }

    /** Open, higher, lower, in agreement, marked but not shown, in agreement with a mean; the last topic has no mark. */
    static List<SelfRating> own() {
        List<Integer> marks = List.of(5, 5, 1, 4, 3, 3);
        List<Topic> topics = rated("en");
        List<SelfRating> own = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            own.add(new SelfRating(topics.get(i).id(), marks.get(i)));
        }
        return own;
    }

    static ExternalReport.Builder external(RaterOverlap overlap) {
        return ExternalReport.builder()
                .mentee(MenteeId.of("staff-0"))
                .source("Survey tool 360")
                .firstDay(LocalDate.of(2026, 3, 2))
                .lastDay(LocalDate.of(2026, 3, 20))
                .overlap(overlap)
                .addGroups(
                        RaterGroup.of("peers", 8),
                        RaterGroup.of("allied health professionals", 7),
                        RaterGroup.of("clerical staff", 2))
                .addQuestions(
                        new ExternalQuestion(
                                ItemId.of("q-1"),
                                1,
                                5,
                                true,
                                List.of(
                                        FigureRow.of(
                                                List.of("peers"),
                                                new PrintedFigure.Answered(8),
                                                new PrintedFigure.Mean("4.30"),
                                                new PrintedFigure.Trimmed(2, List.of(4, 4, 5, 5))),
                                        FigureRow.of(
                                                List.of("allied health professionals", "clerical staff"),
                                                new PrintedFigure.Lowest(1),
                                                new PrintedFigure.Highest(5)))),
                        new ExternalQuestion(
                                ItemId.of("q-2"),
                                0,
                                2,
                                false,
                                List.of(
                                        FigureRow.of(List.of("peers"), new PrintedFigure.Counts(List.of(3, 2, 3))),
                                        FigureRow.of(List.of("clerical staff"), new PrintedFigure.Withheld(3)))))
                .uncheckedText(true);
    }

    static AttachedReport attached(ExternalReport report, int colluders) {
        return TestAudit.safe(report, colluders).besideReport(BESIDE);
    }
}
