package org.reversementoring.anonymisation.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.ledger.LedgerDecision;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way from a collation to a release, and the only one from raw to released.
 *
 * <p>Laws: (1) whether and why a release is withheld depends on public facts and on the collator's wording, never on an answer;
 * (2) each rating shows what the certified strategy says about its counts; (3) a finding is listed if and only if enough
 * mentors endorse it; (4) the order of mentors, ballots and findings, and who anybody is, changes no byte of the report; (5)
 * equal collations give equal releases. Release a collation once, a late answer belongs to the next cycle (T9): with a {@link
 * ReleaseLedger} this is seen to, without one it is the host's part.
 *
 * <p>Build one and keep it: a strategy is audited once for each panel size and scale. Safe for many threads if its strategy is.
 */
public final class ReportAnonymiser {

    private static final Logger LOG = LoggerFactory.getLogger(ReportAnonymiser.class);

    private final ReleasePolicy policy;
    private final Certification certification;

    private ReportAnonymiser(ReleasePolicy policy, AnonymisationStrategy strategy) {
        this.policy = policy;
        this.certification = new Certification(policy, strategy);
    }

    /** An anonymiser with the default strategy, {@link Strategies#middleAnswersAndSupport()}. */
    public static ReportAnonymiser of(ReleasePolicy policy) {
        return of(policy, Strategies.middleAnswersAndSupport());
    }

    /** An anonymiser with a strategy of one's own, which must earn its certificate like any other. */
    public static ReportAnonymiser of(ReleasePolicy policy, AnonymisationStrategy strategy) {
        return new ReportAnonymiser(policy, strategy);
    }

    /**
     * The release of a collation.
     *
     * @param id identifies the report towards the host; it is printed, so it should name nobody
     */
    public Release anonymise(ReportId id, Collation collation) {
        int panelSize = collation.interview().panel().size();
        List<Release.Reason> reasons = new ArrayList<>(refusals(collation, panelSize));
        List<Certification.Outcome.Granted> granted = new ArrayList<>();
        if (reasons.isEmpty() && policy.colluders().isPresent()) {
            for (RatingScale scale : scales(collation)) {
                Certification.Outcome outcome = certification.of(scale, panelSize);
                if (outcome instanceof Certification.Outcome.Granted grant) {
                    granted.add(grant);
                } else if (outcome instanceof Certification.Outcome.Refused refused) {
                    reasons.add(refused.reason());
                }
            }
        }
        if (!reasons.isEmpty()) {
            LOG.info("report withheld: policy {}, panel size {}, {} reasons", policy.id(), panelSize, reasons.size());
            return new Release.Withheld(reasons);
        }
        FeedbackReport report = new Collated(collation, policy).report(id, granted);
        LOG.info("report released: policy {}, panel size {}", policy.id(), panelSize);
        return new Release.Released(report);
    }

    /**
     * The release of a collation, recorded in a ledger. A collation that shares answers with an earlier release is withheld, with the
     * law that says so: late answers, corrections, withdrawals and exchanges tell about single mentors (T9). The same report again is
     * released again (G9). Meant for a ledger of single use: the findings of a report are no strategy that a composition audit knows, so under
     * such a policy overlapping panels are always withheld.
     *
     * @param cycle when the answers were given
     * @param on the day of the release on the host's public calendar
     * @throws IllegalStateException if the ledger's store never accepts a current version
     */
    public Release anonymise(ReportId id, Collation collation, CycleId cycle, LocalDate on, ReleaseLedger ledger) {
        Release release = anonymise(id, collation);
        if (!(release instanceof Release.Released released)) {
            return release;
        }
        LedgerRecord record = new LedgerRecord(
                collation.interview(), cycle, on, policy.colluders().orElse(0));
        LedgerDecision decision = ledger.record(record.of(released.report()));
        if (decision instanceof LedgerDecision.Refused refused) {
            LOG.info("report withheld: answers were released before");
            return new Release.Withheld(refused.objections().stream()
                    .map(objection -> new Release.Reason(Release.Code.ALREADY_RELEASED, objection.message()))
                    .distinct()
                    .toList());
        }
        return release;
    }

    private List<Release.Reason> refusals(Collation collation, int panelSize) {
        if (panelSize < policy.panelFloor()) {
            return List.of(new Release.Reason(
                    Release.Code.PANEL_BELOW_FLOOR,
                    "panel size must be at least " + policy.panelFloor() + " under policy " + policy.id() + ", but was "
                            + panelSize));
        }
        int needed = policy.endorsementsNeeded(panelSize);
        int most = policy.mostEndorsements(panelSize);
        if (needed < policy.fewestEndorsements() || needed > most) {
            return List.of(new Release.Reason(
                    Release.Code.ENDORSEMENTS_OUTSIDE_WINDOW,
                    "endorsements needed must be between " + policy.fewestEndorsements() + " and " + most
                            + " for a panel of " + panelSize + ", but were " + needed));
        }
        // Every finding is looked at, listed or not: which ones are listed must not show in a refusal.
        return collation.findings().stream()
                .flatMap(finding -> Wording.forbiddenIn(finding.text()).stream()
                        .map(word -> new Release.Reason(
                                Release.Code.WORDING,
                                "finding " + finding.id() + " must not count mentors, but says \"" + word + "\"")))
                .toList();
    }

    private static List<RatingScale> scales(Collation collation) {
        return collation.interview().guide().ratedTopics().stream()
                .map(Topic::rating)
                .flatMap(Optional::stream)
                .map(RatingItem::scale)
                .distinct()
                .toList();
    }
}
