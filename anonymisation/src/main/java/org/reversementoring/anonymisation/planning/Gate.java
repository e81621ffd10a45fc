package org.reversementoring.anonymisation.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Statement;

/** A forecast of the release gate for panels of each size; used by one thread. */
final class Gate {

    private final StudyDesign design;
    private final Map<Integer, Optional<AuditResult.Certified>> certified = new HashMap<>();

    Gate(StudyDesign design) {
        this.design = design;
    }

    /** Whether a panel's report would be released. */
    boolean opens(int panelSize) {
        ReleasePolicy policy = design.policy();
        int needed = policy.endorsementsNeeded(panelSize);
        return panelSize >= policy.panelFloor()
                && needed >= policy.fewestEndorsements()
                && needed <= policy.mostEndorsements(panelSize)
                && (policy.colluders().isEmpty() || certificate(panelSize).isPresent());
    }

    /** What would be said about a question. */
    Statement statement(int panelSize, int... counts) {
        int answered = 0;
        for (int count : counts) {
            answered += count;
        }
        return certificate(panelSize)
                .orElseThrow()
                .statement(AnswerCounts.ofCounts(design.scale(), panelSize - answered, counts));
    }

    private Optional<AuditResult.Certified> certificate(int panelSize) {
        return certified.computeIfAbsent(panelSize, this::audit);
    }

    /** {@link DisclosureAudit#prove} throws where a proof would take too long; then nothing would be released. */
    private Optional<AuditResult.Certified> audit(int panelSize) {
        int colluders = design.policy().colluders().orElseThrow();
        PublicContext context = PublicContext.of(design.scale(), panelSize, colluders);
        Adversary adversary = Adversary.colluding(colluders);
        try {
            AuditResult result = DisclosureAudit.prove(
                    Strategies.silentBelowFloor(design.strategy()),
                    context,
                    List.of(adversary.knowingWhoDeclined(), adversary),
                    Guarantee.ofRatings(design.scale()));
            return result instanceof AuditResult.Certified proof ? Optional.of(proof) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
