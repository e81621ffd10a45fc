package org.reversementoring.anonymisation.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.ledger.composition.AnswerPersistence;
import org.reversementoring.core.ReportId;

/**
 * Every release of a programme, and the gate before the next one (G5).
 *
 * <p>Ask first ({@link #decide}), then compute the statement, then record it ({@link #record}); show a report only when it is
 * recorded. Laws: (1) a decision depends on public facts and recorded outputs, never on answers (T10); (2) an entry that was
 * accepted is in the store exactly once, whatever else is written at the same time; (3) of many that would use the same
 * answers, at most one is accepted; (4) the same output again changes nothing (G9); (5) a report is recorded whole or not at
 * all.
 *
 * <p>Charts, trends and figures of the organisation need no permission if they are functions of {@link #outputs recorded
 * outputs} (T7). Immutable but for its store; safe for many threads if the store is.
 */
public final class ReleaseLedger {

    /** The most attempts at a record when other writers keep coming first. */
    public static final int MAX_ATTEMPTS = 10_000;

    private final ReleaseLedgerStore store;
    private final LedgerPolicy policy;

    private ReleaseLedger(ReleaseLedgerStore store, LedgerPolicy policy) {
        this.store = store;
        this.policy = policy;
    }

    /** A ledger under the default rule: single use, and each new cycle brings new answers. */
    public static ReleaseLedger of(ReleaseLedgerStore store) {
        return of(store, LedgerPolicy.singleUse(AnswerPersistence.FREE));
    }

    /** A ledger under a policy. */
    public static ReleaseLedger of(ReleaseLedgerStore store, LedgerPolicy policy) {
        return new ReleaseLedger(store, policy);
    }

    /** Whether the release may be made now. There is no parameter for answers. */
    public LedgerDecision decide(PlannedRelease next) {
        return LedgerDecision.of(policy.objections(store.read().entries(), next));
    }

    /** Records one release; see {@link #record(List)}. */
    public LedgerDecision record(LedgerEntry entry) {
        return record(List.of(entry));
    }

    /**
     *
     * Records the releases of one report, all or nothing; each must be permitted after those before it.
     *
     * @return permitted, if they are now recorded; replayed, if each was already; else refused, and nothing is recorded
     * @throws IllegalArgumentException if there is no entry
     * @throws IllegalStateException if the store refused the version as stale {@value #MAX_ATTEMPTS} times
     */
    public LedgerDecision record(List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("record must have at least 1 entry, but had 0");
        }
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            LedgerSnapshot snapshot = store.read();
            List<LedgerEntry> added = new ArrayList<>();
            List<Objection> objections = weigh(snapshot.entries(), entries, added);
            if (!objections.isEmpty()) {
                return new LedgerDecision.Refused(objections);
            }
            if (added.isEmpty()) {
                return new LedgerDecision.Replayed();
            }
            if (store.append(snapshot.version(), List.copyOf(added))) {
                return new LedgerDecision.Permitted();
            }
        }
        throw new IllegalStateException(
                "ledger store must accept a current version within " + MAX_ATTEMPTS + " attempts, but did not");
    }

    private List<Objection> weigh(List<LedgerEntry> recorded, List<LedgerEntry> entries, List<LedgerEntry> added) {
        List<LedgerEntry> before = new ArrayList<>(recorded);
        List<Objection> objections = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (before.stream().noneMatch(entry::replays)) {
                objections.addAll(policy.objections(List.copyOf(before), entry.release()));
                before.add(entry);
                added.add(entry);
            }
        }
        return objections;
    }

    /** The entries that are recorded now. */
    public LedgerSnapshot snapshot() {
        return store.read();
    }

    /**
     * The recorded outputs of these reports, in the order of recording. A chart, a trend or a figure of the
     * organisation may be computed from these alone (T7).
     *
     * @throws IllegalArgumentException if a report is not recorded
     */
    public List<LedgerEntry> outputs(Collection<ReportId> reports) {
        List<LedgerEntry> outputs = store.read().entries().stream()
                .filter(entry -> reports.contains(entry.report()))
                .toList();
        Set<ReportId> found = outputs.stream().map(LedgerEntry::report).collect(Collectors.toSet());
        for (ReportId report : reports) {
            if (!found.contains(report)) {
                throw new IllegalArgumentException("report must be recorded, but was " + report);
            }
        }
        return outputs;
    }
}
