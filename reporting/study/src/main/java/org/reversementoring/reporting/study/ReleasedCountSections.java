package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.reporting.document.Block.Drawing;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Rate;
import org.reversementoring.reporting.study.statistics.Proportion;

/** Sections of counts that may leave the house. */
record ReleasedCountSections(StudyResults study, ReleasedFigures figures, ReleasedLines lines) {

    ReleasedCountSections(StudyResults study, ReleasedFigures figures) {
        this(study, figures, new ReleasedLines(figures, study.level()));
    }

    Section delivery() {
        List<ReportedCount> delivery = counts(ReportSection.DELIVERY);
        List<ReportedCount> fidelity = counts(ReportSection.FIDELITY);
        List<ReportedCount> all = new ArrayList<>(delivery);
        all.addAll(fidelity);
        List<Table> tables = new ArrayList<>();
        lines.table("How far the cycles came, of all that were begun", delivery).ifPresent(tables::add);
        lines.table("Done as planned, of the cycles that came so far", fidelity).ifPresent(tables::add);
        List<String> sentences = new ArrayList<>();
        study.guides().forEach(guide -> sentences.add("Interview guide: " + guide + "."));
        sentences.addAll(ending(all, tables));
        if (!tables.isEmpty()) {
            sentences.addAll(CountSections.WHAT_IS_COUNTED);
        }
        return section("delivery", "Delivery and fidelity", all, tables, sentences);
    }

    Section harms() {
        return plain("harms", "Harms", ReportSection.HARM, "Cycles in which harm was reported, of those followed up");
    }

    Section concerns() {
        return plain("concerns", "Concerns", ReportSection.CONCERN, "Cycles with concerns, of all that were begun");
    }

    Section missing() {
        return plain(
                "missing", "Missing data", ReportSection.MISSING, "Forms missing, of the people who were to answer");
    }

    Optional<Section> benefits() {
        return counts(ReportSection.BENEFIT).isEmpty()
                ? Optional.empty()
                : Optional.of(plain(
                        "benefits",
                        "Benefits",
                        ReportSection.BENEFIT,
                        "People who saw a benefit, of those who kept the log"));
    }

    Optional<Section> other() {
        return counts(ReportSection.OTHER).isEmpty()
                ? Optional.empty()
                : Optional.of(plain("other", "Other counts", ReportSection.OTHER, "Counts of people"));
    }

    private Section plain(String id, String heading, ReportSection subject, String caption) {
        List<ReportedCount> counts = counts(subject);
        List<Table> tables = lines.table(caption, counts).stream().toList();
        return section(id, heading, counts, tables, ending(counts, tables));
    }

    private static List<String> ending(List<ReportedCount> counts, List<Table> tables) {
        if (counts.isEmpty()) {
            return List.of(CountSections.NOTHING_COUNTED);
        }
        return List.of(tables.isEmpty() ? ReleasedLines.NONE : "What is not listed is not shown.");
    }

