package org.reversementoring.anonymisation.table.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.LinkedTables;
import org.reversementoring.anonymisation.table.cell.TableRelation;

/** Linked tables taken apart where only known counts join them: nothing that is hidden in one part tells of another (T8). */
final class TableComponents {

    private TableComponents() {}

    static List<LinkedTables> of(LinkedTables tables) {
        Map<String, String> parent = new HashMap<>();
        for (TableRelation relation : tables.relations()) {
            String first = null;
            for (String cell : relation.cells()) {
                if (tables.status(cell) == CellStatus.KNOWN) {
                    continue;
                }
                if (first != null && !root(parent, cell).equals(root(parent, first))) {
                    parent.put(root(parent, cell), root(parent, first));
                }
                first = cell;
            }
        }
        Map<String, SortedSet<String>> members = new TreeMap<>();
        Map<String, SortedSet<String>> byRoot = new HashMap<>();
        for (String cell : tables.cells()) {
            if (tables.status(cell) != CellStatus.KNOWN) {
                SortedSet<String> group = byRoot.computeIfAbsent(root(parent, cell), each -> new TreeSet<>());
                group.add(cell);
                members.putIfAbsent(group.first(), group);
            }
        }
        Map<String, List<TableRelation>> relations = new HashMap<>();
        for (TableRelation relation : tables.relations()) {
            for (String cell : relation.cells()) {
                if (tables.status(cell) != CellStatus.KNOWN) {
                    relations
                            .computeIfAbsent(root(parent, cell), each -> new ArrayList<>())
                            .add(relation);
                    break;
                }
            }
        }
        List<LinkedTables> parts = new ArrayList<>();
        for (SortedSet<String> group : members.values()) {
            parts.add(part(tables, group, relations.getOrDefault(root(parent, group.first()), List.of())));
        }
        return parts;
    }

    private static LinkedTables part(LinkedTables tables, SortedSet<String> group, List<TableRelation> relations) {
        SortedSet<String> cells = new TreeSet<>(group);
        relations.forEach(relation -> cells.addAll(relation.cells()));
        LinkedTables.Builder part = LinkedTables.builder();
        for (String cell : cells) {
            long count = tables.count(cell);
            switch (tables.status(cell)) {
                case KNOWN -> part.known(cell, count);
                case PRINTED -> part.printed(cell, count);
                default -> part.unprinted(cell, count);
            }
        }
        relations.forEach(part::relation);
        return part.build();
    }

    private static String root(Map<String, String> parent, String cell) {
        String here = cell;
        while (parent.containsKey(here)) {
            here = parent.get(here);
        }
        if (!here.equals(cell)) {
            parent.put(cell, here);
        }
        return here;
    }
}
