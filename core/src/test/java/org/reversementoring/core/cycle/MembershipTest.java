package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Relationship;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.RosterVisibility;

/** Law: before the interview a panel can lose and win mentors; who did is kept for custodian and lead, and the mentee is told nothing. */
class MembershipTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final Journey FIVE = new Journey(5, CyclePolicy.defaults(), 1);
    private static final JsonCodec CODEC = JsonCodec.create();

    private static MentoringCycle joined(MentoringCycle cycle, Enrolment enrolment) {
        return cycle.joined(enrolment, Journey.step(cycle, CycleAction.JOIN));
    }

    private static MentoringCycle left(MentoringCycle cycle, int mentor) {
        return cycle.left(Cycles.mentor(mentor), Journey.step(cycle, CycleAction.LEAVE));
    }

    private static List<Integer> current(MentoringCycle cycle) {
        return cycle.memberships().stream()
                .filter(Membership::present)
                .map(member -> Integer.valueOf(member.mentor().value().replaceAll("\\D", "")))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"PANEL_FORMED", "PREPARED", "BASELINE_TAKEN"})
    void aMentorJoinsBeforeTheInterviewAndTheCycleGoesOn(CycleState state) {
        MentoringCycle wider = joined(JOURNEY.at(state), Cycles.enrolment(7));
        assertThat(wider.state()).isEqualTo(state);
        assertThat(wider.panel().orElseThrow().size()).isEqualTo(7);
        assertThat(wider.roster()).contains(Cycles.panel(6));
        assertThat(wider.declarations())
                .extracting(RelationshipDeclaration::mentor)
                .contains(Cycles.mentor(7));
        MentoringCycle on = wider;
        for (CycleAction action : List.of(
                CycleAction.PREPARE,
                CycleAction.TAKE_BASELINE,
                CycleAction.INTERVIEW,
                CycleAction.COLLATE,
                CycleAction.ANONYMISE)) {
            on = on.state().transitions().stream().anyMatch(line -> line.action() == action)
                    ? JOURNEY.take(on, action)
                    : on;
        }
        assertThat(on.draft().orElseThrow().method().panelSize()).isEqualTo(7);
        assertThat(CODEC.read(CODEC.write(on), MentoringCycle.class)).isEqualTo(on);
    }

    @ParameterizedTest
    @EnumSource(names = {"PANEL_FORMED", "PREPARED", "BASELINE_TAKEN"})
    void aPanelThatLostOneBeforeTheInterviewWaitsAndIsFilledAgain(CycleState state) {
        MentoringCycle waits = left(FIVE.at(state), 5);
        assertThat(waits.state()).isEqualTo(CycleState.MENTEE_CONSENTED);
        assertThat(waits.panel()).contains(Cycles.panel(4));
        assertThat(waits.declarations()).hasSize(4);
        assertThat(List.of(waits.preparation(), waits.baseline())).allMatch(Optional::isEmpty);
        MentoringCycle replaced = joined(waits, Cycles.enrolment(6));
        assertThat(replaced.state()).isEqualTo(CycleState.PANEL_FORMED);
        assertThat(current(replaced)).containsExactly(1, 2, 3, 4, 6);
        assertThat(replaced.roster()).contains(Cycles.panel(5));
        MentoringCycle asked = FIVE.take(FIVE.take(replaced, CycleAction.PREPARE), CycleAction.TAKE_BASELINE);
        MentoringCycle interviewed = FIVE.take(asked, CycleAction.INTERVIEW);
        assertThat(interviewed.state()).isEqualTo(CycleState.INTERVIEWED);
        assertThat(CODEC.read(CODEC.write(interviewed), MentoringCycle.class)).isEqualTo(interviewed);
        MentoringCycle whole = FIVE.take(waits, CycleAction.FORM_PANEL);
        assertThat(current(whole)).as("replaced as a whole").containsExactly(1, 2, 3, 4, 5);
        assertThat(whole.memberships()).hasSize(10);
    }

    @Test
    void aPanelGathersOneByOneAndIsFormedOnceItIsLargeEnough() {
        MentoringCycle cycle = FIVE.at(CycleState.MENTEE_CONSENTED);
        for (int mentor = 1; mentor <= 5; mentor++) {
            assertThat(cycle.state()).isEqualTo(CycleState.MENTEE_CONSENTED);
            assertThat(cycle.roster()).isEmpty();
            assertThat(CODEC.read(CODEC.write(cycle), MentoringCycle.class)).isEqualTo(cycle);
            cycle = joined(cycle, Cycles.enrolment(mentor));
        }
        assertThat(cycle.state()).isEqualTo(CycleState.PANEL_FORMED);
        assertThat(cycle.roster()).isEqualTo(cycle.panel()).contains(Cycles.panel(5));
        MentoringCycle gathered = FIVE.at(CycleState.MENTEE_CONSENTED);
        gathered = left(joined(gathered, Cycles.enrolment(1)), 1);
        assertThat(gathered.panel()).as("the only one left").isEmpty();
        assertThat(gathered.memberships()).hasSize(1);
        assertThat(CODEC.read(CODEC.write(gathered), MentoringCycle.class)).isEqualTo(gathered);
    }

    @Test
    void whoJoinsIsSomebodyElseWithOwnDeclarationAndConsentAndThereIsRoom() {
        MentoringCycle formed = JOURNEY.at(CycleState.PANEL_FORMED);
        Enrolment honest = Cycles.enrolment(7);
        refused(formed, "ALREADY_ON_PANEL", Cycles.enrolment(3));
        MentorId other = MentorId.of(Cycles.mentor(3).value().replace('z', 'Z'));
        refused(
                formed,
                "ALREADY_ON_PANEL",
                Enrolment.of(Mentor.of(other), RelationshipDeclaration.of(other), MentorConsent.heldByHost(other)));
        MentorId mentee = MentorId.of(Cycles.MENTEE.value());
        refused(
                formed,
                "MENTEE_ON_PANEL",
                Enrolment.of(Mentor.of(mentee), RelationshipDeclaration.of(mentee), MentorConsent.heldByHost(mentee)));
        refused(
                formed,
                "STRANGER_DECLARES",
                Enrolment.of(honest.mentor(), RelationshipDeclaration.of(Cycles.mentor(1)), honest.consent()));
        refused(formed, "STRANGER_CONSENTS", Enrolment.of(honest.mentor(), honest.declaration(), Cycles.consent(1)));
        Enrolment assessed = Enrolment.of(
                honest.mentor(),
                RelationshipDeclaration.of(Cycles.mentor(7), Relationship.ASSESSES_THIS_YEAR),
                honest.consent());
        refused(formed, "PANEL_REFUSED", assessed);
        refused(JOURNEY.at(CycleState.MENTEE_CONSENTED), "PANEL_REFUSED", assessed);
        MentoringCycle full = formed;
        for (int mentor = 7; mentor <= MentorPanel.MAX_SIZE; mentor++) {
            full = joined(full, Cycles.enrolment(mentor));
        }
        refused(full, "PANEL_FULL", Cycles.enrolment(MentorPanel.MAX_SIZE + 1));
    }

    private static void refused(MentoringCycle cycle, String code, Enrolment enrolment) {
        Refusals.refused(cycle, CycleAction.JOIN, code, (from, step) -> from.joined(enrolment, step));
    }

    /** Every history of at most four changes of a panel, of which the mentee is told nothing. */
    @ParameterizedTest
    @EnumSource(RosterVisibility.class)
    void theMenteesViewIsOneForEveryHistoryOfMembership(RosterVisibility roster) {
        Journey journey = new Journey(5, CyclePolicy.builder().roster(roster).build(), 1);
        MentoringCycle formed = journey.at(CycleState.PANEL_FORMED);
        CycleView.ForMentee view = formed.viewFor(new Viewer.Mentee());
        List<MentoringCycle> histories = new ArrayList<>(List.of(formed));
        Set<List<Integer>> panels = new HashSet<>();
        Set<CycleState> states = new HashSet<>();
        for (int length = 1; length <= 4; length++) {
            List<MentoringCycle> longer = new ArrayList<>();
            for (MentoringCycle cycle : histories) {
                for (int mentor = 1; mentor <= 7; mentor++) {
                    boolean member = current(cycle).contains(mentor);
                    longer.add(member ? left(cycle, mentor) : joined(cycle, Cycles.enrolment(mentor)));
                }
            }
            for (MentoringCycle cycle : longer) {
                panels.add(current(cycle));
                states.add(cycle.state());
                assertThat(cycle.viewFor(new Viewer.Mentee())).isEqualTo(view);
                assertThat(cycle.viewFor(new Viewer.Host())).isEqualTo(formed.viewFor(new Viewer.Host()));
            }
            histories = longer;
        }
        assertThat(histories).hasSize(7 * 7 * 7 * 7);
        assertThat(panels).hasSizeGreaterThan(100);
        assertThat(states).containsExactlyInAnyOrder(CycleState.MENTEE_CONSENTED, CycleState.PANEL_FORMED);
    }

    @Test
    void custodianAndLeadSeeWhoCameAndWentAndAMentorTheirOwnConsent() {
        MentoringCycle cycle = joined(left(JOURNEY.at(CycleState.PREPARED), 2), Cycles.enrolment(7));
        assertThat(cycle.viewFor(new Viewer.Custodian()).memberships()).isEqualTo(cycle.memberships());
        List<Membership.Stay> stays = cycle.viewFor(new Viewer.ProgrammeLead()).memberships();
        assertThat(stays)
                .isEqualTo(cycle.memberships().stream().map(Membership::stay).toList());
        assertThat(stays)
                .filteredOn(stay -> stay.leftOn().isPresent())
                .extracting(Membership.Stay::mentor)
                .containsExactly(Cycles.mentor(2));
        assertThat(cycle.viewFor(new Viewer.Mentor(Cycles.mentor(7))).consent()).contains(Cycles.consent(7));
        assertThat(cycle.viewFor(new Viewer.Mentor(Cycles.mentor(1)))
                        .consent()
                        .orElseThrow()
                        .heldByHost())
                .isTrue();
        assertThat(cycle.viewFor(new Viewer.Mentor(Cycles.STRANGER)).consent()).isEmpty();
        assertThat(List.of(cycle.memberships(), stays, Cycles.enrolment(7), Cycles.consent(7))
                        .toString())
                .doesNotContain(Cycles.MARK);
    }

    @Test
    void aStoredMembershipIsThatOfItsSteps() {
        MentoringCycle cycle = joined(left(JOURNEY.at(CycleState.PREPARED), 2), Cycles.enrolment(7));
        Stored.refused(cycle, "each mentor must have been on the panel", body -> body.remove("memberships"));
        Stored.refused(
                cycle,
                "the panel must be whoever has joined",
                body -> members(body).remove(6));
        Stored.refused(
                cycle,
                "the panel must be whoever has joined",
                body -> member(body, 0).put("leftOn", "2026-01-07"));
        Stored.refused(
                cycle, "must have joined by a step", body -> member(body, 0).put("joinedOn", "2026-01-05"));
        Stored.refused(
                cycle, "must have left by a step", body -> member(body, 1).put("leftOn", "2026-01-20"));
        Stored.refused(
                cycle, "must not leave before joining", body -> member(body, 1).put("leftOn", "2025-01-20"));
        Stored.refused(
                cycle,
                "must have agreed before joining",
                body -> consent(body, 6).put("givenOn", "2026-02-01"));
        Stored.refused(
                cycle,
                "must have agreed to what the guide asks",
                body -> ((ArrayNode) consent(body, 6).get("parts")).add("RESEARCH_USE"));
        Stored.refused(cycle, "taken back by a step", body -> withdrawn(body, 6, "QUOTATION", "2026-01-20"));
        Stored.refused(cycle, "policy does not refuse", body -> withdrawn(body, 6, "PARTICIPATION", "2026-01-20"));
        Stored.refused(cycle, "taken back by a step", body -> withdrawn(body, 1, "PARTICIPATION", "2026-01-05"));
        Stored.refused(cycle, "must be present in state", body -> body.remove("roster"));
        Stored.refused(
                cycle,
                "policy does not refuse",
                body -> member(body, 0).putObject("origin").put("site", "B").putNull("period"));
        MentoringCycle again = joined(left(cycle, 7), Cycles.enrolment(7));
        Stored.refused(again, "must have left before joining again", body -> {
            ArrayNode members = members(body);
            members.insert(0, members.remove(7));
        });
    }

    private static ArrayNode members(ObjectNode body) {
        return (ArrayNode) body.get("memberships");
    }

    private static ObjectNode member(ObjectNode body, int number) {
        return (ObjectNode) members(body).get(number);
    }

    private static ObjectNode consent(ObjectNode body, int number) {
        return (ObjectNode) member(body, number).get("consent");
    }

    private static void withdrawn(ObjectNode body, int number, String kind, String day) {
        consent(body, number)
                .putArray("withdrawn")
                .addObject()
                .put("kind", kind)
                .put("on", day);
    }

    /** Or pooling and consents would be forgotten with them. */
    @Test
    void noMembershipIsTakenOutOfAStoredCycle() {
        Stored.refused(
                JOURNEY.at(CycleState.PREPARED),
                "whoever is on the panel must have a membership",
                body -> body.remove("memberships"));
    }

    @Test
    void aCycleThatWasStoredBeforeThereWereMembershipsGetsThemWhenItsPanelChanges() {
        MentoringCycle old = Stored.edited(JOURNEY.at(CycleState.PREPARED), body -> {
            body.remove("memberships");
            body.get("history").forEach(step -> ((ObjectNode) step).putNull("policy"));
        });
        assertThat(old.memberships()).isEmpty();
        MentoringCycle wider = joined(old, Cycles.enrolment(7));
        assertThat(current(wider)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(wider.memberships().get(0).consent().heldByHost()).isTrue();
        assertThat(left(old, 1).memberships()).hasSize(6);
        assertThat(CODEC.read(CODEC.write(wider), MentoringCycle.class)).isEqualTo(wider);
        assertThat(old.consentWithdrawn(
                                Cycles.mentor(1),
                                ConsentKind.QUOTATION,
                                Journey.step(old, CycleAction.WITHDRAW_CONSENT))
                        .memberships())
                .hasSize(6);
    }

    @Test
    void anEnrolmentThatIsNoPanelIsNoPanel() {
        MentoringCycle consented = JOURNEY.at(CycleState.MENTEE_CONSENTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consented.panelFormed(
                        List.of(Cycles.enrolment(1), Cycles.enrolment(1)),
                        Journey.step(consented, CycleAction.FORM_PANEL)))
                .withMessageContaining("mentors must be distinct");
    }
}
