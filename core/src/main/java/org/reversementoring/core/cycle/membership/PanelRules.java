package org.reversementoring.core.cycle.membership;

import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.PoolingRule;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.CyclePolicy;

/** The rules by which a panel with these members may be interviewed and reported. Guards and stored documents share them. */
public final class PanelRules implements CodecOnly {

    private PanelRules() {}

    /**
     * Whether a report may be released of a panel of this size: the floor of the policy, and that of its pooling rule where a mentor comes
     * from elsewhere.
     */
    public static boolean allowSize(CyclePolicy policy, int size, List<Membership> members) {
        return policy.allowsPanelOf(size)
                && (members.stream().noneMatch(PanelRules::isPooled)
                        || policy.pooling().filter(rule -> size >= rule.floor()).isPresent());
    }

    /** Whether this panel may go on: its size, the declarations, the origins and the consents. Whoever left it counts for nothing. */
    public static boolean allow(
            CyclePolicy policy,
            MentorPanel panel,
            List<RelationshipDeclaration> declarations,
            List<Membership> members) {
        return allowSize(policy, panel.size(), members)
                && policy.panel().judge(panel, declarations).ruling() != Ruling.REFUSE
                && members.stream().filter(Membership::present).allMatch(member -> allowOrigin(policy, member.origin()))
                && allowConsents(policy, panel, members);
    }

    /** Whether the policy takes mentors from there; always from the cycle's own site and period. */
    public static boolean allowOrigin(CyclePolicy policy, Optional<PoolingRule.Origin> origin) {
        return origin.isEmpty()
                || policy.pooling().filter(rule -> rule.names(origin.get())).isPresent();
    }

    /** Whether each mentor's consent to participation is on record, where the policy asks for that. */
    public static boolean allowConsents(CyclePolicy policy, MentorPanel panel, List<Membership> members) {
        boolean agreed = members.stream()
                .filter(Membership::present)
                .allMatch(member -> member.consent().covers(ConsentKind.PARTICIPATION)
                        && (policy.hostMayHoldConsents() || !member.consent().heldByHost()));
        return agreed
                && (policy.hostMayHoldConsents()
                        || panel.mentors().stream()
                                .allMatch(mentor -> members.stream()
                                        .anyMatch(member -> member.present()
                                                && member.mentor().equals(mentor.id()))));
    }

    /** Whether everybody on the panel agrees to this. Where no member is on record, the host keeps the consents. */
    public static boolean agreedByAll(List<Membership> members, ConsentKind kind) {
        return members.stream()
                .filter(Membership::present)
                .allMatch(member -> member.consent().covers(kind));
    }

    private static boolean isPooled(Membership member) {
        return member.present() && member.origin().isPresent();
    }
}
