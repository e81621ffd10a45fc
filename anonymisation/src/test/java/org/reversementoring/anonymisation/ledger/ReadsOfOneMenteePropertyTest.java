package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.ledger.composition.AnswerPersistence;
import org.reversementoring.anonymisation.ledger.composition.Rule;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.transition.Role;

/** A ledger that reads what one mentee needs decides as one that reads everything, under both policies (T10). */
class ReadsOfOneMenteePropertyTest {

    /** A store that always reads everything. */
    private static final class Whole implements ReleaseLedgerStore {

        private final ReleaseLedgerStore store = new InMemoryReleaseLedgerStore();

        @Override
        public LedgerSnapshot read() {
            return store.read();
        }

        @Override
        public LedgerSnapshot read(MenteeId mentee, Set<ReportId> reports) {
            return store.read();
        }

        @Override
        public boolean append(long expectedVersion, List<LedgerLine> lines) {
            return store.append(expectedVersion, lines);
        }
    }

    private static final LedgerPolicy AUDITED = LedgerPolicy.compositionAudited(
            AnswerPersistence.PERSIST,
            List.of(Adversary.colluding(1)),
            List.of(Guarantee.leastFeasible(2)),
            List.of(Rule.atLeast(4), Rule.atLeast(3)));

    @Property(tries = 300)
    void single_use_decides_the_same(@ForAll long seed) {
        sameDecisions(LedgerPolicy.singleUse(AnswerPersistence.FREE), new Random(seed));
        sameDecisions(LedgerPolicy.singleUse(AnswerPersistence.PERSIST), new Random(seed));
    }

    @Property(tries = 100)
    void the_joint_audit_decides_the_same(@ForAll long seed) {
        sameDecisions(AUDITED, new Random(seed));
    }

    private static void sameDecisions(LedgerPolicy policy, Random random) {
        ReleaseLedger part = ReleaseLedger.of(new InMemoryReleaseLedgerStore(), policy);
        ReleaseLedger whole = ReleaseLedger.of(new Whole(), policy);
        List<LedgerEntry> last = List.of();
        for (int step = 0; step < 15; step++) {
            int mentee = random.nextInt(3);
            String report = "report-" + random.nextInt(6);
            if (random.nextInt(6) == 0
                    && !part.snapshot().entriesOf(ReportId.of(report)).isEmpty()) {
                Role by = random.nextBoolean() ? Role.CUSTODIAN : Role.PROGRAMME_LEAD;
                assertThat(part.markNotShown(ReportId.of(report), by, Entries.DAY))
                        .isEqualTo(whole.markNotShown(ReportId.of(report), by, Entries.DAY));
            }
            List<LedgerEntry> entries = new ArrayList<>();
            String seal = Integer.toString(random.nextInt(2)).repeat(64);
            int from = random.nextInt(4);
            int cycle = 1 + random.nextInt(2);
            for (int topic = 0; topic <= random.nextInt(2); topic++) {
                PlannedRelease plan = Entries.plan(mentee, topic, cycle, from, from + 6);
                assertThat(part.decide(plan)).isEqualTo(whole.decide(plan));
                entries.add(Entries.entry(plan, Entries.entry(mentee, topic).statement(), report, seal));
            }
            // Chance alone would hardly ever record the same report again.
            last = last.isEmpty() || random.nextInt(4) > 0 ? entries : last;
            LedgerDecision decision = part.record(last);
            assertThat(decision).isEqualTo(whole.record(last));
            Statistics.label("decision").collect(kind(decision));
            Statistics.label("decision")
                    .coverage(coverage -> List.of("Permitted", "Replayed", "SAME_ID", "NEVER_SHOWN", "SWAP")
                            .forEach(kind -> coverage.check(kind).count(count -> count > 5)));
        }
        assertThat(part.snapshot()).isEqualTo(whole.snapshot());
    }

    private static String kind(LedgerDecision decision) {
        return decision instanceof LedgerDecision.Refused refused
                ? refused.objections().get(0).conflict().name()
                : decision.getClass().getSimpleName();
    }
}
