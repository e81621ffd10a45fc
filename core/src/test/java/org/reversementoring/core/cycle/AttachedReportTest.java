package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.anonymisation.multisource.TestAudit;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.multisource.External;
import org.reversementoring.core.multisource.ExternalReport;
import org.reversementoring.core.multisource.RaterOverlap;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;

/** A report of another tool lies beside that of the cycle if it was audited, is of this mentee, and nowhere before the meeting. */
class AttachedReportTest {

    private static final Journey JOURNEY = new Journey(6, CyclePolicy.defaults(), 1);
    private static final AttachedReport SAFE = TestAudit.safe(External.report(Cycles.MENTEE), 1);

    private static Step step(MentoringCycle cycle) {
        return Journey.step(cycle, CycleAction.ATTACH);
    }

    private static void refused(MentoringCycle cycle, AttachedReport attached, Step step, String reason) {
        assertThatExceptionOfType(ForbiddenTransitionException.class)
                .isThrownBy(() -> cycle.attached(TestAudit.KEY, attached, step))
                .satisfies(refusal -> {
                    assertThat(refusal.reason().name()).isEqualTo(reason);
                    assertThat(refusal.action()).isEqualTo(CycleAction.ATTACH);
                    assertThat(refusal.inWords().equals(RefusalReason.WRONG_STATE.inWords()))
                            .isEqualTo(reason.equals("WRONG_STATE"));
                });
    }

    private static ExternalReport.Builder report() {
        return ExternalReport.builder().from(External.report(Cycles.MENTEE));
    }

    @ParameterizedTest
    @EnumSource(
            value = CycleState.class,
            names = {"SIGNED_OFF", "NOMINEE_ASSIGNED", "MEETING_SCHEDULED"})
    void theCustodianAttachesBetweenSignOffAndMeeting(CycleState state) {
        MentoringCycle before = JOURNEY.at(state);
        MentoringCycle after = before.attached(TestAudit.KEY, SAFE, step(before));
        assertThat(after.state()).isEqualTo(state);
        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        assertThat(after.attached().orElseThrow().report()).isEqualTo(SAFE.report());
        assertThat(after.attached().orElseThrow().beside())
                .isEqualTo(after.report().map(FeedbackReport::digest));
        assertThat(after.report()).as("never merged").isEqualTo(before.report());
    }

