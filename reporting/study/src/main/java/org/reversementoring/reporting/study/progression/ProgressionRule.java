package org.reversementoring.reporting.study.progression;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * All criteria of a study and how they combine, to be registered by its {@link #digest()} before the first answer. Mellor et
 * al., Pilot Feasibility Stud 2023, doi 10.1186/s40814-023-01291-5.
 *
 * @param criteria one or more, estimands differ
 * @param basis which verdict of a criterion counts
 * @param combination how verdicts combine
 */
public record ProgressionRule(List<ProgressionCriterion> criteria, Basis basis, Combination combination) {

    /** Which verdict of a criterion counts. */
    public enum Basis {
        /** The verdict on the point estimate. */
        ESTIMATE("point estimate"),
        /** The worst verdict that the interval does not exclude: cautious, and rarely a go with few people. */
        WORST_OF_INTERVAL("worst bound of the interval");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /** The basis as a phrase. */
        public String inWords() {
            return words;
        }
    }

    /** How the verdicts of the criteria combine. */
    public enum Combination {
        /** Go if all say go; stop if any says stop; else amend. */
        ANY_STOP_STOPS("go if all say go, stop if any says stop, else amend"),
        /** Go if all say go; stop only if all say stop; else amend. */
        ALL_STOP_STOPS("go if all say go, stop only if all say stop, else amend");

        private final String words;

        Combination(String words) {
            this.words = words;
        }

        /** The combination as a sentence without its stop. */
        public String inWords() {
            return words;
        }
    }

    /**
     * Checks the criteria.
     *
     * @throws IllegalArgumentException if there are none or two have the same estimand
     */
    public ProgressionRule {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("progression rule: criteria must be one or more, but were none");
        }
        long estimands =
                criteria.stream().map(ProgressionCriterion::estimand).distinct().count();
        if (estimands != criteria.size()) {
            throw new IllegalArgumentException("progression rule: each estimand must have one criterion");
        }
    }

    /** The rule as text, the same for equal rules: this is what the digest is taken of. Lines end with a line feed. */
    public String canonicalText() {
        StringBuilder text = new StringBuilder("reverse-mentoring/progression/1\n");
        text.append("basis ").append(basis).append('\n');
        text.append("combination ").append(combination).append('\n');
        for (ProgressionCriterion criterion : criteria) {
            text.append("criterion ").append(criterion.estimand()).append('\n');
            criterion.zones().forEach(zone -> text.append(zone.canonical()).append('\n'));
        }
        return text.toString();
    }

    /** SHA-256 of the canonical text in UTF-8, 64 small hexadecimal digits. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonicalText().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("reverse-mentoring: every Java platform has SHA-256", e);
        }
    }

    /**
     * The result for a study's estimates.
     *
     * @param estimates an estimate for each estimand, and no others
     * @throws IllegalArgumentException if one is missing or is not of the rule, or is out of a criterion's range
     */
    public ProgressionResult judge(Map<String, IntervalEstimate> estimates) {
        return judge(estimates, Map.of());
    }

    /**
     * The result for a study's estimates, some of which are missing or too small to be shown. The combined verdict depends on the
     * others alone: it is given if every verdict on the missing ones would lead to it.
     *
     * @param without why an estimand has no estimate, for each that has none
     * @throws IllegalArgumentException as {@link #judge(Map)}
     */
    public ProgressionResult judge(Map<String, IntervalEstimate> estimates, Map<String, Verdict> without) {
        List<CriterionResult> results = new ArrayList<>();
        for (ProgressionCriterion criterion : criteria) {
            Verdict why = without.get(criterion.estimand());
            if (why != null) {
                results.add(CriterionResult.without(criterion, why));
                continue;
            }
            IntervalEstimate estimate = estimates.get(criterion.estimand());
            if (estimate == null) {
                throw new IllegalArgumentException("progression rule: every criterion must have an estimate, but "
                        + criterion.estimand() + " has none");
            }
            results.add(criterion.judge(estimate));
        }
        if (estimates.size() + without.size() != criteria.size()) {
            throw new IllegalArgumentException("progression rule: estimates must be of the rule's " + criteria.size()
                    + " criteria only, but were " + estimates.size());
        }
        Verdict worst = combine(results, Verdict.STOP);
        boolean settled = worst == combine(results, Verdict.GO);
        Verdict open = without.containsValue(Verdict.NOT_SHOWN) ? Verdict.NOT_SHOWN : Verdict.NO_ESTIMATE;
        return new ProgressionResult(this, results, settled ? worst : open);
    }

    /** Both combinations only rise with each verdict, so it is enough to try the extremes for what is not shown. */
    private Verdict combine(List<CriterionResult> results, Verdict instead) {
        List<Verdict> verdicts = results.stream()
                .map(each -> basis == Basis.ESTIMATE ? each.onEstimate() : each.worst())
                .map(verdict -> verdict.isMade() ? verdict : instead)
                .toList();
        long stops = verdicts.stream().filter(Verdict.STOP::equals).count();
        if (verdicts.stream().allMatch(Verdict.GO::equals)) {
            return Verdict.GO;
        }
        boolean stopped = combination == Combination.ANY_STOP_STOPS ? stops > 0 : stops == verdicts.size();
        return stopped ? Verdict.STOP : Verdict.AMEND;
    }
}
