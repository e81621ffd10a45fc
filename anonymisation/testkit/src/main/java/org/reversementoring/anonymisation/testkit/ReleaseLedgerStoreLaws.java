package org.reversementoring.anonymisation.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.LedgerLine;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.anonymisation.ledger.NeverShown;
import org.reversementoring.anonymisation.ledger.PlannedRelease;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseScope;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.report.Statement;

/**
 * The laws of {@link ReleaseLedgerStore}, numbered as in its Javadoc. Each takes a supplier of empty stores, returns if the law
 * holds and throws {@link BrokenLaw} if not. Writers run in parallel on the common pool.
 */
public final class ReleaseLedgerStoreLaws {

    private static final int WRITERS = 8;
    private static final int APPENDS = 30;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String FROZEN = "a read after a refused append must show another version; in an outer"
            + " transaction at REPEATABLE READ or SERIALIZABLE reads are frozen";

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

    /** Law 2: lines stay, in the order of the appends. */
    public static void law2_linesKeepTheirOrder(Supplier<ReleaseLedgerStore> stores) {
        ReleaseLedgerStore store = stores.get();
        List<LedgerLine> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            List<LedgerLine> batch =
                    i % 3 == 2 ? List.of(entry(i, 1), neverShown(i)) : List.of(entry(i, 1), entry(i, 2));
            expected.addAll(batch);
            require(
                    store.append(store.read().version(), batch)
                            && store.read().lines().equals(expected),
                    "law 2, lines keep their order",
                    "after " + (i + 1) + " appends of two the lines must be those, in order");
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
                require(snapshot.lines().size() % 2 == 0, law, "a read must not see a part of an append");
                int number = writer * APPENDS + written;
                if (store.append(snapshot.version(), List.of(entry(number, 1), entry(number, 2)))) {
                    written++;
                } else {
                    require(store.read().version() != snapshot.version(), law, FROZEN);
                }
            }
        });
        List<LedgerLine> lines = store.read().lines();
        require(
                lines.size() == 2 * WRITERS * APPENDS && new HashSet<>(lines).size() == lines.size(),
                law,
                "each of " + 2 * WRITERS * APPENDS + " lines must be there once, but there were " + lines.size());
        for (int i = 0; i < lines.size(); i += 2) {
            require(
                    lines.get(i).mentee().equals(lines.get(i + 1).mentee()),
                    law,
                    "lines of one append must stay together");
        }
    }

    /**
     * Law 4 between two threads, each of which may have a connection or a transaction of its own: whoever came second is refused, and
     * sees at the next read what came first.
     */
    public static void law4_readsAreNotFrozen(Supplier<ReleaseLedgerStore> stores) {
        String law = "law 4, reads are not frozen";
        ReleaseLedgerStore store = stores.get();
        for (int round = 0; round < 10; round++) {
            int number = round;
            long version = store.read().version();
            // Begun before the others append, as the reads of a transaction are.
            store.read(mentee(0), Set.of());
            boolean first = elsewhere(() -> store.append(store.read().version(), List.of(entry(number, 1))));
            require(first, law, "an append with the current version must succeed, whatever another thread has read");
            require(!store.append(version, List.of(entry(number, 2))), law, "an append with an old version must fail");
            LedgerSnapshot after = store.read();
            require(after.version() != version, law, FROZEN);
            require(after.lines().size() == round + 1, law, "a read must see every append that succeeded before it");
            require(
                    store.read(mentee(number), Set.of()).version() == after.version(),
                    law,
                    "a read of one mentee must not be frozen either");
        }
    }

    /** Law 5: a read of one mentee is the whole read without the lines it was not asked for, and has the same version. */
    public static void law5_readsOfOneMentee(Supplier<ReleaseLedgerStore> stores) {
        String law = "law 5, reads of one mentee";
        ReleaseLedgerStore store = stores.get();
        for (List<LedgerLine> batch : List.of(
                List.<LedgerLine>of(entry(0, 1), entry(0, 2)),
                List.<LedgerLine>of(entry(1, 1)),
                List.<LedgerLine>of(neverShown(0)),
                List.<LedgerLine>of(entry(2, 1), entry(2, 2), entry(2, 3)),
                List.<LedgerLine>of(neverShown(2)),
                List.<LedgerLine>of(entry(1, 2)))) {
            long before = store.read(mentee(3), Set.of()).version();
            require(store.append(before, batch), law, "its version must be the one that an append expects");
            require(
                    store.read(mentee(3), Set.of()).version() != before,
                    law,
                    "its version must change with every append, whoever it is about");
            LedgerSnapshot whole = store.read();
            for (int mentee = 0; mentee < 4; mentee++) {
                for (Set<ReportId> reports : List.of(
                        Set.<ReportId>of(), Set.of(report(0)), Set.of(report(1), report(2)), Set.of(report(9)))) {
                    require(
                            store.read(mentee(mentee), reports).equals(whole.about(mentee(mentee), reports)),
                            law,
                            "it must give the lines about the mentee and those of the reports, in order, and no others");
                }
            }
        }
    }

    /** What another thread answers. */
    private static boolean elsewhere(Supplier<Boolean> asked) {
        return CompletableFuture.supplyAsync(asked).join();
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
                        .mentee(mentee(mentee))
                        .cycle(CycleId.of("cycle-1"))
                        .item(TopicId.of("topic-" + topic))
                        .scope(ReleaseScope.PANEL)
                        .roster(roster)
                        .strategy("a strategy")
                        .context(Contexts.six())
                        .build(),
                new Statement.Worded("something"),
                report(mentee),
                "5ea1".repeat(16),
                DAY);
    }

    private static NeverShown neverShown(int mentee) {
        return new NeverShown(mentee(mentee), report(mentee), Role.CUSTODIAN, DAY);
    }

    private static MenteeId mentee(int number) {
        return MenteeId.of("mentee-" + number);
    }

    private static ReportId report(int number) {
        return ReportId.of("report-" + number);
    }
}
