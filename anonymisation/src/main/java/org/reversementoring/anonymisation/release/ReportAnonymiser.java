package org.reversementoring.anonymisation.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way from a collation to a draft, and the only one from raw to released.
 *
 * <p>Laws: (1) whether and why a release is withheld depends on public facts, never on an answer;
 * (2) each rating shows what the certified strategy says about its counts; (3) a finding is listed if and only if enough
 * mentors endorse it and its words count nobody of the panel (a finding is left out, never the report); (4) the order of mentors, ballots and findings, and who anybody is, changes no byte of the report; (5)
 * equal collations give equal releases. Release a collation once, a late answer belongs to the next cycle (T9): {@link ReleaseGate}
 * sees to this; without it, it is the host's part.
 *
 * <p>Build one and keep it: a strategy is audited once for each panel size and scale, and not again for other labels if it is handed
 * trimmed answers only. {@link #prepare} does it beforehand. Safe for many threads if its strategy is.
 */
public final class ReportAnonymiser {

    private static final Logger LOG = LoggerFactory.getLogger(ReportAnonymiser.class);

    private final ReleasePolicy policy;
    private final Certification certification;

    private ReportAnonymiser(ReleasePolicy policy, Certification certification) {
        this.policy = policy;
        this.certification = certification;
    }

    /** An anonymiser with the default strategy, {@link Strategies#middleAnswersAndSupport()}. */
    public static ReportAnonymiser of(ReleasePolicy policy) {
        return of(policy, Strategies.middleAnswersAndSupport());
    }

    /** An anonymiser with a strategy of one's own, which must earn its certificate like any other. */
    public static ReportAnonymiser of(ReleasePolicy policy, AnonymisationStrategy strategy) {
        return of(policy, new Certification(strategy));
    }

    /** An anonymiser that shares what was proved with others. */
    static ReportAnonymiser of(ReleasePolicy policy, Certification certification) {
        return new ReportAnonymiser(policy, certification);
    }

    /**
     * The report of a collation, as a draft: nothing is recorded, and whoever calls this twice sees to it that one of the two is shown at
     * most. A cycle's report goes through {@link ReleaseGate}.
     *
     * @param id identifies the report towards the host; it is printed, so it should name nobody
     */
    public Release anonymise(ReportId id, Collation collation) {
        return anonymise(id, collation, CyclePolicy.of(policy), List.of());
    }

    /** The draft of a cycle, which promises when its raw answers go, and what is pooled. */
    Release anonymise(ReportId id, Collation collation, CyclePolicy promised, List<String> unnamed) {
        int panelSize = collation.interview().panel().size();
        List<Release.Reason> reasons = new ArrayList<>(refusals(panelSize));
        List<Certification.Outcome.Granted> granted = new ArrayList<>();
        if (reasons.isEmpty() && policy.colluders().isPresent()) {
            for (RatingScale scale : scales(collation.interview().guide())) {
                Certification.Outcome outcome = outcome(scale, panelSize);
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
        FeedbackReport report = new Collated(collation, policy, unnamed).report(id, granted, promised);
        LOG.info("report drafted: policy {}, panel size {}", policy.id(), panelSize);
        return new Release.Released(report);
    }

    /**
     * What would be refused whatever anybody answers, so that it is known before anybody is asked; empty if nothing is.
     *
     * @param panelSize the number of mentors who will be on the panel
     */
    public List<Release.Reason> check(InterviewGuide guide, int panelSize) {
        List<Release.Reason> reasons = new ArrayList<>(refusals(panelSize));
        if (reasons.isEmpty() && policy.colluders().isPresent()) {
            for (RatingScale scale : scales(guide)) {
                if (outcome(scale, panelSize) instanceof Certification.Outcome.Refused refused) {
                    reasons.add(refused.reason());
                }
            }
        }
        return List.copyOf(reasons);
    }

    /**
     * Makes the proofs for panels of these sizes now, so that the first report of each need not wait for its own. It may take seconds
     * where scales are long or panels large: call it when a host starts, on a thread of the host's. What was proved is kept up to 64 MiB;
     * where that is not enough for all sizes, those that came first are proved again.
     *
     * @param panelSizes how many mentors panels will have
     * @return the sizes of which no report would be released, with the reasons; empty if there is none
     */
    public Map<Integer, List<Release.Reason>> prepare(InterviewGuide guide, Collection<Integer> panelSizes) {
        return refused(panelSizes, panelSize -> check(guide, panelSize));
    }

    static Map<Integer, List<Release.Reason>> refused(
            Collection<Integer> panelSizes, IntFunction<List<Release.Reason>> check) {
        Map<Integer, List<Release.Reason>> refused = new TreeMap<>();
        for (int panelSize : new TreeSet<>(panelSizes)) {
            List<Release.Reason> reasons = check.apply(panelSize);
            if (!reasons.isEmpty()) {
                refused.put(panelSize, reasons);
            }
        }
        return Collections.unmodifiableMap(refused);
    }

    /**
     * What was proved of the strategy for questions on this scale to a panel of this size, as the gate has it.
     *
     * @throws IllegalArgumentException if a report would be withheld, with the reasons; or the policy has no scores
     */
    public AuditResult.Certified certified(RatingScale scale, int panelSize) {
        if (policy.colluders().isEmpty()) {
            throw new IllegalArgumentException("policy " + policy.id() + " has no scores, so nothing is certified");
        }
        List<Release.Reason> reasons = refusals(panelSize);
        if (reasons.isEmpty()) {
            Certification.Outcome outcome = outcome(scale, panelSize);
            if (outcome instanceof Certification.Outcome.Granted granted) {
                return granted.certified();
            }
            reasons = List.of(((Certification.Outcome.Refused) outcome).reason());
        }
        throw new IllegalArgumentException(
                reasons.stream().map(Release.Reason::message).collect(Collectors.joining("; ")));
    }

    /** {@link #check} has seen to it that the policy has scores. */
    private Certification.Outcome outcome(RatingScale scale, int panelSize) {
        return certification.of(scale, panelSize, policy.colluders().orElseThrow());
    }

    private List<Release.Reason> refusals(int panelSize) {
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
        return List.of();
    }

    private static List<RatingScale> scales(InterviewGuide guide) {
        return guide.ratedTopics().stream()
                .map(Topic::rating)
                .flatMap(Optional::stream)
                .map(RatingItem::scale)
                .distinct()
                .toList();
    }
}
