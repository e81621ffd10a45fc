package org.reversementoring.reporting.study.figures;

import java.util.Collection;
import org.reversementoring.anonymisation.table.cell.LinkedTables;

/**
 * Counts and breakdowns of a study as linked tables, so that all of them are audited together before any is printed.
 *
 * <p>Each count stands in a group of its own, those looked at, and each breakdown in one, its people. That two groups are the same people,
 * or one is part of another, only the study knows: it adds such relations to the builder, by the names that are given here. A size that
 * everybody knows anyway is added as known before.
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
     * A builder with these figures. Counts of taking part are known to everybody who was there.
     *
     * @throws IllegalArgumentException if two figures have one name and different numbers
     */
    public static LinkedTables.Builder of(Collection<ReportedCount> counts, Collection<CategoryBreakdown> breakdowns) {
        LinkedTables.Builder tables = LinkedTables.builder();
        for (ReportedCount count : counts) {
            long events = count.proportion().events();
            long people = count.proportion().people();
            if (count.subject().countsTakingPart()) {
                tables.known(cell(count), events).known(group(count), people);
            } else {
                tables.printed(cell(count), events).printed(group(count), people);
                tables.inside(cell(count), group(count));
            }
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
        return "people of " + cell(count);
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
}
