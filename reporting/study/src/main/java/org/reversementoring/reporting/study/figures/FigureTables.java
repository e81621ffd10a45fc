package org.reversementoring.reporting.study.figures;

import java.util.Collection;
import org.reversementoring.anonymisation.table.cell.LinkedTables;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Withdrawal;

/**
 * Counts and breakdowns of a study as linked tables, so that all of them are audited together before any is printed.
 *
 * <p>Each count stands in a group, those looked at, and each breakdown in one, its people. A group that has a name is the same wherever it
 * stands. That one group is part of another, only the study knows: {@link FigureLink}. {@link ReleasedFigures} does the whole.
 *
 * <pre>{@code
 * LinkedTables.Builder tables = FigureTables.of(figures.counts(), figures.breakdowns());
 * tables.total(FigureTables.group(harmedAtBothSites), FigureTables.group(harmedAtA), FigureTables.group(harmedAtB));
 * SuppressedTables printed = ComplementarySuppression.of(DisclosureRule.standard()).protect(tables.build());
 * }</pre>
 */
public final class FigureTables {

    private FigureTables() {}

    /**
     * A builder with these figures, all of which are to be printed.
     *
     * @throws IllegalArgumentException if two figures have one name and different numbers
     */
    public static LinkedTables.Builder of(Collection<ReportedCount> counts, Collection<CategoryBreakdown> breakdowns) {
        LinkedTables.Builder tables = LinkedTables.builder();
        for (ReportedCount count : counts) {
            long events = count.proportion().events();
            long people = count.proportion().people();
            tables.printed(cell(count), events).printed(group(count), people);
            tables.inside(cell(count), group(count));
        }
        for (CategoryBreakdown breakdown : breakdowns) {
            tables.printed(group(breakdown), breakdown.people());
            for (CategoryBreakdown.Part part : breakdown.parts()) {
                tables.printed(cell(breakdown, part), part.people());
            }
            tables.total(
                    group(breakdown),
                    breakdown.parts().stream()
                            .map(part -> cell(breakdown, part))
                            .toList());
        }
        return tables;
    }

    /** The name of the cell of a count. */
    public static String cell(ReportedCount count) {
        return count.subject() + ": " + count.label().strip();
    }

    /** The name of the group that a count is about. */
    public static String group(ReportedCount count) {
        return count.group().orElseGet(() -> "people of " + cell(count));
    }

    /** The name of the cell of a category. */
    public static String cell(CategoryBreakdown breakdown, CategoryBreakdown.Part part) {
        return breakdown.subject() + ": " + breakdown.label().strip() + ": "
                + part.label().strip();
    }

    /** The name of the group that is divided. */
    public static String group(CategoryBreakdown breakdown) {
        return "people of " + breakdown.subject() + ": " + breakdown.label().strip();
    }

    /** The name of a stage of a group of participants, for instance agreed. */
    public static String stage(String group, String stage) {
        return group.strip() + ": " + stage;
    }

    /** The name of those of a group who left for a reason. */
    public static String reason(ParticipantFlow flow, Withdrawal reason) {
        return stage(flow.group(), "withdrawn because of " + reason.reason().strip());
    }

    /** The name of those who were to answer: people of a group, so many. */
    public static String asked(String group, int people) {
        return group.strip() + ": " + people + " were to answer";
    }

    /** The name of the pairs of a measure before and after. */
    public static String pairs(String family, String measure) {
        return "pairs of " + family.strip() + ": " + measure.strip();
    }

    /** The name of those who have a score of a questionnaire that was answered once. */
    public static String scored(String label) {
        return "people with a score of " + label.strip();
    }

    /** The name of those of a sheet of codes who were recorded. */
    public static String recorded(CodeFrequency frequency) {
        return "people of sheet " + frequency.sheet().strip() + ", "
                + frequency.parts().people();
    }

    /** The name of some of the people who named a code or did not: before, after, or a part of {@link CodeFrequency#parts}. */
    public static String named(CodeFrequency frequency, String when) {
        return recorded(frequency) + ": " + frequency.code().strip() + ": " + when;
    }

    /** The name of those of a whole who are not in a part of it. */
    public static String rest(String whole, String part) {
        return whole + " without " + part;
    }
}
