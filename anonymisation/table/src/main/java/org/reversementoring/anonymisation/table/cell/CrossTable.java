package org.reversementoring.anonymisation.table.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table of one or more dimensions with all its margins. Each person is in one cell. The name of a cell is the table's name and its
 * categories; in a margin "all" stands for a dimension that was added up.
 *
 * @param name the table's name, the same for two tables only if they count the same people
 * @param categories the categories of each dimension
 * @param counts the inner cells, the last dimension running fastest
 * @param known the dimensions, counted from 0, that everybody knows of each person; margins of these alone are known, and so is the
 *     number of people
 */
public record CrossTable(String name, List<List<String>> categories, List<Long> counts, Set<Integer> known) {

    private static final String ALL = "all";

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there is no dimension, one has no or equal categories or one called "all", or the number of
     *     counts does not fit
     */
    public CrossTable {
        categories = categories.stream().map(List::copyOf).toList();
        counts = List.copyOf(counts);
        known = Set.copyOf(known);
        long cells = 1;
        for (List<String> each : categories) {
            if (each.isEmpty() || Set.copyOf(each).size() < each.size() || each.contains(ALL)) {
                throw new IllegalArgumentException(
                        "categories must be different and none be \"" + ALL + "\", but were " + each);
            }
            cells *= each.size() + 1L;
            if (cells > TableStructure.MOST_CELLS) {
                throw new IllegalArgumentException(
                        "table must have at most " + TableStructure.MOST_CELLS + " cells, margins included");
            }
        }
        long inner = categories.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
        if (categories.isEmpty() || counts.size() != inner) {
            throw new IllegalArgumentException("table must have a dimension, and a count for each of its " + inner
                    + " cells, but had " + counts.size());
        }
    }

    /** The name of a cell; null stands for a dimension that is added up. */
    private String nameOf(List<Integer> place) {
        List<String> words = new ArrayList<>();
        for (int dimension = 0; dimension < categories.size(); dimension++) {
            words.add(place.get(dimension) < 0 ? ALL : categories.get(dimension).get(place.get(dimension)));
        }
        return cell(words);
    }

    /** The name of the cell of these categories, with "all" for a dimension that is added up. */
    public String cell(List<String> words) {
        return name + ": " + String.join(", ", words);
    }

    /** Adds the cells, margins and relations of this table to others. */
    public LinkedTables.Builder addTo(LinkedTables.Builder tables) {
        add(List.of(), tables);
        return tables;
    }

    private void add(List<Integer> start, LinkedTables.Builder tables) {
        int dimension = start.size();
        if (dimension == categories.size()) {
            boolean everybodyKnows =
                    IntStream.range(0, dimension).allMatch(each -> start.get(each) < 0 || known.contains(each));
            tables.cell(nameOf(start), everybodyKnows ? CellStatus.KNOWN : CellStatus.PRINTED, sum(start, 0, 0));
            for (int each = 0; each < dimension; each++) {
                if (start.get(each) < 0) {
                    tables.total(nameOf(start), parts(start, each));
                }
            }
            return;
        }
        for (int category = -1; category < categories.get(dimension).size(); category++) {
            List<Integer> place = new ArrayList<>(start);
            place.add(category);
            add(place, tables);
        }
    }

    private List<String> parts(List<Integer> margin, int dimension) {
        return IntStream.range(0, categories.get(dimension).size())
                .mapToObj(category -> {
                    List<Integer> part = new ArrayList<>(margin);
                    part.set(dimension, category);
                    return nameOf(part);
                })
                .toList();
    }

    private long sum(List<Integer> place, int dimension, int index) {
        if (dimension == categories.size()) {
            return counts.get(index);
        }
        int size = categories.get(dimension).size();
        long sum = 0;
        for (int category = 0; category < size; category++) {
            if (place.get(dimension) < 0 || place.get(dimension) == category) {
                sum += sum(place, dimension + 1, index * size + category);
            }
        }
        return sum;
    }

    /** Counts are nobody's business here. */
    @Override
    public String toString() {
        return "CrossTable[" + name + ", " + categories.size() + " dimensions, counts masked]";
    }
}
