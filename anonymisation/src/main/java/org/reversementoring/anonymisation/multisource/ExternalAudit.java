package org.reversementoring.anonymisation.multisource;

import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.multisource.AuditEvidence;
import org.reversementoring.core.multisource.AuditKey;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.ExternalReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The audit of a report that another tool printed, before anybody reads it. For every question, every spread of c colluders over the groups
 * and every answer that they may have given, every other rater must still be able to claim both ends of the scale, over all rows that are
 * printed together. The reconstruction decides that exactly.
 *
 * <p>What is assumed: all that is printed is in the report; questions are answered each on its own; and what the tool hides it hides by
 * public facts, or it is a {@link org.reversementoring.core.multisource.PrintedFigure.Withheld}. Words are not looked at.
 */
public final class ExternalAudit {

    static final AuditKey KEY = AuditKey.of(MethodHandles.lookup());
    private static final Logger LOG = LoggerFactory.getLogger(ExternalAudit.class);

    private final int colluders;

    private ExternalAudit(int colluders) {
        this.colluders = colluders;
    }

    /**
     * An audit against the mentee and so many raters.
     *
     * @param colluders 1 to 10
     * @throws IllegalArgumentException if they are out of range
     */
    public static ExternalAudit against(int colluders) {
        if (colluders < 1 || colluders > 10) {
            throw new IllegalArgumentException(
                    "external audit: colluders must be between 1 and 10, but were " + colluders);
        }
        return new ExternalAudit(colluders);
    }

    /** The verdict. It stops at the first question that does not pass. */
    public ExternalVerdict of(ExternalReport given) {
        // Copied first: what is audited below must be what is attached.
        ExternalReport report = ExternalReport.builder().from(given).build();
        ExternalVerdict verdict = verdict(report);
        LOG.debug(
                "audit of a report of another tool: {} questions, {} groups, {} colluders: {}",
                report.questions().size(),
                report.groups().size(),
                colluders,
                verdict.getClass().getSimpleName());
        return verdict;
    }

    private ExternalVerdict verdict(ExternalReport report) {
        long cases = 0;
        for (ExternalQuestion question : report.questions()) {
            QuestionAudit audit = QuestionAudit.of(question, report.groups(), colluders);
            if (audit.isContradictory()) {
                return new ExternalVerdict.Contradictory(question.id());
            }
            Optional<Exposure> exposure = audit.exposure();
            if (exposure.isPresent()) {
                return new ExternalVerdict.GivesAway(
                        question.id(),
                        report.groups().get(exposure.get().group()).label(),
                        colluders,
                        InventedAnswers.of(report.source(), question, report.groups(), colluders));
            }
            if (audit.isTooLarge()) {
                return new ExternalVerdict.TooLarge(question.id());
            }
            cases += audit.cases();
        }
        AuditEvidence evidence = new AuditEvidence("ED(" + colluders + ")", colluders, cases, report.digest());
        return new ExternalVerdict.Safe(AttachedReport.of(KEY, report, evidence));
    }

    /**
     * Whether a report that was read from a store is one that an audit finds safe now, with the same evidence. Ask it of a cycle that was
     * read: the evidence alone can be written by hand.
     */
    public static boolean confirms(AttachedReport attached) {
        return against(attached.evidence().colluders()).of(attached.report()) instanceof ExternalVerdict.Safe safe
                && safe.attached().evidence().equals(attached.evidence());
    }
}
