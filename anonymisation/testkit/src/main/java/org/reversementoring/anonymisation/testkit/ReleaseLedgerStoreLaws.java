package org.reversementoring.anonymisation.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.anonymisation.ledger.PlannedRelease;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseScope;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.report.Statement;

/**
 * The laws of {@link ReleaseLedgerStore}, numbered as in its Javadoc. Each takes a supplier of empty stores, returns if the law
 * holds and throws {@link BrokenLaw} if not. Writers run in parallel on the common pool.
 */
public final class ReleaseLedgerStoreLaws {

    private static final int WRITERS = 8;
    private static final int APPENDS = 30;

    private ReleaseLedgerStoreLaws() {}

    /** Law 1 for two writers who read the same version: the second append fails and changes nothing, until it reads again. */
    public static void law1_staleAppendsFail(Supplier<ReleaseLedgerStore> stores) {
        String law = "law 1, stale appends fail";
        ReleaseLedgerStore store = stores.get();
        long both = store.read().version();
        require(store.append(both, List.of(entry(0, 1))), law, "an append with the current version must succeed");
        LedgerSnapshot after = store.read();
        require(after.version() != both, law, "an append must change the version");
        require(!store.append(both, List.of(entry(0, 2))), law, "an append with an old version must fail");
        require(
                !store.append(after.version() + 1_000, List.of(entry(0, 2))),
                law,
                "an append with a version that never was must fail");
        require(store.read().equals(after), law, "an append that fails must change nothing");
        require(store.append(after.version(), List.of(entry(0, 2))), law, "whoever reads again must get through");
    }

    /** Law 1 for many writers at one version: exactly one wins. */
    public static void law1_oneOfManyWins(Supplier<ReleaseLedgerStore> stores) {
        ReleaseLedgerStore store = stores.get();
        for (int round = 0; round < 50; round++) {
            long version = store.read().version();
            long won = IntStream.range(0, WRITERS)
                    .parallel()
                    .filter(writer -> store.append(version, List.of(entry(writer, 1))))
                    .count();
            int size = store.read().entries().size();
            require(
                    won == 1 && size == round + 1,
                    "law 1, one of many wins",
                    won + " of " + WRITERS + " won, and there were " + size + " entries after " + (round + 1)
                            + " rounds");
        }
    }

    /** Law 2: entries stay, in the order of the appends. */
    public static void law2_entriesKeepTheirOrder(Supplier<ReleaseLedgerStore> stores) {
        ReleaseLedgerStore store = stores.get();
        List<LedgerEntry> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            List<LedgerEntry> batch = List.of(entry(i, 1), entry(i, 2));
            expected.addAll(batch);
            require(
                    store.append(store.read().version(), batch)
                            && store.read().entries().equals(expected),
                    "law 2, entries keep their order",
                    "after " + (i + 1) + " appends of two the entries must be those, in order");
        }
    }

    /** Laws 3 and 4 under contention: each append is there once and whole, and no read sees a part of one. */
    public static void law3_noUpdateIsLost(Supplier<ReleaseLedgerStore> stores) {
        String law = "law 3, no update is lost";
        ReleaseLedgerStore store = stores.get();
        IntStream.range(0, WRITERS).parallel().forEach(writer -> {
            int written = 0;
            while (written < APPENDS) {
                LedgerSnapshot snapshot = store.read();
                require(snapshot.entries().size() % 2 == 0, law, "a read must not see a part of an append");
                int number = writer * APPENDS + written;
                written += store.append(snapshot.version(), List.of(entry(number, 1), entry(number, 2))) ? 1 : 0;
            }
        });
        List<LedgerEntry> entries = store.read().entries();
        require(
                entries.size() == 2 * WRITERS * APPENDS && new HashSet<>(entries).size() == entries.size(),
                law,
                "each of " + 2 * WRITERS * APPENDS + " entries must be there once, but there were " + entries.size());
        for (int i = 0; i < entries.size(); i += 2) {
            require(
                    entries.get(i)
                            .release()
                            .mentee()
                            .equals(entries.get(i + 1).release().mentee()),
                    law,
                    "entries of one append must stay together");
        }
    }

    private static void require(boolean holds, String law, String otherwise) {
        if (!holds) {
            throw new BrokenLaw(law, otherwise);
        }
    }

    private static LedgerEntry entry(int mentee, int topic) {
        Roster roster = Roster.of(
                IntStream.range(0, 6).mapToObj(i -> MentorId.of("mentor-" + i)).toList());
        return new LedgerEntry(
                PlannedRelease.builder()
                        .mentee(MenteeId.of("mentee-" + mentee))
                        .cycle(CycleId.of("cycle-1"))
                        .item(TopicId.of("topic-" + topic))
                        .scope(ReleaseScope.PANEL)
                        .roster(roster)
                        .strategy("a strategy")
                        .context(Contexts.six())
                        .build(),
                new Statement.Worded("something"),
                ReportId.of("report-" + mentee),
                LocalDate.of(2026, 3, 2));
    }
}
