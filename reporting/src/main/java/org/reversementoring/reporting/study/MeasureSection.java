package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.core.measure.Direction;
import org.reversementoring.reporting.study.StudyText.Drawing;
import org.reversementoring.reporting.study.StudyText.Section;
import org.reversementoring.reporting.study.StudyText.Table;

/** Measures before and after, one table and one drawing for each family of tests. */
record MeasureSection(FeasibilityStudy study, int fewest) {

    private static final String ID = "measures";
    private static final String HEADING = "Measures before and after";
    private static final BigDecimal ALPHA = new BigDecimal("0.05");

    MeasureSection(FeasibilityStudy study) {
        this(study, new SmallCells(study.smallestCell()).fewestForAMedian());
    }

    Section write() {
        Map<String, List<Outcome>> families = new LinkedHashMap<>();
        study.outcomes()
                .forEach(outcome -> families.computeIfAbsent(outcome.family(), name -> new ArrayList<>())
                        .add(outcome));
        List<Drawing> drawings = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        families.forEach((name, family) -> {
            List<Outcome> shown = family.stream().filter(this::shows).toList();
            if (!shown.isEmpty()) {
                tables.add(results(name, family.size(), shown));
                tables.add(tests(name, shown));
                sentences.addAll(conclusions(family.size(), shown));
            }
            List<Outcome> drawn = shown.stream()
                    .filter(outcome -> outcome.range().isPresent())
                    .toList();
            if (!drawn.isEmpty()) {
                drawings.add(
                        Dumbbells.draw("dumbbells-" + drawings.size(), "Medians before and after: " + name, drawn));
            }
            family.stream()
                    .filter(outcome -> !shows(outcome))
                    .forEach(outcome ->
                            sentences.add(outcome.measure() + ": not shown, fewer than " + fewest + " people."));
        });
        if (families.isEmpty()) {
            sentences.add("Nothing was measured before and after.");
        }
        sentences.add(PrePost.LIMITS);
        return new Section(ID, HEADING, drawings, tables, sentences);
    }

    private boolean shows(Outcome outcome) {
        return outcome.result().people() >= fewest;
    }

    private static Table results(String family, int size, List<Outcome> shown) {
        List<BigDecimal> adjusted = adjusted(size, shown);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            PrePost result = shown.get(i).result();
            rows.add(List.of(
                    shown.get(i).measure(),
                    Integer.toString(result.people()),
                    ScoreWords.of(result.before()),
                    ScoreWords.of(result.after()),
                    ScoreWords.of(result.shift()),
                    result.rankBiserial().map(ScoreWords::of).orElse("nobody changed"),
                    TestResult.equal(result.exact().p()),
                    TestResult.equal(adjusted.get(i)),
                    shown.get(i).direction().map(MeasureSection::words).orElse("not said")));
        }
        return new Table(
                family + ": medians, Hodges-Lehmann shift with exact interval, matched rank-biserial correlation,"
                        + " exact signed-rank p (zeros dropped), and p after Holm for " + size + " measures",
                List.of("Measure", "People", "Before", "After", "Shift", "Rank-biserial", "p", "p, Holm", "High is"),
                rows);
    }

    /**
     * Holm's values with a measure that is not shown counted as the least striking: never below the true ones, and not a word about
     * what it was.
     */
    private static List<BigDecimal> adjusted(int size, List<Outcome> shown) {
        List<BigDecimal> p = new ArrayList<>();
        shown.forEach(outcome -> p.add(outcome.result().exact().p()));
        while (p.size() < size) {
            p.add(BigDecimal.ONE);
        }
        return Holm.adjust(p);
    }

    private static Table tests(String family, List<Outcome> shown) {
        List<List<String>> rows = new ArrayList<>();
        for (Outcome outcome : shown) {
            PrePost result = outcome.result();
            rows.add(List.of(
                    outcome.measure(),
                    result.exact().side().inWords(),
                    result.exact().changed() + " of " + result.people(),
                    p(result, Optional.of(ZeroRule.WILCOXON), Computation.EXACT),
                    p(result, Optional.of(ZeroRule.PRATT), Computation.EXACT),
                    p(result, Optional.of(ZeroRule.WILCOXON), Computation.ASYMPTOTIC),
                    p(result, Optional.of(ZeroRule.WILCOXON), Computation.ASYMPTOTIC_CORRECTED),
                    p(result, Optional.empty(), Computation.EXACT)));
        }
        return new Table(
                family
                        + ": p of each test, in brackets the smallest p that the same number of changes could have given",
                List.of(
                        "Measure",
                        "Side",
                        "Changed",
                        "Signed-rank, exact, " + ZeroRule.WILCOXON.inWords(),
                        "Signed-rank, exact, " + ZeroRule.PRATT.inWords(),
                        "Signed-rank, " + Computation.ASYMPTOTIC.inWords(),
                        "Signed-rank, " + Computation.ASYMPTOTIC_CORRECTED.inWords(),
                        "Sign test, exact"),
                rows);
    }

    /** What may be said of each measure; those of which the same may be said stand together. */
    private static List<String> conclusions(int size, List<Outcome> shown) {
        List<BigDecimal> adjusted = adjusted(size, shown);
        Map<String, List<String>> measures = new LinkedHashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            PrePost result = shown.get(i).result();
            boolean lost = result.exact().reaches(ALPHA) && adjusted.get(i).compareTo(ALPHA) > 0;
            String words = lost
                    ? "After Holm's correction for " + size + " measures " + ALPHA
                            + " is not reached; no conclusion from p."
                    : result.wording(ALPHA);
            measures.computeIfAbsent(words, same -> new ArrayList<>())
                    .add(shown.get(i).measure());
        }
        return measures.entrySet().stream()
                .map(same -> String.join("; ", same.getValue()) + ": " + same.getKey())
                .toList();
    }

    private static String p(PrePost result, Optional<ZeroRule> zeros, Computation computation) {
        return result.tests().stream()
                .filter(test -> test.zeros().equals(zeros) && test.computation() == computation)
                .findFirst()
                .map(test -> TestResult.equal(test.p()) + " (" + TestResult.equal(test.smallest()) + ")")
                .orElse(Rows.NOTHING);
    }

    private static String words(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> "better";
            case HIGHER_IS_WORSE -> "worse";
            case NEITHER -> "neither better nor worse";
        };
    }
}
