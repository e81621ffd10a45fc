package org.reversementoring.anonymisation.table.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.FrequencyTable;

class SuppressionAuditTest {

    /** G6: between which counts a hidden cell lies. */
    @Test
    void geurts1992() {
        // Geurts 1992, table 10, as example 3 of chapter 4 of the Handbook on Statistical Disclosure Control: X11 is
        // from 3 to 6.
        SuppressionAudit audit = SuppressionAudit.of(FrequencyTable.of("* * 7", "* * 3", "3 3 6", "9 7 16"));

        assertThat(audit.cell(1, 1)).isEqualTo(new FeasibilityInterval(3, 6));
        // From the equations: X12 = 7 - X11, X21 = 6 - X11, X22 = X11 - 3.
        assertThat(audit.cell(1, 2)).isEqualTo(new FeasibilityInterval(1, 4));
        assertThat(audit.cell(2, 1)).isEqualTo(new FeasibilityInterval(0, 3));
        assertThat(audit.cell(2, 2)).isEqualTo(new FeasibilityInterval(0, 3));
        assertThat(audit.cell(4, 3)).isEqualTo(new FeasibilityInterval(16, 16));
        assertThat(audit.inWords()).startsWith("The hidden cell in row 1, column 1 is from 3 to 6.");
    }

    @Test
    void w5BridgeIsDeterminedThoughEveryLineHidesTwo() {
        // Guarantees L7, W5.
        SuppressionAudit audit = SuppressionAudit.of(FrequencyTable.of(
                "* * * 9 18", //
                "* * 9 9 21",
                "9 9 * * 23",
                "9 9 * * 25",
                "21 23 18 25 87"));

        assertThat(audit.cell(1, 3)).isEqualTo(new FeasibilityInterval(4, 4));
        assertThat(audit.cell(1, 1).isDetermined()).isFalse();
        assertThat(audit.cell(3, 3).isDetermined()).isFalse();
        assertThat(audit.inWords()).contains("row 1, column 3 is 4.");
    }

    /** L7. */
    @Test
    void l7OneHiddenCellIsSolvedBySubtraction() {
        assertThat(SuppressionAudit.of(FrequencyTable.of("* 4 6", "1 1 2", "3 5 8"))
                        .cell(1, 1))
                .isEqualTo(new FeasibilityInterval(2, 2));
    }

    /** L8. */
    @Test
    void l8ResidualZeroDeterminesTheLine() {
        SuppressionAudit audit = SuppressionAudit.of(FrequencyTable.of("* * 0", "* * 5", "2 3 5"));

        assertThat(audit.cell(1, 1)).isEqualTo(new FeasibilityInterval(0, 0));
        assertThat(audit.cell(2, 2)).isEqualTo(new FeasibilityInterval(3, 3));
    }

    @Test
    void hiddenTotalsAndKnownRangesCount() {
        SuppressionAudit audit = SuppressionAudit.of(FrequencyTable.of("1-7 2 *", "* 3 *", "* 5 *"));

        assertThat(audit.cell(1, 1)).isEqualTo(new FeasibilityInterval(1, 7));
        assertThat(audit.cell(1, 3)).isEqualTo(new FeasibilityInterval(3, 9));
        assertThat(audit.cell(2, 1)).isEqualTo(new FeasibilityInterval(0, FeasibilityInterval.UNBOUNDED));
        assertThat(audit.cell(3, 3)).isEqualTo(new FeasibilityInterval(6, FeasibilityInterval.UNBOUNDED));
    }

