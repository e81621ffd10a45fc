package org.reversementoring.anonymisation.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.anonymisation.ledger.PlannedRelease;
import org.reversementoring.anonymisation.ledger.ReleaseScope;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.PanelAnswer;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;

/**
 * A report as the ledger keeps it: one entry for each rating, and one for the findings, whose endorsements are answers too. Of the
 * findings only the report's digest is kept, under a key that the ledger does not have (G9).
 */
final class LedgerRecord {

    private static final String ANSWER = "answer-to-question-";
    private static final RatingScale ENDORSED = RatingScale.of(List.of("not endorsed", "endorsed"));

    private final Interview interview;
    private final MentoringCycle cycle;
    private final LocalDate on;
    private final int colluders;
    private final String seal;

    LedgerRecord(Interview interview, MentoringCycle cycle, LocalDate on, String seal) {
        this.interview = interview;
        this.cycle = cycle;
        this.on = on;
        this.colluders = cycle.policy().release().colluders().orElse(0);
        this.seal = seal;
    }

    List<LedgerEntry> of(FeedbackReport report) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (ReportedRating rating : report.ratings()) {
            entries.add(new LedgerEntry(
                    planned(rating.topic(), rating.strategy(), rating.item().scale()),
                    rating.statement(),
                    report.id(),
                    seal,
                    on));
        }
        Statement digest = digest(cycle, report.digest());
        entries.add(new LedgerEntry(
                planned(InterviewGuide.RESERVED, "endorsements", ENDORSED), digest, report.id(), seal, on));
        return entries;
    }

    /** The entry of an answer: an item of its own, and a seal that is another one for another answer. */
    static LedgerEntry ofAnswer(
            MentoringCycle cycle, MentorPanel panel, int question, PanelAnswer answer, LocalDate on) {
        PlannedRelease planned = endorsements(cycle, panel, TopicId.of(ANSWER + question));
        String seal = ContentDigest.of("reverse-mentoring/answer-seal/1")
                .addAll(cycle.ballotSeals())
                .add(cycle.id().value())
                .add(question)
                .add(answer.digest())
                .hex();
        return new LedgerEntry(planned, digest(cycle, answer.digest()), answer.id(), seal, on);
    }

    /** What a panel endorses beside its report, as an item of its own. */
    static PlannedRelease endorsements(MentoringCycle cycle, MentorPanel panel, TopicId item) {
        Roster roster = Roster.of(panel.mentors().stream().map(Mentor::id).toList());
        return PlannedRelease.builder()
                .mentee(cycle.mentee().id())
                .cycle(cycle.id())
                .item(item)
                .scope(ReleaseScope.PANEL)
                .roster(roster)
                .strategy("endorsements")
                .context(PublicContext.of(
                        ENDORSED,
                        roster.size(),
                        cycle.policy().release().colluders().orElse(0)))
                .build();
    }

    /** Whether the ledger has this answer of the cycle, with this content, under its id. */
    static boolean holds(LedgerSnapshot recorded, MentoringCycle cycle, PanelAnswer answer) {
        return recorded.neverShown(answer.id()).isEmpty()
                && recorded.entriesOf(answer.id()).stream().anyMatch(entry -> isDigest(cycle, answer.digest(), entry));
    }

    /** Whether the ledger has this report of the cycle, with this content, under its id, and not as one that was taken back. */
    static boolean holds(LedgerSnapshot recorded, MentoringCycle cycle, FeedbackReport report) {
        return recorded.neverShown(report.id()).isEmpty()
                && recorded.entriesOf(report.id()).stream()
                        .anyMatch(entry -> entry.release().item().equals(InterviewGuide.RESERVED)
                                && isDigest(cycle, report.digest(), entry));
    }

    private static boolean isDigest(MentoringCycle cycle, String digest, LedgerEntry entry) {
        return KeyedDigest.forms(cycle, digest).stream()
                .anyMatch(form ->
                        entry.statement().canonical().equals(new Statement.Worded("digest " + form).canonical()));
    }

    private static Statement digest(MentoringCycle cycle, String digest) {
        return new Statement.Worded("digest " + KeyedDigest.forms(cycle, digest).get(0));
    }

    private PlannedRelease planned(TopicId item, String strategy, RatingScale scale) {
        Roster roster =
                Roster.of(interview.panel().mentors().stream().map(Mentor::id).toList());
        return PlannedRelease.builder()
                .mentee(interview.mentee())
                .cycle(cycle.id())
                .item(item)
                .scope(ReleaseScope.PANEL)
                .roster(roster)
                .strategy(strategy)
                .context(PublicContext.of(scale, roster.size(), colluders))
                .build();
    }
}
