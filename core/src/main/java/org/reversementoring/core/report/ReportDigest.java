package org.reversementoring.core.report;

import org.reversementoring.core.digest.ContentDigest;

/** The digest of what a report releases. */
final class ReportDigest {

    private final ContentDigest digest = ContentDigest.of("reverse-mentoring/report/1");

    private ReportDigest() {}

    static String of(FeedbackReport report) {
        ReportDigest digest = new ReportDigest();
        digest.add(report.id().value());
        digest.add(report.guide().value());
        digest.add(report.guideVersion());
        digest.add(report.language());
        digest.add(report.method());
        digest.add(report.ratings().size());
        report.ratings().forEach(digest::add);
        digest.add(report.findings().size());
        report.findings().forEach(digest::add);
        // Reports of the first version had neither of these parts, and their digests stay what they were.
        report.retention().ifPresent(retention -> {
            digest.add("retention");
            digest.add(retention.notesDays().orElse(0));
            digest.add(retention.answersDays());
        });
        report.themes().ifPresent(rule -> {
            digest.add("themes");
            digest.add(rule.digest());
        });
        return digest.digest.hex();
    }

    private void add(Method method) {
        add(method.policy());
        add(method.panelSize());
        if (method instanceof Method.Scored scored) {
            add(scored.colluders());
            add(scored.answersNeeded());
            add(scored.endorsementsNeeded());
            add(scored.certificates().size());
            scored.certificates().forEach(this::add);
        }
    }

    private void add(Certificate certificate) {
        add(certificate.strategy());
        add(certificate.panelSize());
        add(certificate.scalePoints());
        add(certificate.colluders());
        digest.addAll(certificate.guarantees());
        add(certificate.panelsChecked());
        add(certificate.distinctStatements());
        add(certificate.worstPosterior().toPlainString());
        add(certificate.worstUnfavourable().toPlainString());
    }

    private void add(ReportedRating rating) {
        add(rating.topic().value());
        add(rating.title());
        add(rating.item().statement());
        add(rating.item().scale().lowest());
        add(rating.item().scale().points());
        rating.item().scale().labels().forEach(this::add);
        add(rating.strategy());
        add(rating.statement().canonical());
    }

    private void add(ReportedFinding finding) {
        add(finding.topic().value());
        add(finding.kind().name());
        add(finding.text());
    }

    private void add(String part) {
        digest.add(part);
    }

    private void add(long part) {
        digest.add(part);
    }
}
