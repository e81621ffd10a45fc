package org.reversementoring.anonymisation.jdbc.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.jdbc.BallotRound;
import org.reversementoring.anonymisation.jdbc.BallotSecret;
import org.reversementoring.anonymisation.jdbc.CastResult;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.Mentee;

/** The laws of the desk where answers come in, and of who finds a cycle, as a host meets them. */
@Timeout(300)
class InterviewDeskTest {

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "", "MENTOR-9", "mentee"})
    void whoHasNoRoleCannotTellACycleFromNone(String person) {
        House house = new House().toBallots();
        assertThat(house.desk.cyclesOf(person)).isEmpty();
        for (CycleId id : List.of(house.id, CycleId.of("none"))) {
            assertThatExceptionOfType(NoSuchCycleException.class)
                    .isThrownBy(() -> house.desk.open(id, person))
                    .withMessage(new NoSuchCycleException().getMessage());
            assertThatExceptionOfType(NoSuchCycleException.class)
                    .isThrownBy(() -> house.desk.take(id, person, CycleAction.SUSPEND, (cycle, step) -> cycle));
            assertThatExceptionOfType(NoSuchCycleException.class).isThrownBy(() -> house.interviews.link(id, person));
        }
    }

    @Test
    void whoIsInvitedSeesTheCycleUntilTheInterviewAndJoinsAsNobodyElse() {
        House house = new House();
        assertThat(house.desk.isInvited(house.now(), "mentor-0")).isTrue();
        assertThatExceptionOfType(NoSuchCycleException.class)
                .isThrownBy(() -> house.desk.join(house.id, "mentor-0", House.enrolment("mentor-1")));
        assertThatExceptionOfType(NoSuchCycleException.class)
                .isThrownBy(() -> house.desk.join(house.id, "stranger", House.enrolment("stranger")));
        house.toPanel();
        assertThat(house.desk.isInvited(house.now(), "mentor-0")).isFalse();
        house.interviews.leave(house.id, "mentor-0");
        assertThat(house.desk.isInvited(house.now(), "mentor-0")).isFalse();
        assertThat(house.desk.cyclesOf("mentor-0")).isEmpty();

        House later = new House().withLateInvitation("late").toInterview();
        assertThat(later.desk.isInvited(later.now(), "late")).isFalse();
        later.desk.take(
                later.id,
                "lead",
                CycleAction.SUSPEND,
                (cycle, step) -> cycle.suspended(step.because(ReasonCode.of("SUSPECTED_RETALIATION"))));
        assertThat(later.desk.cyclesOf("late")).isEmpty();
        later.desk.take(later.id, "senior", CycleAction.WITHDRAW, MentoringCycle::withdrawn);
        assertThat(later.desk.cyclesOf("late")).isEmpty();
    }

    @Test
    void ofTheStaffWhoIsAMentorHereHasNoOtherRoleHere() {
        House house = new House().toPanel().alsoOnTheStaff("mentor-0", Role.CUSTODIAN);
        assertThat(house.desk.access(house.now()).rolesOf("mentor-0")).containsExactly(Role.MENTOR);
        assertThat(house.desk.access(house.now()).rolesOf("custodian")).containsExactly(Role.CUSTODIAN);
    }

    @Test
    void aRefusedInterviewClosesNothing() {
        House house = new House().toRound();
        BallotSecret secret = house.interviews.link(house.id, "mentor-0");
        assertThatExceptionOfType(ForbiddenTransitionException.class)
                .isThrownBy(() -> house.interviews.interviewed(
                        house.id, "facilitator", House.record(24), List.of(Point.of(House.STRENGTHS, "first"))));
        assertThatExceptionOfType(NoSuchCycleException.class)
                .isThrownBy(() -> house.interviews.interviewed(house.id, "lead", House.record(6), List.of()));
        assertThat(house.cast(secret, 3)).isEqualTo(CastResult.CAST);
        house.interview("second");
        assertThat(house.collations.collation(house.id, "custodian").interview().points())
                .extracting(Point::note)
                .containsExactly("second");
        assertThat(house.collations.collation(house.id, "custodian").interview().ballots())
                .hasSize(1);
    }

    @Test
    void ofInterviewsAtOnceOneCountsAndItCanBeDrafted() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            House house = new House().toBallots();
            List<Object> outcomes =
                    House.together(4, () -> house.interview("note").state());
            assertThat(outcomes).containsOnlyOnce("INTERVIEWED");
            assertThat(outcomes)
                    .filteredOn(Exception.class::isInstance)
                    .hasSize(3)
                    .allMatch(ForbiddenTransitionException.class::isInstance);
            assertThat(house.rawNames())
                    .filteredOn(name -> name.startsWith("interview-"))
                    .hasSize(1);
            house.finding("Explains decisions on the round, so that people learn.");
            house.collations.collated(house.revision(), house.id, "custodian");
            assertThat(house.collations.draft(house.revision(), house.words(), house.id, "custodian"))
                    .isNotNull();
        }
    }

    @Test
    void whoLeavesTakesTheAnswersAlongAndBlocksNobody() {
        House house = new House().toBallots();
        // Cast just when its owner left: the box is not told in time.
        BallotSecret late = house.ballots.invite(house.id, MentorId.of("mentor-6"), BallotRound.INTERVIEW);
        house.interviews.leave(house.id, "mentor-6");
        assertThat(house.interviews.form(late.value())).isEmpty();
        BallotSecret after = house.ballots.invite(house.id, MentorId.of("mentor-6"), BallotRound.INTERVIEW);
        house.cast(after, 3);
        house.interview("note");
        assertThat(house.cast()).contains("mentor-6");
        // What came too late goes when the custodian looks.
        assertThat(house.collations.collation(house.id, "custodian").interview().ballots())
                .hasSize(6);
        assertThat(house.cast()).doesNotContain("mentor-6");
        house.finding("Explains decisions on the round, so that people learn.");
        house.interviews.leave(house.id, "mentor-5");
        // Before anybody looks: nothing is left in any raw document.
        Collation stored = house.raw.get(house.id, "collation", Collation.class).orElseThrow();
        assertThat(stored.interview().panel().has(MentorId.of("mentor-5"))).isFalse();
        String name = house.rawNames().stream()
                .filter(one -> one.startsWith("interview-"))
                .findFirst()
                .orElseThrow();
        assertThat(house.raw.get(house.id, name, Interview.class).orElseThrow().ballots())
                .hasSize(5);
        assertThat(house.cast()).doesNotContain("mentor-5");
        Collation rest = house.collations.collation(house.id, "custodian");
        assertThat(rest.interview().ballots()).hasSize(5);
    }

    @Test
    void aVoteIsOnFindingsThatAreThere() {
        House house = new House().toVote();
        String vote = house.interviews.link(house.id, "mentor-0").value();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> house.interviews.castFindings(vote, Set.of(FindingId.of("f9"))));
        assertThat(house.interviews.form(vote).orElseThrow().findings()).hasSize(1);
        house.finding("Asks before deciding.");
        assertThat(house.interviews.castFindings(vote, Set.of(FindingId.of("f1"))))
                .isEqualTo(CastResult.UNKNOWN);
    }

    @Test
    void aMarkOffItsScaleLeavesTheLinkOpen() {
        House house = new House().toRound();
        BallotSecret secret = house.interviews.link(house.id, "mentor-0");
        assertThatIllegalArgumentException().isThrownBy(() -> house.cast(secret, 99));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> house.interviews.cast(
                        secret.value(), List.of(Rating.of(org.reversementoring.core.TopicId.of("no-topic"), 3))));
        assertThat(house.cast(secret, 3)).isEqualTo(CastResult.CAST);
        assertThat(house.cast(secret, 3)).isEqualTo(CastResult.ALREADY_CAST);
    }

    @Test
    void aStoppedCycleTakesNoBallot() {
        House house = new House().toRound();
        BallotSecret secret = house.interviews.link(house.id, "mentor-0");
        house.desk.take(
                house.id,
                "lead",
                CycleAction.SUSPEND,
                (cycle, step) -> cycle.suspended(step.because(ReasonCode.of("SUSPECTED_RETALIATION"))));
        assertThat(house.interviews.form(secret.value())).isEmpty();
        assertThat(house.cast(secret, 3)).isEqualTo(CastResult.CLOSED);
        house.desk.take(
                house.id,
                "lead",
                CycleAction.RESUME,
                (cycle, step) -> cycle.resumed(step.because(ReasonCode.of("SETTLED"))));
        assertThat(house.cast(secret, 3)).isEqualTo(CastResult.CAST);
        house.desk.take(house.id, "senior", CycleAction.WITHDRAW, MentoringCycle::withdrawn);
        assertThatExceptionOfType(NoSuchCycleException.class)
                .isThrownBy(() -> house.interviews.link(house.id, "mentor-1"));
    }

    @Test
    void theSeniorsOwnMarksAreKeptUntilTheMeasuresBeforeAndNothingTellsWhenThatWas() {
        House house = new House();
        InterviewGuide guide = House.GUIDE;
        var marks = guide.ratedTopics().stream()
                .map(topic -> new org.reversementoring.core.panel.SelfRating(topic.id(), 4))
                .toList();
        assertThatExceptionOfType(NoSuchCycleException.class)
                .as("before consent")
                .isThrownBy(() -> house.interviews.keepOwnMarks(house.id, "senior", marks));
        house.toPanel();
        house.interviews.keepOwnMarks(house.id, "senior", marks);
        assertThatExceptionOfType(NoSuchCycleException.class)
                .isThrownBy(() -> house.interviews.keepOwnMarks(house.id, "lead", marks));
        house.desk.take(
                house.id,
                "lead",
                CycleAction.PREPARE,
                (cycle, step) -> cycle.prepared(
                        new org.reversementoring.core.cycle.record.Preparation(true, true, java.util.Optional.empty()),
                        step));
        house.interviews.takeBaseline(house.id, "evaluator", 7);
        house.interviews.keepOwnMarks(house.id, "senior", List.of());
        assertThat(house.raw
                        .get(house.id, "own-marks", Mentee.class)
                        .orElseThrow()
                        .selfAssessment())
                .isEqualTo(marks);
        assertThat(house.desk
                        .access(house.now())
                        .view(CycleView.ForMentee.class, "senior")
                        .orElseThrow()
                        .self()
                        .selfAssessment())
                .isEqualTo(marks);
    }

    @Test
    void theCustodianAloneBringsAnswersBack() {
        House house = new House().toRound();
        for (String person : List.of("lead", "facilitator", "senior", "mentor-0", "nobody")) {
            assertThatExceptionOfType(NoSuchCycleException.class)
                    .isThrownBy(() -> house.interviews.keepImported(house.id, person, List.of(), List.of()));
        }
        house.interviews.keepImported(house.id, "custodian", List.of(), List.of());
        assertThat(house.rawNames()).contains("imported");
    }

    @Test
    void nothingPrintsWhatIsStored() {
        House house = new House().toVote();
        String secret = house.interviews.link(house.id, "mentor-0").value();
        assertThat(house.desk + " " + house.interviews + " " + house.collations + " "
                        + house.interviews.form(secret).orElseThrow())
                .isEqualTo("CycleDesk InterviewDesk CollationDesk BallotForm[FINDINGS, ***]");
    }
}
