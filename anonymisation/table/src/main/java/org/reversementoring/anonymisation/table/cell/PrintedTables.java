package org.reversementoring.anonymisation.table.cell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tables as a reader has them: printed counts, the places of hidden ones, what everybody knows, and the relations between all of these.
 * No hidden count is in this type. Use it for the tables of somebody else; tables of one's own come from {@link LinkedTables}.
 *
 * <pre>{@code
 * PrintedTables.builder()
 *         .known("all", 8)
 *         .printed("harmed", 8)
 *         .inside("harmed", "all")
 *         .build()
 * }</pre>
 */
public final class PrintedTables {

    private final Map<String, CellStatus> cells;
    private final Map<String, FeasibilityInterval> limits;
    private final List<TableRelation> relations;

    PrintedTables(
            Map<String, CellStatus> cells, Map<String, FeasibilityInterval> limits, List<TableRelation> relations) {
        this.cells = cells;
        this.limits = Collections.unmodifiableMap(new TreeMap<>(limits));
        this.relations = relations;
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The names of all cells, in their order. */
    public List<String> cells() {
        return List.copyOf(cells.keySet());
    }

    /**
     * What is seen of a cell.
     *
     * @throws IllegalArgumentException if there is no such cell
     */
    public CellStatus status(String cell) {
        CellStatus status = cells.get(cell);
        if (status == null) {
            throw new IllegalArgumentException("cell must be one of the tables, but '" + cell + "' is none of them");
        }
        return status;
    }

    /**
     * What is said about a count by itself, before any relation is used: one number if it is printed or known.
     *
     * @throws IllegalArgumentException if there is no such cell
     */
    public FeasibilityInterval limits(String cell) {
        FeasibilityInterval limit = limits.get(cell);
        if (limit == null) {
            throw new IllegalArgumentException("cell must be one of the tables, but '" + cell + "' is none of them");
        }
        return limit;
    }

    /** All relations. */
    public List<TableRelation> relations() {
        return relations;
    }

    /**
     * The same tables for a reader who knows more about some cells: that a hidden count is small, because small counts are hidden.
     * Both limits of a cell hold.
     *
     * @throws IllegalArgumentException if there is no such cell, or the two limits exclude each other
     */
    public PrintedTables knowing(Map<String, FeasibilityInterval> knowledge) {
        Map<String, FeasibilityInterval> narrowed = new LinkedHashMap<>(limits);
        knowledge.forEach((cell, known) -> {
            FeasibilityInterval before = limits(cell);
            narrowed.put(
                    cell,
                    new FeasibilityInterval(
                            Math.max(before.least(), known.least()), Math.min(before.most(), known.most())));
        });
        return new PrintedTables(cells, narrowed, relations);
    }

    /** What everybody knows before anything is printed: the known counts and the relations. */
    public PrintedTables beforePrinting() {
        Map<String, FeasibilityInterval> open = new LinkedHashMap<>();
        limits.forEach((cell, limit) -> open.put(
                cell,
                cells.get(cell) == CellStatus.KNOWN
                        ? limit
                        : new FeasibilityInterval(0, FeasibilityInterval.UNBOUNDED)));
        return new PrintedTables(cells, open, relations);
    }

    @Override
    public String toString() {
        return "PrintedTables[" + cells.size() + " cells, " + relations.size() + " relations]";
    }

    /** Builder of {@link PrintedTables}. */
    public static final class Builder {

        private final TableStructure structure = new TableStructure();
        private final Map<String, FeasibilityInterval> limits = new LinkedHashMap<>();

        private Builder() {}

        private Builder cell(String name, CellStatus status, long least, long most) {
            structure.cell(name, status);
            FeasibilityInterval limit = new FeasibilityInterval(least, most);
            FeasibilityInterval before = limits.putIfAbsent(name, limit);
            if (before != null && !before.equals(limit)) {
                throw new IllegalArgumentException("cell '" + name + "' must have one count, but had two");
            }
            return this;
        }

        /** A count that everybody knows without the tables. */
        public Builder known(String name, long count) {
            return cell(name, CellStatus.KNOWN, count, count);
        }

        /** A count that is printed. The same name in two tables is the same cell. */
        public Builder printed(String name, long count) {
            return cell(name, CellStatus.PRINTED, count, count);
        }

        /** A count that is printed as a range: a rounded or banded one. */
        public Builder printed(String name, FeasibilityInterval range) {
            return cell(name, CellStatus.PRINTED, range.least(), range.most());
        }

        /** A count that the tables hide. */
        public Builder hidden(String name) {
            return cell(name, CellStatus.HIDDEN, 0, FeasibilityInterval.UNBOUNDED);
        }

        /** A count that the tables hide and that is said to be in a range. */
        public Builder hidden(String name, FeasibilityInterval range) {
            return cell(name, CellStatus.HIDDEN, range.least(), range.most());
        }

        /** A group of people that no table has. */
        public Builder unprinted(String name) {
            return cell(name, CellStatus.UNPRINTED, 0, FeasibilityInterval.UNBOUNDED);
        }

        /** The total is the sum of these parts, and nobody is in two of them. */
        public Builder total(String total, String... parts) {
            return relation(TableRelation.total(total, List.of(parts)));
        }

        /** Any other relation. */
        public Builder relation(TableRelation relation) {
            structure.relation(relation);
            return this;
        }

        /** A part of a group: the others of the group, "group without part", become an unprinted cell. */
        public Builder inside(String part, String group) {
            String rest = TableStructure.without(group, part);
            if (!structure.has(rest)) {
                unprinted(rest);
            }
            return total(group, part, rest);
        }

        /** Two groups that may share people: those in both and in one only become unprinted cells. */
        public Builder overlapping(String one, String other) {
            String both = one + " and " + other;
            unprinted(both);
            return inside(both, one).inside(both, other);
        }

        /**
         * The tables.
         *
         * @throws IllegalStateException if a relation names a cell that is not there
         */
        public PrintedTables build() {
            return new PrintedTables(structure.cells(), limits, structure.relations());
        }
    }
}
