package org.reversementoring.anonymisation.table.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.reversementoring.anonymisation.table.audit.DisclosureRule;
import org.reversementoring.anonymisation.table.audit.TableAudit;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.LinkedTables;
import org.reversementoring.anonymisation.table.cell.PrintedTables;
import org.reversementoring.anonymisation.table.cell.TableRelation;

/** Tables of which cells are to be hidden: what is small, what touches what, and whether a choice is safe. */
final class SuppressionProblem {

    /** An audit decides tables of some thousand cells that are no networks with that; others by what was found before. */
    private static final long EFFORT = 1_000_000_000;

    final LinkedTables tables;
    final DisclosureRule rule;
    final ReaderKnowledge knowledge;
    final SortedSet<String> primary;
    private final Map<String, List<TableRelation>> relationsOf = new HashMap<>();
    /** Counts that differ from the true ones and may look the same: they spare the audit a search. */
    private final List<Map<String, Long>> lookAlikes;

    private final Map<SortedSet<String>, SortedSet<String>> judged = new HashMap<>();

    SuppressionProblem(LinkedTables tables, DisclosureRule rule, ReaderKnowledge knowledge) {
        this(tables, rule, knowledge, new ArrayList<>());
    }

    SuppressionProblem(
            LinkedTables tables, DisclosureRule rule, ReaderKnowledge knowledge, List<Map<String, Long>> lookAlikes) {
        this.tables = tables;
        this.lookAlikes = lookAlikes;
        this.rule = rule;
        this.knowledge = knowledge;
        for (TableRelation relation : tables.relations()) {
            for (String cell : relation.cells()) {
                relationsOf.computeIfAbsent(cell, each -> new ArrayList<>()).add(relation);
            }
        }
        this.primary = primary();
    }

    /** Counts below this are small: too few to be printed, or so few that insiders may be all of them. */
    long small() {
        return Math.max(rule.leastCount(), rule.insiders() + 1L);
    }

    private SortedSet<String> primary() {
        SortedSet<String> small = new TreeSet<>();
        for (String cell : tables.printedCells()) {
            if (tables.count(cell) < small()) {
                small.add(cell);
            }
        }
        if (!small.isEmpty()) {
            // What everybody knows already needs no hiding: nobody is in a group of nobody.
            SortedSet<String> exposed = TableAudit.of(tables.printed(), rule, 0).exposed();
            small.retainAll(exposed);
        }
        return Collections.unmodifiableSortedSet(small);
    }

    void addLookAlike(Map<String, Long> counts) {
        lookAlikes.add(counts);
    }

    List<Map<String, Long>> lookAlikes() {
        return lookAlikes;
    }

    List<TableRelation> relationsOf(String cell) {
        return relationsOf.getOrDefault(cell, List.of());
    }

    boolean isOpen(String cell, Collection<String> hidden) {
        return tables.status(cell) == CellStatus.UNPRINTED || hidden.contains(cell);
    }

    boolean canBeHidden(String cell) {
        return tables.status(cell) == CellStatus.PRINTED;
    }

    /** The cells of which too much is known if these are hidden; empty if the choice is safe. */
    SortedSet<String> exposed(SortedSet<String> hidden) {
        SortedSet<String> known = judged.get(hidden);
        if (known == null) {
            known = audit(hidden, knowledge).exposed();
            if (knowledge == ReaderKnowledge.RULE && known.isEmpty()) {
                // Who knows more could compute all that the others can; but what is undecided may differ.
                known = audit(hidden, ReaderKnowledge.NUMBERS).exposed();
            }
            judged.put(new TreeSet<>(hidden), known);
        }
        return known;
    }

    int judgements() {
        return judged.size();
    }

    TableAudit audit(SortedSet<String> hidden, ReaderKnowledge reader) {
        PrintedTables printed = tables.printedWithout(hidden);
        return TableAudit.of(
                tables,
                lookAlikes,
                reader == ReaderKnowledge.RULE ? printed.knowing(ruleKnowledge(hidden)) : printed,
                rule,
                EFFORT);
    }

    Map<String, FeasibilityInterval> ruleKnowledge(SortedSet<String> hidden) {
        Map<String, FeasibilityInterval> known = new HashMap<>();
        for (String cell : hidden) {
            known.put(cell, limits(cell));
        }
        return known;
    }

    /** Between which counts a hidden or unprinted cell may move in the eyes of the reader. */
    FeasibilityInterval limits(String cell) {
        if (knowledge == ReaderKnowledge.NUMBERS || !canBeHidden(cell)) {
            return new FeasibilityInterval(0, FeasibilityInterval.UNBOUNDED);
        }
        return primary.contains(cell)
                ? new FeasibilityInterval(0, small() - 1)
                : new FeasibilityInterval(small(), FeasibilityInterval.UNBOUNDED);
    }

    /** Printed cells that share a relation with the open cells around this one, or the cell itself: to hide none of them changes nothing. */
    SortedSet<String> around(String cell, Collection<String> hidden) {
        SortedSet<String> found = new TreeSet<>();
        SortedSet<String> seen = new TreeSet<>(List.of(cell));
        List<String> open = new ArrayList<>(List.of(cell));
        if (canBeHidden(cell) && !hidden.contains(cell)) {
            found.add(cell);
        }
        while (!open.isEmpty()) {
            for (TableRelation relation : relationsOf(open.remove(open.size() - 1))) {
                for (String next : relation.cells()) {
                    if (isOpen(next, hidden)) {
                        if (seen.add(next)) {
                            open.add(next);
                        }
                    } else if (canBeHidden(next)) {
                        found.add(next);
                    }
                }
            }
        }
        return found;
    }
}
