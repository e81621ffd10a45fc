package org.reversementoring.anonymisation.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.ledger.composition.AnswerPersistence;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.transition.Role;

/**
 * Every release of a programme, and the gate before the next one (G5).
 *
 * <p>Ask first ({@link #decide}), then compute the statement, then record it ({@link #record}); show a report only when it is
 * recorded. Laws: (1) a decision depends on public facts and recorded outputs, never on answers (T10); (2) a line that was
 * accepted is in the store exactly once, whatever else is written at the same time; (3) of many that would use the same
 * answers, at most one is accepted; (4) the same report again changes nothing (G9): it is the same if id, planned releases and
 * seal are, and statements are not looked at; (5) a report is recorded whole or not at all; (6) an id belongs to one report for
 * ever; (7) what was recorded and {@linkplain #markNotShown never shown} stops no other report; (8) a report is {@linkplain #markShown shown} or
 * never shown, and not both; (9) a decision about a mentee is the
 * same whether a store reads everything or what that mentee needs.
 *
 * <p>Charts, trends and figures of the organisation need no permission if they are functions of {@link #outputs recorded
 * outputs} (T7). Immutable but for its store; safe for many threads if the store is. Isolation, outer transactions and retries
 * are treated at {@link ReleaseLedgerStore}.
 */
public final class ReleaseLedger {

    /** The most attempts at an append when other writers keep coming first: about twice what 64 writers at once need. */
    public static final int MAX_ATTEMPTS = 1_000;

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

    /** Whether the release may be made now, as one of a new report. There is no parameter for answers. */
    public LedgerDecision decide(PlannedRelease next) {
        return LedgerDecision.of(
                policy.objections(store.read(next.mentee(), Set.of()).entries(), next));
    }

    /** Records a report of one release; see {@link #record(List)}. */
    public LedgerDecision record(LedgerEntry entry) {
        return record(List.of(entry));
    }

    /**
     * Records the releases of one report, all or nothing; each must be permitted after those before it.
     *
     * @return permitted, if they are now recorded; replayed, with the recorded entries, if the same report was already; else
     *     refused, and nothing is recorded
     * @throws IllegalArgumentException if there is no entry, or they are not of one report with one seal about one mentee
     * @throws IllegalStateException if the store's reads are frozen, or it refused an append {@value #MAX_ATTEMPTS} times
     */
    public LedgerDecision record(List<LedgerEntry> entries) {
        LedgerReport report = new LedgerReport(entries);
        return append(() -> store.read(report.mentee(), Set.of(report.id())), snapshot -> {
            Optional<LedgerDecision> known = report.known(snapshot);
            if (known.isPresent()) {
                return new Step<>(known.get(), List.of());
            }
            LedgerDecision decision = LedgerDecision.of(report.objections(policy, snapshot));
            return new Step<>(decision, decision.isPermitted() ? List.copyOf(report.entries()) : List.of());
        });
    }

    /**
     * Marks a recorded report as never shown, for instance a draft that did not leave the panel. Only who is sure that nobody
     * saw it may say so: what its entries would have stopped is permitted from now on. It cannot be taken back. Marking again
     * changes nothing.
     *
     * @param by the custodian or the programme lead
     * @param on the day, not before the one on which the report was recorded
     * @return the mark that is recorded, with the role and the day of the first time
     * @throws IllegalArgumentException if the role is another one, the report is not recorded or was shown, or the day is too early
     * @throws IllegalStateException as {@link #record(List)}
     */
    public NeverShown markNotShown(ReportId report, Role by, LocalDate on) {
        return append(store::read, snapshot -> {
            List<LedgerEntry> stored = snapshot.entriesOf(report);
            if (stored.isEmpty()) {
                throw new IllegalArgumentException("report must be recorded, but was " + report);
            }
            NeverShown mark = new NeverShown(stored.get(0).mentee(), report, by, on);
            Optional<NeverShown> known = snapshot.neverShown(report);
            if (known.isPresent()) {
                return new Step<>(known.get(), List.of());
            }
            LocalDate recorded = stored.get(0).date();
            if (on.isBefore(recorded)) {
                throw new IllegalArgumentException(
                        "never shown: day must not be before that of the release, " + recorded + ", but was " + on);
            }
            if (snapshot.shown(report).isPresent()) {
                throw new IllegalArgumentException("report must not have been shown, but " + report + " was");
            }
            return new Step<>(mark, List.of(mark));
        });
    }

    /**
     * Marks a recorded report as shown to its mentee: {@link #markNotShown} refuses it from then on. Marking again changes nothing.
     *
     * @return the mark that is recorded, with the day of the first time; empty if the report is not recorded about this mentee, or was
     *     marked as never shown
     * @throws IllegalStateException as {@link #record(List)}
     */
    public Optional<Shown> markShown(MenteeId mentee, ReportId report, LocalDate on) {
        return append(() -> store.read(mentee, Set.of(report)), snapshot -> {
            boolean recorded = snapshot.entriesOf(report).stream().anyMatch(entry -> entry.isAbout(mentee));
            if (!recorded || snapshot.neverShown(report).isPresent()) {
                return new Step<>(Optional.empty(), List.of());
            }
            Optional<Shown> known = snapshot.shown(report);
            if (known.isPresent()) {
                return new Step<>(known, List.of());
            }
            Shown mark = new Shown(mentee, report, on);
            return new Step<>(Optional.of(mark), List.of(mark));
        });
    }

    /** What follows from a snapshot: a result, and the lines that must be appended for it. */
    private record Step<T>(T result, List<LedgerLine> lines) {}

    private <T> T append(Supplier<LedgerSnapshot> read, Function<LedgerSnapshot, Step<T>> next) {
        @Nullable Long refused = null;
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            LedgerSnapshot snapshot = read.get();
            if (refused != null && refused == snapshot.version()) {
                throw new IllegalStateException("ledger store must show another version after it refused an append, but"
                        + " showed the same: its reads are frozen, as in an outer transaction at REPEATABLE READ or"
                        + " SERIALIZABLE. Run read and append in a transaction of their own at READ COMMITTED, or repeat"
                        + " the whole outer transaction");
            }
            Step<T> step = next.apply(snapshot);
            if (step.lines().isEmpty() || store.append(snapshot.version(), step.lines())) {
                return step.result();
            }
            refused = snapshot.version();
        }
        throw new IllegalStateException("ledger store must accept an append within " + MAX_ATTEMPTS
                + " attempts, but other writers came first each time");
    }

    /** The lines that are recorded now about one mentee, in any writing of the identifier. */
    public LedgerSnapshot about(MenteeId mentee) {
        return store.read(mentee, Set.of());
    }

    /** Every line that is recorded now. */
    public LedgerSnapshot snapshot() {
        return store.read();
    }

    /**
     * The recorded outputs of these reports, in the order of recording. A chart, a trend or a figure of the
     * organisation may be computed from these alone (T7).
     *
     * @throws IllegalArgumentException if a report is not recorded, or was marked as never shown
     */
    public List<LedgerEntry> outputs(Collection<ReportId> reports) {
        LedgerSnapshot snapshot = store.read();
        for (ReportId report : reports) {
            if (snapshot.entriesOf(report).isEmpty()) {
                throw new IllegalArgumentException("report must be recorded, but was " + report);
            }
            if (snapshot.neverShown(report).isPresent()) {
                throw new IllegalArgumentException("report must have been shown, but " + report + " never was");
            }
        }
        return snapshot.entries().stream()
                .filter(entry -> reports.contains(entry.report()))
                .toList();
    }
}