    /** Every 2 x 3 table of counts 0 to 2, every way to hide its six cells: bounds from all tables with the same totals. */
    @Test
    void boundsAreThoseOfAllTablesThatLookTheSame() {
        for (int table = 0; table < 729; table += 7) {
            int[] truth = digits(table, 3);
            for (int hidden = 0; hidden < 64; hidden += 1) {
                int[] least = new int[6];
                int[] most = new int[6];
                java.util.Arrays.fill(least, 99);
                // A hidden cell is at most its row total, which is at most 6.
                for (int code = 0; code < 7 * 7 * 7; code++) {
                    int[] other = completed(truth, code);
                    if (fits(truth, other, hidden)) {
                        for (int cell = 0; cell < 6; cell++) {
                            least[cell] = Math.min(least[cell], other[cell]);
                            most[cell] = Math.max(most[cell], other[cell]);
                        }
                    }
                }
                SuppressionAudit audit = SuppressionAudit.of(FrequencyTable.of(rows(truth, hidden)));
                for (int cell = 0; cell < 6; cell++) {
                    assertThat(audit.cell(cell / 3 + 1, cell % 3 + 1))
                            .isEqualTo(new FeasibilityInterval(least[cell], most[cell]));
                }
            }
        }
    }

    @Test
    void contradictionIsAResult() {
        SuppressionAudit audit = SuppressionAudit.of(FrequencyTable.of("* * 7", "* * 3", "5 4 10"));

        assertThat(audit.isConsistent()).isFalse();
        assertThat(audit.inWords()).isEqualTo("No counts fit this table: its totals contradict its cells.");
        assertThatIllegalStateException().isThrownBy(() -> audit.cell(1, 1));
        assertThat(SuppressionAudit.of(FrequencyTable.of("1 1 3", "1 1 2", "2 2 5"))
                        .isConsistent())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"* x 7", "* -1 7", "* * 7 8", "*", "1 7-1 8", "1 9999999999 1"})
    void refusesMalformedTables(String row) {
        assertThatIllegalArgumentException().isThrownBy(() -> FrequencyTable.of("* * 7", row, "* * *"));
    }

    @Test
    void refusesTablesWithoutCells() {
        assertThatIllegalArgumentException().isThrownBy(() -> FrequencyTable.of("1 2"));
        assertThatIllegalArgumentException().isThrownBy(() -> FrequencyTable.of("1", "2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SuppressionAudit.of(FrequencyTable.of("1 1", "1 1")).cell(3, 1));
    }

    @Test
    void tablesWithNothingHiddenSaySo() {
        assertThat(SuppressionAudit.of(FrequencyTable.of("1 1", "1 1")).inWords())
                .isEqualTo("Nothing is hidden.");
    }

    /** The first row's first two cells and the second row's first cell are free, totals give the rest. */
    private static int[] completed(int[] truth, int code) {
        int first = truth[0] + truth[1] + truth[2];
        int[] other = new int[6];
        other[0] = code % 7;
        other[1] = code / 7 % 7;
        other[2] = first - other[0] - other[1];
        for (int column = 0; column < 3; column++) {
            other[3 + column] = truth[column] + truth[3 + column] - other[column];
        }
        return other;
    }

    private static boolean fits(int[] truth, int[] other, int hidden) {
        for (int cell = 0; cell < 6; cell++) {
            boolean shown = (hidden >> cell & 1) == 0;
            if (other[cell] < 0 || (shown && other[cell] != truth[cell])) {
                return false;
            }
        }
        return true;
    }

    private static String[] rows(int[] truth, int hidden) {
        String[] rows = new String[3];
        int[] columns = new int[3];
        for (int row = 0; row < 2; row++) {
            StringBuilder text = new StringBuilder();
            int total = 0;
            for (int column = 0; column < 3; column++) {
                int cell = row * 3 + column;
                text.append((hidden >> cell & 1) == 1 ? "*" : String.valueOf(truth[cell]))
                        .append(' ');
                total += truth[cell];
                columns[column] += truth[cell];
            }
            rows[row] = text.append(total).toString();
        }
        rows[2] = columns[0] + " " + columns[1] + " " + columns[2] + " " + (columns[0] + columns[1] + columns[2]);
        return rows;
    }

    private static int[] digits(int table, int base) {
        int[] digits = new int[6];
        for (int i = 0; i < 6; i++) {
            digits[i] = table % base;
            table /= base;
        }
        return digits;
    }
}
