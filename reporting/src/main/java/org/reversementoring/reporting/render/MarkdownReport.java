package org.reversementoring.reporting.render;

import java.util.List;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;

/** The report as CommonMark. */
final class MarkdownReport {

    private final StringBuilder text = new StringBuilder();

    private MarkdownReport() {}

    static String render(FeedbackReport report) {
        MarkdownReport markdown = new MarkdownReport();
        markdown.line("# Feedback report " + escape(report.id().value()));
        markdown.heading(ReportText.ABOUT);
        markdown.paragraphs(List.of(ReportText.INTRODUCTION));
        markdown.paragraphs(ReportText.promise(report));
        markdown.paragraphs(List.of(ReportText.NO_GUESSING));
        for (FindingKind kind : FindingKind.values()) {
            markdown.findings(kind, report.findings(kind));
        }
        markdown.ratings(report.ratings());
        markdown.heading(ReportText.REFLECTION);
        ReportText.reflectionQuestions().forEach(question -> markdown.line(escape(question) + "\n\n&nbsp;\n"));
        markdown.method(report);
        return markdown.text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private void findings(FindingKind kind, List<ReportedFinding> findings) {
        heading(ReportText.heading(kind));
        if (findings.isEmpty()) {
            paragraphs(List.of(ReportText.EMPTY));
        }
        findings.forEach(finding -> line("- " + escape(finding.text())));
    }

    private void ratings(List<ReportedRating> ratings) {
        heading(ReportText.RATINGS);
        if (ratings.isEmpty()) {
            paragraphs(List.of(ReportText.NO_RATINGS));
            return;
        }
        line("| Topic | Statement | What the panel answered |");
        line("| --- | --- | --- |");
        ratings.forEach(rating -> line("| " + escape(rating.title()) + " | "
                + escape(rating.item().statement()) + " | " + escape(rating.inWords()) + " |"));
    }

    private void method(FeedbackReport report) {
        heading(ReportText.METHOD);
        paragraphs(ReportText.method(report.method()));
        if (report.method() instanceof Method.Scored scored) {
            scored.certificates().stream().map(Certificate::inWords).forEach(words -> line("- " + escape(words)));
        }
        paragraphs(List.of("Guide " + report.guide() + ", version " + report.guideVersion() + "."));
        line("Digest of this report: `" + report.digest() + "`");
    }

    private void heading(String heading) {
        line("\n## " + escape(heading) + "\n");
    }

    private void paragraphs(List<String> paragraphs) {
        paragraphs.forEach(paragraph -> line("\n" + escape(paragraph) + "\n"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** What CommonMark or HTML could read as markup gets a backslash; line breaks become spaces. */
    private static String escape(String text) {
        return text.replaceAll("\\R", " ")
                .replaceAll("([\\\\`*_\\[\\]<>&|~])", "\\\\$1")
                .replaceAll("^(\\s*)([-+#=])", "$1\\\\$2")
                .replaceAll("^(\\s*\\d+)(?=[.)])", "$1\\\\");
    }
}
