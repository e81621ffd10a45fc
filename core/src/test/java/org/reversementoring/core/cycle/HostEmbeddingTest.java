package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.FeedbackMeeting.Modality;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck.Outcome;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.report.FeedbackReport;

/** What a host writes: a store of texts, one line a step. */
class HostEmbeddingTest {

    // begin of the host
    /** A host's table of cycles; each step is read, taken and stored, and a lost update is noticed. */
    private static final class Store {
        private final Map<CycleId, String> rows = new HashMap<>();
        private final JsonCodec codec = JsonCodec.create();
        private LocalDate today = LocalDate.of(2026, 1, 5);

        void open(MentoringCycle cycle) {
            rows.put(cycle.id(), codec.write(cycle));
        }

        MentoringCycle load(CycleId id) {
            return codec.read(Objects.requireNonNull(rows.get(id)), MentoringCycle.class);
        }

        void take(CycleId id, Role role, BiFunction<MentoringCycle, Step, MentoringCycle> step) {
            MentoringCycle before = load(id);
            MentoringCycle after = step.apply(before, Step.by(role, today));
            if (load(id).revision() != before.revision()) {
                throw new IllegalStateException("somebody else was faster");
            }
            rows.put(id, codec.write(after));
            today = today.plusDays(5);
        }
    }

    private static MentoringCycle wholeCycle(Store store, CycleId id) {
        MentorPanel panel = Cycles.panel(6);
        Interview interview = Cycles.openInterview(panel).closedFor(id, new SecureRandom());
        Collation collation = Collation.builder().interview(interview).build();
        store.open(MentoringCycle.propose(id, Cycles.MENTEE, Cycles.GUIDE));
        store.take(id, Role.MENTEE, (c, s) -> c.consented(Consent.complete("mentee-1.0"), s));
        store.take(id, Role.PROGRAMME_LEAD, (c, s) -> c.panelFormed(panel, Cycles.declarations(panel), s));
        store.take(id, Role.PROGRAMME_LEAD, (c, s) -> c.prepared(Preparation.complete(), s));
        store.take(id, Role.EVALUATOR, (c, s) -> c.baselineTaken(new Baseline(6, true, true), s));
        store.take(id, Role.FACILITATOR, (c, s) -> c.interviewed(interview, Cycles.record(6), s));
        store.take(id, Role.CUSTODIAN, (c, s) -> c.collated(s));
        FeedbackReport draft = Cycles.report(6, 1).build();
        store.take(id, Role.CUSTODIAN, (c, s) -> TestGate.drafted(c, collation, draft, s));
        PanelReview review = PanelReview.of(draft, PanelReview.SilenceRule.ASKED_AGAIN);
        store.take(id, Role.CUSTODIAN, (c, s) -> c.panelChecked(review, s));
        store.take(id, Role.CUSTODIAN, (c, s) -> TestGate.signedOff(c, s));
        store.take(id, Role.CUSTODIAN, (c, s) -> c.notesDestroyed(s));
        store.take(id, Role.CUSTODIAN, (c, s) -> c.answersDestroyed(s));
        store.take(id, Role.PROGRAMME_LEAD, (c, s) -> c.nominated(Nomination.volunteer(Cycles.mentor(3)), s));
        store.take(id, Role.NOMINATED_MENTOR, (c, s) -> c.scheduled(Cycles.plan(Modality.IN_PERSON, s.on()), s));
        store.take(
                id,
                Role.NOMINATED_MENTOR,
                (c, s) ->
                        TestGate.met(c, Cycles.meeting(Cycles.mentor(3), s.on()).build(), s));
        store.take(id, Role.MENTEE, (c, s) -> c.responded(Cycles.response(), s));
        store.take(
                id,
                Role.EVALUATOR,
                (c, s) -> c.followedUp(Cycles.followUp(FollowUpPoint.T1, s.on(), 1, Outcome.NO_HARM), s));
        store.take(
                id,
                Role.EVALUATOR,
                (c, s) -> c.followedUp(Cycles.followUp(FollowUpPoint.T2, s.on(), 1, Outcome.NO_HARM), s));
        store.take(id, Role.CUSTODIAN, (c, s) -> c.closed(new Closure(true), s));
        store.take(id, Role.MENTEE, (c, s) -> c.exported(Export.PARTICIPATION, s));
        return store.load(id);
    }
    // end of the host

    @Test
    void aWholeCycleFromProposalToCloseIsStoredAfterEachStep() {
        MentoringCycle closed = wholeCycle(new Store(), CycleId.of("host-1"));
        assertThat(closed.state()).isEqualTo(CycleState.CLOSED);
        // Sixteen steps to the close, two that attest what is destroyed, and one for the export.
        assertThat(closed.revision()).isEqualTo(19);
        assertThat(closed.viewFor(new Viewer.Host()).reflection()).isPresent();
        assertThat(closed.viewFor(new Viewer.Host()).report()).isEmpty();
    }

    @Test
    void theHostAboveHasFewerThanSixtyLinesOfCode() throws IOException {
        Path source = Path.of("src/test/java", HostEmbeddingTest.class.getName().replace('.', '/') + ".java");
        String text = Files.readString(source);
        String host = text.substring(text.indexOf("// begin of the host"), text.indexOf("// end of the host"));
        long lines = host.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("/*"))
                .count();
        assertThat(lines).isBetween(30L, 59L);
    }
}
