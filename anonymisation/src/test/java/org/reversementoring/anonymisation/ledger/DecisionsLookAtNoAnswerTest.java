package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;
import org.reversementoring.anonymisation.ledger.composition.Rule;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.report.Statement;

/**
 * Two calls for every pair of answers that a panel of five can give: what the ledger decides is one function of ids, rosters and seals,
 * whatever was said the first and the second time (T10), and a replay is a replay (G9).
 */
class DecisionsLookAtNoAnswerTest {

    private static final PublicContext FIVE = PublicContext.of(Rule.scale(3), 5, 1);
    private static final String OTHER_SEAL = "0".repeat(64);

    private final PanelEnumeration said = PanelEnumeration.ask(Strategies.middleAnswersAndSupport(), FIVE);

    /** What is public about a call. */
    private record Call(String report, int cycle, int from, String seal) {}

    @Test
    void the_decision_is_a_function_of_what_is_public() {
        Call first = new Call("report-1", 1, 0, Entries.SEAL);
        Map<Call, String> expected = new LinkedHashMap<>();
        expected.put(first, "Replayed");
        expected.put(new Call("report-1", 1, 0, OTHER_SEAL), "SAME_ID");
        expected.put(new Call("report-1", 2, 0, Entries.SEAL), "SAME_ID");
        expected.put(new Call("report-1", 1, 1, Entries.SEAL), "SAME_ID");
        expected.put(new Call("report-2", 1, 0, Entries.SEAL), "EDIT");
        expected.put(new Call("report-2", 1, 1, OTHER_SEAL), "SWAP");
        expected.put(new Call("report-2", 2, 0, OTHER_SEAL), "Permitted");
        assertThat(said.statementCount()).isGreaterThan(3);
        expected.forEach((second, decision) -> {
            Set<String> decisions = new TreeSet<>();
            // Every panel, not every statement: that two panels say the same is not to matter either.
            for (int before : numbers(said)) {
                for (int after : numbers(said)) {
                    decisions.add(decisions(first, said.statement(before), second, said.statement(after)));
                }
            }
            assertThat(decisions).as("%s", second).hasSize(1);
            assertThat(decisions.iterator().next()).startsWith("Permitted, " + decision);
        });
    }

    private static String decisions(Call first, Statement before, Call second, Statement after) {
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        LedgerEntry recorded = entry(first, before);
        return told(ledger.record(recorded), recorded) + ", " + told(ledger.record(entry(second, after)), recorded)
                + ", " + ledger.snapshot().lines().size();
    }

    private static String told(LedgerDecision decision, LedgerEntry recorded) {
        if (decision instanceof LedgerDecision.Refused refused) {
            return refused.objections().get(0).conflict() + " " + refused;
        }
        if (decision instanceof LedgerDecision.Replayed replayed) {
            assertThat(replayed.stored()).isEqualTo(List.of(recorded));
        }
        return decision.getClass().getSimpleName();
    }

    private static LedgerEntry entry(Call call, Statement statement) {
        PlannedRelease plan = PlannedRelease.builder()
                .mentee(MenteeId.of("mentee"))
                .cycle(Rule.cycle(call.cycle()))
                .item(TopicId.of("topic"))
                .scope(ReleaseScope.PANEL)
                .roster(Rule.roster(call.from(), call.from() + 5))
                .strategy("middle-answers")
                .context(FIVE)
                .build();
        return Entries.entry(plan, statement, call.report(), call.seal());
    }

    private static int[] numbers(PanelEnumeration every) {
        return IntStream.range(0, every.panelCount()).map(every::saidAt).toArray();
    }
}
