package org.reversementoring.anonymisation.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.release.ReportAnonymiser;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;

/**
 * The way to a {@link PortableCertificate}: from what a host has when it releases. No answer goes in.
 *
 * <p>Laws: (1) only what the gate lets release has a certificate; (2) the certificate's numbers are those that the report carries; (3)
 * its table is what was said in the audit, so the strategy is not asked again; (4) equal arguments give equal certificates.
 *
 * <p>Immutable; safe for many threads if the strategy is.
 */
public final class CertificateIssuer {

    private static final String ENGLISH = "en";

    private final ReleasePolicy policy;
    private final ReportAnonymiser anonymiser;
    private final String language;
    private final BiFunction<Statement, RatingScale, String> words;

    private CertificateIssuer(
            ReleasePolicy policy,
            ReportAnonymiser anonymiser,
            String language,
            BiFunction<Statement, RatingScale, String> words) {
        this.policy = policy;
        this.anonymiser = anonymiser;
        this.language = language;
        this.words = words;
    }

    /**
     * An issuer for reports that are released under a policy with a strategy.
     *
     * @throws IllegalArgumentException if the policy has no scores: there is nothing to certify
     */
    public static CertificateIssuer of(ReleasePolicy policy, AnonymisationStrategy strategy) {
        if (policy.colluders().isEmpty()) {
            throw new IllegalArgumentException(
                    "certificate: policy " + policy.id() + " has no scores, so there is nothing to certify");
        }
        return new CertificateIssuer(policy, ReportAnonymiser.of(policy, strategy), ENGLISH, Statement::inWords);
    }

    /** An issuer with the default strategy, {@link Strategies#middleAnswersAndSupport()}. */
    public static CertificateIssuer of(ReleasePolicy policy) {
        return of(policy, Strategies.middleAnswersAndSupport());
    }

    /**
     * The same issuer with the statements in other words. Words are for display: what identifies a statement does not change.
     *
     * @param language of the words as a BCP 47 tag
     * @param words a statement and its scale as 1 to 20,000 characters
     */
    public CertificateIssuer inWords(String language, BiFunction<Statement, RatingScale, String> words) {
        return new CertificateIssuer(policy, anonymiser, language, words);
    }

    /**
     * The certificate for questions on this scale to a panel of this size.
     *
     * @throws IllegalArgumentException if the gate would not let the strategy release, with its reason; if a panel has more than
     *     {@value PortableCertificate#MAX_PANELS} cases; or if a statement is no Unicode
     */
    public PortableCertificate issue(RatingScale scale, int panelSize) {
        PublicContext context =
                PublicContext.of(scale, panelSize, policy.colluders().orElseThrow());
        requireWritable(context);
        return written(anonymiser.certified(scale, panelSize), context, language, words);
    }

    /**
     * The certificates of a released report, one for each scale that it has ratings on.
     *
     * @throws IllegalArgumentException as {@link #issue} does, or if the report carries another certificate: it was made with another
     *     strategy or under another policy
     */
    public List<PortableCertificate> issue(FeedbackReport report) {
        Set<RatingScale> scales = new LinkedHashSet<>();
        report.ratings().stream().map(ReportedRating::item).forEach(item -> scales.add(item.scale()));
        List<PortableCertificate> issued = new ArrayList<>();
        for (RatingScale scale : scales) {
            PortableCertificate certificate = issue(scale, report.method().panelSize());
            if (!certificate.accompanies(report)) {
                throw new IllegalArgumentException("certificate: the report must carry the certificate of strategy "
                        + certificate.certificate().strategy() + ", but carries another");
            }
            issued.add(certificate);
        }
        return List.copyOf(issued);
    }

    /**
     * A certificate of guarantees of one's own, for instance of a strategy for options, which has no ends to be deniable. The strategy is
     * audited as in the gate: silent below the floor, against a reader who knows who declined and one who does not.
     *
     * @param guarantees of the kinds ED, LF, HD and IW
     * @throws IllegalArgumentException if a guarantee does not hold, with the counterexample in words, or the context is too large
     */
    public static PortableCertificate issue(
            PublicContext context, List<? extends Guarantee.Deniability> guarantees, AnonymisationStrategy strategy) {
        requireWritable(context);
        Adversary adversary = Adversary.colluding(context.colluders());
        AuditResult result = DisclosureAudit.of(context, List.of(adversary.knowingWhoDeclined(), adversary), guarantees)
                .audit(Strategies.silentBelowFloor(strategy));
        if (result instanceof AuditResult.Certified certified) {
            return written(certified, context, ENGLISH, Statement::inWords);
        }
        throw new IllegalArgumentException("certificate: strategy refused: " + result.inWords());
    }

    private static void requireWritable(PublicContext context) {
        long panels = PanelNotation.number(context.panelSize(), context.scale().points() + 1);
        if (panels > PortableCertificate.MAX_PANELS) {
            throw new IllegalArgumentException("certificate: panels must be at most " + PortableCertificate.MAX_PANELS
                    + ", but a panel of " + context.panelSize() + " on "
                    + context.scale().points() + " points has " + panels);
        }
    }

    private static PortableCertificate written(
            AuditResult.Certified certified,
            PublicContext context,
            String language,
            BiFunction<Statement, RatingScale, String> words) {
        Map<String, List<String>> panels = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (int[] counts :
                PanelNotation.all(context.panelSize(), context.scale().points() + 1)) {
            Statement said = certified.statement(PanelNotation.answers(counts, context.scale()));
            String canonical = said.canonical();
            panels.computeIfAbsent(canonical, first -> new ArrayList<>()).add(PanelNotation.of(counts));
            texts.computeIfAbsent(canonical, first -> words.apply(said, context.scale()));
        }
        List<StatementPanels> table = panels.entrySet().stream()
                .map(row -> new StatementPanels(row.getKey(), texts.getOrDefault(row.getKey(), ""), row.getValue()))
                .toList();
        return new PortableCertificate(
                certified.certificate(), context.scale(), context.answersNeeded(), language, table);
    }
}
