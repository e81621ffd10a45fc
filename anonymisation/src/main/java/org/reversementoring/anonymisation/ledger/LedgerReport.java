package org.reversementoring.anonymisation.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;

/** The entries of one report that is to be recorded: of one id and seal, about one mentee. */
record LedgerReport(List<LedgerEntry> entries) {

    LedgerReport {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("record must have at least 1 entry, but had 0");
        }
        LedgerEntry first = entries.get(0);
        for (LedgerEntry entry : entries) {
            if (!entry.report().equals(first.report())
                    || !entry.seal().equals(first.seal())
                    || !entry.mentee().equals(first.mentee())) {
                throw new IllegalArgumentException(
                        "entries of a record must be of one report with one seal about one mentee, but differ");
            }
        }
    }

    ReportId id() {
        return entries.get(0).report();
    }

    MenteeId mentee() {
        return entries.get(0).mentee();
    }

    /**
     * The decision that follows from the id alone; empty, if the report is new. Statements are not looked at: a replay must not
     * depend on a late answer (T10).
     */
    Optional<LedgerDecision> known(LedgerSnapshot snapshot) {
        List<LedgerEntry> stored = snapshot.entriesOf(id());
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        if (snapshot.neverShown(id()).isPresent()) {
            return Optional.of(refused(Conflict.NEVER_SHOWN, stored));
        }
        return Optional.of(isSame(stored) ? new LedgerDecision.Replayed(stored) : refused(Conflict.SAME_ID, stored));
    }

    private boolean isSame(List<LedgerEntry> stored) {
        List<PlannedRelease> rest =
                new ArrayList<>(stored.stream().map(LedgerEntry::release).toList());
        String seal = entries.get(0).seal();
        return stored.stream().allMatch(entry -> entry.seal().equals(seal))
                && entries.stream().allMatch(entry -> rest.remove(entry.release()))
                && rest.isEmpty();
    }

    private LedgerDecision refused(Conflict conflict, List<LedgerEntry> stored) {
        return new LedgerDecision.Refused(List.of(
                Objection.because(conflict, stored.get(0), entries.get(0).release(), "")));
    }

    /** The objections to a new report: each release must be permitted after those before it. */
    List<Objection> objections(LedgerPolicy policy, LedgerSnapshot snapshot) {
        List<LedgerEntry> before = new ArrayList<>(snapshot.entries());
        List<Objection> objections = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            objections.addAll(policy.objections(List.copyOf(before), entry.release()));
            before.add(entry);
        }
        return objections;
    }
}
