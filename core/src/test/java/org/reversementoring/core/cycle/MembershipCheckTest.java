package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.membership.MembershipCheck;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.PoolingRule;

/** Law: memberships that no steps can have left are found, each by its own rule; those of honest steps break none. */
class MembershipCheckTest {

    private static final MentoringCycle FORMED = Journey.standard().at(CycleState.PANEL_FORMED);
    private static final MentoringCycle JOINED =
            FORMED.joined(Cycles.enrolment(7), Journey.step(FORMED, CycleAction.JOIN));
    private static final MentoringCycle LESS = JOINED.consentWithdrawn(
            Cycles.mentor(7), ConsentKind.QUOTATION, Journey.step(JOINED, CycleAction.WITHDRAW_CONSENT));

    private static List<String> broken(List<HistoryEntry> history, List<Membership> members, InterviewGuide guide) {
        List<String> rules = new ArrayList<>();
        MembershipCheck.check(history, members, LESS.panel(), guide, (holds, rule) -> {
            if (!holds) {
                rules.add(rule);
            }
        });
        return rules;
    }

    private static List<String> broken(List<Membership> members) {
        return broken(LESS.history(), members, Cycles.GUIDE);
    }

    private static List<Membership> members(Membership changed) {
        List<Membership> members = new ArrayList<>(LESS.memberships());
        members.set(6, changed);
        return members;
    }

    private static List<HistoryEntry> steps(CycleAction action) {
        return LESS.history().stream().filter(entry -> entry.action() == action).toList();
    }

    @Test
    void whatHonestStepsLeftBreaksNoRule() {
        assertThat(broken(LESS.memberships())).isEmpty();
        assertThat(broken(List.of(), List.of(), Cycles.GUIDE)).isEmpty();
    }

    @Test
    void aStepOfAMembershipNeedsOne() {
        for (CycleAction action : List.of(CycleAction.JOIN, CycleAction.WITHDRAW_CONSENT)) {
            assertThat(broken(steps(action), List.of(), Cycles.GUIDE))
                    .as(action.name())
                    .containsExactly("whoever joined or took a consent back must have a membership");
        }
        List<HistoryEntry> often = new ArrayList<>(LESS.history());
        for (int more = 0; more < 7; more++) {
            often.addAll(steps(CycleAction.JOIN));
        }
        assertThat(broken(often, LESS.memberships(), Cycles.GUIDE))
                .containsExactly("whoever joined must have a membership");
    }

    @Test
    void whoeverLeftDidSoByAStep() {
        LocalDate formedOn = steps(CycleAction.FORM_PANEL).get(0).on();
        List<HistoryEntry> formedAlone = FORMED.history();
        List<Membership> members = new ArrayList<>(FORMED.memberships());
        members.add(Membership.joining(Cycles.enrolment(8), formedOn).replaced(formedOn));
        List<String> rules = new ArrayList<>();
        MembershipCheck.check(formedAlone, members, FORMED.panel(), Cycles.GUIDE, (holds, rule) -> {
            if (!holds) {
                rules.add(rule);
            }
        });
        assertThat(rules).containsExactly("whoever left must have left by a step of their own");
    }

    @Test
    void consentsAreThoseThatTheGuideAsksFor() {
        Membership last = LESS.memberships().get(6);
        Conduct fewer = Conduct.builder()
                .from(Cycles.GUIDE.conduct())
                .consents(List.of(ConsentKind.PARTICIPATION))
                .build();
        InterviewGuide guide =
                InterviewGuide.builder().from(Cycles.GUIDE).conduct(fewer).build();
        assertThat(broken(LESS.history(), LESS.memberships(), guide))
                .contains(
                        "mentors must have agreed to what the guide asks for alone",
                        "what is taken back must be what the guide asks for");
        LocalDate given = last.consent().givenOn().orElseThrow();
        MentorConsent none = MentorConsent.given(last.mentor(), "sheet-2", given, ConsentKind.QUOTATION)
                .without(
                        ConsentKind.QUOTATION,
                        steps(CycleAction.WITHDRAW_CONSENT).get(0).on());
        assertThat(broken(members(last.with(none)))).containsExactly("whoever is on the panel must agree to take part");
        assertThat(broken(members(last.with(Cycles.consent(7)))))
                .containsExactly("each step that takes a consent back must have left it so");
    }

    /** A day on which somebody agreed may be that of the step, and no later one. */
    @Test
    void whoeverJoinsHasAgreedBefore() {
        Membership last = LESS.memberships().get(6);
        for (int days = 0; days <= 1; days++) {
            LocalDate given = last.joinedOn().plusDays(days);
            MentorConsent consent = MentorConsent.given(
                            last.mentor(), "sheet-2", given, ConsentKind.PARTICIPATION, ConsentKind.QUOTATION)
                    .without(ConsentKind.QUOTATION, given.plusDays(30));
            assertThat(broken(members(last.with(consent))).contains("a mentor must have agreed before joining"))
                    .isEqualTo(days == 1);
        }
    }

    @Test
    void everybodyWhoWasEverOnThePanelAndEachSiteGoUnnamed() {
        PoolingRule.Origin origin = new PoolingRule.Origin("Northtown", Optional.empty());
        Membership came = new Membership(Cycles.consent(7), Cycles.DAY, Optional.of(Cycles.DAY), Optional.of(origin));
        assertThat(Membership.unnamed(Optional.of(Cycles.panel(2)), List.of(came)))
                .containsExactly(
                        Cycles.mentor(1).value(),
                        Cycles.mentor(2).value(),
                        Cycles.mentor(7).value(),
                        "Northtown");
        assertThat(Membership.unnamed(Optional.empty(), List.of())).isEmpty();
        assertThat(came).hasToString("Membership[***]");
        assertThat(came.stay()).hasToString("Stay[***]");
    }
}
