package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.outcome.AdjustedOutcome;
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.page.StudyPlots;
import org.reversementoring.reporting.study.page.StudyPlots.Changes;
import org.reversementoring.reporting.study.statistics.PValueMethod;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.TestResult;
import org.reversementoring.reporting.study.statistics.ZeroMethod;

/** The sections on measures before and after: a drawing and a table for each family, and its tests apart. */
record MeasureSection(StudyResults study) {

    private static final String ID = "measures";
    private static final String HEADING = "Measures before and after";
    static final String NOTHING_MEASURED = "This study did not measure anything before and after.";
    private static final int FEWEST_DRAWN = 10;
    private static final List<String> INVERTED = List.of(
            "An interval holds the shifts that the test of its line does not reject.",
            "So it leaves out 0 if, and only if, that p is at most one less the level.",
            "The attained level is the highest at which the interval is the same.");
    private static final BigDecimal ALPHA = new BigDecimal("0.05");

    /** What changed for how many people; the tests are in {@link #tests}. */
    Section write() {
        Map<String, List<AdjustedOutcome>> families = families();
        List<Block> blocks = new ArrayList<>();
        families.forEach((name, family) -> {
            List<Changes> drawn = family.stream()
                    .map(MeasureSection::changes)
                    .filter(changes -> changes.people() >= FEWEST_DRAWN)
                    .toList();
            if (!drawn.isEmpty()) {
                blocks.add(
                        StudyPlots.changes("changes-" + blocks.size(), name + ": people whose score changed", drawn));
            }
            if (!family.isEmpty()) {
                blocks.add(results(name, family));
            }
        });
        List<String> sentences = new ArrayList<>();
        if (families.isEmpty()) {
            sentences.add(study.outcomes().isEmpty() ? NOTHING_MEASURED : "No measure before and after can be tested.");
        }
        sentences.add(PairedComparison.LIMITS);
        return Section.builder()
                .anchor(ID)
                .heading(HEADING)
                .addAllBlocks(blocks)
                .addParagraphs(sentences)
                .build();
    }

    /** Shifts, intervals and tests, for readers who check the analysis; no section if nothing was tested. */
    Optional<Section> tests() {
        List<Block> blocks = new ArrayList<>();
        families().forEach((name, family) -> {
            if (!family.isEmpty()) {
                blocks.add(shifts(name, family));
                blocks.add(tests(name, family));
            }
        });
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> methods = new LinkedHashMap<>();
        for (AdjustedOutcome each : tested()) {
            methods.computeIfAbsent(each.outcome().result().primary().method(), method -> new ArrayList<>())
                    .add(each.outcome().measure());
        }
        List<String> sentences = new ArrayList<>(conclusions(tested()));
        methods.forEach((method, measures) -> sentences.add(
                (methods.size() == 1 ? "All measures" : String.join("; ", measures)) + ": " + method + "."));
        sentences.addAll(INVERTED);
        return Optional.of(Section.builder()
                .anchor("tests")
                .heading("Tests of each measure")
                .addAllBlocks(blocks)
                .addParagraphs(sentences)
                .build());
    }

    private List<AdjustedOutcome> tested() {
        return AdjustedOutcome.of(new DesignSection(study).primary(), study.outcomes());
    }

    private Map<String, List<AdjustedOutcome>> families() {
        Map<String, List<AdjustedOutcome>> families = new LinkedHashMap<>();
        study.outcomes().forEach(outcome -> families.put(outcome.family(), new ArrayList<>()));
        tested().forEach(each -> families.computeIfAbsent(each.outcome().family(), name -> new ArrayList<>())
                .add(each));
        return families;
    }

    /** The sign test has counted who rose. */
    private static Changes changes(AdjustedOutcome tested) {
        PairedComparison result = tested.outcome().result();
        TestResult signs = result.tests().stream()
                .filter(test -> test.zeros().isEmpty())
                .findFirst()
                .orElseThrow();
        int up = signs.statistic().intValueExact();
        return new Changes(tested.outcome().measure(), up, result.people() - signs.changed(), signs.changed() - up);
    }

    static String holm(AdjustedOutcome tested) {
        return tested.holm().map(TestResult::equal).orElse(ReportTables.NOTHING);
    }

    private static Table results(String family, List<AdjustedOutcome> shown) {
        List<List<String>> rows = new ArrayList<>();
        for (AdjustedOutcome tested : shown) {
            PairedComparison result = tested.outcome().result();
            Changes changes = changes(tested);
            rows.add(List.of(
                    tested.outcome().measure(),
                    Integer.toString(result.people()),
                    Integer.toString(changes.down()),
                    Integer.toString(changes.same()),
                    Integer.toString(changes.up()),
                    ScoreFormat.of(result.before()),
                    ScoreFormat.of(result.after()),
                    tested.highIs()));
        }
        return new Table(
                family + ": people whose score went down, stayed the same or went up, and medians",
                List.of("Measure", "Pairs", "Down", "Same", "Up", "Before", "After", "High is"),
                rows);
    }

    private static Table shifts(String family, List<AdjustedOutcome> shown) {
        List<List<String>> rows = new ArrayList<>();
        for (AdjustedOutcome tested : shown) {
            PairedComparison result = tested.outcome().result();
            rows.add(List.of(
                    tested.outcome().measure(),
                    ScoreFormat.withInterval(result),
                    result.rankBiserial().map(ScoreFormat::of).orElse("nobody changed"),
                    TestResult.equal(result.primary().p()),
                    holm(tested)));
        }
        return new Table(
                family + ": Hodges-Lehmann shift, matched rank-biserial correlation, p, and p after Holm for "
                        + shown.get(0).measuresInWords(),
                List.of("Measure", "Shift", "Rank-biserial", "p", "p, Holm"),
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
                family + ": p of each test, in brackets the smallest p that as many changes could have given",
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
            case SECONDARY -> "secondary. Nothing is claimed from p.";
            case EXPLORATORY -> "exploratory. Nothing is claimed from p.";
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
