package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.reporting.document.Block.Drawing;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.outcome.AdjustedOutcome;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.page.DumbbellPlot;
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.statistics.PValueMethod;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.TestResult;
import org.reversementoring.reporting.study.statistics.ZeroMethod;

/** The section on measures before and after: tables and a drawing for each family of tests. */
record MeasureSection(StudyResults study) {

    private static final String ID = "measures";
    private static final String HEADING = "Measures before and after";
    private static final String INVERTED =
            "An interval holds the shifts that the test of its line does not reject. So it leaves out 0 if, and only if,"
                    + " that p is at most one less the level. The attained level is the highest at which the interval is the same.";
    private static final BigDecimal ALPHA = new BigDecimal("0.05");

    Section write() {
        List<AdjustedOutcome> tested = AdjustedOutcome.of(new DesignSection(study).primary(), study.outcomes());
        Map<String, List<AdjustedOutcome>> families = new LinkedHashMap<>();
        study.outcomes().forEach(outcome -> families.put(outcome.family(), new ArrayList<>()));
        tested.forEach(each -> families.computeIfAbsent(each.outcome().family(), name -> new ArrayList<>())
                .add(each));
        List<Drawing> drawings = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        families.forEach((name, family) -> {
            tables.addAll(tables(name, family));
            List<Outcome> drawn = family.stream()
                    .map(AdjustedOutcome::outcome)
                    .filter(outcome -> outcome.range().isPresent())
                    .toList();
            if (!drawn.isEmpty()) {
                drawings.add(
                        DumbbellPlot.draw("dumbbells-" + drawings.size(), "Medians before and after: " + name, drawn));
            }
        });
        sentences.addAll(conclusions(tested));
        if (families.isEmpty()) {
            sentences.add("Nothing was measured before and after that can be tested.");
        }
        if (!families.isEmpty()) {
            sentences.add(INVERTED);
        }
        sentences.add(PairedComparison.LIMITS);
        return Section.builder()
                .anchor(ID)
                .heading(HEADING)
                .addAllBlocks(drawings)
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build();
    }

    static String holm(AdjustedOutcome tested) {
        return tested.holm().map(TestResult::equal).orElse(ReportTables.NOTHING);
    }

    private static List<Table> tables(String family, List<AdjustedOutcome> tested) {
        return tested.isEmpty() ? List.of() : List.of(results(family, tested), tests(family, tested));
    }

    private static Table results(String family, List<AdjustedOutcome> shown) {
        List<List<String>> rows = new ArrayList<>();
        for (AdjustedOutcome tested : shown) {
            PairedComparison result = tested.outcome().result();
            rows.add(List.of(
                    tested.outcome().measure(),
                    Integer.toString(result.people()),
                    ScoreFormat.of(result.before()),
                    ScoreFormat.of(result.after()),
                    ScoreFormat.withInterval(result),
                    result.rankBiserial().map(ScoreFormat::of).orElse("nobody changed"),
                    result.primary().method(),
                    TestResult.equal(result.primary().p()),
                    holm(tested),
                    tested.highIs()));
        }
        return new Table(
                family
                        + ": medians, Hodges-Lehmann shift with every shift that the test of the line does not reject, matched"
                        + " rank-biserial correlation, p of the test, and p after Holm for "
                        + shown.get(0).measuresInWords(),
                List.of(
                        "Measure",
                        "Pairs",
                        "Before",
                        "After",
                        "Shift",
                        "Rank-biserial",
                        "Test",
                        "p",
                        "p, Holm",
                        "High is"),
                rows);
    }

    private static Table tests(String family, List<AdjustedOutcome> shown) {
        List<List<String>> rows = new ArrayList<>();
        for (AdjustedOutcome tested : shown) {
            PairedComparison result = tested.outcome().result();
            Proportion changed = new Proportion(result.primary().changed(), result.people());
            rows.add(List.of(
                    tested.outcome().measure(),
                    result.primary().side().inWords(),
                    changed.toString(),
                    p(result, Optional.of(ZeroMethod.WILCOXON), PValueMethod.EXACT),
                    p(result, Optional.of(ZeroMethod.PRATT), PValueMethod.EXACT),
                    p(result, Optional.of(ZeroMethod.WILCOXON), PValueMethod.ASYMPTOTIC),
                    p(result, Optional.of(ZeroMethod.WILCOXON), PValueMethod.ASYMPTOTIC_CORRECTED),
                    p(result, Optional.empty(), PValueMethod.EXACT)));
        }
        return new Table(
                family
                        + ": p of each test, in brackets the smallest p that the same number of changes could have given",
                List.of(
                        "Measure",
                        "Side",
                        "Changed",
                        "Signed-rank, exact, " + ZeroMethod.WILCOXON.inWords(),
                        "Signed-rank, exact, " + ZeroMethod.PRATT.inWords(),
                        "Signed-rank, " + PValueMethod.ASYMPTOTIC.inWords(),
                        "Signed-rank, " + PValueMethod.ASYMPTOTIC_CORRECTED.inWords(),
                        "Sign test, exact"),
                rows);
    }

    /** The conclusion on each measure; measures with the same conclusion share a sentence. */
    private List<String> conclusions(List<AdjustedOutcome> shown) {
        Map<String, List<String>> measures = new LinkedHashMap<>();
        for (AdjustedOutcome tested : shown) {
            measures.computeIfAbsent(conclusion(tested), same -> new ArrayList<>())
                    .add(tested.outcome().measure());
        }
        return measures.entrySet().stream()
                .map(same -> String.join("; ", same.getValue()) + ": " + same.getKey())
                .toList();
    }

    private String conclusion(AdjustedOutcome tested) {
        BigDecimal alpha = study.design().map(fixed -> fixed.design().alpha()).orElse(ALPHA);
        return switch (tested.outcome().rank()) {
            case SECONDARY -> "secondary; nothing is claimed from p.";
            case EXPLORATORY -> "exploratory; nothing is claimed from p.";
            case PRIMARY ->
                tested.isLost(alpha)
                        ? tested.lost(alpha)
                        : tested.outcome().result().wording(alpha);
        };
    }

    /** A p-value with the smallest one in brackets. */
    private static String p(PairedComparison result, Optional<ZeroMethod> zeros, PValueMethod computation) {
        return result.tests().stream()
                .filter(test -> test.zeros().equals(zeros) && test.computation() == computation)
                .findFirst()
                .map(test -> TestResult.equal(test.p()) + " (" + TestResult.equal(test.smallest()) + ")")
                .orElse(ReportTables.NOTHING);
    }
}
