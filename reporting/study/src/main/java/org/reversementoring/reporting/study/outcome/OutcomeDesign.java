package org.reversementoring.reporting.study.outcome;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;
import org.reversementoring.reporting.study.figures.OutcomeRank;

/**
 * What a study set out to find, to be registered by its {@link #digest()} before the first answer: each outcome with rank, test and side,
 * and the threshold of the primary ones. All primary outcomes are one family for Holm's correction.
 *
 * @param alpha threshold of the primary family, more than 0 and less than 1; the intervals have the level one less it
 * @param outcomes one or more, measures differ
 */
public record OutcomeDesign(BigDecimal alpha, List<PlannedOutcome> outcomes) {

    /**
     * Checks the outcomes.
     *
     * @throws IllegalArgumentException if there are none, two are of one measure, or alpha is out of range
     */
    public OutcomeDesign {
        ConfidenceLevel.requireOpen("design: alpha", alpha);
        outcomes = List.copyOf(outcomes);
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("design: outcomes must be one or more, but were none");
        }
        if (outcomes.stream().map(PlannedOutcome::measure).distinct().count() != outcomes.size()) {
            throw new IllegalArgumentException("design: each measure must be planned once, but one is repeated");
        }
    }

    /** What was planned for a measure, if anything was. */
    public Optional<PlannedOutcome> planned(String measure) {
        return outcomes.stream()
                .filter(outcome -> outcome.measure().equals(measure))
                .findFirst();
    }

    /** The primary outcomes. */
    public List<PlannedOutcome> primary() {
        return outcomes.stream()
                .filter(outcome -> outcome.rank() == OutcomeRank.PRIMARY)
                .toList();
    }

    /** The design as text, the same for equal designs in whatever order: the digest is taken of it. Lines end with a line feed. */
    public String canonicalText() {
        return "reverse-mentoring/design/1\nalpha " + alpha.stripTrailingZeros().toPlainString() + '\n'
                + outcomes.stream()
                        .map(PlannedOutcome::canonical)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .map(line -> line + '\n')
                        .collect(Collectors.joining());
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
}
