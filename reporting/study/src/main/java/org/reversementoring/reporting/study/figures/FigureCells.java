package org.reversementoring.reporting.study.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reversementoring.anonymisation.table.cell.LinkedTables;
import org.reversementoring.anonymisation.table.cell.TableRelation;

/**
 * All counts of a page as cells, in the order in which they are looked at, with their links. A cell is taken if it and its difference to
 * each linked cell that was taken are large enough. That is looked at one cell after another, so a cell that is not taken may have been
 * one of three numbers at least.
 */
final class FigureCells {

    private final int smallest;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> candidates = new LinkedHashSet<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, List<FigureLink>> links = new HashMap<>();
    private final Set<FigureLink> all = new LinkedHashSet<>();
    private final Set<FigureLink> strict = new LinkedHashSet<>();
    private final List<TableRelation> totals = new ArrayList<>();
    private final Map<String, List<List<String>>> together = new LinkedHashMap<>();

    private final Set<String> rests = new HashSet<>();
    private boolean contradictory;

    FigureCells(int smallest) {
        this.smallest = smallest;
    }

    void count(String cell, long people) {
        Long before = counts.putIfAbsent(cell, people);
        if (before != null && before != people) {
            throw new IllegalArgumentException("released figures: one group must have one number, but had two");
        }
    }

    /** A count that is told as it is. */
    void known(String cell, long people) {
        count(cell, people);
        known.add(cell);
    }

    void candidate(String cell, long people) {
        count(cell, people);
        candidates.add(cell);
    }

    /** Parts of a total that are shown all or not at all, and only beside the total, which is their sum. */
    void breakdown(String total, List<String> parts) {
        totals.add(TableRelation.total(total, parts));
        together.computeIfAbsent(total, cell -> new ArrayList<>()).add(List.copyOf(parts));
    }

    void total(String total, List<String> parts) {
        totals.add(TableRelation.total(total, parts));
    }

    /** Whether two numbers contradict their link, for instance more who answered than were asked. */
    boolean areContradictory() {
        return contradictory;
    }

    /** A link; both cells must be there. The rest of a whole becomes a cell, too. */
    void link(FigureLink link) {
        long part = number(link.part());
        long whole = number(link.whole());
        if (part > whole || (link.kind() == FigureLink.Kind.SAME && part != whole)) {
            contradictory = true;
            return;
        }
        if (!all.add(link)) {
            return;
        }
        links.computeIfAbsent(link.part(), cell -> new ArrayList<>()).add(link);
        links.computeIfAbsent(link.whole(), cell -> new ArrayList<>()).add(link);
        if (link.kind() == FigureLink.Kind.INSIDE) {
            String rest = FigureTables.rest(link.whole(), link.part());
            count(rest, whole - part);
            rests.add(rest);
            totals.add(TableRelation.total(link.whole(), List.of(link.part(), rest)));
        } else {
            totals.add(TableRelation.total(link.part(), List.of(link.whole())));
        }
    }

    /** A link of a count with its own group, of which enough must be on each side even if the group is not shown. */
    void side(String cell, String group) {
        FigureLink link = FigureLink.inside(cell, group);
        link(link);
        strict.add(link);
    }

    boolean has(String cell) {
        return counts.containsKey(cell);
    }

    long number(String cell) {
        Long number = counts.get(cell);
        if (number == null) {
            throw new IllegalArgumentException("released figures: a link must be of cells that there are");
        }
        return number;
    }

    /** The cells to print, before the audit. */
    void take() {
        taken.addAll(known);
        Set<String> inBreakdowns = new LinkedHashSet<>();
        together.values().forEach(breakdowns -> breakdowns.forEach(inBreakdowns::addAll));
        for (String cell : candidates) {
            if (!inBreakdowns.contains(cell) && isLarge(cell)) {
                taken.add(cell);
            }
        }
        together.forEach((total, breakdowns) -> {
            for (List<String> parts : breakdowns) {
                if (taken.contains(total) && parts.stream().allMatch(this::isLarge)) {
                    taken.addAll(parts);
                }
            }
        });
    }

    private boolean isLarge(String cell) {
        if (number(cell) < smallest) {
            return false;
        }
        return linksOf(cell).stream().allMatch(link -> leavesEnough(link, cell) && restLeavesEnough(link, cell));
    }

    /** Two printed cells tell the rest as well, so that must be far enough from what is in it. */
    private boolean restLeavesEnough(FigureLink link, String cell) {
        String other = link.part().equals(cell) ? link.whole() : link.part();
        String rest = FigureTables.rest(link.whole(), link.part());
        return link.kind() == FigureLink.Kind.SAME
                || (!isSeen(other) && !strictlySame(other))
                || linksOf(rest).stream()
                        .filter(inner -> inner.whole().equals(rest) && taken.contains(inner.part()))
                        .allMatch(inner -> number(rest) - number(inner.part()) >= smallest);
    }

    /** Whether a cell is the same people as one that is printed. */
    private boolean strictlySame(String cell) {
        return linksOf(cell).stream()
                .filter(link -> link.kind() == FigureLink.Kind.SAME)
                .anyMatch(link -> taken.contains(link.part()) || taken.contains(link.whole()));
    }

    private boolean leavesEnough(FigureLink link, String cell) {
        String other = link.part().equals(cell) ? link.whole() : link.part();
        boolean counts = (strict.contains(link) && link.part().equals(cell)) || isSeen(other);
        return link.kind() == FigureLink.Kind.SAME || !counts || Math.abs(number(cell) - number(other)) >= smallest;
    }

    /** Whether a cell is printed, or is the rest of two that are. */
    private boolean isSeen(String cell) {
        return taken.contains(cell)
                || all.stream()
                        .filter(link -> link.kind() == FigureLink.Kind.INSIDE)
                        .filter(link ->
                                FigureTables.rest(link.whole(), link.part()).equals(cell))
                        .anyMatch(link -> taken.contains(link.whole()) && taken.contains(link.part()));
    }

    List<FigureLink> linksOf(String cell) {
        return links.getOrDefault(cell, List.of());
    }

    /** The cells that a page can name, sorted: all but the rests of linked counts. */
    List<String> named() {
        return counts.keySet().stream()
                .filter(cell -> !rests.contains(cell))
                .sorted()
                .toList();
    }

    /** The tables in which only what was taken is printed. */
    LinkedTables tables() {
        LinkedTables.Builder tables = LinkedTables.builder();
        counts.forEach((cell, people) -> {
            if (known.contains(cell)) {
                tables.known(cell, people);
            } else if (taken.contains(cell)) {
                tables.printed(cell, people);
            } else {
                tables.unprinted(cell, people);
            }
        });
        totals.forEach(tables::relation);
        return tables.build();
    }
}
