package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.Fidelity;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.meeting.SharedReport;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Relationship;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.policy.CyclePolicy;

/** Law: each exception ends well in a few statements, with the real gate, stored and read back at each step. */
class HostExceptionsTest {

    private final ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
    private final Collation collation =
            GatedCycles.closed(Panels.collation(Panels.consensus(7, new Random(3)), 5, 1), GatedCycles.CYCLE);

    private MentoringCycle written(CyclePolicy policy) {
        return GatedCycles.collated(GatedCycles.CYCLE, policy, collation);
    }

    /** The honest way until a state. */
    private MentoringCycle until(CycleState state, MentoringCycle cycle, Collation about) {
        MentoringCycle at = cycle;
        while (at.state() != state) {
            at = HostExceptions.stored(
                    switch (at.state()) {
                        case COLLATED, HELD ->
                            gate.draft(at, about, Panels.REPORT, GatedCycles.custodian(at))
                                    .cycle();
                        case PANEL_CHECKED ->
                            gate.signOff(at, about, GatedCycles.custodian(at)).cycle();
                        default -> HonestHost.next(gate, at);
                    });
        }
        return at;
    }

    private MentoringCycle until(CycleState state) {
        return until(state, written(CyclePolicy.defaults()), collation);
    }

    private void closes(MentoringCycle cycle) {
        MentoringCycle closed = until(CycleState.CLOSED, cycle, collation);
        assertThat(closed.report()).isPresent();
        assertThat(gate.verify(closed).reasons()).isEmpty();
    }

    @Test
    void whoAsksWhoSaidThatGetsTheScriptAndNoName() {
        MentoringCycle scheduled = until(CycleState.MEETING_SCHEDULED);
        List<String> screen = new ArrayList<>();
        MentoringCycle met = HostExceptions.asksWhoSaidThat(
                gate, scheduled, screen, GatedCycles.step(scheduled, Role.NOMINATED_MENTOR));
        assertThat(screen).singleElement().asString().isNotBlank().doesNotContain("mentor-");
        assertThat(met.viewFor(new Viewer.ProgrammeLead()).fidelity().missed()).contains(Fidelity.Item.QUIET_MEETING);
        assertThat(met.disclosed()).isEmpty();
        closes(met);
    }

    @Test
    void whoTellsThatAPointWasTheirsIsTheOneWhoFeedsBack() {
        MentoringCycle assigned = until(CycleState.NOMINEE_ASSIGNED);
        MentoringCycle again = HostExceptions.tellsAuthorship(gate, assigned, collation, Panels.mentor(2));
        assertThat(again.state()).isEqualTo(CycleState.NOMINEE_ASSIGNED);
        assertThat(again.history()).anyMatch(entry -> entry.to() == CycleState.HELD);
        assertThat(again.nomination().orElseThrow().mentor()).isEqualTo(Panels.mentor(2));
        assertThat(again.viewFor(new Viewer.Custodian()).known())
                .as("no more than the report bears")
                .isEqualTo(1);
        closes(again);
    }

    @Test
    void aReportThatIsSharedWidelyIsSeenWithWhatWasDoneAndWithNobodysName() {
        MentoringCycle shared = HostExceptions.sharesWidely(until(CycleState.MEETING_HELD));
        for (List<SharedReport> seen : List.of(
                shared.viewFor(new Viewer.ProgrammeLead()).sharings(),
                shared.viewFor(new Viewer.Mentor(Panels.mentor(3))).sharings())) {
            assertThat(seen)
                    .extracting(SharedReport::outcome)
                    .containsExactly(SharedReport.Outcome.TALKED_WITH_MENTEE, SharedReport.Outcome.PANEL_INFORMED);
        }
        closes(shared);
    }

    @Test
    void aLoneSeriousPointGoesToWhoTakesConcernsAndNotIntoTheReport() {
        MentoringCycle drafted = HostExceptions.seriousPoint(gate, written(CyclePolicy.defaults()), collation);
        assertThat(drafted.viewFor(new Viewer.ConcernRecipient()).concerns())
                .containsExactly(new Concern(1, Concern.Stage.ACKNOWLEDGED));
        assertThat(drafted.draft().orElseThrow().findings())
                .extracting(finding -> finding.text())
                .containsExactly("Finding number 0.");
        closes(drafted);
    }

