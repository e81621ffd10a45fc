package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.policy.CyclePolicy;

/**
 * A second call for a report looks at no answer: whether it is released, and why not, is the same for each late answer, each late
 * endorsement and each panel (T10, G9), so that no late answer
 * follows from two reports (L4, W2).
 */
class ReplayLooksAtNoAnswerTest {

    private static final CycleId CYCLE = GatedCycles.CYCLE;
    private static final ReportId REPORT = ReportId.of("r1");
    private static final int QUESTION = 2;

    /** A new one for each panel. */
    private ReleaseGate gate = gate();

    private static ReleaseGate gate() {
        return ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
    }

    /** Panels of six whose marks on one question are these, in non-descending order; the last mentor's comes late. */
    private static List<int[]> panels() {
        List<int[]> panels = new ArrayList<>();
        for (int low = 1; low <= 5; low++) {
            for (int high = low; high <= 5; high++) {
                for (int many = 0; many <= 5; many++) {
                    int cut = many;
                    int lowest = low;
                    int highest = high;
                    panels.add(IntStream.range(0, 5)
                            .map(i -> i < cut ? lowest : highest)
                            .toArray());
                }
            }
        }
        return panels;
    }

    private static Collation collation(int[] marks, int last, int support) {
        int[][] rows = new int[6][Panels.GUIDE.topics().size()];
        for (int i = 0; i < 6; i++) {
            rows[i][QUESTION] = i < 5 ? marks[i] : last;
        }
        return GatedCycles.closed(Panels.collation(rows, support), CYCLE);
    }

    private static Collation withoutTheLastBallot(Collation collation) {
        Interview interview = collation.interview();
        return GatedCycles.with(
                collation,
                Interview.builder()
                        .from(interview)
                        .ballots(interview.ballots().subList(0, 5))
                        .build());
    }

    private String outcome(MentoringCycle checked, Collation collation) {
        try {
            SigningOff signing = gate.signOff(checked, collation, GatedCycles.custodian(checked));
            return signing.getClass().getSimpleName();
        } catch (ForbiddenTransitionException e) {
            return e.reason().name();
        }
    }

    private String draftAgain(MentoringCycle collated, Collation collation) {
        try {
            return gate.draft(collated, collation, REPORT, GatedCycles.custodian(collated))
                    .getClass()
                    .getSimpleName();
        } catch (ForbiddenTransitionException e) {
            return e.reason().name();
        }
    }

    @Test
    void aLateBallotIsRefusedWhateverItSays() {
        Set<List<String>> outcomes = new HashSet<>();
        for (int[] marks : panels()) {
            gate = gate();
            Collation five = withoutTheLastBallot(collation(marks, 0, 4));
            MentoringCycle collated = GatedCycles.collated(CYCLE, CyclePolicy.defaults(), five);
            MentoringCycle checked =
                    GatedCycles.checked(gate.draft(collated, five, REPORT, GatedCycles.custodian(collated)));
            assertThat(outcome(checked, five)).isEqualTo("SignedOff");
            for (int late = 0; late <= 5; late++) {
                Collation six = collation(marks, late, 4);
                outcomes.add(List.of(outcome(checked, six), draftAgain(collated, six), outcome(checked, five)));
            }
        }
        assertThat(outcomes).containsExactly(List.of("OTHER_COLLATION", "BALLOTS_CHANGED", "SignedOff"));
    }

    @Test
    void aLateEndorsementIsRefusedWhetherOrNotItWouldListTheFinding() {
        Set<List<String>> outcomes = new HashSet<>();
        for (int support = 0; support <= 5; support++) {
            gate = gate();
            Collation before = collation(new int[] {4, 4, 4, 4, 4}, 4, support);
            // One finding is listed in any case, so that a report without a finding is not what decides.
            Collation drafted = Collation.builder()
                    .from(before)
                    .addFindings(Panels.finding("sure", "Gives time to questions."))
                    .endorsements(before.endorsements().stream()
                            .map(ballot -> Endorsement.builder()
                                    .from(ballot)
                                    .addFindings(FindingId.of("sure"))
                                    .build())
                            .toList())
                    .build();
            MentoringCycle collated = GatedCycles.collated(CYCLE, CyclePolicy.defaults(), drafted);
            MentoringCycle checked =
                    GatedCycles.checked(gate.draft(collated, drafted, REPORT, GatedCycles.custodian(collated)));
            List<Endorsement> late = new ArrayList<>(drafted.endorsements());
            late.set(
                    5,
                    Endorsement.builder()
                            .from(late.get(5))
                            .addFindings(FindingId.of("f0"))
                            .build());
            Collation more =
                    Collation.builder().from(drafted).endorsements(late).build();
            outcomes.add(List.of(outcome(checked, more), outcome(checked, drafted)));
        }
        // The same report id again with other endorsements is other raw material, and refused by the ledger too.
        assertThat(outcomes).allMatch(outcome -> outcome.get(0).equals("OTHER_COLLATION"));
    }
}
