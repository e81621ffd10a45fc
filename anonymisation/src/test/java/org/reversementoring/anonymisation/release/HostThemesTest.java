package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ProgrammeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.Purpose;
import org.reversementoring.core.policy.ThemeRule;
import org.reversementoring.core.programme.PooledThemes;
import org.reversementoring.core.programme.Programme;
import org.reversementoring.core.programme.ThemeCodebook;
import org.reversementoring.core.programme.ThemeRelease;

/** The whole way of a theme: promised with the programme, said by five panels, released by the gate, coded, pooled, read by the lead (C 14, 28). */
class HostThemesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final String SECRET = "Qzx";
    private static final ThemeCodebook BOOK = new ThemeCodebook(
            "issues",
            "1.0",
            List.of(new ThemeCodebook.Theme("rota", "Rota and leave"), new ThemeCodebook.Theme("it", "Computers")));
    private static final Programme PROGRAMME = Programme.builder()
            .id(ProgrammeId.of("programme-1"))
            .purpose(Purpose.ORGANISATION)
            .guide(Panels.GUIDE)
            .policy(CyclePolicy.builder()
                    .themes(new ThemeRule(BOOK.digest(), 3, 1, DAY, LAST, List.of(), ThemeRule.Audience.PROGRAMME_LEAD))
                    .build())
            .build();

    private final ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
    private final JsonCodec codec = JsonCodec.create();

    private static Finding finding(int number, FindingKind kind) {
        return Finding.builder()
                .id(FindingId.of("f" + number))
                .topic(TopicId.of("strengths"))
                .kind(kind)
                .text(SECRET + " was put in words.")
                .build();
    }

    private MentoringCycle stored(MentoringCycle cycle) {
        return codec.read(codec.write(cycle), MentoringCycle.class);
    }

    /** A cycle with people of its own, until the mentee has the report, and through JSON after each step of the gate. */
    private MentoringCycle met(int number) {
        CycleId id = CycleId.of("cycle-" + number);
        MenteeId mentee = MenteeId.of(SECRET + "-mentee-" + number);
        MentorPanel panel = MentorPanel.of(IntStream.range(0, 6)
                .mapToObj(i -> MentorId.of(SECRET + "-mentor-" + number + "-" + i))
                .toArray(MentorId[]::new));
        MentoringCycle cycle = PROGRAMME.propose(id, mentee);
        assertThat(cycle.promise(6).themes().orElseThrow()).contains("the programme lead", "at least 3 groups");
        cycle = cycle.consented(Consent.complete("mentee-1.0"), GatedCycles.step(cycle, Role.MENTEE));
        cycle = cycle.panelFormed(
                panel,
                panel.mentors().stream()
                        .map(mentor -> RelationshipDeclaration.of(mentor.id()))
                        .toList(),
                GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
        cycle = cycle.prepared(Preparation.complete(), GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
        cycle = cycle.baselineTaken(new Baseline(6, true, false), GatedCycles.step(cycle, Role.EVALUATOR));
        Interview interview = Interview.builder()
                .mentee(mentee)
                .panel(panel)
                .guide(Panels.GUIDE)
                .build()
                .closedFor(id, new Random(7));
        cycle = cycle.interviewed(
                interview, InterviewRecord.full(Panels.GUIDE, 6), GatedCycles.step(cycle, Role.FACILITATOR));
        cycle = cycle.collated(GatedCycles.custodian(cycle));
        List<Finding> findings = List.of(
                finding(1, FindingKind.STRENGTH), finding(2, FindingKind.ISSUE), finding(3, FindingKind.POLICY));
        Collation collation = Collation.builder()
                .interview(interview)
                .findings(findings)
                .endorsements(panel.mentors().stream()
                        .limit(4)
                        .map(mentor -> Endorsement.builder()
                                .mentor(mentor.id())
                                .findings(findings.stream().map(Finding::id).toList())
                                .build())
                        .toList())
                .build();
        Drafting drafting =
                gate.draft(stored(cycle), collation, ReportId.of("report-" + number), GatedCycles.custodian(cycle));
        cycle = stored(GatedCycles.checked(drafting));
        cycle = stored(
                gate.signOff(cycle, collation, GatedCycles.custodian(cycle)).cycle());
        assertThat(cycle.report().orElseThrow().promise()).isEqualTo(cycle.promise(6));
        MentorId nominee = panel.mentors().get(0).id();
        cycle = cycle.nominated(Nomination.volunteer(nominee), GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
        Step schedule = GatedCycles.step(cycle, Role.NOMINATED_MENTOR);
        cycle = cycle.scheduled(
                new MeetingPlan(schedule.on().plusDays(1), FeedbackMeeting.Modality.IN_PERSON, true), schedule);
        Step meet = GatedCycles.step(cycle, Role.NOMINATED_MENTOR);
        return stored(gate.meet(
                cycle,
                FeedbackMeeting.builder()
                        .nominatedMentor(nominee)
                        .heldOn(meet.on())
                        .length(Duration.ofMinutes(45))
                        .build(),
                meet));
    }

    @Test
    void theLeadReadsTheThemesOfFiveCyclesAndNoneOfFour() {
        List<MentoringCycle> cycles =
                IntStream.rangeClosed(1, 5).mapToObj(this::met).toList();
        Map<CycleId, List<List<String>>> codes = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            codes.put(
                    cycles.get(i).id(),
                    List.of(i < 2 ? List.of("rota") : List.of(), i == 2 ? List.of("rota") : List.of("it")));
        }
        Step custodian = Step.by(Role.CUSTODIAN, LAST.plusDays(1));
        ThemeRelease release = HostThemes.pooled(PROGRAMME, BOOK, cycles, codes, List.of(), custodian);
        PooledThemes themes = ((ThemeRelease.Released) release).themes();
        assertThat(themes.themes()).isEqualTo(BOOK.themes());
        String text = codec.write(themes);
        assertThat(codec.read(text, PooledThemes.class)).isEqualTo(themes);
        assertThat(text + themes + release).doesNotContain(SECRET);
        codes.remove(cycles.get(4).id());
        ThemeRelease fewer = HostThemes.pooled(PROGRAMME, BOOK, cycles.subList(0, 4), codes, List.of(), custodian);
        assertThat(((ThemeRelease.Withheld) fewer).reasons())
                .extracting(ThemeRelease.Reason::code)
                .containsExactly(ThemeRelease.Code.TOO_FEW_GROUPS);
    }

    @Test
    void itTakesTwoStatements() throws IOException {
        String file =
                Files.readString(Path.of("src/test/java/org/reversementoring/anonymisation/release/HostThemes.java"));
        String region = file.substring(file.indexOf("// begin"), file.indexOf("// end"));
        assertThat(region.chars().filter(character -> character == ';').count()).isEqualTo(2);
    }
}