    /** What was named before and after; no section if no sheet was kept. */
    Optional<Section> named() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        for (CodeFrequency code : study.figures().codes()) {
            List<List<String>> rows = sheets.computeIfAbsent(code.sheet(), sheet -> new ArrayList<>());
            List<String> row = row(code);
            if (row.stream().skip(2).anyMatch(cell -> Character.isDigit(cell.charAt(0)))) {
                rows.add(row);
            }
        }
        List<ReportedCount> counts = counts(ReportSection.CODED);
        if (sheets.isEmpty() && counts.isEmpty()) {
            return Optional.empty();
        }
        List<Table> tables = new ArrayList<>();
        sheets.forEach((sheet, rows) -> {
            if (!rows.isEmpty()) {
                tables.add(new Table(sheet + ", people who named each code", CodeSections.COLUMNS, rows));
            }
        });
        lines.table("Counts of people", counts).ifPresent(tables::add);
        List<String> sentences = new ArrayList<>();
        if (tables.isEmpty()) {
            sentences.add(ReleasedLines.NONE);
        } else {
            sentences.add("All numbers of a table are of the same people.");
            sentences.add("Who was asked and named nothing counts.");
            sentences.add("What is not listed is not shown.");
        }
        return Optional.of(section("named", "Named before and after", List.of(), tables, sentences));
    }

    private List<String> row(CodeFrequency code) {
        List<String> row = new ArrayList<>();
        row.add(code.code());
        row.add(lines.number(FigureTables.recorded(code)));
        for (String when : List.of("before", "after", "before only", "before and after", "after only", "neither")) {
            String cell = FigureTables.named(code, when);
            row.add(figures.has(cell) ? lines.number(cell) : ReportTables.NOTHING);
        }
        return row;
    }

    private List<ReportedCount> counts(ReportSection subject) {
        return study.figures().counts(subject);
    }

    private Section section(
            String id, String heading, List<ReportedCount> drawn, List<Table> tables, List<String> sentences) {
        return Section.builder()
                .anchor(id)
                .heading(heading)
                .addAllBlocks(lines.plot(id, heading, drawn))
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build();
    }

    /** The section on participants that may leave the house. */
    record ReleasedFlowSection(StudyResults study, ReleasedFigures figures) {

        private static final String ID = "participants";
        private static final String HEADING = "Participants";
        private static final List<String> STAGES =
                List.of("invited", "eligible", "agreed", "started", "completed", "withdrawn");

        Section write() {
            if (study.participation().isEmpty()) {
                return Section.of(ID, HEADING, Paragraph.each(List.of("No participation was recorded.")));
            }
            ReleasedLines lines = new ReleasedLines(figures, study.level());
            List<List<String>> flow = new ArrayList<>();
            List<List<String>> rates = new ArrayList<>();
            List<List<String>> paces = new ArrayList<>();
            for (ParticipantFlow group : study.participation()) {
                flow.add(stages(group, lines));
                for (Rate<?, ?> rate : group.rates()) {
                    String part = cell(group, rate.numerator().stage());
                    String whole = cell(group, rate.denominator().stage());
                    if (figures.proportion(part, whole).isPresent()) {
                        rates.add(lines.line(group.group() + ": " + rate.name(), part, whole));
                    }
                }
                if (figures.prints(cell(group, "agreed"))) {
                    group.pace()
                            .ifPresent(pace -> paces.add(List.of(
                                    group.group(),
                                    Integer.toString(pace.people()),
                                    Integer.toString(pace.months()),
                                    ScoreFormat.of(pace.perMonth()))));
                }
            }
            Section.Builder section = Section.builder().anchor(ID).heading(HEADING);
            if (flow.stream().anyMatch(ReleasedFlowSection::hasANumber)) {
                section.addAllBlocks(List.of(new Table(
                        "Participant flow, people at each stage",
                        List.of("Group", "Invited", "Eligible", "Agreed", "Started", "Completed", "Withdrawn"),
                        flow)));
            } else {
                section.addParagraphs(List.of(ReleasedLines.NONE));
            }
            lines.rates("Rates of which both numbers are shown", rates).ifPresent(section::addBlocks);
            if (!paces.isEmpty()) {
                section.addAllBlocks(List.of(new Table(
                        "Recruitment, in calendar months up to the last agreement",
                        List.of("Group", "Agreed", "Months", "Agreed in a month"),
                        paces)));
            }
            return section.addParagraphs(reasons()).build();
        }

        private static boolean hasANumber(List<String> row) {
            return row.stream().skip(1).anyMatch(cell -> Character.isDigit(cell.charAt(0)));
        }

        private List<String> stages(ParticipantFlow group, ReleasedLines lines) {
            List<String> row = new ArrayList<>();
            row.add(group.group());
            for (String stage : STAGES) {
                String cell = cell(group, stage);
                row.add(figures.has(cell) ? lines.number(cell) : "unknown");
            }
            return row;
        }

        /** Reasons are named with their numbers, all of a group or none. One reason would be that of everybody who left. */
        private List<String> reasons() {
            List<String> sentences = new ArrayList<>();
            for (ParticipantFlow group : study.participation()) {
                if (figures.prints(cell(group, "withdrawn"))
                        && group.withdrawals().size() > 1
                        && group.withdrawals().stream()
                                .allMatch(reason -> figures.prints(FigureTables.reason(group, reason)))) {
                    sentences.add("Reasons to withdraw among " + group.group() + ": "
                            + String.join(
                                    "; ",
                                    group.withdrawals().stream()
                                            .map(reason -> reason.reason() + " (" + reason.people() + ")")
                                            .sorted()
                                            .toList())
                            + ".");
                }
            }
            return sentences;
        }

        private static String cell(ParticipantFlow group, String stage) {
            return FigureTables.stage(group.group(), stage);
        }
    }

    /** Lines of counts that are printed. A line of which nothing is printed is left out, so that it looks like one of nobody. */
    record ReleasedLines(ReleasedFigures figures, BigDecimal level) {

        static final String NOT_SHOWN = "not shown";

        static final String NONE = "None of these counts can be shown. The study team has them.";

        Optional<Table> table(String caption, List<ReportedCount> counts) {
            List<List<String>> rows = new ArrayList<>();
            for (ReportedCount count : counts) {
                if (!figures.isTeamOnly(count.label()) && figures.prints(FigureTables.cell(count))) {
                    rows.add(line(count.label(), FigureTables.cell(count), FigureTables.group(count)));
                }
            }
            return rates(caption, rows);
        }

        Optional<Table> rates(String caption, List<List<String>> rows) {
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Table(
                            caption,
                            List.of(
                                    "What",
                                    "Number",
                                    "Of",
                                    "Rate",
                                    "Interval, "
                                            + level.movePointRight(2)
                                                    .stripTrailingZeros()
                                                    .toPlainString() + " %"),
                            rows));
        }

        /** A rate is printed only where both its numbers are. */
        List<String> line(String label, String part, String whole) {
            Optional<Proportion> proportion = figures.proportion(part, whole);
            return List.of(
                    label,
                    number(part),
                    number(whole),
                    proportion
                            .map(each -> ReportTables.percent(each.estimate().toDecimal(6, RoundingMode.HALF_UP)))
                            .orElse(ReportTables.NOTHING),
                    proportion
                            .map(each -> ReportTables.interval(each.clopperPearson(level)))
                            .orElse(ReportTables.NOTHING));
        }

        String number(String cell) {
            return figures.number(cell).isPresent()
                    ? Long.toString(figures.number(cell).getAsLong())
                    : NOT_SHOWN;
        }

        /** A drawing of those counts whose both numbers are printed. */
        List<Drawing> plot(String id, String heading, List<ReportedCount> counts) {
            List<ReportedCount> shown = counts.stream()
                    .filter(count -> figures.proportion(count).isPresent())
                    .toList();
            return shown.isEmpty()
                    ? List.of()
                    : List.of(StudyPlots.intervals(
                            "intervals-" + id, heading + ": rates with intervals, 0 to 100 %", shown, level));
        }
    }
}
