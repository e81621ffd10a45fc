package org.reversementoring.anonymisation.multisource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.ledger.Conflict;
import org.reversementoring.anonymisation.ledger.LedgerDecision;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.Objection;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.release.AttachmentRecord;
import org.reversementoring.anonymisation.release.CertificateCheck;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.ReidentifiedMentors;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.multisource.ExternalReport;
import org.reversementoring.core.multisource.RaterOverlap;

/**
 * The way of another tool's report to a cycle: it is audited, recorded and attached, or nothing of that.
 *
 * <p>It is audited against as many raters as the cycle's policy protects against, and where mentors of the panel may have rated, against
 * as many of them as are known. Where mentors may have rated, the ledger gets a line: that figures about their answers are out, with a
 * keyed digest of the report and nothing that was printed. An answer to the other tool is another answer than one of the interview, and is an
 * input of no other release (T8); that somebody answered both alike is knowledge that no guarantee covers.
 */
public final class MultisourceGate {

    private static final Objection NO_KEY = new Objection(
            Conflict.NO_KEY,
            ReportId.of("external-report"),
            "This cycle has no sealed ballots, so the ledger cannot keep a digest that nobody can guess. (G9)");

    private final ReleaseLedger ledger;

    private MultisourceGate(ReleaseLedger ledger) {
        this.ledger = ledger;
    }

    /** A gate that records in this ledger. */
    public static MultisourceGate of(ReleaseLedger ledger) {
        return new MultisourceGate(ledger);
    }

    /**
     * Attaches a report that the audit finds safe. After a crash the same call does the same again.
     *
     * @throws org.reversementoring.core.cycle.ForbiddenTransitionException if the cycle does not allow the step
     */
    public Attaching attach(MentoringCycle given, ExternalReport report, Step step) {
        // The library's own class: another one could tell one thing now and another later.
        MentoringCycle cycle = MentoringCycle.builder().from(given).build();
        ExternalVerdict verdict =
                ExternalAudit.against(colluders(cycle, report)).of(report);
        if (!(verdict instanceof ExternalVerdict.Safe safe)) {
            return new Attaching.Refused(cycle, verdict);
        }
        MentoringCycle attached = cycle.attached(ExternalAudit.KEY, safe.attached(), step);
        Optional<LedgerEntry> line = AttachmentRecord.of(cycle, safe.attached(), step.on());
        if (line.isEmpty()) {
            return new Attaching.NotRecorded(cycle, List.of(NO_KEY));
        }
        return record(line.orElseThrow())
                .<Attaching>map(objections -> new Attaching.NotRecorded(cycle, objections))
                .orElseGet(() -> new Attaching.Attached(attached));
    }

    /** What stops the line. Of two editions that are recorded at the same time, the later line is taken back. */
    private Optional<List<Objection>> record(LedgerEntry line) {
        Optional<ReportId> before =
                AttachmentRecord.otherEdition(ledger.about(line.release().mentee()), line);
        if (before.isPresent()) {
            return before.map(MultisourceGate::otherEdition);
        }
        if (ledger.record(line) instanceof LedgerDecision.Refused refused) {
            return Optional.of(refused.objections());
        }
        Optional<ReportId> first =
                AttachmentRecord.otherEdition(ledger.about(line.release().mentee()), line);
        first.ifPresent(report -> ledger.markNotShown(line.report(), Role.CUSTODIAN, line.date()));
        return first.map(MultisourceGate::otherEdition);
    }

    private static List<Objection> otherEdition(ReportId earlier) {
        return List.of(
                new Objection(
                        Conflict.EDIT,
                        earlier,
                        "A survey of this source whose days overlap is attached already: both together would tell more than each. (T8)"));
    }

    /**
     * Whether the attached report of a cycle that was read from a store is one that the audit finds safe, and the one that the ledger has.
     * A cycle without one holds. {@link #verify(MentoringCycle, ReleaseGate)} looks at the rest of the cycle too.
     */
    public boolean verify(MentoringCycle cycle) {
        return isSafe(cycle)
                && AttachmentRecord.holds(ledger.about(cycle.mentee().id()), cycle);
    }

    /**
     * Everything that can be checked of a cycle that was read from a store: what the release gate {@linkplain ReleaseGate#verify checks},
     * and that an audit finds the attached report safe now, with the same evidence.
     *
     * @param gate the gate of the cycle's report, with the same ledger
     */
    public CertificateCheck.Result verify(MentoringCycle cycle, ReleaseGate gate) {
        List<CertificateCheck.Reason> reasons =
                new ArrayList<>(gate.verify(cycle).reasons());
        if (!isSafe(cycle)) {
            reasons.add(new CertificateCheck.Reason(
                    CertificateCheck.Code.ATTACHMENT_NOT_SAFE,
                    "an attached report must be one that an audit finds safe, with this evidence, but is not"));
        }
        return new CertificateCheck.Result(reasons);
    }

    private static boolean isSafe(MentoringCycle cycle) {
        return cycle.attached().map(ExternalAudit::confirms).orElse(true);
    }

    private static int colluders(MentoringCycle cycle, ExternalReport report) {
        int promised = cycle.policy().release().colluders().orElse(1);
        int known =
                report.overlap() == RaterOverlap.MENTORS_MAY_HAVE_RATED ? ReidentifiedMentors.withANominee(cycle) : 0;
        return Math.min(10, Math.max(promised, known));
    }
}
