package org.reversementoring.anonymisation.release;

import java.util.List;
import java.util.Optional;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.wording.WordingCheck;

/**
 * The panel's answer when the mentee asks what a point means: it passes the same gate as the report. The collator words an
 * answer, each mentor votes on it in private, and it is given if as many endorse it as a finding needs.
 *
 * <p>An answer is a new text with votes of its own, so it composes with the report (T8). No answer is no information: too few
 * votes, no answer worded and nobody asked look the same.
 */
public final class Clarification {

    private Clarification() {}

    /**
     * The answer, if the panel gives one.
     *
     * @param policy the policy of the report that is asked about
     * @param wording the check for the report's language and the names that the host knows
     * @param panel its panel
     * @param answer the collator's wording
     * @param votes at most one ballot a mentor; ballots of others and second ones are refused
     * @throws IllegalArgumentException if a ballot is not from the panel or a second one, the panel is below the policy's floor, or
     *     the wording counts people of the panel or names somebody
     */
    public static Optional<ReportedFinding> relay(
            ReleasePolicy policy, WordingCheck wording, MentorPanel panel, Finding answer, List<Endorsement> votes) {
        int needed = policy.endorsementsNeeded(panel.size());
        boolean inWindow = needed >= policy.fewestEndorsements() && needed <= policy.mostEndorsements(panel.size());
        if (panel.size() < policy.panelFloor() || !inWindow) {
            throw new IllegalArgumentException(
                    "clarification: panel size must allow policy " + policy.id() + ", but was " + panel.size());
        }
        if (!wording.passes(answer.text())) {
            throw new IllegalArgumentException(
                    "clarification: must not count people of the panel or name one, but does");
        }
        long voters = votes.stream().map(Endorsement::mentor).distinct().count();
        if (voters < votes.size() || !votes.stream().allMatch(vote -> panel.has(vote.mentor()))) {
            throw new IllegalArgumentException(
                    "clarification: ballots must be one for each mentor of the panel at most");
        }
        long support = votes.stream()
                .filter(vote -> vote.findings().contains(answer.id()))
                .count();
        return support >= needed
                ? Optional.of(new ReportedFinding(answer.topic(), answer.kind(), answer.text()))
                : Optional.empty();
    }
}
