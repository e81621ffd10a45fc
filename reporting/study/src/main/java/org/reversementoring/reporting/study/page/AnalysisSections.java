package org.reversementoring.reporting.study.page;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.analysis.ArmAnalysis;
import org.reversementoring.reporting.study.analysis.GroupAnalysis;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;
import org.reversementoring.reporting.study.comparison.BaselineRow;
import org.reversementoring.reporting.study.comparison.BaselineTable;
import org.reversementoring.reporting.study.comparison.GroupTestResult;
import org.reversementoring.reporting.study.comparison.Quartiles;
import org.reversementoring.reporting.study.power.PrecisionPlan;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * Sections on arms and groups beside each other, on people before the study, and on the planned precision. They have every number, so they
 * stand in the team's document alone. There is no section of what was not given.
 *
 * @param analyses what the team analysed
 * @param text the sentences of the page
 */
public record AnalysisSections(TeamAnalyses analyses, StudyText text) {

    /** Who the people of each arm were before the study. */
    public Optional<Section> baseline() {
        return analyses.baseline()
                .map(table -> Section.builder()
                        .anchor("baseline")
                        .heading(text.say("baseline.heading"))
                        .addAllBlocks(List.of(table(table)))
                        .addParagraphs(text.numbered("baseline"))
                        .build());
    }

    private Table table(BaselineTable table) {
        List<String> head = new ArrayList<>(List.of(text.say("baseline.characteristic")));
        for (int arm = 0; arm < table.arms().size(); arm++) {
            head.add(text.count(
                    "baseline.arm", table.people().get(arm), table.arms().get(arm)));
        }
        List<List<String>> rows = new ArrayList<>();
        for (BaselineRow row : table.rows()) {
            if (row instanceof BaselineRow.Scores scores) {
                rows.add(line(
                        text.say("baseline.quartiles", row.characteristic()),
                        scores.quartiles().stream().map(this::quartiles).toList()));
            } else if (row instanceof BaselineRow.Categories categories) {
                for (int i = 0; i < categories.names().size(); i++) {
                    rows.add(line(
                            row.characteristic() + ": " + categories.names().get(i), shares(categories, i)));
                }
            }
            rows.add(line(
                    text.say("baseline.not-recorded", row.characteristic()),
                    row.notRecorded().stream().map(String::valueOf).toList()));
        }
        return new Table(text.say("baseline.caption"), head, rows);
    }

    private List<String> shares(BaselineRow.Categories row, int category) {
        List<String> shares = new ArrayList<>();
        for (int arm = 0; arm < row.people().size(); arm++) {
            int recorded = row.recorded().get(arm);
            shares.add(
                    recorded == 0
                            ? text.say("not-recorded")
                            : text.of(new Proportion(row.people().get(arm).get(category), recorded)));
        }
        return shares;
    }

    private String quartiles(Optional<Quartiles> known) {
        return known.map(each -> shifts().bracketed(
                                text.score(each.median()),
                                text.range(text.score(each.lower()), text.score(each.upper()))))
                .orElse(text.say("not-recorded"));
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
            sentences.add(text.say("comparison.shift"));
        }
        if (!analyses.groups().isEmpty()) {
            tables.add(groups(analyses.groups()));
        }
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        sentences.addAll(text.numbered("comparison"));
        return Optional.of(Section.builder()
                .anchor("comparison")
                .heading(text.say("comparison.heading"))
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build());
    }

    private Table arms(List<ArmAnalysis> all) {
        List<List<String>> rows = new ArrayList<>();
        for (ArmAnalysis arms : all) {
            rows.add(List.of(
                    arms.measure(),
                    text.and(List.of(arms.first(), arms.second())),
                    people(arms),
                    text.and(List.of(
                            text.score(arms.result().first()),
                            text.score(arms.result().second()))),
                    shifts().bracketed(
                                    text.score(arms.result().shift()),
                                    arms.result().interval().map(shifts()::of).orElse(text.say("comparison.drawn"))),
                    text.score(arms.result().superiority()),
                    method(arms.result().test()),
                    p(arms.result().test()),
                    smallest(arms.result().test())));
        }
        return new Table(text.say("comparison.arms"), text.head("head.arms"), rows);
    }

    private String people(ArmAnalysis arms) {
        GroupTestResult test = arms.result().test();
        return people(test)
                + arms.strata()
                        .map(word -> text.say("comparison.strata", word, test.strata(), test.notCompared()))
                        .orElse("");
    }

    private String people(GroupTestResult test) {
        return text.and(test.people().stream().map(String::valueOf).toList());
    }

    private Table groups(List<GroupAnalysis> all) {
        List<List<String>> rows = new ArrayList<>();
        for (GroupAnalysis groups : all) {
            rows.add(List.of(
                    groups.measure(),
                    text.and(groups.groups()),
                    people(groups.result()),
                    text.score(groups.result().statistic()),
                    method(groups.result()),
                    p(groups.result()),
                    smallest(groups.result())));
        }
        return new Table(text.say("comparison.groups"), text.head("head.groups"), rows);
    }

    private String p(GroupTestResult test) {
        return test.simulation()
                .map(within -> text.say(
                        "comparison.simulated", text.p(test.p()), text.p(within.lower()), text.p(within.upper())))
                .orElse(text.p(test.p()));
    }

    private String smallest(GroupTestResult test) {
        return test.smallest().map(text::p).orElse(ReportTables.NOTHING);
    }

    private String method(GroupTestResult test) {
        return text.method(test.test(), List.of(text.label(test.computation().inWords()), text.label(test.side())));
    }

    private ShiftText shifts() {
        return new ShiftText(text);
    }

    /** How many people were planned for which precision. */
    public Optional<Section> precision() {
        if (analyses.precision().isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (PrecisionPlan plan : analyses.precision()) {
            rows.add(List.of(
                    text.label(plan.estimate()),
                    text.level(plan.level()),
                    text.decimal(plan.asked().toPlainString()),
                    Integer.toString(plan.people()),
                    text.plain(plan.attained().setScale(3, RoundingMode.UP))));
        }
        return Optional.of(Section.builder()
                .anchor("precision")
                .heading(text.say("precision.heading"))
                .addAllBlocks(List.of(new Table(text.say("precision.caption"), text.head("head.precision"), rows)))
                .addParagraphs(List.of(text.say("precision.limits")))
                .build());
    }
}
