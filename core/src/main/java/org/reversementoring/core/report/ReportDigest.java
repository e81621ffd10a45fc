package org.reversementoring.core.report;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a report's content. Each part goes in with its length before it, so that no two contents look alike, and in
 * an order that does not depend on any serialiser.
 */
final class ReportDigest {

    private final MessageDigest digest;

    private ReportDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("reverse-mentoring: every Java platform has SHA-256", e);
        }
    }

    static String of(FeedbackReport report) {
        ReportDigest digest = new ReportDigest();
        digest.add("reverse-mentoring/report/1");
        digest.add(report.id().value());
        digest.add(report.guide().value());
        digest.add(report.guideVersion());
        digest.add(report.language());
        digest.add(report.method());
        digest.add(Integer.toString(report.ratings().size()));
        report.ratings().forEach(digest::add);
        digest.add(Integer.toString(report.findings().size()));
        report.findings().forEach(digest::add);
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private void add(Method method) {
        add(method.policy());
        add(Integer.toString(method.panelSize()));
        if (method instanceof Method.Scored scored) {
            add(Integer.toString(scored.colluders()));
            add(Integer.toString(scored.answersNeeded()));
            add(Integer.toString(scored.endorsementsNeeded()));
            add(Integer.toString(scored.certificates().size()));
            scored.certificates().forEach(this::add);
        }
    }

    private void add(Certificate certificate) {
        add(certificate.strategy());
        add(Integer.toString(certificate.panelSize()));
        add(Integer.toString(certificate.scalePoints()));
        add(Integer.toString(certificate.colluders()));
        add(Integer.toString(certificate.guarantees().size()));
        certificate.guarantees().forEach(this::add);
        add(Long.toString(certificate.panelsChecked()));
        add(Integer.toString(certificate.distinctStatements()));
        add(certificate.worstPosterior().toPlainString());
        add(certificate.worstUnfavourable().toPlainString());
    }

    private void add(ReportedRating rating) {
        add(rating.topic().value());
        add(rating.title());
        add(rating.item().statement());
        add(Integer.toString(rating.item().scale().lowest()));
        add(Integer.toString(rating.item().scale().points()));
        rating.item().scale().labels().forEach(this::add);
        add(rating.strategy());
        add(rating.statement().canonical());
    }

    private void add(ReportedFinding finding) {
        add(finding.topic().value());
        add(finding.kind().name());
        add(finding.text());
    }

    /** Takes two bytes for each character, because an encoding would give all lone surrogates the same bytes. */
    private void add(String part) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Character.BYTES * part.length());
        bytes.putInt(part.length());
        part.chars().forEach(character -> bytes.putChar((char) character));
        digest.update(bytes.flip());
    }
}
