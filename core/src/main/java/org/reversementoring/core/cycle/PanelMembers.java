package org.reversementoring.core.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.RelationshipDeclaration;

/** The members of a panel, and the history of its membership, before and after a step. */
final class PanelMembers {

    private PanelMembers() {}

    /** What is known of mentors whose consents the host keeps. */
    static List<Enrolment> heldByHost(MentorPanel panel) {
        return panel.mentors().stream()
                .map(mentor -> Enrolment.of(
                        mentor, RelationshipDeclaration.of(mentor.id()), MentorConsent.heldByHost(mentor.id())))
                .toList();
    }

    static List<Membership> joining(List<Enrolment> enrolments, LocalDate day) {
        return enrolments.stream()
                .map(enrolment -> Membership.joining(enrolment, day))
                .toList();
    }

    /** The memberships on record; of a cycle that was stored before there were any, those of the panel that is left. */
    static List<Membership> known(CycleRecord cycle) {
        if (!cycle.memberships().isEmpty() || cycle.panel().isEmpty()) {
            return cycle.memberships();
        }
        LocalDate formed = cycle.history().stream()
                .filter(entry -> entry.action() == CycleAction.FORM_PANEL)
                .map(HistoryEntry::on)
                .findFirst()
                .orElseThrow();
        return joining(heldByHost(cycle.panel().orElseThrow()), formed);
    }

    /** The panel with one more mentor. */
    static MentorPanel with(Optional<MentorPanel> panel, Enrolment enrolment) {
        return MentorPanel.builder()
                .addAllMentors(panel.map(MentorPanel::mentors).orElse(List.of()))
                .addMentors(enrolment.mentor())
                .build();
    }

    static List<RelationshipDeclaration> declarations(CycleRecord cycle, Enrolment enrolment) {
        return Stream.concat(cycle.declarations().stream(), Stream.of(enrolment.declaration()))
                .toList();
    }

    static List<Membership> members(CycleRecord cycle, Enrolment enrolment, LocalDate day) {
        return Stream.concat(known(cycle).stream(), Stream.of(Membership.joining(enrolment, day)))
                .toList();
    }

    /** The memberships once a panel is formed of these; one that waited is replaced. */
    static List<Membership> formed(CycleRecord cycle, List<Enrolment> enrolments, LocalDate day) {
        List<Membership> members = new ArrayList<>();
        for (Membership member : known(cycle)) {
            members.add(member.present() ? member.replaced(day) : member);
        }
        members.addAll(joining(enrolments, day));
        return members;
    }

    /** The memberships once this mentor has left. */
    static List<Membership> without(CycleRecord cycle, MentorId mentor, LocalDate day) {
        return known(cycle).stream()
                .map(member -> member.present() && member.mentor().equals(mentor) ? member.leaving(day) : member)
                .toList();
    }

    /** The memberships once this mentor has taken a part of the consent back. */
    static List<Membership> withdrawn(CycleRecord cycle, MentorId mentor, ConsentKind kind, LocalDate day) {
        return known(cycle).stream()
                .map(member -> member.present() && member.mentor().equals(mentor)
                        ? member.with(member.consent().without(kind, day))
                        : member)
                .toList();
    }
}
