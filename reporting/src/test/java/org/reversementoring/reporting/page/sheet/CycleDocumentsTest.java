package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.CycleAccess;
import org.reversementoring.core.cycle.view.Staff;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.render.Renderers;

/** Who gets which document, in the stored cycles of each state. */
class CycleDocumentsTest {

    private static final Path CYCLES = Path.of("..", "core", "src", "test", "resources", "golden");
    private static final List<String> STATES =
            List.of("proposed", "panel-formed", "interviewed", "signed-off", "meeting-held", "responded", "closed");
    private static final Staff STAFF = staff();

    private static Staff staff() {
        Staff staff = Staff.none();
        for (Role role : Role.values()) {
            if (Staff.isOfStaff(role)) {
                staff = staff.with(role, "staff-" + role);
            }
        }
        return staff;
    }

    private static MentoringCycle cycle(String state) {
        try {
            return JsonCodec.create()
                    .read(Files.readString(CYCLES.resolve("mentoring-cycle-" + state + ".json")), MentoringCycle.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static CycleDocuments documents(MentoringCycle cycle, String person, Locale language) {
        return CycleDocuments.of(
                CycleAccess.of(cycle, STAFF),
                person,
                cycle.policy(),
                Presentation.none(),
                Vocabulary.of("nhs", language));
    }

    /** The mentee, a mentor, the nominated one, each of the staff, and somebody who has no role. */
    private static List<String> people(MentoringCycle cycle) {
        List<String> people = new ArrayList<>(List.of(cycle.mentee().id().value(), "nobody"));
        cycle.panel()
                .ifPresent(panel ->
                        panel.mentors().forEach(mentor -> people.add(mentor.id().value())));
        for (Role role : Role.values()) {
            people.add("staff-" + role);
        }
        return people;
    }

    private static String who(MentoringCycle cycle, String person) {
        Set<Role> roles = CycleAccess.of(cycle, STAFF).rolesOf(person);
        return roles.contains(Role.NOMINATED_MENTOR)
                ? "NOMINATED_MENTOR"
                : roles.stream().map(Role::name).findFirst().orElse("nobody");
    }

    /** Read line by line: the mentee gets nothing before the meeting, the panel the report that it checked, and staff no more than they need. */
    @Test
    void eachPersonIsOfferedTheirOwn() {
        List<String> lines = new ArrayList<>();
        for (String state : STATES) {
            MentoringCycle cycle = cycle(state);
            for (String person : people(cycle)) {
                Set<CycleDocument> offered = documents(cycle, person, Locale.UK).offered();
                String line = state + " " + who(cycle, person) + " " + offered;
                if (!offered.isEmpty() && !lines.contains(line)) {
                    lines.add(line);
                }
            }
        }
        assertThat(lines)
                .containsExactly(
                        "proposed FACILITATOR [RUN_SHEET]",
                        "panel-formed FACILITATOR [RUN_SHEET]",
                        "interviewed MENTOR [PARTICIPATION]",
                        "interviewed FACILITATOR [RUN_SHEET]",
                        "signed-off MENTOR [REPORT, PARTICIPATION]",
                        "signed-off FACILITATOR [RUN_SHEET]",
                        "signed-off CUSTODIAN [REPORT, CERTIFICATE]",
                        "meeting-held MENTEE [REPORT, OWN_MARKS, APPOINTMENT]",
                        "meeting-held NOMINATED_MENTOR [REPORT, CONVERSATION, PARTICIPATION]",
                        "meeting-held MENTOR [REPORT, PARTICIPATION]",
                        "meeting-held FACILITATOR [RUN_SHEET]",
                        "meeting-held CUSTODIAN [REPORT, CERTIFICATE]",
                        "responded MENTEE [REPORT, OWN_MARKS, APPOINTMENT, APPRAISAL_TEXT]",
                        "responded NOMINATED_MENTOR [REPORT, CONVERSATION, PARTICIPATION]",
                        "responded MENTOR [REPORT, PARTICIPATION]",
                        "responded FACILITATOR [RUN_SHEET]",
                        "responded CUSTODIAN [REPORT, CERTIFICATE]",
                        "closed MENTEE [REPORT, OWN_MARKS, APPOINTMENT, APPRAISAL_TEXT]",
                        "closed NOMINATED_MENTOR [REPORT, CONVERSATION, PARTICIPATION]",
                        "closed MENTOR [REPORT, PARTICIPATION]",
                        "closed FACILITATOR [RUN_SHEET]",
                        "closed CUSTODIAN [REPORT, CERTIFICATE]");
    }

    @Test
    void whatIsOfferedIsMadeAndNothingElse() {
        for (String state : STATES) {
            MentoringCycle cycle = cycle(state);
            for (String person : people(cycle)) {
                for (Locale language : List.of(Locale.UK, Locale.GERMANY)) {
                    CycleDocuments documents = documents(cycle, person, language);
                    EnumSet<CycleDocument> made = EnumSet.noneOf(CycleDocument.class);
                    for (CycleDocument kind : CycleDocument.values()) {
                        documents.document(kind).ifPresent(document -> {
                            made.add(kind);
                            assertThat(Renderers.html().render(document)).contains("<h1");
                        });
                    }
                    assertThat(made).isEqualTo(documents.offered());
                }
            }
        }
    }

    @Test
    void whoHasNoRoleIsOfferedNothing() {
        for (String state : STATES) {
            assertThat(documents(cycle(state), "nobody", Locale.UK).offered()).isEmpty();
        }
    }

    @Test
    void aCycleThatEndedEarlyGivesEachTheirLetter() {
        MentoringCycle cycle = cycle("interviewed");
        MentoringCycle ended = cycle.withdrawn(CycleAccess.of(cycle, STAFF)
                .step(
                        cycle.mentee().id().value(),
                        org.reversementoring.core.cycle.transition.CycleAction.WITHDRAW,
                        cycle.history().get(cycle.history().size() - 1).on())
                .orElseThrow());
        assertThat(documents(ended, ended.mentee().id().value(), Locale.UK).offered())
                .containsExactly(CycleDocument.LETTER);
        assertThat(documents(ended, "staff-PROGRAMME_LEAD", Locale.GERMANY).offered())
                .containsExactly(CycleDocument.LETTER);
    }

    @Test
    void theNominatedMentorAloneHasTheGuideOfTheConversation() {
        MentoringCycle cycle = cycle("signed-off");
        String nominated = cycle.nomination()
                .map(Nomination::mentor)
                .map(mentor -> mentor.value())
                .orElse("none yet");
        for (String person : people(cycle)) {
            assertThat(documents(cycle, person, Locale.UK).offered().contains(CycleDocument.CONVERSATION))
                    .isEqualTo(person.equals(nominated));
        }
    }

    @Test
    void printsNobody() {
        MentoringCycle cycle = cycle("closed");
        assertThat(documents(cycle, "somebody", Locale.UK).toString()).doesNotContain("somebody");
        assertThat(CycleDocument.RUN_SHEET.key()).isEqualTo("run-sheet");
    }
}