    @Test
    void anOnlineMeetingIsHeldWhereThePolicyAllowsItAndCountsAsMissed() {
        CyclePolicy policy = CyclePolicy.builder().inPersonOnly(false).build();
        MentoringCycle met =
                HostExceptions.online(gate, until(CycleState.NOMINEE_ASSIGNED, written(policy), collation));
        assertThat(met.viewFor(new Viewer.ProgrammeLead()).fidelity().missed()).contains(Fidelity.Item.IN_PERSON);
        closes(met);
        ReleaseGate other = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
        assertThatThrownBy(() -> HostExceptions.online(other, until(CycleState.NOMINEE_ASSIGNED)))
                .hasMessageContaining("NOT_IN_PERSON");
    }

    @Test
    void threeOfASmallUnitArePooledAndReportedWithoutTheirSite() {
        Collation six = GatedCycles.closed(Panels.collation(Panels.consensus(6, new Random(5)), 5), CycleId.of("p"));
        MentoringCycle formed = HostExceptions.pooled(CycleId.of("p"), enrolments(0, 3), enrolments(3, 6));
        assertThat(formed.state()).isEqualTo(CycleState.PANEL_FORMED);
        MentoringCycle asked = until(CycleState.BASELINE_TAKEN, formed, six);
        MentoringCycle interviewed = asked.interviewed(
                six.interview(),
                InterviewRecord.full(Guides.sevenDomains(), 6),
                GatedCycles.step(asked, Role.FACILITATOR));
        MentoringCycle closed = until(CycleState.CLOSED, interviewed, six);
        assertThat(closed.report().orElseThrow().method().panelSize()).isEqualTo(6);
        assertThat(closed.viewFor(new Viewer.Mentee()).toString()).doesNotContain("north");
        assertThat(gate.verify(closed).reasons()).isEmpty();
    }

    private static List<Enrolment> enrolments(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(Panels::mentor)
                .map(mentor -> Enrolment.of(
                        Mentor.of(mentor), RelationshipDeclaration.of(mentor), MentorConsent.heldByHost(mentor)))
                .toList();
    }

    @Test
    void whoIsAssessedThisYearJoinsWhenItIsOver() {
        MentorPanel panel = collation.interview().panel();
        List<RelationshipDeclaration> declared = IntStream.range(0, 7)
                .mapToObj(i -> i == 6
                        ? RelationshipDeclaration.of(Panels.mentor(i), Relationship.ASSESSES_THIS_YEAR)
                        : RelationshipDeclaration.of(Panels.mentor(i)))
                .toList();
        MentoringCycle consented = HonestHost.consented(MentoringCycle.propose(
                GatedCycles.CYCLE, collation.interview().mentee(), Panels.GUIDE, CyclePolicy.defaults()));
        assertThatThrownBy(
                        () -> consented.panelFormed(panel, declared, GatedCycles.step(consented, Role.PROGRAMME_LEAD)))
                .hasMessageContaining("PANEL_REFUSED");
        MentoringCycle formed = HostExceptions.waitsForTheAssessment(consented, panel, declared, Panels.mentor(6));
        assertThat(formed.panel()).contains(panel);
        MentoringCycle asked = until(CycleState.BASELINE_TAKEN, formed, collation);
        closes(HonestHost.interviewed(asked, collation.interview()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the mentee asks who said that|3",
                "a mentor tells that a point was theirs|7",
                "the mentee shares the report widely|2",
                "one mentor alone makes a serious point|4",
                "the meeting is online|5",
                "three of a small unit are pooled with another site|6",
                "the mentee assesses a mentor this year|5"
            })
    void takesNoMoreStatementsThanPromised(String part, int most) throws IOException {
        String source = Files.readString(
                Path.of("src/test/java", HostExceptions.class.getName().replace('.', '/') + ".java"));
        String begin = "// begin: " + part + "\n";
        assertThat(source).contains(begin);
        String body = source.substring(source.indexOf(begin), source.indexOf("// end: " + part + "\n"));
        long statements = body.chars().filter(sign -> sign == ';').count();
        assertThat(statements).isBetween(1L, (long) most);
        assertThat(body).doesNotContain("Panels", "HonestHost");
    }
}
