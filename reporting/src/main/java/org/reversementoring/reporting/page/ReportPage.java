package org.reversementoring.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;

/** The page of a feedback report. */
public final class ReportPage {

    private ReportPage() {}

    public static Document of(FeedbackReport report) {
        Document.Builder page = Document.builder()
                .title("Feedback report")
                .subtitle(report.id().value())
                .layout(Layout.LETTER)
                .addSections(about(report));
        for (FindingKind kind : FindingKind.values()) {
            page.addSections(findings(report, kind));
        }
        return page.addSections(ratings(report), reflection(), method(report)).build();
    }

    private static Section about(FeedbackReport report) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Paragraph(ReportText.INTRODUCTION),
                new Block.Note(ReportText.promise(report)),
                new Block.Paragraph(ReportText.NO_GUESSING)));
        if (!report.wordingChecked()) {
            blocks.add(new Block.Paragraph(ReportText.WORDING_NOT_CHECKED));
        }
        return section("about", ReportText.ABOUT)
                .opensPart(true)
                .addAllBlocks(blocks)
                .build();
    }

    private static Section findings(FeedbackReport report, FindingKind kind) {
        List<String> points =
                report.findings(kind).stream().map(ReportedFinding::text).toList();
        return section(kind.name(), ReportText.heading(kind))
                .opensPart(kind == FindingKind.STRENGTH)
                .addBlocks(
                        points.isEmpty()
                                ? new Block.Paragraph(ReportText.EMPTY)
                                : new Block.Points(points, Optional.of(report.language())))
                .build();
    }

    private static Section ratings(FeedbackReport report) {
        List<List<String>> rows = report.ratings().stream()
                .map(rating -> List.of(rating.title(), rating.item().statement(), rating.inWords()))
                .toList();
        return section("ratings", ReportText.RATINGS)
                .addBlocks(
                        rows.isEmpty()
                                ? new Block.Paragraph(ReportText.NO_RATINGS)
                                : new Block.AnswerTable(
                                        "What the panel answered to each statement",
                                        List.of("Topic", "Statement", "What the panel answered"),
                                        rows,
                                        report.language()))
                .build();
    }

    private static Section reflection() {
        return section("reflection", ReportText.REFLECTION)
                .opensPart(true)
                .addAllBlocks(ReportText.reflectionQuestions().stream()
                        .map(Block.Field::new)
                        .toList())
                .build();
    }

    private static Section method(FeedbackReport report) {
        List<Block> blocks = new ArrayList<>(Block.Paragraph.each(ReportText.method(report.method())));
        if (report.method() instanceof Method.Scored scored) {
            blocks.add(new Block.Points(
                    scored.certificates().stream().map(Certificate::inWords).toList(), Optional.empty()));
        }
        blocks.add(new Block.Paragraph("Guide " + report.guide().value() + ", version " + report.guideVersion() + "."));
        blocks.add(new Block.Code("Digest of this report", report.digest()));
        return section("method", ReportText.METHOD)
                .opensPart(true)
                .addAllBlocks(blocks)
                .build();
    }

    private static Section.Builder section(String anchor, String heading) {
        return Section.builder().anchor(anchor).anchorsHeading(true).heading(heading);
    }
}
