package org.reversementoring.anonymisation.table.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.PrintedTables;
import org.reversementoring.anonymisation.table.cell.TableRelation;
import org.reversementoring.anonymisation.table.solver.CountRange;

/**
 * What insiders can exclude who know their own cells, when every possible table is listed: for each way they may be spread over the parts
 * of a total, everybody else must still be able to be in each part, and out of it (ED(c), looked up instead of derived).
 */
final class InsiderBreaches {

    private final PrintedTables tables;
    private final int insiders;
    private final List<Map<String, Long>> worlds;

    InsiderBreaches(PrintedTables tables, int insiders, Collection<Map<String, Long>> worlds) {
        this.tables = tables;
        this.insiders = insiders;
        this.worlds = List.copyOf(worlds);
    }

    List<Breach> all() {
        List<Breach> breaches = new ArrayList<>();
        for (TableRelation relation : tables.relations()) {
            String total = relation.totalCell();
            List<String> parts = relation.parts();
            boolean answers = parts.stream().noneMatch(part -> tables.status(part) == CellStatus.KNOWN);
            if (total != null && answers && parts.size() > 1) {
                spread(relation, parts, new long[parts.size()], 0, insiders, breaches);
            }
        }
        return breaches;
    }

    private void spread(
            TableRelation relation, List<String> parts, long[] own, int part, int left, List<Breach> breaches) {
        if (part == parts.size() - 1) {
            own[part] = left;
            judge(relation, parts, own, breaches);
            return;
        }
        for (int here = 0; here <= left; here++) {
            own[part] = here;
            spread(relation, parts, own, part + 1, left - here, breaches);
        }
    }

    private void judge(TableRelation relation, List<String> parts, long[] own, List<Breach> breaches) {
        boolean[] othersIn = new boolean[parts.size()];
        boolean[] othersOut = new boolean[parts.size()];
        boolean possible = false;
        for (Map<String, Long> world : worlds) {
            long others = 0;
            boolean fits = true;
            for (int part = 0; part < own.length; part++) {
                long rest = count(world, parts.get(part)) - own[part];
                fits &= rest >= 0;
                others += rest;
            }
            if (fits && others > 0) {
                possible = true;
                for (int part = 0; part < own.length; part++) {
                    long rest = count(world, parts.get(part)) - own[part];
                    othersIn[part] |= rest > 0;
                    othersOut[part] |= rest < others;
                }
            }
        }
        for (int part = 0; possible && part < own.length; part++) {
            if (!othersIn[part] || !othersOut[part]) {
                String cell = parts.get(part);
                long[] counts = worlds.stream()
                        .mapToLong(world -> count(world, cell))
                        .sorted()
                        .toArray();
                long most = counts[counts.length - 1];
                DisclosureKind kind = othersIn[part] ? DisclosureKind.EVERYBODY : DisclosureKind.NOBODY;
                breaches.add(new Breach(kind, cell, relation, new CountRange(counts[0], most, counts[0], most), true));
            }
        }
    }

    private static long count(Map<String, Long> world, String cell) {
        return world.getOrDefault(cell, 0L);
    }
}