    @ParameterizedTest
    @EnumSource(
            value = CycleState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SIGNED_OFF", "NOMINEE_ASSIGNED", "MEETING_SCHEDULED"})
    void nowhereElse(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        refused(cycle, SAFE, step(cycle), "WRONG_STATE");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyElseAttaches(Role role) {
        MentoringCycle cycle = JOURNEY.at(CycleState.SIGNED_OFF);
        if (role != Role.CUSTODIAN) {
            refused(cycle, SAFE, Step.by(role, step(cycle).on()), "WRONG_ROLE");
        }
    }

    @Test
    void anotherMenteesReportIsRefused() {
        MentoringCycle cycle = JOURNEY.at(CycleState.SIGNED_OFF);
        AttachedReport other =
                TestAudit.safe(report().mentee(MenteeId.of("somebody-else")).build(), 1);
        refused(cycle, other, step(cycle), "OTHER_MENTEE_RATED");
    }

    @Test
    void aReportThatIsNotOverIsRefusedOnItsLastDayToo() {
        MentoringCycle cycle = JOURNEY.at(CycleState.SIGNED_OFF);
        LocalDate today = step(cycle).on();
        refused(cycle, TestAudit.safe(report().lastDay(today).build(), 1), step(cycle), "RATING_NOT_OVER");
        cycle.attached(
                TestAudit.KEY,
                TestAudit.safe(report().lastDay(today.minusDays(1)).build(), 1),
                step(cycle));
    }

    @Test
    void aSecondOneIsRefused() {
        MentoringCycle cycle = JOURNEY.take(JOURNEY.at(CycleState.SIGNED_OFF), CycleAction.ATTACH);
        refused(cycle, SAFE, step(cycle), "ALREADY_ATTACHED");
    }

    @Test
    void anAuditAgainstFewerThanThePolicySaysIsRefused() {
        CyclePolicy strong = CyclePolicy.builder()
                .from(Cycles.floor(7))
                .release(ReleasePolicy.strong())
                .build();
        MentoringCycle cycle = new Journey(8, strong, 2).at(CycleState.SIGNED_OFF);
        refused(cycle, SAFE, step(cycle), "AUDIT_TOO_WEAK");
        cycle.attached(TestAudit.KEY, TestAudit.safe(SAFE.report(), 2), step(cycle));
    }

    /** Without scores the report bears everybody; what lies beside it does not, if mentors may have rated. */
    @Test
    void whoIsKnownCountsWhereMentorsMayHaveRated() {
        Journey journey = new Journey(6, conversation(), 0);
        MentoringCycle known = journey.at(CycleState.SIGNED_OFF);
        for (int mentor = 1; mentor <= 2; mentor++) {
            known = known.disclosed(Cycles.mentor(mentor), Journey.step(known, CycleAction.DISCLOSE_AUTHORSHIP));
        }
        refused(known, SAFE, step(known), "AUDIT_TOO_WEAK");
        MentoringCycle two = known.attached(TestAudit.KEY, TestAudit.safe(SAFE.report(), 2), step(known));
        assertThat(two.attached()).isPresent();
        MentoringCycle apart = known.attached(
                TestAudit.KEY,
                TestAudit.safe(report().overlap(RaterOverlap.NO_MENTOR_RATED).build(), 1),
                step(known));
        assertThat(apart.disclosed(Cycles.mentor(3), Journey.step(apart, CycleAction.DISCLOSE_AUTHORSHIP))
                        .attached())
                .isPresent();
        MentoringCycle held = two.disclosed(Cycles.mentor(3), Journey.step(two, CycleAction.DISCLOSE_AUTHORSHIP));
        assertThat(held.state()).isEqualTo(CycleState.HELD);
        assertThat(held.attached()).as("taken back before anybody saw it").isEmpty();
    }

    private static CyclePolicy conversation() {
        return CyclePolicy.builder()
                .from(CyclePolicy.defaults())
                .release(ReleasePolicy.conversation())
                .build();
    }

    @Test
    void theMenteeSeesItFromTheMeetingOnAndNothingBefore() {
        MentoringCycle without = JOURNEY.at(CycleState.SIGNED_OFF);
        MentoringCycle with = JOURNEY.take(without, CycleAction.ATTACH);
        for (CycleAction action : new CycleAction[] {CycleAction.NOMINATE, CycleAction.SCHEDULE}) {
            assertThat(with.viewFor(new Viewer.Mentee()))
                    .as("as if it were not there")
                    .isEqualTo(without.viewFor(new Viewer.Mentee()));
            without = JOURNEY.take(without, action);
            with = JOURNEY.take(with, action);
        }
        with = JOURNEY.take(with, CycleAction.MEET);
        CycleView.ForMentee seen = with.viewFor(new Viewer.Mentee());
        assertThat(seen.attached()).isEqualTo(with.attached());
        assertThat(seen.report()).isEqualTo(with.report());
    }

    /** The promise names three readers, and they are those whose views hold it. */
    @Test
    void itsReadersAreThoseWhomItsPromiseNames() {
        MentoringCycle cycle = JOURNEY.take(JOURNEY.at(CycleState.SIGNED_OFF), CycleAction.ATTACH);
        cycle = JOURNEY.take(cycle, CycleAction.NOMINATE);
        cycle = JOURNEY.take(cycle, CycleAction.SCHEDULE);
        cycle = JOURNEY.take(cycle, CycleAction.MEET);
        assertThat(cycle.viewFor(new Viewer.Mentee()).attached()).isPresent();
        assertThat(cycle.viewFor(new Viewer.NominatedMentor()).attached()).isPresent();
        assertThat(cycle.viewFor(new Viewer.Custodian()).attached()).isPresent();
        Set<String> holding = new TreeSet<>();
        for (Class<?> view : CycleView.class.getPermittedSubclasses()) {
            for (var part : view.getRecordComponents()) {
                if (part.getGenericType().getTypeName().contains(AttachedReport.class.getName())) {
                    holding.add(view.getSimpleName());
                }
            }
        }
        assertThat(holding).containsExactlyInAnyOrder("ForMentee", "ForNominatedMentor", "ForCustodian");
        assertThat(cycle.attached().orElseThrow().promise())
                .contains("The mentee reads them at the meeting. So do the mentor who feeds back, and the custodian.")
                .contains("Suppose that 1 rater tells")
                .contains("Mentors of the panel may have rated")
                .contains("nobody has checked");
        assertThat(cycle.attached().orElseThrow().promise(Translation.of("de")))
                .contains("Die erfahrene Person liest sie beim Gespräch.")
                .contains("1 befragte Person verrät")
                .contains("niemand geprüft hat");
    }

    @Test
    void itGoesWithTheReportBesideWhichItLies() {
        MentoringCycle scheduled = JOURNEY.take(JOURNEY.at(CycleState.MEETING_SCHEDULED), CycleAction.ATTACH);
        assertThat(JOURNEY.take(scheduled, CycleAction.STEP_DOWN).attached()).isPresent();
        assertThat(JOURNEY.take(scheduled, CycleAction.CANCEL_MEETING).attached())
                .isPresent();
        assertThat(JOURNEY.take(scheduled, CycleAction.SUSPEND).attached()).isPresent();
        assertThat(JOURNEY.take(scheduled, CycleAction.WITHDRAW).attached()).isEmpty();
        MentoringCycle stopped = JOURNEY.take(scheduled, CycleAction.SUSPEND);
        assertThat(JOURNEY.take(stopped, CycleAction.ABANDON).attached()).isEmpty();
        MentoringCycle held =
                scheduled.disclosed(Cycles.mentor(2), Journey.step(scheduled, CycleAction.DISCLOSE_AUTHORSHIP));
        assertThat(held.state()).isEqualTo(CycleState.HELD);
        assertThat(held.attached()).isEmpty();
        MentoringCycle shown = JOURNEY.take(scheduled, CycleAction.MEET);
        assertThat(JOURNEY.take(JOURNEY.take(shown, CycleAction.SUSPEND), CycleAction.ABANDON)
                        .attached())
                .as("the mentee has it")
                .isPresent();
    }

    @Test
    void aStoredCycleIsReadAgainInEachState() {
        JsonCodec codec = JsonCodec.create();
        MentoringCycle cycle = JOURNEY.take(JOURNEY.at(CycleState.SIGNED_OFF), CycleAction.ATTACH);
        for (CycleAction action : new CycleAction[] {
            CycleAction.NOMINATE,
            CycleAction.SCHEDULE,
            CycleAction.MEET,
            CycleAction.RESPOND,
            CycleAction.FOLLOW_UP_T1,
            CycleAction.FOLLOW_UP_T2,
            CycleAction.CLOSE
        }) {
            assertThat(codec.read(codec.write(cycle), MentoringCycle.class)).isEqualTo(cycle);
            cycle = JOURNEY.take(cycle, action);
        }
        assertThat(codec.read(codec.write(cycle), MentoringCycle.class).attached())
                .isPresent();
        assertThat(codec.write(cycle)).contains("\"version\" : 2");
    }

    @Test
    void whatAStepRefusesIsNotReadEither() {
        MentoringCycle cycle = JOURNEY.take(JOURNEY.at(CycleState.SIGNED_OFF), CycleAction.ATTACH);
        Stored.refused(cycle, "an attached report must be a step's", body -> body.remove("attached"));
        Stored.refused(
                JOURNEY.at(CycleState.SIGNED_OFF),
                "an attached report must be a step's",
                body -> body.set("attached", Stored.body(cycle).get("attached")));
        Stored.refused(
                cycle,
                "must lie beside the report of its cycle",
                body -> attached(body).put("beside", "0".repeat(64)));
        Stored.refused(cycle, "member beside is missing", body -> attached(body).remove("beside"));
        Stored.refused(
                cycle,
                "evidence must be of this report",
                body -> ((ObjectNode) attached(body).get("report")).put("source", "Another tool"));
        Stored.refused(
                cycle,
                "must be those of an audit",
                body -> ((ObjectNode) attached(body).get("evidence")).put("colluders", 0));
        Stored.refused(cycle, "no more than one report must be attached", body -> {
            ArrayNode history = (ArrayNode) body.get("history");
            ObjectNode again = history.get(history.size() - 1).deepCopy();
            history.add(again.put("revision", history.size() + 1));
        });
        Stored.refused(
                cycle,
                "history must have only steps of the table",
                body -> ((ObjectNode) body.get("history").get(cycle.revision() - 1)).put("by", "PROGRAMME_LEAD"));
    }

    /** The digest of the other report would tell, so these are made as a forger would make them. */
    @Test
    void aForgedReportOfSomebodyElseOrOfTomorrowOrOfAWeakAuditIsNotRead() {
        MentoringCycle cycle = JOURNEY.at(CycleState.SIGNED_OFF);
        MentoringCycle attached = JOURNEY.take(cycle, CycleAction.ATTACH);
        LocalDate day = attached.history().get(cycle.revision()).on();
        forged(attached, report().mentee(MenteeId.of("another")).build(), 1, "must be about the mentee");
        forged(attached, report().lastDay(day).build(), 1, "must be over when it is attached");
        CyclePolicy strong = CyclePolicy.builder()
                .from(Cycles.floor(7))
                .release(ReleasePolicy.strong())
                .build();
        Journey eight = new Journey(8, strong, 2);
        forged(
                eight.take(eight.at(CycleState.SIGNED_OFF), CycleAction.ATTACH),
                report().build(),
                1,
                "against as many as the policy says");
    }

    private static void forged(MentoringCycle cycle, ExternalReport report, int colluders, String rule) {
        AttachedReport other = TestAudit.safe(report, colluders)
                .besideReport(cycle.report().orElseThrow().digest());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        MentoringCycle.builder().from(cycle).attached(other).build())
                .withMessageContaining(rule);
    }

    private static ObjectNode attached(ObjectNode body) {
        return (ObjectNode) Objects.requireNonNull(body.get("attached"));
    }

    @Test
    void noStateBeforeSignOffEverHoldsOne() {
        for (CycleState state : EnumSet.range(CycleState.PROPOSED, CycleState.PANEL_CHECKED)) {
            assertThat(JOURNEY.at(state).attached()).isEqualTo(Optional.empty());
        }
    }
}
