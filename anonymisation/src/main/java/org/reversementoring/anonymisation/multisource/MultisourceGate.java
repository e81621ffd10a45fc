package org.reversementoring.anonymisation.multisource;

import java.util.List;
import org.reversementoring.anonymisation.ledger.LedgerDecision;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.PlannedRelease;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.ledger.ReleaseScope;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.Identities;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.ReidentifiedMentors;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.digest.ContentDigest;
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
        MentoringCycle attached = cycle.attached(ExternalAudit.KEY, safe.attached(), step);
        if (ledger.record(entry(cycle, safe.attached(), step)) instanceof LedgerDecision.Refused refused) {
            return new Attaching.NotRecorded(cycle, refused.objections());
        }
        return new Attaching.Attached(attached);
    }

    /**
     * Whether the attached report of a cycle that was read from a store is one that the audit finds safe, and the one that the ledger has.
     * A cycle without one holds.
     */
    public boolean verify(MentoringCycle cycle) {
        return cycle.attached()
                .map(attached -> ExternalAudit.confirms(attached) && isRecorded(cycle, attached))
                .orElse(true);
    }

    private boolean isRecorded(MentoringCycle cycle, AttachedReport attached) {
        String digest = attached.report().digest();
        return ledger.about(cycle.mentee().id()).entriesOf(survey(attached.report())).stream()
                .anyMatch(entry ->
                        entry.seal().equals(digest) && entry.release().cycle().equals(cycle.id()));
    }

    /** One survey, whatever was printed of it: a second edition would tell more than the audit of each (T8). */
    private static ReportId survey(ExternalReport report) {
        return ReportId.of("external-report-"
                + ContentDigest.of("survey")
                        .add(Identities.key(report.source()))
                        .add(report.firstDay().toString())
                        .add(report.lastDay().toString())
                        .add(Identities.key(report.mentee().value()))
                        .hex());
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
                .item(TopicId.of(survey(attached.report()).value()))
                .scope(ReleaseScope.PANEL)
                .roster(roster)
                .strategy("external-report")
                .context(PublicContext.of(
                        PRINTED, roster.size(), Math.min(attached.evidence().colluders(), roster.size() - 1)))
                .build();
        return new LedgerEntry(
                release, new Statement.Worded("digest " + digest), survey(attached.report()), digest, step.on());
    }
}
