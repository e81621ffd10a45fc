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
                DisclosureKind kind = ofCell(cell);
                if (kind != null) {
                    breaches.add(new Breach(kind, cell, null, intervals.range(cell)));
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

    private @Nullable DisclosureKind ofCell(String cell) {
        CountRange range = intervals.range(cell);
        boolean undecided = false;
        if (range.attainedMost() <= rule.insiders()) {
            long needed = Math.min(rule.insiders() + 1L, before(cell).most());
            if (range.most() < needed) {
                return DisclosureKind.NOBODY;
            }
            undecided = range.attainedMost() < needed;
        }
        CellStatus status = tables.status(cell);
        if (range.least() == range.most()) {
            if (range.least() < rule.leastCount() && !isKnownBefore(cell)) {
                return DisclosureKind.SMALL_COUNT;
            }
            return status == CellStatus.HIDDEN && !isKnownBefore(cell) ? DisclosureKind.DETERMINED : null;
        }
        boolean mayBeSmall = range.least() < rule.leastCount();
        int width = mayBeSmall ? rule.leastWidth() : 1;
        if (mayBeSmall && range.most() - range.least() < width && widthBefore(cell) >= width) {
            return DisclosureKind.NARROW;
        }
        if (mayBeSmall || status == CellStatus.HIDDEN) {
            undecided |= range.attainedMost() - range.attainedLeast() < Math.min(width, widthBefore(cell));
        }
        return undecided ? DisclosureKind.UNDECIDED : null;
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
                breaches.add(new Breach(DisclosureKind.EVERYBODY, part, relation, range));
            } else if (all.most() - range.attainedLeast() < needed) {
                breaches.add(new Breach(DisclosureKind.UNDECIDED, part, relation, range));
            }
        }
        residual(total, relation, all.most(), breaches);
    }

    /** The rest of a total whose other parts are all fixed. */
    private void residual(String total, TableRelation relation, long all, List<Breach> breaches) {
        long rest = all;
        boolean hides = false;
        boolean prints = tables.status(total) != CellStatus.KNOWN;
        for (String part : relation.parts()) {
            CountRange range = intervals.range(part);
            if (tables.status(part) == CellStatus.HIDDEN) {
                hides = true;
            } else if (range.least() == range.most()) {
                rest -= range.least();
                prints |= tables.status(part) != CellStatus.KNOWN;
            } else {
                return;
            }
        }
        if (hides && prints && rest <= 1) {
            breaches.add(new Breach(DisclosureKind.RESIDUAL, total, relation, new CountRange(rest, rest, rest, rest)));
        }
    }

    private boolean isKnownBefore(String cell) {
        return before(cell).least() == before(cell).most();
    }

    private long widthBefore(String cell) {
        return before(cell).most() - before(cell).least();
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
