package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.ledger.composition.AnswerPersistence;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.ledger.composition.Rule;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.report.Statement;

/** What the ledger permits, refuses and keeps (G5, I6). */
class ReleaseLedgerTest {

    private static final LedgerPolicy AUDITED = LedgerPolicy.compositionAudited(
            AnswerPersistence.PERSIST,
            List.of(Adversary.colluding(1)),
            List.of(Guarantee.leastFeasible(2)),
            List.of(Rule.atLeast(4), Rule.atLeast(3)));

    @Test
    void each_collision_is_refused_with_its_law() {
        PlannedRelease first = Entries.plan(1, 1, 1, 0, 6);
        assertThat(refusal(first, Entries.plan(1, 1, 1, 0, 7)).conflict()).isEqualTo(Conflict.TOP_UP);
        assertThat(refusal(first, Entries.plan(1, 1, 1, 0, 5)).conflict()).isEqualTo(Conflict.WITHDRAWAL);
        assertThat(refusal(first, first).conflict()).isEqualTo(Conflict.EDIT);
        assertThat(refusal(first, Entries.plan(1, 1, 1, 1, 7)).conflict()).isEqualTo(Conflict.SWAP);
        PlannedRelease part = Entries.plan(1, 1, 1, ReleaseScope.SUBGROUP, Rule.roster(0, 3), "at-least-4");
        assertThat(refusal(first, part).conflict()).isEqualTo(Conflict.SUBGROUP_AND_TOTAL);
        assertThat(refusal(part, first).conflict()).isEqualTo(Conflict.SUBGROUP_AND_TOTAL);
        Objection topUp = refusal(first, Entries.plan(1, 1, 1, 0, 7));
        assertThat(topUp.against()).isEqualTo(ReportId.of("report-1"));
        assertThat(topUp.message())
                .isEqualTo("The roster grew from 6 to 7: both outputs together would tell about the answers that came"
                        + " late. (T9, L4, W2)");
    }

    private static Objection refusal(PlannedRelease first, PlannedRelease next) {
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        assertThat(ledger.record(Entries.entry(first, "yes", "report-1"))).isEqualTo(new LedgerDecision.Permitted());
        LedgerDecision decision = ledger.decide(next);
        assertThat(ledger.record(Entries.entry(next, "no", "report-2"))).isEqualTo(decision);
        assertThat(ledger.snapshot().entries()).hasSize(1);
        assertThat(decision.isPermitted()).isFalse();
        assertThat(((LedgerDecision.Refused) decision).objections()).hasSize(1);
        return ((LedgerDecision.Refused) decision).objections().get(0);
    }

    @Test
    void other_answers_are_another_matter() {
        // T8: another mentee, another item, other mentors, and, unless answers persist, another cycle.
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        ledger.record(Entries.entry(Entries.plan(1, 1, 1, 0, 6), "yes", "report-1"));
        assertThat(ledger.decide(Entries.plan(2, 1, 1, 0, 6)).isPermitted()).isTrue();
        assertThat(ledger.decide(Entries.plan(1, 2, 1, 0, 6)).isPermitted()).isTrue();
        assertThat(ledger.decide(Entries.plan(1, 1, 1, 6, 12)).isPermitted()).isTrue();
        assertThat(ledger.decide(Entries.plan(1, 1, 2, 0, 6)).isPermitted()).isTrue();
        ReleaseLedger persistent = ReleaseLedger.of(
                storeWith(Entries.entry(Entries.plan(1, 1, 1, 0, 6), "yes", "report-1")),
                LedgerPolicy.singleUse(AnswerPersistence.PERSIST));
        assertThat(persistent.decide(Entries.plan(1, 1, 2, 0, 6)).isPermitted()).isFalse();
        assertThat(persistent.decide(Entries.plan(1, 1, 2, 6, 12)).isPermitted())
                .isTrue();
    }

    @Test
    void single_use_decides_without_looking_at_outputs() {
        // T10: whatever was said, the same decision.
        PlannedRelease next = Entries.plan(1, 1, 1, 0, 7);
        LedgerPolicy policy = LedgerPolicy.singleUse(AnswerPersistence.FREE);
        assertThat(policy.objections(List.of(Entries.entry(Entries.plan(1, 1, 1, 0, 6), "yes", "report-1")), next))
                .isEqualTo(
                        policy.objections(List.of(Entries.entry(Entries.plan(1, 1, 1, 0, 6), "no", "report-1")), next));
    }

