package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.core.measure.Direction;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.outcome.AdjustedOutcome;
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.page.ShiftText;
import org.reversementoring.reporting.study.page.StudyPlots;
import org.reversementoring.reporting.study.page.StudyPlots.Changes;
import org.reversementoring.reporting.study.page.StudyText;
import org.reversementoring.reporting.study.statistics.PValueMethod;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.TestResult;
import org.reversementoring.reporting.study.statistics.ZeroMethod;

/** The sections on measures before and after: a drawing and a table for each family, and its tests apart. */
record MeasureSection(StudyResults study, StudyText text) {

    private static final String ID = "measures";
    private static final int FEWEST_DRAWN = 10;
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
                blocks.add(new StudyPlots(study.level(), text)
                        .changes("changes-" + blocks.size(), text.say("measures.plot", text.label(name)), drawn));
            }
            if (!family.isEmpty()) {
                blocks.add(results(name, family));
            }
        });
        List<String> sentences = new ArrayList<>();
        if (families.isEmpty()) {
            sentences.add(text.say(study.outcomes().isEmpty() ? "measures.none" : "measures.not-tested"));
        }
        sentences.add(text.say("measures.limits"));
        return Section.builder()
                .anchor(ID)
                .heading(text.say("measures.heading"))
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
            methods.computeIfAbsent(text.method(each.outcome().result().primary()), method -> new ArrayList<>())
                    .add(text.label(each.outcome().measure()));
        }
        List<String> sentences = new ArrayList<>(conclusions(tested()));
        methods.forEach((method, measures) -> sentences.add(text.begun(
                "measure.says",
                methods.size() == 1 ? text.say("tests.all") : String.join("; ", measures),
                method + ".")));
        if (tested().stream().anyMatch(each -> !isExact(each.outcome().result().primary()))) {
            sentences.addAll(text.numbered("tests.many"));
        }
        sentences.addAll(text.numbered("tests.inverted"));
        return Optional.of(Section.builder()
                .anchor("tests")
                .heading(text.say("tests.heading"))
                .addAllBlocks(blocks)
                .addParagraphs(sentences)
                .build());
    }

    private static boolean isExact(TestResult result) {
        return result.computation() == PValueMethod.EXACT;
    }

    private List<AdjustedOutcome> tested() {
        return AdjustedOutcome.of(new DesignSection(study, text).primary(), study.outcomes());
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

    String holm(AdjustedOutcome tested) {
        return tested.holm().map(text::p).orElse(ReportTables.NOTHING);
    }

    private Table results(String family, List<AdjustedOutcome> shown) {
        List<List<String>> rows = new ArrayList<>();
        for (AdjustedOutcome tested : shown) {
            PairedComparison result = tested.outcome().result();
            Changes changes = changes(tested);
            rows.add(List.of(
                    text.label(tested.outcome().measure()),
                    Integer.toString(result.people()),
                    Integer.toString(changes.down()),
                    Integer.toString(changes.same()),
                    Integer.toString(changes.up()),
                    text.score(result.before()),
                    text.score(result.after()),
                    high(tested.outcome().direction(), text)));
        }
        return new Table(text.say("measures.caption", text.label(family)), text.head("head.measures"), rows);
    }

    private Table shifts(String family, List<AdjustedOutcome> shown) {
        List<List<String>> rows = new ArrayList<>();
        for (AdjustedOutcome tested : shown) {
            PairedComparison result = tested.outcome().result();
            rows.add(List.of(
                    text.label(tested.outcome().measure()),
                    new ShiftText(text).of(result),
                    result.rankBiserial().map(text::score).orElse(text.say("tests.nobody-changed")),
                    text.p(result.primary().p()),
                    holm(tested)));
        }
        return new Table(
                text.say("tests.shifts", text.label(family), primary(shown.get(0))), text.head("head.shifts"), rows);
    }

    private Table tests(String family, List<AdjustedOutcome> shown) {
        List<List<String>> rows = new ArrayList<>();
        for (AdjustedOutcome tested : shown) {
            PairedComparison result = tested.outcome().result();
            Proportion changed = new Proportion(result.primary().changed(), result.people());
            rows.add(List.of(
                    text.label(tested.outcome().measure()),
                    text.label(result.primary().side().inWords()),
                    text.of(changed),
                    p(result, Optional.of(ZeroMethod.WILCOXON), PValueMethod.EXACT),
                    p(result, Optional.of(ZeroMethod.PRATT), PValueMethod.EXACT),
                    p(result, Optional.of(ZeroMethod.WILCOXON), PValueMethod.ASYMPTOTIC),
                    p(result, Optional.of(ZeroMethod.WILCOXON), PValueMethod.ASYMPTOTIC_CORRECTED),
                    p(result, Optional.empty(), PValueMethod.EXACT)));
        }
        return new Table(
                text.say("tests.caption", text.label(family)),
                Stream.concat(
                                text.head("head.tests").stream(),
                                Stream.of(
                                        text.say("head.signed-rank.exact", text.label(ZeroMethod.WILCOXON.inWords())),
                                        text.say("head.signed-rank.exact", text.label(ZeroMethod.PRATT.inWords())),
                                        text.say("head.signed-rank", text.label(PValueMethod.ASYMPTOTIC.inWords())),
                                        text.say(
                                                "head.signed-rank",
                                                text.label(PValueMethod.ASYMPTOTIC_CORRECTED.inWords())),
                                        text.say("head.sign-test")))
                        .toList(),
                rows);
    }

    /** The conclusion on each measure; measures with the same conclusion share a sentence. */
    private List<String> conclusions(List<AdjustedOutcome> shown) {
        Map<String, List<String>> measures = new LinkedHashMap<>();
        for (AdjustedOutcome tested : shown) {
            measures.computeIfAbsent(conclusion(tested), same -> new ArrayList<>())
                    .add(text.label(tested.outcome().measure()));
        }
        return measures.entrySet().stream()
                .map(same -> text.begun("measure.says", String.join("; ", same.getValue()), same.getKey()))
                .toList();
    }

    private String conclusion(AdjustedOutcome tested) {
        BigDecimal alpha = study.design().map(fixed -> fixed.design().alpha()).orElse(ALPHA);
        return switch (tested.outcome().rank()) {
            case SECONDARY -> text.say("conclusion.secondary");
            case EXPLORATORY -> text.say("conclusion.exploratory");
            case PRIMARY ->
                tested.isLost(alpha)
                        ? text.say("conclusion.lost", primary(tested), text.decimal(alpha.toPlainString()))
                        : text.say(
                                "evidence." + tested.outcome().result().evidence(alpha),
                                text.decimal(alpha.toPlainString()));
        };
    }

    private String primary(AdjustedOutcome tested) {
        return tested.measures() == 0 ? text.say("tests.no-primary") : text.count("tests.primary", tested.measures());
    }

    /** Whether high is better. */
    static String high(Optional<Direction> direction, StudyText text) {
        return text.say(direction.map(each -> "high." + each).orElse("high.not-said"));
    }

    /** A p-value with the smallest one in brackets. */
    private String p(PairedComparison result, Optional<ZeroMethod> zeros, PValueMethod computation) {
        return result.tests().stream()
                .filter(test -> test.zeros().equals(zeros) && test.computation() == computation)
                .findFirst()
                .map(test -> new ShiftText(text).bracketed(text.p(test.p()), text.p(test.smallest())))
                .orElse(ReportTables.NOTHING);
    }
}
