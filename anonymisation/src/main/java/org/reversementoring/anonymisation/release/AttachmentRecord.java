package org.reversementoring.anonymisation.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.anonymisation.ledger.PlannedRelease;
import org.reversementoring.anonymisation.ledger.ReleaseScope;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.Identities;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.multisource.AuditEvidence;
import org.reversementoring.core.multisource.ExternalReport;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.report.Statement;

/**
 * The line that the ledger has of an attached report of another tool: that figures about this mentee are out, with a keyed
 * digest of report and evidence and nothing that was printed. Which survey it was follows from public facts, so that no second edition is
 * attached in any cycle.
 */
public final class AttachmentRecord {

    private static final String STRATEGY = "external-report";
    private static final Pattern PERIOD =
            Pattern.compile("source ([0-9a-f]{64}) from (\\d{4}-\\d\\d-\\d\\d) to (\\d{4}-\\d\\d-\\d\\d)");
    private static final List<String> PRINTED = List.of("not printed", "printed");

    private AttachmentRecord() {}

    /** The line; empty in a cycle without sealed ballots, which has no key: figures are too easy to guess for a digest without one (G9). */
    public static Optional<LedgerEntry> of(MentoringCycle cycle, AttachedReport attached, LocalDate on) {
        return KeyedDigest.of(cycle, content(attached)).map(digest -> entry(cycle, attached, digest, on));
    }

    /** Whether the ledger has the report that is attached to the cycle, with this evidence; true of a cycle without one. */
    public static boolean holds(LedgerSnapshot recorded, MentoringCycle cycle) {
        return cycle.attached()
                .map(attached -> KeyedDigest.of(cycle, content(attached))
                        .filter(digest -> recorded.entriesOf(survey(attached.report())).stream()
                                .anyMatch(entry -> entry.seal().equals(digest)
                                        && entry.release().cycle().equals(cycle.id())))
                        .isPresent())
                .orElse(true);
    }

    private static LedgerEntry entry(MentoringCycle cycle, AttachedReport attached, String digest, LocalDate on) {
        Roster roster = Roster.of(
                cycle.panel().orElseThrow().mentors().stream().map(Mentor::id).toList());
        PlannedRelease release = PlannedRelease.builder()
                .mentee(cycle.mentee().id())
                .cycle(cycle.id())
                .item(TopicId.of(survey(attached.report()).value()))
                .scope(ReleaseScope.PANEL)
                .roster(roster)
                .strategy(STRATEGY)
                .context(PublicContext.of(
                        RatingScale.of(PRINTED),
                        roster.size(),
                        Math.min(attached.evidence().colluders(), roster.size() - 1)))
                .build();
        return new LedgerEntry(
                release,
                new Statement.Worded("digest " + digest + " of " + period(attached.report())),
                survey(attached.report()),
                digest,
                on);
    }

    /**
     * The report of a survey of the same source whose days overlap with those of this line, if the ledger had one before. Two of them may
     * be of the same raters, and would together tell more than the audit of each (T8). Lines of before have no days and stop nothing but
     * the same survey.
     */
    public static Optional<ReportId> otherEdition(LedgerSnapshot recorded, LedgerEntry line) {
        return recorded.entries().stream()
                .takeWhile(entry -> !entry.report().equals(line.report()))
                .filter(entry -> entry.release().strategy().equals(STRATEGY)
                        && recorded.neverShown(entry.report()).isEmpty())
                .filter(entry -> overlap(period(entry), period(line)))
                .map(LedgerEntry::report)
                .findFirst();
    }

    private static boolean overlap(Optional<MatchResult> one, Optional<MatchResult> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().group(1).equals(other.get().group(1))
                && one.get().group(2).compareTo(other.get().group(3)) <= 0
                && other.get().group(2).compareTo(one.get().group(3)) <= 0;
    }

    private static Optional<MatchResult> period(LedgerEntry entry) {
        return entry.statement().wordings().stream()
                .flatMap(text -> PERIOD.matcher(text).results())
                .findFirst();
    }

    /** Source and mentee as a digest, and the days: public facts. */
    private static String period(ExternalReport report) {
        String source = ContentDigest.of("source of surveys")
                .add(Identities.key(report.source()))
                .add(Identities.key(report.mentee().value()))
                .hex();
        return "source " + source + " from " + report.firstDay() + " to " + report.lastDay();
    }

    private static String content(AttachedReport attached) {
        AuditEvidence evidence = attached.evidence();
        return ContentDigest.of("reverse-mentoring/attached-report/1")
                .add(attached.report().digest())
                .add(evidence.guarantee())
                .add(evidence.colluders())
                .add(evidence.cases())
                .hex();
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
}
