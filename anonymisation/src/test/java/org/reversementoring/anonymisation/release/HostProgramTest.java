package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.policy.CyclePolicy;

/** Law: a host writes the whole way in 25 statements, and each exception in a few more. */
class HostProgramTest {

    private static final int WHOLE_WAY = 25;
    private static final int EXCEPTION = 4;

    private final ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
    private final Collation collated = Panels.collation(Panels.consensus(7, new Random(3)), 5, 4);
    private final Collation collation = GatedCycles.closed(collated, GatedCycles.CYCLE);
    private final MentoringCycle written = GatedCycles.collated(GatedCycles.CYCLE, CyclePolicy.defaults(), collation);

    @Test
    void theWholeWayEndsClosedWithAReportAndTwoFollowUps() {
        MentoringCycle closed = HostProgram.whole(
                gate,
                collated.interview().panel(),
                collated.interview().ballots(),
                collated.findings(),
                collated.endorsements());
        assertThat(closed.state()).isEqualTo(CycleState.CLOSED);
        assertThat(closed.report()).isPresent();
        assertThat(closed.followUps()).hasSize(2);
        assertThat(closed.history()).extracting(entry -> entry.on()).isSorted();
    }

    @Test
    void whoLeavesTakesTheirBallotsAlongAndTheRestIsDrafted() {
        MentoringCycle drafted = HostProgram.leaves(gate, written, collation, Panels.mentor(6));
        assertThat(drafted.state()).isEqualTo(CycleState.ANONYMISED);
        assertThat(drafted.panel().orElseThrow().size()).isEqualTo(6);
    }

    @Test
    void anotherMentorFeedsBackWhenOneStepsDown() {
        MentoringCycle next = HostProgram.stepsDown(nominated(), Panels.mentor(2));
        assertThat(next.state()).isEqualTo(CycleState.NOMINEE_ASSIGNED);
        assertThat(next.nomination().orElseThrow().mentor()).isEqualTo(Panels.mentor(2));
    }

    @Test
    void aStoppedCycleGoesOnWhereItWas() {
        MentoringCycle resumed = HostProgram.stopped(nominated());
        assertThat(resumed.state()).isEqualTo(CycleState.NOMINEE_ASSIGNED);
        assertThat(resumed.concerns()).hasSize(1);
    }

    @Test
    void theMenteeMayEndIt() {
        assertThat(HostProgram.ended(nominated()).state()).isEqualTo(CycleState.WITHDRAWN);
    }

    private MentoringCycle nominated() {
        MentoringCycle checked =
                GatedCycles.checked(gate.draft(written, collation, Panels.REPORT, GatedCycles.custodian(written)));
        MentoringCycle signedOff =
                gate.signOff(checked, collation, GatedCycles.custodian(checked)).cycle();
        return signedOff.nominated(
                Nomination.volunteer(Panels.mentor(1)), GatedCycles.step(signedOff, Role.PROGRAMME_LEAD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from the guide to the closed cycle|" + WHOLE_WAY,
                "a mentor leaves after the interview|" + EXCEPTION,
                "the nominated mentor steps down|" + EXCEPTION,
                "a suspicion stops the cycle, and it goes on|" + EXCEPTION,
                "the mentee ends it|" + EXCEPTION
            })
    void takesNoMoreStatementsThanPromised(String part, int most) throws IOException {
        String source = Files.readString(
                Path.of("src/test/java", HostProgram.class.getName().replace('.', '/') + ".java"));
        String begin = "// begin: " + part + "\n";
        assertThat(source).contains(begin);
        String body = source.substring(source.indexOf(begin), source.indexOf("// end: " + part + "\n"));
        long statements = body.replaceAll("\"[^\"]*\"", "")
                .chars()
                .filter(sign -> sign == ';')
                .count();
        assertThat(statements).isBetween(1L, (long) most);
        assertThat(body).doesNotContain("{ ", "for (", "while (", "Panels", "GatedCycles");
    }
}
