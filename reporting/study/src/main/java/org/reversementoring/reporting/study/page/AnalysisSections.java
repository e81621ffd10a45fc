package org.reversementoring.reporting.study.page;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.analysis.ArmAnalysis;
import org.reversementoring.reporting.study.analysis.GroupAnalysis;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;
import org.reversementoring.reporting.study.comparison.BaselineRow;
import org.reversementoring.reporting.study.comparison.BaselineTable;
import org.reversementoring.reporting.study.comparison.GroupTestResult;
import org.reversementoring.reporting.study.comparison.Quartiles;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.power.PrecisionPlan;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.TestResult;

/**
 * Sections on arms and groups beside each other, on people before the study, and on the planned precision. They have every number, so they
 * stand in the team's document alone. There is no section of what was not given.
 *
 * @param analyses what the team analysed
 */
public record AnalysisSections(TeamAnalyses analyses) {

    private static final String NOT_RECORDED = "not recorded";

    /** Who the people of each arm were before the study. */
    public Optional<Section> baseline() {
        return analyses.baseline()
                .map(table -> Section.builder()
                        .anchor("baseline")
                        .heading("People before the study")
                        .addAllBlocks(List.of(table(table)))
                        .addParagraphs(List.of(
                                "Who is not recorded is in no median and in no category.",
                                "Nothing is tested here: arms that were made by lot differ by chance alone."))
                        .build());
    }

    private static Table table(BaselineTable table) {
        List<String> head = new ArrayList<>(List.of("Characteristic"));
        for (int arm = 0; arm < table.arms().size(); arm++) {
            head.add(table.arms().get(arm) + ", " + table.people().get(arm) + " people");
        }
        List<List<String>> rows = new ArrayList<>();
        for (BaselineRow row : table.rows()) {
            if (row instanceof BaselineRow.Scores scores) {
                rows.add(line(
                        row.characteristic() + ", median and quartiles",
                        scores.quartiles().stream()
                                .map(AnalysisSections::quartiles)
                                .toList()));
            } else if (row instanceof BaselineRow.Categories categories) {
                for (int i = 0; i < categories.names().size(); i++) {
                    rows.add(line(
                            row.characteristic() + ": " + categories.names().get(i), shares(categories, i)));
                }
            }
            rows.add(line(
                    row.characteristic() + ", " + NOT_RECORDED,
                    row.notRecorded().stream().map(String::valueOf).toList()));
        }
        return new Table("People before the study, arm by arm", head, rows);
    }

    private static List<String> shares(BaselineRow.Categories row, int category) {
        List<String> shares = new ArrayList<>();
        for (int arm = 0; arm < row.people().size(); arm++) {
            int recorded = row.recorded().get(arm);
            shares.add(
                    recorded == 0
                            ? NOT_RECORDED
                            : new Proportion(row.people().get(arm).get(category), recorded).toString());
        }
        return shares;
    }

    private static String quartiles(Optional<Quartiles> known) {
        return known.map(each -> ScoreFormat.of(each.median()) + " (" + ScoreFormat.of(each.lower()) + " to "
                        + ScoreFormat.of(each.upper()) + ")")
                .orElse(NOT_RECORDED);
    }

    private static List<String> line(String first, List<String> others) {
        List<String> line = new ArrayList<>(List.of(first));
        line.addAll(others);
        return line;
    }

    /** Arms, sites and other groups beside each other. */
    public Optional<Section> comparison() {
        List<Table> tables = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        if (!analyses.arms().isEmpty()) {
            tables.add(arms(analyses.arms()));
            sentences.add(
                    "A shift is the first arm less the second, and its interval holds each that the test does not reject.");
        }
        if (!analyses.groups().isEmpty()) {
            tables.add(groups(analyses.groups()));
        }
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        sentences.add("Groups that were not made by lot may differ for other reasons than the programme.");
        sentences.add("Medians and tests of few people can tell what single people answered.");
        return Optional.of(Section.builder()
                .anchor("comparison")
                .heading("Groups beside each other")
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build());
    }

    private static Table arms(List<ArmAnalysis> all) {
        List<List<String>> rows = new ArrayList<>();
        for (ArmAnalysis arms : all) {
            rows.add(List.of(
                    arms.measure(),
                    arms.first() + " and " + arms.second(),
                    people(arms),
                    ScoreFormat.of(arms.result().first()) + " and "
                            + ScoreFormat.of(arms.result().second()),
                    ScoreFormat.of(arms.result().shift())
                            + arms.result()
                                    .interval()
                                    .map(set -> " (" + ScoreFormat.of(set) + ")")
                                    .orElse(" (no interval, for p was drawn)"),
                    ScoreFormat.of(arms.result().superiority()),
                    arms.result().test().method(),
                    p(arms.result().test()),
                    smallest(arms.result().test())));
        }
        return new Table(
                "Two arms: medians, Hodges-Lehmann shift, the chance that a person of the first has the higher score, and the test",
                List.of("Measure", "Arms", "People", "Medians", "Shift", "First is higher", "Test", "p", "Smallest p"),
                rows);
    }

    private static String people(ArmAnalysis arms) {
        GroupTestResult test = arms.result().test();
        return people(test)
                + arms.strata()
                        .map(word -> ", compared within each " + word + ", " + test.strata()
                                + " in all; in one arm alone " + test.notCompared())
                        .orElse("");
    }

    private static String people(GroupTestResult test) {
        return test.people().stream().map(String::valueOf).collect(Collectors.joining(" and "));
    }

    private static Table groups(List<GroupAnalysis> all) {
        List<List<String>> rows = new ArrayList<>();
        for (GroupAnalysis groups : all) {
            rows.add(List.of(
                    groups.measure(),
                    String.join(" and ", groups.groups()),
                    people(groups.result()),
                    ScoreFormat.of(groups.result().statistic()),
                    groups.result().method(),
                    p(groups.result()),
                    smallest(groups.result())));
        }
        return new Table(
                "Several groups: whether some group lies higher than another",
                List.of("Measure", "Groups", "People", "H", "Test", "p", "Smallest p"),
                rows);
    }

    private static String p(GroupTestResult test) {
        return TestResult.equal(test.p())
                + test.simulation()
                        .map(within -> " (" + TestResult.equal(within.lower()) + " to "
                                + TestResult.equal(within.upper()) + " of all allocations)")
                        .orElse("");
    }

    private static String smallest(GroupTestResult test) {
        return test.smallest().map(TestResult::equal).orElse(ReportTables.NOTHING);
    }

    /** How many people were planned for which precision. */
    public Optional<Section> precision() {
        if (analyses.precision().isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (PrecisionPlan plan : analyses.precision()) {
            rows.add(List.of(
                    plan.estimate(),
                    plan.level().toPlainString(),
                    plan.asked().toPlainString(),
                    Integer.toString(plan.people()),
                    plan.attained().setScale(3, RoundingMode.UP).toPlainString()));
        }
        return Optional.of(Section.builder()
                .anchor("precision")
                .heading("Planned precision")
                .addAllBlocks(List.of(new Table(
                        "People with whom an interval is no wider than asked",
                        List.of("Estimate", "Level", "Width asked for", "People", "Width with so many"),
                        rows)))
                .addParagraphs(
                        List.of("A width is that of the interval at what was expected. What came out may be wider."))
                .build());
    }
}
