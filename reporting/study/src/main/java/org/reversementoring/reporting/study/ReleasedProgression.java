package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.page.StudyText;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Rate;
import org.reversementoring.reporting.study.progression.CriterionResult;
import org.reversementoring.reporting.study.progression.IntervalEstimate;
import org.reversementoring.reporting.study.progression.ProgressionCriterion;
import org.reversementoring.reporting.study.progression.ProgressionResult;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/**
 * The section on progression that may leave the house. The zone of a hidden count is told if each zone that it might be in leaves
 * enough doubt, with the zones of all other hidden counts together: so whether it is told depends on no hidden count (T10).
 */
record ReleasedProgression(StudyResults study, ReleasedFigures figures, StudyText text) {

    private static final int MOST_COMBINATIONS = 64;

    /** Two cells of which a criterion is the rate. */
    private record Cells(String part, String whole) {}

    Section write() {
        String id = "progression";
        String heading = text.say("progression.heading");
        if (study.progression().isEmpty()) {
            return Section.of(id, heading, Paragraph.each(List.of(text.say("progression.none"))));
        }
        ProgressionResult result = result().orElseThrow();
        ProgressionRule.Basis basis = result.rule().basis();
        List<List<String>> rows = result.results().stream()
                .map(each -> List.of(text.label(each.criterion().estimand()), estimate(each), verdict(each, basis)))
                .toList();
        List<String> sentences = new ArrayList<>(sentences(result, text));
        if (result.results().stream().anyMatch(each -> each.onEstimate() == Verdict.NOT_SHOWN)) {
            sentences.add(text.say("progression.team"));
        }
        return Section.builder()
                .anchor(id)
                .heading(heading)
                .addAllBlocks(List.of(new Table(text.say("progression.caption"), text.head("head.zone"), rows)))
                .addParagraphs(sentences)
                .build();
    }

    /** The verdict as it may be told. */
    Optional<ProgressionResult> result() {
        return study.progression().map(this::released);
    }

    static List<String> sentences(ProgressionResult result, StudyText text) {
        return List.of(
                text.say("progression.verdict", text.verdict(result.verdict())),
                text.say(
                        "progression.rule",
                        text.say("combination." + result.rule().combination()),
                        text.say("basis." + result.rule().basis())));
    }

    private String verdict(CriterionResult result, ProgressionRule.Basis basis) {
        return text.verdict(basis == ProgressionRule.Basis.ESTIMATE ? result.onEstimate() : result.worst());
    }

    private String estimate(CriterionResult result) {
        return isPrinted(result.criterion())
                ? cells(result.criterion())
                        .flatMap(cells -> figures.proportion(cells.part(), cells.whole()))
                        .map(new ReportTables(study.level(), text)::inWords)
                        .orElse(text.say("progression.nobody"))
                : result.onEstimate() == Verdict.NO_ESTIMATE ? text.say("progression.nobody") : text.say("not-shown");
    }

    private boolean isPrinted(ProgressionCriterion criterion) {
        return cells(criterion)
                .flatMap(cells -> figures.proportion(cells.part(), cells.whole()))
                .isPresent();
    }

    private ProgressionResult released(ProgressionResult full) {
        Set<String> teamOnly = new StudyEstimates(study).teamOnly();
        List<ProgressionCriterion> hidden = full.rule().criteria().stream()
                .filter(criterion -> !isPrinted(criterion) && !teamOnly.contains(criterion.estimand()))
                .toList();
        boolean told = mayBeTold(full.rule(), hidden);
        Map<String, IntervalEstimate> estimates = new HashMap<>();
        Map<String, Verdict> without = new HashMap<>();
        for (CriterionResult result : full.results()) {
            String estimand = result.criterion().estimand();
            if (teamOnly.contains(estimand)) {
                // No audit covers it, so not even that it has no value is told.
                without.put(estimand, Verdict.NOT_SHOWN);
            } else if (result.onEstimate() == Verdict.NO_ESTIMATE) {
                without.put(estimand, Verdict.NO_ESTIMATE);
            } else if (hidden.contains(result.criterion()) && !told) {
                without.put(estimand, Verdict.NOT_SHOWN);
            } else {
                result.estimate().ifPresent(estimate -> estimates.put(estimand, estimate));
            }
        }
        return full.rule().judge(estimates, without);
    }

