package org.reversementoring.anonymisation.ledger;

import java.time.LocalDate;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.ledger.composition.Rule;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.report.Statement;

/** Releases and entries of the ledger tests. */
final class Entries {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** What two reports of one number are made from, if nothing was changed in between. */
    static final String SEAL = "5ea1".repeat(16);

    private Entries() {}

    /** About mentee and topic of these numbers, in cycle 1, by mentors from the first to before the last number. */
    static PlannedRelease plan(int mentee, int topic, int cycle, int from, int to) {
        return plan(mentee, topic, cycle, ReleaseScope.PANEL, Rule.roster(from, to), "at-least-4");
    }

    static PlannedRelease plan(int mentee, int topic, int cycle, ReleaseScope scope, Roster roster, String strategy) {
        return PlannedRelease.builder()
                .mentee(MenteeId.of("mentee-" + mentee))
                .cycle(Rule.cycle(cycle))
                .item(TopicId.of("topic-" + topic))
                .scope(scope)
                .roster(roster)
                .strategy(strategy)
                .context(PublicContext.of(Rule.scale(2), roster.size(), 1))
                .build();
    }

    static LedgerEntry entry(int mentee, int topic) {
        return entry(plan(mentee, topic, 1, 0, 6), "yes", "report-" + mentee);
    }

    static LedgerEntry entry(PlannedRelease plan, String said, String report) {
        return entry(plan, new Statement.Worded(said), report, SEAL);
    }

    static LedgerEntry entry(PlannedRelease plan, Statement said, String report, String seal) {
        return new LedgerEntry(plan, said, ReportId.of(report), seal, DAY);
    }
}
