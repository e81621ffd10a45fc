package org.reversementoring.reporting.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.StageCount;

/** The figures of a study laid out as cells, those first that matter most to a reader. */
record FigureLayout(FigureCells cells, StudyFigures figures, int smallest) {

    void lay(List<ParticipantFlow> flows) {
        figures.sizes().forEach(this::size);
        flows.forEach(this::flow);
        figures.sizes().stream()
                .filter(size -> !cells.has(size.cell()))
                .forEach(size -> cells.candidate(size.cell(), size.people()));
        List<ReportedCount> counts = figures.counts().stream()
                .filter(count -> !figures.teamOnly().contains(count.label()))
                .toList();
        counts.forEach(count -> {
            String group = FigureTables.group(count);
            if (!cells.has(group)) {
                cells.candidate(group, count.proportion().people());
            }
        });
        counts.forEach(count -> {
            cells.candidate(FigureTables.cell(count), count.proportion().events());
            cells.count(FigureTables.group(count), count.proportion().people());
        });
        figures.codes().forEach(this::codePeople);
        figures.breakdowns().stream()
                .filter(breakdown -> !figures.teamOnly().contains(breakdown.label()))
                .forEach(this::breakdown);
        figures.codes().forEach(this::code);
        for (ReportedCount count : counts) {
            cells.side(FigureTables.cell(count), FigureTables.group(count));
        }
        figures.links().stream()
                .filter(link -> cells.has(link.part()) && cells.has(link.whole()))
                .forEach(cells::link);
    }

    private void size(GroupSize size) {
        if (size.people() >= smallest) {
            cells.known(size.cell(), size.people());
        }
    }

    private void flow(ParticipantFlow flow) {
        List<StageCount> way = new ArrayList<>();
        flow.invited().ifPresent(way::add);
        flow.eligible().ifPresent(way::add);
        way.addAll(List.of(flow.agreed(), flow.started(), flow.completed()));
        for (StageCount stage : List.of(flow.agreed(), flow.completed(), flow.started())) {
            candidate(flow, stage);
        }
        flow.invited().ifPresent(stage -> candidate(flow, stage));
        flow.eligible().ifPresent(stage -> candidate(flow, stage));
        for (int later = 1; later < way.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                cells.link(FigureLink.inside(name(flow, way.get(later)), name(flow, way.get(earlier))));
            }
        }
        candidate(flow, flow.withdrawn());
        String agreed = name(flow, flow.agreed());
        cells.link(FigureLink.inside(name(flow, flow.withdrawn()), agreed));
        cells.link(FigureLink.inside(
                name(flow, flow.withdrawn()), FigureTables.rest(agreed, name(flow, flow.completed()))));
        if (flow.withdrawals().size() > 1) {
            List<String> reasons = flow.withdrawals().stream()
                    .map(reason -> FigureTables.reason(flow, reason))
                    .toList();
            flow.withdrawals().forEach(reason -> cells.candidate(FigureTables.reason(flow, reason), reason.people()));
            cells.breakdown(name(flow, flow.withdrawn()), reasons);
        }
    }

    private void candidate(ParticipantFlow flow, StageCount stage) {
        cells.candidate(name(flow, stage), stage.people());
    }

    private static String name(ParticipantFlow flow, StageCount stage) {
        return FigureTables.stage(flow.group(), stage.stage());
    }

    private void breakdown(CategoryBreakdown breakdown) {
        String group = FigureTables.group(breakdown);
        cells.candidate(group, breakdown.people());
        List<String> parts = breakdown.parts().stream()
                .map(part -> FigureTables.cell(breakdown, part))
                .toList();
        breakdown.parts().forEach(part -> cells.candidate(FigureTables.cell(breakdown, part), part.people()));
        cells.breakdown(group, parts);
    }

    private void codePeople(CodeFrequency code) {
        cells.candidate(FigureTables.recorded(code), code.parts().people());
    }

    /** Those who named it before and those who did after are cells of their own, for they overlap. */
    private void code(CodeFrequency code) {
        String people = FigureTables.recorded(code);
        String before = FigureTables.named(code, "before");
        cells.candidate(before, (long) code.beforeOnly() + code.both());
        cells.side(before, people);
        if (!code.recordedAfter()) {
            return;
        }
        String after = FigureTables.named(code, "after");
        cells.candidate(after, (long) code.afterOnly() + code.both());
        cells.side(after, people);
        List<String> parts = code.parts().parts().stream()
                .map(part -> FigureTables.named(code, part.label()))
                .toList();
        code.parts().parts().forEach(part -> cells.candidate(FigureTables.named(code, part.label()), part.people()));
        cells.breakdown(people, parts);
        cells.total(before, List.of(parts.get(0), parts.get(1)));
        cells.total(after, List.of(parts.get(1), parts.get(2)));
    }
}
