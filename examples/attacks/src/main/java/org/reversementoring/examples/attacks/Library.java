package org.reversementoring.examples.attacks;

import java.util.List;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.report.Statement;

/** What the library says of these panels. */
final class Library {

    static final RatingScale SCALE = Guides.agreement();

    private Library() {}

    static AuditResult audit(AnonymisationStrategy strategy, int panelSize, int colluders) {
        return DisclosureAudit.of(
                        PublicContext.of(SCALE, panelSize, colluders),
                        Adversary.colluding(colluders),
                        List.of(Guarantee.endpointDeniability()))
                .audit(strategy);
    }

    static AuditResult.Certified certified(AnonymisationStrategy strategy, int panelSize, int colluders) {
        return (AuditResult.Certified) audit(strategy, panelSize, colluders);
    }

    static String refusal(AnonymisationStrategy strategy, int panelSize, int colluders) {
        return "refused. " + audit(strategy, panelSize, colluders).inWords();
    }

    /** What the default says of a panel that answered this, and how likely any exact mark can become at worst. */
    static List<String> says(Integer... marks) {
        AuditResult.Certified certified = certified(Strategies.middleAnswersAndSupport(), marks.length, 1);
        Statement statement = certified.statement(AnswerCounts.of(SCALE, List.of(marks), 0));
        return List.of(
                statement.inWords(SCALE),
                "ED(1) for every possible panel of " + marks.length + "; an exact mark is at most "
                        + certified.certificate().worstPosterior() + " likely.");
    }
}