    /** Whether every combination of zones of the hidden counts leaves enough doubt of each. */
    private boolean mayBeTold(ProgressionRule rule, List<ProgressionCriterion> hidden) {
        List<Map<String, FeasibilityInterval>> combinations = new ArrayList<>(List.of(Map.of()));
        for (ProgressionCriterion criterion : hidden) {
            Optional<Cells> cells = cells(criterion).filter(each -> figures.prints(each.whole()));
            if (cells.isEmpty() || figures.prints(cells.get().part())) {
                return false;
            }
            List<Map<String, FeasibilityInterval>> more = new ArrayList<>();
            for (FeasibilityInterval zone : pieces(rule, criterion, cells.get())) {
                for (Map<String, FeasibilityInterval> each : combinations) {
                    Map<String, FeasibilityInterval> with = new HashMap<>(each);
                    with.merge(cells.get().part(), zone, ReleasedProgression::both);
                    more.add(with);
                }
            }
            if (more.size() > MOST_COMBINATIONS) {
                return false;
            }
            combinations = more;
        }
        return hidden.isEmpty() || combinations.stream().allMatch(figures::allows);
    }

    private static FeasibilityInterval both(FeasibilityInterval one, FeasibilityInterval other) {
        long least = Math.max(one.least(), other.least());
        return new FeasibilityInterval(least, Math.max(least, Math.min(one.most(), other.most())));
    }

    /**
     * Zones, and those parts of each that a reader is left with who knows why a count is hidden: because it is small, or leaves few. Each must
     * leave enough doubt by itself.
     */
    private List<FeasibilityInterval> pieces(ProgressionRule rule, ProgressionCriterion criterion, Cells cells) {
        long people = figures.number(cells.whole()).orElseThrow();
        long few = study.smallestCell() - 1L;
        List<FeasibilityInterval> pieces = new ArrayList<>();
        for (FeasibilityInterval zone : zones(rule, criterion, cells)) {
            pieces.add(zone);
            if (zone.least() <= few) {
                pieces.add(new FeasibilityInterval(zone.least(), Math.min(zone.most(), few)));
            }
            if (zone.most() >= people - few) {
                pieces.add(new FeasibilityInterval(Math.max(zone.least(), people - few), zone.most()));
            }
        }
        return List.copyOf(new LinkedHashSet<>(pieces));
    }

    /** The counts that have one verdict each; zones only rise or only fall, so they are intervals. */
    private List<FeasibilityInterval> zones(ProgressionRule rule, ProgressionCriterion criterion, Cells cells) {
        int people = Math.toIntExact(figures.number(cells.whole()).orElseThrow());
        List<FeasibilityInterval> zones = new ArrayList<>();
        Verdict current = null;
        int from = 0;
        for (int events = 0; events <= people; events++) {
            IntervalEstimate estimate = IntervalEstimate.of(
                    new Proportion(events, people), RateInterval.Method.CLOPPER_PEARSON, study.level());
            CriterionResult result = criterion.judge(estimate);
            Verdict verdict = rule.basis() == ProgressionRule.Basis.ESTIMATE ? result.onEstimate() : result.worst();
            if (current != null && verdict != current) {
                zones.add(new FeasibilityInterval(from, events - 1L));
                from = events;
            }
            current = verdict;
        }
        zones.add(new FeasibilityInterval(from, people));
        return zones;
    }

    private Optional<Cells> cells(ProgressionCriterion criterion) {
        for (ParticipantFlow group : study.participation()) {
            for (Rate<?, ?> rate : group.rates()) {
                if (criterion.estimand().equals(group.group() + ": " + rate.name())) {
                    return Optional.of(new Cells(
                            FigureTables.stage(group.group(), rate.numerator().stage()),
                            FigureTables.stage(group.group(), rate.denominator().stage())));
                }
            }
        }
        return study.figures().counts().stream()
                .filter(count -> count.label().equals(criterion.estimand()) && !figures.isTeamOnly(count.label()))
                .reduce((first, second) -> second)
                .map(ReleasedProgression::cells);
    }

    private static Cells cells(ReportedCount count) {
        return new Cells(FigureTables.cell(count), FigureTables.group(count));
    }
}
