package org.reversementoring.anonymisation.release;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.wording.WordingCheck;
import org.reversementoring.core.wording.WordingRules;

/**
 * The result of one strategy under one policy, for the gate and for {@link CertificateCheck}: audited once for each panel size and
 * scale, and kept. The strategy must withstand both a reader who can tell who declined and one who cannot.
 */
final class Certification {

    private static final int MOST_KEPT = 256;

    /** Stands for any topic where a statement is tried. */
    private static final TopicId TRIED = TopicId.of("any-topic");

    private final ReleasePolicy policy;
    private final AnonymisationStrategy strategy;
    private final Map<PublicContext, Outcome> known = new ConcurrentHashMap<>();

    Certification(ReleasePolicy policy, AnonymisationStrategy strategy) {
        this.policy = policy;
        this.strategy = Strategies.silentBelowFloor(strategy);
    }

    /** A certified strategy or the reason against it. */
    sealed interface Outcome {
        record Granted(AuditResult.Certified certified) implements Outcome {}

        record Refused(Release.Reason reason) implements Outcome {}
    }

    Outcome of(RatingScale scale, int panelSize) {
        int colluders = policy.colluders().orElseThrow();
        // Labels are part of a context, and a host may have any number of them: what is kept must not grow with it.
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(PublicContext.of(scale, panelSize, colluders), this::certify);
    }

    private Outcome certify(PublicContext context) {
        Adversary adversary = Adversary.colluding(context.colluders());
        AuditResult result;
        try {
            // One audit: both readers attack the table that is published, whatever the strategy would say the next
            // time.
            result = DisclosureAudit.of(
                            context,
                            List.of(adversary.knowingWhoDeclined(), adversary),
                            Guarantee.ofRatings(context.scale()))
                    .audit(strategy);
        } catch (IllegalArgumentException e) { // DisclosureAudit.of, where exhaustion would take too long
            return new Outcome.Refused(
                    new Release.Reason(Release.Code.AUDIT_TOO_LARGE, String.valueOf(e.getMessage())));
        }
        if (!(result instanceof AuditResult.Certified certified)) {
            return new Outcome.Refused(
                    new Release.Reason(Release.Code.STRATEGY_REFUSED, "strategy refused: " + result.inWords()));
        }
        String id = certified.certificate().strategy();
        if (countsPanel(List.of(new Statement.Worded(id))) || countsPanel(certified.statements())) {
            return new Outcome.Refused(new Release.Reason(
                    Release.Code.WORDING,
                    "strategy " + id + " must not count people of the panel, but can say something that does"));
        }
        if (!certified.statements().stream().allMatch(statement -> fits(statement, id, context.scale()))) {
            return new Outcome.Refused(new Release.Reason(
                    Release.Code.STRATEGY_REFUSED,
                    "strategy " + id + " must say what a report can print on the scale, but can say more"));
        }
        return new Outcome.Granted(certified);
    }

    /**
     * Whether a report can hold the statement. Each one is tried before any answer is known: a report that could not be built for
     * some answers would tell of them.
     */
    private static boolean fits(Statement statement, String strategy, RatingScale scale) {
        try {
            RatingItem item = new RatingItem(TRIED.value(), scale);
            return new ReportedRating(TRIED, TRIED.value(), item, strategy, statement).statement() == statement;
        } catch (RuntimeException e) { // The report's own rule, or a stranger's number.
            return false;
        }
    }

    /** In either of the shipped languages. */
    private static boolean countsPanel(List<Statement> statements) {
        List<WordingCheck> checks =
                WordingRules.languages().stream().map(WordingCheck::of).toList();
        return statements.stream()
                .map(Statement::wordings)
                .flatMap(List::stream)
                .distinct()
                .anyMatch(text -> !checks.stream().allMatch(check -> check.passes(text)));
    }
}
