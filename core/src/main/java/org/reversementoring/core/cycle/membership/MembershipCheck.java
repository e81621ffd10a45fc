package org.reversementoring.core.cycle.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;

/** The check that steps can have left these memberships. A cycle that was stored before there were any has none. */
public final class MembershipCheck implements CodecOnly {

    private final List<HistoryEntry> history;
    private final List<Membership> members;
    private final BiConsumer<Boolean, String> require;

    private MembershipCheck(List<HistoryEntry> history, List<Membership> members, BiConsumer<Boolean, String> require) {
        this.history = history;
        this.members = members;
        this.require = require;
    }

    /**
     * Compares.
     *
     * @param require takes a condition and the rule that is broken if it is false
     */
    public static void check(
            List<HistoryEntry> history,
            List<Membership> members,
            Optional<MentorPanel> panel,
            InterviewGuide guide,
            BiConsumer<Boolean, String> require) {
        MembershipCheck check = new MembershipCheck(history, members, require);
        if (members.isEmpty()) {
            check.none();
        } else {
            check.people(panel);
            check.days();
            check.consents(guide);
        }
    }

    private void none() {
        // Steps of the first version carry no policy, and it knew no memberships.
        boolean first = history.stream()
                .filter(entry -> entry.action() == CycleAction.FORM_PANEL)
                .allMatch(entry -> entry.policy().isEmpty());
        require.accept(first, "whoever is on the panel must have a membership");
        require.accept(
                times(CycleAction.JOIN) == 0 && times(CycleAction.WITHDRAW_CONSENT) == 0,
                "whoever joined or took a consent back must have a membership");
    }

    private void people(Optional<MentorPanel> panel) {
        List<MentorId> current = members.stream()
                .filter(Membership::present)
                .map(Membership::mentor)
                .toList();
        Set<MentorId> onPanel = panel.map(MentorPanel::mentors).orElse(List.of()).stream()
                .map(mentor -> mentor.id())
                .collect(Collectors.toSet());
        require.accept(
                current.size() == onPanel.size() && onPanel.containsAll(current),
                "the panel must be whoever has joined and not left");
        for (int i = 0; i < members.size(); i++) {
            Membership later = members.get(i);
            boolean inOrder = members.subList(0, i).stream()
                    .filter(earlier -> earlier.mentor().equals(later.mentor()))
                    .allMatch(earlier -> earlier.leftOn()
                            .filter(left -> !left.isAfter(later.joinedOn()))
                            .isPresent());
            require.accept(inOrder, "a mentor must have left before joining again");
        }
    }

    private void days() {
        for (Membership member : members) {
            require.accept(
                    isDayOf(member.joinedOn(), CycleAction.JOIN) || isDayOf(member.joinedOn(), CycleAction.FORM_PANEL),
                    "a mentor must have joined by a step");
            require.accept(
                    member.leftOn()
                            .map(day -> isDayOf(day, CycleAction.LEAVE) || isDayOf(day, CycleAction.FORM_PANEL))
                            .orElse(true),
                    "a mentor must have left by a step");
            require.accept(
                    member.consent()
                            .givenOn()
                            .map(day -> !day.isAfter(member.joinedOn()))
                            .orElse(true),
                    "a mentor must have agreed before joining");
        }
        long left = members.stream().filter(member -> !member.present()).count();
        boolean formedOnce = times(CycleAction.FORM_PANEL) + times(CycleAction.JOIN) <= 1;
        require.accept(
                !formedOnce || left <= times(CycleAction.LEAVE), "whoever left must have left by a step of their own");
        require.accept(members.size() >= times(CycleAction.JOIN), "whoever joined must have a membership");
    }

    private void consents(InterviewGuide guide) {
        Set<ConsentKind> asked = guide.conduct().consents();
        long withdrawn = 0;
        for (Membership member : members) {
            MentorConsent consent = member.consent();
            require.accept(
                    asked.containsAll(consent.parts()), "mentors must have agreed to what the guide asks for alone");
            for (MentorConsent.Withdrawal part : consent.withdrawn()) {
                boolean leaving = part.kind() == ConsentKind.PARTICIPATION;
                require.accept(
                        leaving
                                ? member.leftOn().equals(Optional.of(part.on()))
                                : isDayOf(part.on(), CycleAction.WITHDRAW_CONSENT),
                        "a consent must be taken back by a step");
                require.accept(asked.contains(part.kind()), "what is taken back must be what the guide asks for");
                withdrawn += leaving ? 0 : 1;
            }
        }
        require.accept(
                withdrawn == times(CycleAction.WITHDRAW_CONSENT),
                "each step that takes a consent back must have left it so");
        require.accept(
                members.stream()
                        .allMatch(
                                member -> !member.present() || member.consent().covers(ConsentKind.PARTICIPATION)),
                "whoever is on the panel must agree to take part");
    }

    private boolean isDayOf(LocalDate day, CycleAction action) {
        return history.stream()
                .anyMatch(entry -> entry.action() == action && entry.on().equals(day));
    }

    private long times(CycleAction action) {
        return history.stream().filter(entry -> entry.action() == action).count();
    }
}
