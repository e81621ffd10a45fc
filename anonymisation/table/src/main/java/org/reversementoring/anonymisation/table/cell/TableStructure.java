package org.reversementoring.anonymisation.table.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cells with their status and the relations between them, in the order of names, so that no result depends on who came first. */
final class TableStructure {

    /** The most cells of linked tables. */
    static final int MOST_CELLS = 200_000;

    private final TreeMap<String, CellStatus> cells = new TreeMap<>();
    private final TreeMap<String, TableRelation> relations = new TreeMap<>();

    void cell(String name, CellStatus status) {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("name of a cell must not be blank or have blanks at its ends");
        }
        CellStatus before = cells.putIfAbsent(name, status);
        if (before != null && before != status) {
            throw new IllegalArgumentException(
                    "cell '" + name + "' must have one status, but had " + before + " and " + status);
        }
        if (cells.size() > MOST_CELLS) {
            throw new IllegalArgumentException("tables must have at most " + MOST_CELLS + " cells");
        }
    }

    boolean has(String name) {
        return cells.containsKey(name);
    }

    void relation(TableRelation relation) {
        relations.put(relation.inWords(), relation);
    }

    Map<String, CellStatus> cells() {
        return Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** Relations of cells that all exist. */
    List<TableRelation> relations() {
        for (TableRelation relation : relations.values()) {
            for (String cell : new TreeSet<>(relation.cells())) {
                if (!cells.containsKey(cell)) {
                    throw new IllegalStateException(
                            "relation must name cells of the tables, but '" + cell + "' is none of them");
                }
            }
        }
        List<TableRelation> sorted = new ArrayList<>(relations.values());
        sorted.sort(Comparator.comparing((TableRelation each) -> each.cells().size())
                .thenComparing(TableRelation::inWords));
        return List.copyOf(sorted);
    }

    /** The name of those of a group who are not in this part of it. */
    static String without(String group, String part) {
        return group + " without " + part;
    }
}