    @Test
    void the_same_report_again_is_no_new_release() {
        // G9: same report, facts and seal; what it says and when is not looked at. Another report is an edit.
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        LedgerEntry entry = Entries.entry(1, 1);
        ledger.record(entry);
        LedgerEntry later = new LedgerEntry(
                entry.release(), new Statement.Worded("no"), entry.report(), Entries.SEAL, LocalDate.of(2026, 4, 1));
        assertThat(ledger.record(later)).isEqualTo(new LedgerDecision.Replayed(List.of(entry)));
        assertThat(ledger.snapshot().lines()).containsExactly(entry);
        assertThat(conflicts(ledger.record(Entries.entry(entry.release(), "yes", "report-9"))))
                .containsExactly(Conflict.EDIT);
        assertThat(ledger.snapshot().lines()).containsExactly(entry);
    }

    @Test
    void an_id_belongs_to_one_report_for_ever() {
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        List<LedgerEntry> report = List.of(Entries.entry(1, 1), Entries.entry(1, 2));
        ledger.record(report);
        Statement same = report.get(0).statement();
        // Another seal; a release less; one more; another in its place; other mentors; another cycle; another mentee.
        for (List<LedgerEntry> other : List.of(
                List.of(
                        Entries.entry(report.get(0).release(), same, "report-1", "0".repeat(64)),
                        Entries.entry(report.get(1).release(), same, "report-1", "0".repeat(64))),
                report.subList(0, 1),
                List.of(report.get(0), report.get(1), Entries.entry(1, 3)),
                List.of(report.get(0), Entries.entry(1, 3)),
                List.of(report.get(0), report.get(0)),
                List.of(report.get(0), Entries.entry(Entries.plan(1, 2, 1, 6, 12), "yes", "report-1")),
                List.of(Entries.entry(Entries.plan(1, 1, 2, 0, 6), "yes", "report-1")),
                List.of(Entries.entry(Entries.plan(2, 1, 1, 0, 6), "yes", "report-1")))) {
            assertThat(conflicts(ledger.record(other))).containsExactly(Conflict.SAME_ID);
        }
        assertThat(ledger.snapshot().lines()).isEqualTo(report);
        Objection objection = ((LedgerDecision.Refused) ledger.record(report.get(0)))
                .objections()
                .get(0);
        assertThat(objection.against()).isEqualTo(ReportId.of("report-1"));
        assertThat(objection.message())
                .isEqualTo("A report with this id was recorded already, from other answers or with other questions:"
                        + " a recorded report can only be the same again. (G9, T10)");
        // In another order it is the same report.
        assertThat(ledger.record(List.of(report.get(1), report.get(0)))).isEqualTo(new LedgerDecision.Replayed(report));
    }

    private static List<Conflict> conflicts(LedgerDecision decision) {
        return ((LedgerDecision.Refused) decision)
                .objections().stream().map(Objection::conflict).toList();
    }

