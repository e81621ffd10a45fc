package org.reversementoring.anonymisation.table.cell;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tables of one's own with all their counts, before anything is hidden. Several tables are one value: cells of the same name are the
 * same cell, and relations join them. Everything that leaves the house together belongs into one value, all tables, all margins and
 * all editions, for each difference between two printed groups is a group, too.
 */
public final class LinkedTables {

    private static final long LARGEST = 1_000_000_000;

    private final Map<String, CellStatus> cells;
    private final Map<String, Long> counts;
    private final List<TableRelation> relations;

    private LinkedTables(Builder builder) {
        this.cells = builder.structure.cells();
        this.relations = builder.structure.relations();
        this.counts = new TreeMap<>(builder.counts);
        for (TableRelation relation : relations) {
            long sum = 0;
            for (Map.Entry<String, Long> each : relation.coefficients().entrySet()) {
                sum += each.getValue() * counts.getOrDefault(each.getKey(), 0L);
            }
            if (sum != 0) {
                throw new IllegalStateException("counts must fit the relation " + relation.inWords());
            }
        }
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The names of all cells, in their order. */
    public List<String> cells() {
        return List.copyOf(cells.keySet());
    }

    /** The names of the cells that are to be printed, in their order. */
    public List<String> printedCells() {
        return cells.entrySet().stream()
                .filter(each -> each.getValue() == CellStatus.PRINTED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * What is seen of a cell while nothing is hidden.
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
     * The count of a cell.
     *
     * @throws IllegalArgumentException if there is no such cell
     */
    public long count(String cell) {
        Long count = counts.get(cell);
        if (count == null) {
            throw new IllegalArgumentException("cell must be one of the tables, but '" + cell + "' is none of them");
        }
        return count;
    }

    /** All relations. */
    public List<TableRelation> relations() {
        return relations;
    }

    /** What a reader has if nothing is hidden. */
    public PrintedTables printed() {
        return printedWithout(Set.of());
    }

    /**
     * What a reader has if these cells are hidden.
     *
     * @throws IllegalArgumentException if one of them is not to be printed at all
     */
    public PrintedTables printedWithout(Collection<String> hidden) {
        Map<String, CellStatus> seen = new TreeMap<>(cells);
        for (String cell : new TreeSet<>(hidden)) {
            if (status(cell) != CellStatus.PRINTED) {
                throw new IllegalArgumentException(
                        "cell to hide must be a printed one, but '" + cell + "' is " + status(cell));
            }
            seen.put(cell, CellStatus.HIDDEN);
        }
        Map<String, FeasibilityInterval> limits = new LinkedHashMap<>();
        seen.forEach((cell, status) -> limits.put(
                cell,
                status == CellStatus.PRINTED || status == CellStatus.KNOWN
                        ? new FeasibilityInterval(count(cell), count(cell))
                        : new FeasibilityInterval(0, FeasibilityInterval.UNBOUNDED)));
        return new PrintedTables(seen, limits, relations);
    }

    /**
     * The same tables with other counts: a world that a reader may think of.
     *
     * @throws IllegalStateException if the counts do not fit the relations
     */
    public LinkedTables withCounts(Map<String, Long> counts) {
        Builder builder = new Builder();
        cells.forEach((cell, status) -> builder.cell(cell, status, counts.getOrDefault(cell, count(cell))));
        relations.forEach(builder::relation);
        return builder.build();
    }

    /** Counts are nobody's business here. */
    @Override
    public String toString() {
        return "LinkedTables[" + cells.size() + " cells, " + relations.size() + " relations, counts masked]";
    }

    /** Builder of {@link LinkedTables}. */
    public static final class Builder {

        private final TableStructure structure = new TableStructure();
        private final Map<String, Long> counts = new LinkedHashMap<>();

        private Builder() {}

        Builder cell(String name, CellStatus status, long count) {
            if (count < 0 || count > LARGEST) {
                throw new IllegalArgumentException(
                        "count of cell '" + name + "' must be from 0 to " + LARGEST + ", but is not");
            }
            structure.cell(name, status);
            Long before = counts.putIfAbsent(name, count);
            if (before != null && before != count) {
                throw new IllegalArgumentException("cell '" + name + "' must have one count, but had two");
            }
            return this;
        }

        /** A count that everybody knows without the tables: the size of a group whose members are known. */
        public Builder known(String name, long count) {
            return cell(name, CellStatus.KNOWN, count);
        }

        /** A count that is to be printed. The same name in two tables is the same cell. */
        public Builder printed(String name, long count) {
            return cell(name, CellStatus.PRINTED, count);
        }

        /** The count of a group of people that no table has. */
        public Builder unprinted(String name, long count) {
            return cell(name, CellStatus.UNPRINTED, count);
        }

        /** The total is the sum of these parts, and nobody is in two of them. */
        public Builder total(String total, List<String> parts) {
            return relation(TableRelation.total(total, parts));
        }

        /** The total is the sum of these parts, and nobody is in two of them. */
        public Builder total(String total, String... parts) {
            return total(total, List.of(parts));
        }

        /** Any other relation. */
        public Builder relation(TableRelation relation) {
            structure.relation(relation);
            return this;
        }

        /**
         * A part of a group: the others of the group, "group without part", become an unprinted cell.
         *
         * @throws IllegalArgumentException if one of the two is not there yet, or the part is larger than the group
         */
        public Builder inside(String part, String group) {
            String rest = TableStructure.without(group, part);
            if (!structure.has(rest)) {
                unprinted(rest, countOf(group) - countOf(part));
            }
            return total(group, part, rest);
        }

        /**
         * Two groups that share this many people: those in both and in one only become unprinted cells.
         *
         * @throws IllegalArgumentException if a group is not there yet, or they share more people than one has
         */
        public Builder overlapping(String one, String other, long shared) {
            String both = one + " and " + other;
            unprinted(both, shared);
            return inside(both, one).inside(both, other);
        }

        private long countOf(String cell) {
            Long count = counts.get(cell);
            if (count == null) {
                throw new IllegalArgumentException("cell '" + cell + "' must be added before it is referred to");
            }
            return count;
        }

        /**
         * The tables.
         *
         * @throws IllegalStateException if a relation names a cell that is not there, or the counts do not fit it
         */
        public LinkedTables build() {
            return new LinkedTables(this);
        }
    }
}
