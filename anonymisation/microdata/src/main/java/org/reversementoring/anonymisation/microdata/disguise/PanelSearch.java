package org.reversementoring.anonymisation.microdata.disguise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * The search for panels in disguise: columns that alone or together tell which rows are of one panel (G10).
 *
 * <p>What a reader gains is measured by guessing. Somebody who knows the panels of all other people, and sees what columns say of
 * one more, names the panel of another row with the same cells. He is right as often as two such rows are of one panel: that share
 * of pairs is what columns tell, the conditional collision probability. Unlike the share of the most frequent panel it has the
 * same mean whether cells are large or small, if columns have nothing to do with panels; so a table of small classes is not
 * suspected for being small. And it bounds that share: where pairs of one panel are more than α² + (1 − α)² of all, the most
 * frequent panel has more than α, because no other shares with that maximum have a larger sum of squares (α from 1/2 to 1; below
 * 1/2 the bound is α). So a panel is held to what the policy allows for any sensitive value: columns fail from which a panel can
 * be guessed with more than α. One wrong cell in 250 makes no difference to that, and no cell has to be right.
 *
 * <p>A cell of its own can fail, too: a value that one panel alone has tells little on average and all of that panel. In either case
 * the share must be beyond chance, and not explained by fewer of the columns: see {@link BeyondChance}. Of all combinations of a
 * size together a harmless table fails with probability one in a million at most, and so do all cells of a combination.
 *
 * <p>What is promised beside that is a number of panels in each class, k people from p panels. It bounds no share, and a class in
 * which one panel has nearly all rows fails here.
 *
 * <p>The search has a budget of rows that it looks at, so that its cost does not grow with the table, and says how far it came.
 * What fails among the chosen rows is looked at again in all rows, so no table is refused for a choice.
 *
 * <p>Source: Smith, On the foundations of quantitative information flow, FOSSACS 2009, doi:10.1007/978-3-642-00596-1_21, for
 * guessing as the measure; collision probability is Rényi's entropy of order 2.
 *
 * @param found columns that tell panels, alone or together; no combination contains another
 * @param columns the number of columns that were looked at; those of one value tell nothing
 * @param largest the size up to which every combination was looked at
 * @param telling the number of columns, those that alone tell most, of which every combination was looked at
 * @param rows the number of rows that were looked at
 */
public record PanelSearch(List<List<Column>> found, int columns, int largest, int telling, int rows) {

    /** Tables up to this size are looked at whole. */
    private static final int WHOLE = 2_048;

    /** Rows that are chosen of larger ones. */
    private static final int CHOSEN = 1_024;

    private static final long BUDGET = 1L << 22;
    private static final int MOST_TELLING = 10;

    /**
     * Looks for panels in some columns.
     *
     * @param panels the panel key
     * @param columns those that would leave
     * @param rows rows of each
     * @param mostGuessed α: how often a panel may be guessed, between 0 and 1
     */
    public static PanelSearch of(Column panels, List<Column> columns, int rows, BigDecimal mostGuessed) {
        List<Column> telling =
                columns.stream().filter(column -> column.cardinality() > 1).toList();
        int size = telling.size();
        if (rows == 0 || panels.cardinality() < 2 || size == 0) {
            return new PanelSearch(List.of(), size, size, size, rows);
        }
        PanelSample sample = PanelSample.of(panels, rows, rows <= WHOLE ? rows : CHOSEN);
        int limit = PanelPairs.limit(mostGuessed);
        CombinationSearch search = new CombinationSearch(
                sample, telling.stream().map(sample::codes).toList(), limit);
        List<Integer> all = IntStream.range(0, size).boxed().toList();
        int largest = size;
        int most = size;
        if (!search.walk(all, size, BUDGET)) {
            largest = 0;
            while (largest < size && search.walk(all, largest + 1, 4 * BUDGET)) {
                largest = search.isExhausted() ? size : largest + 1;
            }
            most = Math.min(size, MOST_TELLING);
            List<Integer> best =
                    search.mostTelling().subList(0, most).stream().sorted().toList();
            if (!search.walk(best, most, 4 * BUDGET)) {
                most = largest;
            }
        }
        List<List<Column>> found = new ArrayList<>();
        for (CombinationSearch.Suspicion one : search.found()) {
            List<Column> combination = one.columns().stream().map(telling::get).toList();
            if (sample.size() == rows || isTrueOfAll(panels, combination, rows, sample, one.row(), limit)) {
                found.add(combination);
            }
        }
        return new PanelSearch(found, size, largest, most, sample.size());
    }

    /** Whether what was seen in the chosen rows is so in all rows. */
    private static boolean isTrueOfAll(
            Column panels, List<Column> combination, int rows, PanelSample sample, int row, int limit) {
        Map<List<Integer>, Map<Integer, Long>> cells = new HashMap<>();
        for (int i = 0; i < rows; i++) {
            int here = i;
            List<Integer> cell =
                    combination.stream().map(column -> column.code(here)).toList();
            if (row < 0 || cell.equals(cellOf(combination, sample.rowOf(row)))) {
                cells.computeIfAbsent(cell, unseen -> new HashMap<>()).merge(panels.code(i), 1L, Long::sum);
            }
        }
        PanelPairs pairs = PanelPairs.NONE;
        for (Map<Integer, Long> cell : cells.values()) {
            long size = cell.values().stream().mapToLong(Long::longValue).sum();
            long same = cell.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
            pairs = pairs.plus(new PanelPairs(same, size * (size - 1) / 2 - same, size - cell.size()));
        }
        return pairs.exceed(limit, 1, 1);
    }

    private static List<Integer> cellOf(List<Column> combination, int row) {
        return combination.stream().map(column -> column.code(row)).toList();
    }
}
