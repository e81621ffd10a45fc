package org.reversementoring.anonymisation.microdata.disguise;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.counting.ColumnRuns;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * The rows on which panels in disguise are looked for: all of them up to a number, and beyond that whole panels, or a part of each
 * panel where panels are large, chosen by a fixed scramble of their numbers. The rows of a panel stand together.
 */
final class PanelSample {

    /** Panels are not left out below this number, so that a column cannot hide by chance. */
    private static final int FEWEST_PANELS = 64;

    private final int[] rows;
    private final int[] panelOf;
    private final int looked;
    private final int panels;

    private PanelSample(int[] rows, int[] panelOf, int looked, int panels) {
        this.rows = rows;
        this.panelOf = panelOf;
        this.looked = looked;
        this.panels = panels;
    }

    static PanelSample of(Column panels, int rows, int most) {
        int all = panels.cardinality();
        long wanted = rows <= most ? all : Math.max(Math.min(FEWEST_PANELS, all), (long) all * most / rows);
        boolean[] chosen = new boolean[all];
        int looked = 0;
        for (int panel = 0; panel < all; panel++) {
            chosen[panel] = isChosen(panel, wanted, all);
            looked += chosen[panel] ? 1 : 0;
        }
        RowRuns runs = ColumnRuns.of(List.of(panels), rows);
        long ofChosen = 0;
        for (int run = 0; run < runs.count(); run++) {
            ofChosen += chosen[panels.code(runs.start(run))] ? runs.length(run) : 0;
        }
        IntStream.Builder kept = IntStream.builder();
        for (int run = 0; run < runs.count(); run++) {
            int from = runs.start(run);
            int to = chosen[panels.code(from)] ? from + runs.length(run) : from;
            for (int row = from; row < to; row++) {
                if (ofChosen <= 2L * most || isChosen(row, most, ofChosen)) {
                    kept.add(row);
                }
            }
        }
        int[] sorted = byPanel(kept.build().toArray(), panels);
        return new PanelSample(sorted, IntStream.of(sorted).map(panels::code).toArray(), looked, all);
    }

    /** Whether a number is among about so many of all, by a scramble that has nothing to do with the number. */
    private static boolean isChosen(int number, long wanted, long all) {
        // The finaliser of MurmurHash3, which leaves no pattern of the numbers.
        long mixed = (number + 1L) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return wanted >= all || (mixed >>> 33) * all < wanted << 31;
    }

    private static int[] byPanel(int[] rows, Column panels) {
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            keys[i] = (long) panels.code(rows[i]) << Integer.SIZE | rows[i];
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** The number of rows that were chosen. */
    int size() {
        return rows.length;
    }

    /** The panels that were looked at. */
    int looked() {
        return looked;
    }

    /** All panels. */
    int panels() {
        return panels;
    }

    RowCells whole() {
        return RowCells.whole(panelOf);
    }

    /** The codes of a column in the chosen rows, numbered from 0 without gaps. */
    int[] codes(Column column) {
        int[] numbers = new int[column.cardinality()];
        int next = 0;
        int[] codes = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int code = column.code(rows[i]);
            if (numbers[code] == 0) {
                numbers[code] = ++next;
            }
            codes[i] = numbers[code] - 1;
        }
        return codes;
    }

    /** The row of the table that a chosen row is. */
    int rowOf(int chosen) {
        return rows[chosen];
    }
}
