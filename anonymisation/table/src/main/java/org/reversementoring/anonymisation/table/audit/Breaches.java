package org.reversementoring.anonymisation.table.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.PrintedTables;
import org.reversementoring.anonymisation.table.cell.TableRelation;
import org.reversementoring.anonymisation.table.solver.CountRange;

/** The judgement of ranges by a rule. What everybody knows before anything is printed is not held against the tables. */
final class Breaches {

    private final PrintedTables tables;
    private final DisclosureRule rule;
    private final CellIntervals intervals;
    private @Nullable CellIntervals before;

    Breaches(PrintedTables tables, DisclosureRule rule, CellIntervals intervals) {
        this.tables = tables;
        this.rule = rule;
        this.intervals = intervals;
    }

    /** Every breach: at most one for a cell by itself, then those of totals. */
    List<Breach> all() {
        List<Breach> breaches = new ArrayList<>();
        for (String cell : tables.cells()) {
            if (tables.status(cell) != CellStatus.KNOWN) {
                Breach breach = ofCell(cell);
                if (breach != null) {
                    breaches.add(breach);
                }
            }
        }
        for (TableRelation relation : tables.relations()) {
            String total = relation.totalCell();
            if (total != null && relation.parts().size() > 1) {
                ofTotal(total, relation, breaches);
            }
        }
        return breaches;
    }

    private @Nullable Breach ofCell(String cell) {
        CountRange range = intervals.range(cell);
        boolean undecided = false;
        if (range.attainedMost() <= rule.insiders()) {
            long needed = Math.min(rule.insiders() + 1L, before(cell).most());
            if (range.most() < needed) {
                return breach(DisclosureKind.NOBODY, cell, range);
            }
            undecided = range.attainedMost() < needed;
        }
        if (range.most() < rule.leastCount() && range.most() - range.least() < needed(rule.leastWidth(), cell)) {
            return breach(
                    range.least() == range.most() ? DisclosureKind.SMALL_COUNT : DisclosureKind.NARROW, cell, range);
        }
        undecided |= range.attainedMost() < rule.leastCount()
                && range.attainedMost() - range.attainedLeast() < needed(rule.leastWidth(), cell);
        if (undecided) {
            return breach(DisclosureKind.UNDECIDED, cell, range);
        }
        if (tables.status(cell) != CellStatus.HIDDEN || isKnownBefore(cell)) {
            return null;
        }
        return range.least() == range.most()
                ? new Breach(DisclosureKind.DETERMINED, cell, null, range, false)
                : range.attainedLeast() < range.attainedMost()
                        ? null
                        : new Breach(DisclosureKind.UNDECIDED, cell, null, range, false);
    }

    private long needed(long width, String cell) {
        return Math.min(width, before(cell).most() - before(cell).least());
    }

    private static Breach breach(DisclosureKind kind, String cell, CountRange range) {
        return new Breach(kind, cell, null, range, true);
    }

    private void ofTotal(String total, TableRelation relation, List<Breach> breaches) {
        CountRange all = intervals.range(total);
        if (all.least() != all.most()) {
            return;
        }
        long othersBefore = relation.parts().stream()
                .mapToLong(part -> Math.min(before(part).most(), Integer.MAX_VALUE))
                .sum();
        for (String part : relation.parts()) {
            CountRange range = intervals.range(part);
            long others = all.most() - range.least();
            if (tables.status(part) == CellStatus.KNOWN || all.most() - range.attainedLeast() > rule.insiders()) {
                continue;
            }
            long possible = othersBefore - Math.min(before(part).most(), Integer.MAX_VALUE);
            if (tables.status(total) == CellStatus.KNOWN) {
                possible = Math.min(possible, all.most() - before(part).least());
            }
            long needed = Math.min(rule.insiders() + 1L, possible);
            if (others < needed) {
                breaches.add(new Breach(DisclosureKind.EVERYBODY, part, relation, range, true));
            } else if (all.most() - range.attainedLeast() < needed) {
                breaches.add(new Breach(DisclosureKind.UNDECIDED, part, relation, range, true));
            }
        }
        residual(total, relation, all.most(), breaches);
    }

    /** The rest of a total whose other parts are all fixed. */
    private void residual(String total, TableRelation relation, long all, List<Breach> breaches) {
        long rest = all;
        int hidden = 0;
        boolean prints = tables.status(total) != CellStatus.KNOWN;
        for (String part : relation.parts()) {
            CountRange range = intervals.range(part);
            if (tables.status(part) == CellStatus.HIDDEN) {
                hidden++;
            } else if (range.least() == range.most()) {
                rest -= range.least();
                prints |= tables.status(part) != CellStatus.KNOWN;
            } else {
                return;
            }
        }
        if (hidden > 1 && prints && rest <= 1) {
            breaches.add(
                    new Breach(DisclosureKind.RESIDUAL, total, relation, new CountRange(rest, rest, rest, rest), true));
        }
    }

    private boolean isKnownBefore(String cell) {
        return before(cell).least() == before(cell).most();
    }

    private FeasibilityInterval before(String cell) {
        CellIntervals known = before;
        if (known == null) {
            known = CellIntervals.outer(tables.beforePrinting());
            before = known;
        }
        return known.interval(cell);
    }
}
