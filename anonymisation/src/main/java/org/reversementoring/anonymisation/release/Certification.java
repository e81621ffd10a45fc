package org.reversementoring.anonymisation.release;

import java.util.List;
import java.util.stream.IntStream;
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
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.wording.WordingCheck;
import org.reversementoring.core.wording.WordingRules;

/**
 * The result of one strategy, for the gate and for {@link CertificateCheck}: audited once for each panel size, scale and number of
 * colluders, and kept as long as there is room. The strategy must withstand both a reader who can tell who declined and one who cannot.
 *
 * <p>A strategy that is handed trimmed answers never sees a label, so what is proved of it holds for every scale with the same marks.
 */
final class Certification {

    /** Stands for any topic where a statement is tried. */
    private static final TopicId TRIED = TopicId.of("any-topic");

    private final AnonymisationStrategy strategy;
    private final ProofCache known;

    Certification(AnonymisationStrategy strategy) {
        this(strategy, new ProofCache(ProofCache.MOST_BYTES));
    }

    Certification(AnonymisationStrategy strategy, ProofCache known) {
        this.strategy = Strategies.silentBelowFloor(strategy);
        this.known = known;
    }

    /** A certified strategy or the reason against it. */
    sealed interface Outcome {
        record Granted(AuditResult.Certified certified) implements Outcome {}

        record Refused(Release.Reason reason) implements Outcome {}
    }

    Outcome of(RatingScale scale, int panelSize, int colluders) {
        PublicContext context = PublicContext.of(scale, panelSize, colluders);
        if (Strategies.trimmedOnly(strategy).isEmpty()) {
            return known.of(context, () -> certify(context));
        }
        Outcome outcome =
                known.of(PublicContext.of(withoutLabels(scale), panelSize, colluders), () -> certify(context));
        return outcome instanceof Outcome.Granted granted
                ? new Outcome.Granted(granted.certified().on(scale))
                : outcome;
    }

    private static RatingScale withoutLabels(RatingScale scale) {
        return new RatingScale(
                scale.lowest(),
                IntStream.rangeClosed(scale.lowest(), scale.highest())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private Outcome certify(PublicContext context) {
        Adversary adversary = Adversary.colluding(context.colluders());
        AuditResult result;
        try {
            // One audit: both readers attack the table that is published, whatever the strategy would say the next
            // time.
            result = DisclosureAudit.prove(
                    strategy,
                    context,
                    List.of(adversary.knowingWhoDeclined(), adversary),
                    Guarantee.ofRatings(context.scale()));
        } catch (IllegalArgumentException e) { // where a proof would take too long, or too much memory
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
