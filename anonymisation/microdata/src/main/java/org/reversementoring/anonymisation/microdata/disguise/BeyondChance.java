package org.reversementoring.anonymisation.microdata.disguise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The evidence that a combination of columns tells more of panels than some of its columns do. What those explain is given: within
 * each of their cells, panels may be dealt to rows in any way, each equally likely, and that is the null hypothesis. In a table of
 * few rows any combination of many columns tells the panel, and the null hypothesis says how often that is chance.
 *
 * <p>Against it stands a bet: somebody who sees the rows of a cell one by one bets on panels that were there before, by Pólya's
 * urn with one ball for every two rows, filled with the shares of the larger cell. The ratio of the two likelihoods is an e-value:
 * its mean is at most 1 if panels are dealt by chance, so it reaches 1/ε with probability ε at most, whatever the number and size
 * of cells. It depends on the order of neither rows nor cells.
 *
 * <p>Source: Vovk and Wang, E-values, The Annals of Statistics 49 (2021) 1736, doi:10.1214/20-AOS2020.
 */
final class BeyondChance {

    private static final MathContext ROUNDED_DOWN = new MathContext(15, RoundingMode.DOWN);

    private final RowCells explained;
    private final int[] cellOf;
    private final int[] runOf;
    private final int[] runSizes;

    /** The null hypothesis that some cells, of fewer columns, explain what is seen. */
    BeyondChance(RowCells explained, int rows) {
        this.explained = explained;
        this.cellOf = new int[rows];
        this.runOf = new int[rows];
        this.runSizes = new int[explained.rows() + 1];
        int run = -1;
        for (int cell = 0; cell < explained.size(); cell++) {
            for (int place = 0; place < explained.sizeOf(cell); place++) {
                int row = explained.row(cell, place);
                if (place == 0 || explained.panelOf(row) != explained.panelOf(explained.row(cell, place - 1))) {
                    run++;
                }
                cellOf[row] = cell;
                runOf[row] = run;
                runSizes[run]++;
            }
        }
    }

    /** Whether the cells from one to another, the last not included, are evidence of at least so much. */
    boolean isShownBy(RowCells cells, int from, int to, BigDecimal evidence) {
        // Logarithms first, which leave no doubt in most cases; what is near is multiplied out.
        Bet quick = new Bet(cells);
        double log = 0;
        for (int cell = from; cell < to; cell++) {
            log += quick.log(cell);
        }
        if (log < Math.log(evidence.doubleValue()) - 1) {
            return false;
        }
        Bet exact = new Bet(cells);
        BigDecimal value = BigDecimal.ONE;
        for (int cell = from; cell < to; cell++) {
            value = exact.times(value, cell);
        }
        return value.compareTo(evidence) >= 0;
    }

    /** The bet while it is going on: how many rows of each large cell, and of each panel in it, were seen. */
    private final class Bet {

        private final RowCells cells;
        private final int[] seenOfCell = new int[explained.size()];
        private final int[] seenOfRun = new int[runSizes.length];

        Bet(RowCells cells) {
            this.cells = cells;
        }

        double log(int cell) {
            double log = 0;
            for (int place = 0, ofPanel = 0; place < cells.sizeOf(cell); place++) {
                ofPanel = isFirstOfPanel(cell, place) ? 0 : ofPanel + 1;
                long[] ratio = ratio(cells.row(cell, place), place, ofPanel);
                log += Math.log((double) ratio[0] / ratio[1]) + Math.log((double) ratio[2] / ratio[3]);
            }
            return log;
        }

        BigDecimal times(BigDecimal before, int cell) {
            BigDecimal value = before;
            for (int place = 0, ofPanel = 0; place < cells.sizeOf(cell); place++) {
                ofPanel = isFirstOfPanel(cell, place) ? 0 : ofPanel + 1;
                long[] ratio = ratio(cells.row(cell, place), place, ofPanel);
                value = value.multiply(BigDecimal.valueOf(ratio[0]), ROUNDED_DOWN)
                        .multiply(BigDecimal.valueOf(ratio[2]), ROUNDED_DOWN)
                        .divide(BigDecimal.valueOf(ratio[1]), ROUNDED_DOWN)
                        .divide(BigDecimal.valueOf(ratio[3]), ROUNDED_DOWN);
            }
            return value;
        }

        private boolean isFirstOfPanel(int cell, int place) {
            return place == 0 || cells.panelOf(cells.row(cell, place)) != cells.panelOf(cells.row(cell, place - 1));
        }

        /** Likelihood of the next row's panel under the bet, numerator and denominator, and the inverse of that under chance. */
        private long[] ratio(int row, int place, int ofPanel) {
            int cell = cellOf[row];
            int run = runOf[row];
            long all = explained.sizeOf(cell);
            long[] ratio = {
                runSizes[run] + 2 * all * ofPanel,
                all * (1 + 2L * place),
                all - seenOfCell[cell],
                runSizes[run] - seenOfRun[run]
            };
            seenOfCell[cell]++;
            seenOfRun[run]++;
            return ratio;
        }
    }
}
