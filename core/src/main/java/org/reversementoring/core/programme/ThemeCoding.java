package org.reversementoring.core.programme;

import java.util.HashSet;
import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.report.FeedbackReport;

/**
 * The themes of one report: for each of its {@linkplain FeedbackReport#issues() issues} the codes that the custodian gave it. It tells what
 * stands in a report, so it is for the custodian alone, who reads the report anyway; what others read is {@link PooledThemes}.
 *
 * @param cycle the cycle
 * @param report the digest of its report, 64 lower-case hex digits
 * @param codebook the digest of the list of themes
 * @param issues the codes of each issue, in report order, each code once and sorted; none where no theme fits
 */
public record ThemeCoding(CycleId cycle, String report, String codebook, List<List<String>> issues)
        implements CodecOnly {

    private static final int MOST = 1_000;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a digest is none, there are too many issues or codes, or a code is blank, too long or given twice
     */
    public ThemeCoding {
        issues = issues.stream()
                .map(codes -> List.copyOf(codes).stream().sorted().toList())
                .toList();
        if (!report.matches(ContentDigest.FORM) || !codebook.matches(ContentDigest.FORM)) {
            throw new IllegalArgumentException(
                    "theme coding: report and codebook must be digests of 64 lower-case hex digits");
        }
        if (issues.size() > MOST || issues.stream().anyMatch(codes -> codes.size() > MOST)) {
            throw new IllegalArgumentException("theme coding: issues, and codes of each, must be at most " + MOST);
        }
        for (List<String> codes : issues) {
            if (new HashSet<>(codes).size() < codes.size()
                    || codes.stream().anyMatch(code -> code.isBlank() || code.length() > 200)) {
                throw new IllegalArgumentException(
                        "theme coding: codes of an issue must be distinct, of 1 to 200 characters, not only blanks");
            }
        }
    }

    /**
     * The coding of a cycle's signed-off report, by the custodian.
     *
     * @param codes the codes of each issue, in report order; empty where no theme fits
     * @throws IllegalArgumentException if another role codes, there is no signed-off report, there are not as many lists of codes as issues, or a
     *     code is not in the list of themes
     */
    public static ThemeCoding of(
            MentoringCycle cycle, ThemeCodebook codebook, List<? extends List<String>> codes, Step step) {
        if (step.by() != Role.CUSTODIAN) {
            throw new IllegalArgumentException(
                    "theme coding of cycle " + cycle.id() + ": the role must be CUSTODIAN, but was " + step.by());
        }
        FeedbackReport report = cycle.report()
                .orElseThrow(() -> new IllegalArgumentException("theme coding of cycle " + cycle.id()
                        + ": there must be a signed-off report, but the cycle is " + cycle.state()));
        ThemeCoding coding = new ThemeCoding(cycle.id(), report.digest(), codebook.digest(), List.copyOf(codes));
        if (!coding.fits(report, codebook)) {
            throw new IllegalArgumentException("theme coding of cycle " + cycle.id()
                    + ": there must be one list of codes of the codebook for each of "
                    + report.issues().size() + " issues, but were " + codes.size()
                    + " lists, or a code is not in the codebook");
        }
        return coding;
    }

    /** Whether it codes each issue of this very report, by this very list. */
    boolean fits(FeedbackReport report, ThemeCodebook themes) {
        return this.report.equals(report.digest())
                && codebook.equals(themes.digest())
                && issues.size() == report.issues().size()
                && issues.stream()
                        .flatMap(List::stream)
                        .allMatch(code -> themes.theme(code).isPresent());
    }

    /** Whether the theme came up in the report. */
    boolean has(String code) {
        return issues.stream().anyMatch(codes -> codes.contains(code));
    }

    /** Nothing of the codes, which tell what stands in a report. */
    @Override
    public String toString() {
        return "ThemeCoding[" + cycle + ", ***]";
    }
}
