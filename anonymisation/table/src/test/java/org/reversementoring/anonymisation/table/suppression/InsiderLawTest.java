package org.reversementoring.anonymisation.table.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.table.audit.DisclosureRule;
import org.reversementoring.anonymisation.table.audit.TableAudit;
import org.reversementoring.anonymisation.table.cell.CrossTable;
import org.reversementoring.anonymisation.table.cell.LinkedTables;
import org.reversementoring.anonymisation.table.cell.PrintedTables;
import org.reversementoring.anonymisation.table.cell.TableRelation;

/**
 * T5 judges a count by the ends of its interval. Here all tables that look the same are listed and every insider is put in every cell: where
 * the audit finds nothing, no insider can exclude an answer of anybody else, and every end of an interval is the count of some table.
 */
class InsiderLawTest {

    @Test
    void whatTheAuditFindsSafeLeavesInsidersInDoubt() {
        Random random = new Random(5);
        int safe = 0;
        for (int round = 0; round < 600; round++) {
            DisclosureRule rule = new DisclosureRule(random.nextInt(3), 1, 1);
            LinkedTables tables = random.nextBoolean() ? cross(random) : groups(random);
            SortedSet<String> hidden = new TreeSet<>(tables.printedCells());
            hidden.removeIf(cell -> random.nextInt(3) == 0);
            PrintedTables printed = tables.printedWithout(hidden);
            Optional<List<Map<String, Long>>> possible = lookAlikes(tables, printed);
            if (possible.isEmpty()) {
                continue;
            }
            TableAudit audit = TableAudit.of(printed, rule);
            TableAudit listed = TableAudit.ofPossible(printed, possible.get(), rule);
            for (String cell : tables.cells()) {
                assertThat(audit.interval(cell)).isEqualTo(listed.interval(cell));
            }
            if (audit.exposed().isEmpty()) {
                safe++;
                assertThat(listed.exposed()).as("round %d", round).isEmpty();
            }
        }
        assertThat(safe).isGreaterThan(150);
    }

    /** All tables that fit what is printed: the printed counts play the part of known ones. */
    private static Optional<List<Map<String, Long>>> lookAlikes(LinkedTables tables, PrintedTables printed) {
        LinkedTables.Builder fixed = LinkedTables.builder();
        for (String cell : tables.cells()) {
            if (printed.limits(cell).isDetermined()) {
                fixed.known(cell, tables.count(cell));
            } else {
                fixed.printed(cell, tables.count(cell));
            }
        }
        tables.relations().forEach(fixed::relation);
        return PossibleTables.of(fixed.build(), 1000).map(worlds -> {
            List<Map<String, Long>> whole = new ArrayList<>();
            for (Map<String, Long> world : worlds) {
                Map<String, Long> all = new HashMap<>(world);
                tables.cells().forEach(cell -> all.putIfAbsent(cell, tables.count(cell)));
                whole.add(all);
            }
            return whole;
        });
    }

    private static LinkedTables cross(Random random) {
        List<List<String>> categories = new ArrayList<>();
        int cells = 1;
        for (int dimension = 0; dimension < 2 + random.nextInt(2); dimension++) {
            int size = 2 + (dimension == 0 ? random.nextInt(2) : 0);
            categories.add(ComplementarySuppressionTest.names("c" + dimension, size));
            cells *= size;
        }
        List<Long> counts = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            counts.add((long) random.nextInt(4));
        }
        return new CrossTable("t", categories, counts, Set.of())
                .addTo(LinkedTables.builder())
                .build();
    }

    private static LinkedTables groups(Random random) {
        LinkedTables.Builder tables = LinkedTables.builder();
        List<String> atoms = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        for (int atom = 0; atom < 4 + random.nextInt(3); atom++) {
            atoms.add("x" + atom);
            counts.add((long) random.nextInt(4));
            tables.unprinted(atoms.get(atom), counts.get(atom));
        }
        tables.known("all", counts.stream().mapToLong(each -> each).sum()).total("all", atoms);
        for (int group = 0; group < 1 + random.nextInt(4); group++) {
            List<String> members = new ArrayList<>();
            long sum = 0;
            for (int atom = 0; atom < atoms.size(); atom++) {
                if (random.nextBoolean()) {
                    members.add(atoms.get(atom));
                    sum += counts.get(atom);
                }
            }
            if (members.size() > 1 && members.size() < atoms.size()) {
                tables.printed("g" + group, sum).relation(TableRelation.total("g" + group, members));
            }
        }
        return tables.build();
    }
}
