package org.reversementoring.core.multisource;

import org.reversementoring.core.digest.ContentDigest;

/** The digest of what an external report prints. */
final class ExternalDigest {

    private final ContentDigest digest = ContentDigest.of("reverse-mentoring/external-report/1");

    private ExternalDigest() {}

    static String of(ExternalReport report) {
        return new ExternalDigest().all(report);
    }

    private String all(ExternalReport report) {
        digest.add(report.mentee().value())
                .add(report.source())
                .add(report.firstDay().toString())
                .add(report.lastDay().toString())
                .add(report.overlap().name())
                .add(report.uncheckedText() ? 1 : 0)
                .add(report.groups().size());
        for (RaterGroup group : report.groups()) {
            digest.add(group.label()).add(group.raters()).add(group.minimum());
        }
        digest.add(report.questions().size());
        report.questions().forEach(this::add);
        return digest.hex();
    }

    private void add(ExternalQuestion question) {
        digest.add(question.id().value())
                .add(question.lowest())
                .add(question.highest())
                .add(question.declinable() ? 1 : 0)
                .add(question.rows().size());
        for (FigureRow row : question.rows()) {
            digest.addAll(row.groups()).add(row.figures().size());
            row.figures().forEach(this::add);
        }
    }

    private void add(PrintedFigure figure) {
        if (figure instanceof PrintedFigure.Answered answered) {
            digest.add("answered").add(answered.answers());
        } else if (figure instanceof PrintedFigure.Mean mean) {
            digest.add("mean").add(mean.shown());
        } else if (figure instanceof PrintedFigure.Lowest lowest) {
            digest.add("lowest").add(lowest.mark());
        } else if (figure instanceof PrintedFigure.Highest highest) {
            digest.add("highest").add(highest.mark());
        } else if (figure instanceof PrintedFigure.Counts counts) {
            digest.add("counts")
                    .addAll(counts.counts().stream().map(String::valueOf).toList());
        } else if (figure instanceof PrintedFigure.Trimmed trimmed) {
            digest.add("trimmed").add(trimmed.dropped());
            digest.addAll(trimmed.marks().stream().map(String::valueOf).toList());
        } else if (figure instanceof PrintedFigure.Withheld withheld) {
            digest.add("withheld").add(withheld.minimum());
        }
    }
}