    @Test
    void a_report_is_recorded_whole_or_not_at_all() {
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        List<LedgerEntry> report = List.of(Entries.entry(1, 1), Entries.entry(1, 2), Entries.entry(1, 3));
        assertThat(ledger.record(report).isPermitted()).isTrue();
        assertThat(ledger.snapshot().version()).isEqualTo(1);
        List<LedgerEntry> half = List.of(
                Entries.entry(Entries.plan(1, 4, 1, 0, 7), "no", "report-2"),
                Entries.entry(Entries.plan(1, 2, 1, 0, 7), "no", "report-2"));
        assertThat(ledger.record(half).isPermitted()).isFalse();
        // Nor one whose own releases share answers.
        List<LedgerEntry> twice =
                List.of(Entries.entry(3, 1), Entries.entry(Entries.plan(3, 1, 1, 0, 7), "no", "report-3"));
        assertThat(ledger.record(twice).isPermitted()).isFalse();
        assertThat(ledger.snapshot().entries()).isEqualTo(report);
        assertThatThrownBy(() -> ledger.record(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("record must have at least 1 entry, but had 0");
        LedgerEntry one = Entries.entry(5, 1);
        for (LedgerEntry other : List.of(
                Entries.entry(Entries.plan(5, 2, 1, 0, 6), "yes", "report-6"),
                Entries.entry(Entries.plan(6, 2, 1, 0, 6), "yes", "report-5"),
                Entries.entry(Entries.plan(5, 2, 1, 0, 6), one.statement(), "report-5", "0".repeat(64)))) {
            assertThatThrownBy(() -> ledger.record(List.of(one, other)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("entries of a record must be of one report with one seal about one mentee, but differ");
        }
    }

    @Test
    void derived_figures_come_from_recorded_outputs() {
        // T7: the only input of a trend or a figure of the organisation.
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        ledger.record(Entries.entry(1, 1));
        ledger.record(Entries.entry(2, 1));
        assertThat(ledger.outputs(List.of(ReportId.of("report-2")))).containsExactly(Entries.entry(2, 1));
        assertThatThrownBy(() -> ledger.outputs(List.of(ReportId.of("report-3"))))
                .hasMessage("report must be recorded, but was report-3");
    }

    @Test
    void the_joint_audit_permits_what_single_use_would_refuse() {
        // T9, swaps: c + 2 = 3 of six replaced with the same cut are safe, one is not, persistent answers.
        ReleaseLedger ledger =
                ReleaseLedger.of(storeWith(Entries.entry(Entries.plan(1, 1, 1, 0, 6), "yes", "report-1")), AUDITED);
        assertThat(ledger.decide(Entries.plan(1, 1, 2, 3, 9)).isPermitted()).isTrue();
        LedgerDecision.Refused refused = (LedgerDecision.Refused) ledger.decide(Entries.plan(1, 1, 2, 1, 7));
        assertThat(refused.objections()).hasSize(1);
        assertThat(refused.objections().get(0).conflict()).isEqualTo(Conflict.SWAP);
        assertThat(refused.objections().get(0).message())
                .startsWith("Only 5 of 6 mentors stayed on a roster of 6")
                .contains("(T9, W7) Example with invented answers: release 1: yes. Release 2: ");
        assertThat(ledger.record(Entries.entry(Entries.plan(1, 1, 2, 3, 9), "no", "report-2"))
                        .isPermitted())
                .isTrue();
    }

    @Test
    void the_joint_audit_refuses_what_it_cannot_prove() {
        PlannedRelease next = Entries.plan(1, 1, 2, 3, 9);
        LedgerEntry unknown = Entries.entry(
                Entries.plan(1, 1, 1, ReleaseScope.PANEL, Rule.roster(0, 6), "somebody's"), "yes", "report-1");
        assertThat(AUDITED.objections(List.of(unknown), next))
                .extracting(Objection::conflict)
                .containsExactly(Conflict.UNKNOWN_STRATEGY);
        List<LedgerEntry> contradiction = List.of(
                Entries.entry(Entries.plan(1, 1, 1, 0, 6), "yes", "report-1"),
                Entries.entry(Entries.plan(1, 1, 3, 0, 6), "no", "report-2"));
        assertThat(AUDITED.objections(contradiction, next))
                .extracting(Objection::conflict)
                .containsExactly(Conflict.CONTRADICTION);
        List<LedgerEntry> many = IntStream.range(0, 10)
                .mapToObj(i -> Entries.entry(Entries.plan(1, 1, 10 + i, i, i + 14), "yes", "report-" + i))
                .toList();
        assertThat(AUDITED.objections(many, Entries.plan(1, 1, 2, 8, 22)))
                .extracting(Objection::conflict)
                .containsExactly(Conflict.TOO_LARGE);
    }

    @Test
    void a_decision_reads_what_one_mentee_needs() {
        InMemoryReleaseLedgerStore store = new InMemoryReleaseLedgerStore();
        ReleaseLedger ledger = ReleaseLedger.of(new ReleaseLedgerStore() {
            @Override
            public LedgerSnapshot read() {
                throw new AssertionError("everything was read");
            }

            @Override
            public LedgerSnapshot read(MenteeId mentee, Set<ReportId> reports) {
                return store.read(mentee, reports);
            }

            @Override
            public boolean append(long expectedVersion, List<LedgerLine> lines) {
                return store.append(expectedVersion, lines);
            }
        });
        assertThat(ledger.record(Entries.entry(1, 1)).isPermitted()).isTrue();
        assertThat(ledger.decide(Entries.plan(1, 1, 1, 1, 7)).isPermitted()).isFalse();
        assertThat(ledger.decide(Entries.plan(2, 1, 1, 1, 7)).isPermitted()).isTrue();
    }

    @Test
    void the_joint_audit_asks_a_strategy_once() {
        // A strategy that becomes more telling after the first audit, and would not pass a second.
        AtomicInteger calls = new AtomicInteger();
        Rule counting = new Rule(
                "at-least-4",
                (answers, context) -> calls.incrementAndGet() <= 56
                        ? Boolean.toString(answers.favourable() >= 4)
                        : Integer.toString(answers.favourable()));
        LedgerPolicy policy = LedgerPolicy.compositionAudited(
                AnswerPersistence.PERSIST,
                List.of(Adversary.colluding(1), Adversary.colluding(0)),
                List.of(Guarantee.leastFeasible(2)),
                List.of(counting));
        List<LedgerEntry> recorded = List.of(Entries.entry(Entries.plan(1, 1, 1, 0, 6), "true", "report-1"));
        for (int i = 0; i < 3; i++) {
            assertThat(policy.objections(recorded, Entries.plan(1, 1, 2, 3, 9))).isEmpty();
            assertThat(policy.objections(recorded, Entries.plan(1, 1, 2, 1, 7))).hasSize(1);
        }
        assertThat(calls).hasValue(56);
    }

    @Test
    void of_many_that_race_for_the_same_answers_one_wins() {
        for (int round = 0; round < 40; round++) {
            ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
            List<LedgerDecision> decisions = Collections.synchronizedList(new ArrayList<>());
            List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
            Threads.together(
                    8,
                    failures,
                    thread -> decisions.add(ledger.record(
                            Entries.entry(Entries.plan(1, 1, 1, thread % 3, 6 + thread), "yes", "report-" + thread))));
            assertThat(failures).isEmpty();
            assertThat(decisions.stream().filter(LedgerDecision::isPermitted)).hasSize(1);
            assertThat(ledger.snapshot().entries()).hasSize(1);
        }
    }

    @Test
    void no_accepted_release_is_lost_when_many_write() {
        InMemoryReleaseLedgerStore store = new InMemoryReleaseLedgerStore();
        ReleaseLedger ledger = ReleaseLedger.of(store);
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        Threads.together(8, failures, thread -> {
            for (int i = 0; i < 50; i++) {
                assertThat(ledger.record(Entries.entry(thread * 50 + i, 1)).isPermitted())
                        .isTrue();
            }
        });
        assertThat(failures).isEmpty();
        assertThat(ledger.snapshot().entries()).hasSize(400).doesNotHaveDuplicates();
    }

    @Test
    void nobody_is_named() {
        LedgerEntry entry = Entries.entry(1, 1);
        Objection objection = refusal(entry.release(), Entries.plan(1, 1, 1, 1, 7));
        for (String text : List.of(
                entry.toString(),
                new LedgerSnapshot(1, List.of(entry)).toString(),
                new NeverShown(entry.mentee(), entry.report(), Role.CUSTODIAN, Entries.DAY).toString(),
                objection.toString(),
                entry.release().roster().toString())) {
            assertThat(text).doesNotContain("m00", "m01", "m05", "mentee-1");
        }
        assertThatThrownBy(() -> Roster.of(List.of(Rule.mentor(77), Rule.mentor(77))))
                .hasMessage("roster must name each mentor once");
        assertThatThrownBy(() -> Roster.of(List.of())).hasMessage("roster must have 1 to 24 mentors, but had 0");
    }

    private static InMemoryReleaseLedgerStore storeWith(LedgerEntry entry) {
        InMemoryReleaseLedgerStore store = new InMemoryReleaseLedgerStore();
        store.append(0, List.of(entry));
        return store;
    }
}
