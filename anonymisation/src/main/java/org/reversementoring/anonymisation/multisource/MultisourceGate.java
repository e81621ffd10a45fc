package org.reversementoring.anonymisation.multisource;

import java.util.List;
import org.reversementoring.anonymisation.ledger.LedgerDecision;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.PlannedRelease;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.ledger.ReleaseScope;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.ReidentifiedMentors;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.multisource.ExternalReport;
import org.reversementoring.core.multisource.RaterOverlap;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.report.Statement;

/**
 * The way of another tool's report to a cycle: it is audited, recorded and attached, or nothing of that.
 *
 * <p>It is audited against as many raters as the cycle's policy protects against, and where mentors of the panel may have rated, against
 * as many of them as are known. Where mentors may have rated, the ledger gets a line: that figures about their answers are out, with the
 * digest of the report and nothing that was printed. An answer to the other tool is another answer than one of the interview, and is an
 * input of no other release (T8); that somebody answered both alike is knowledge that no guarantee covers.
 */
public final class MultisourceGate {

    private static final RatingScale PRINTED = RatingScale.of(List.of("not printed", "printed"));

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
        MentoringCycle attached = cycle.attached(safe.attached(), step);
        if (safe.attached().mentorsMayHaveRated()
                && ledger.record(entry(cycle, safe.attached(), step)) instanceof LedgerDecision.Refused refused) {
            return new Attaching.NotRecorded(cycle, refused.objections());
        }
        return new Attaching.Attached(attached);
    }

    private static int colluders(MentoringCycle cycle, ExternalReport report) {
        int promised = cycle.policy().release().colluders().orElse(1);
        int known =
                report.overlap() == RaterOverlap.MENTORS_MAY_HAVE_RATED ? ReidentifiedMentors.withANominee(cycle) : 0;
        return Math.min(10, Math.max(promised, known));
    }

    private static LedgerEntry entry(MentoringCycle cycle, AttachedReport attached, Step step) {
        String digest = attached.report().digest();
        Roster roster = Roster.of(
                cycle.panel().orElseThrow().mentors().stream().map(Mentor::id).toList());
        PlannedRelease release = PlannedRelease.builder()
                .mentee(cycle.mentee().id())
                .cycle(cycle.id())
                .item(TopicId.of("external-report-" + digest))
                .scope(ReleaseScope.PANEL)
                .roster(roster)
                .strategy("external-report")
                .context(PublicContext.of(
                        PRINTED, roster.size(), Math.min(attached.evidence().colluders(), roster.size() - 1)))
                .build();
        return new LedgerEntry(
                release,
                new Statement.Worded("digest " + digest),
                ReportId.of("external-report-" + digest),
                digest,
                step.on());
    }
}
