package org.reversementoring.anonymisation.microdata.fulldomain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.WideTable;
import org.reversementoring.anonymisation.microdata.generalisation.TupleLayout;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Execution;

/** Tables whose rows do not fit into one number: eleven columns of up to 100 values. */
class WideTableSearchTest {

    private static final int COLUMNS = 11;

    /** The most detail, as counted over all 2,048 combinations of two levels, row by row as texts. */
    private static double exhausted(WideTable table, int k, int l, int limit) {
        double least = Double.POSITIVE_INFINITY;
        for (int node = 0; node < 1 << COLUMNS; node++) {
            Map<String, List<String>> marks = new HashMap<>();
            for (List<String> row : table.rows()) {
                StringBuilder key = new StringBuilder();
                for (int column = 0; column < COLUMNS; column++) {
                    key.append((node >> column & 1) == 1 ? "*" : row.get(column))
                            .append('/');
                }
                marks.computeIfAbsent(key.toString(), unseen -> new ArrayList<>())
                        .add(row.get(COLUMNS));
            }
            int suppressed = marks.values().stream()
                    .filter(some -> some.size() < k || new HashSet<>(some).size() < l)
                    .mapToInt(List::size)
                    .sum();
            int rows = table.rows().size();
            if (suppressed <= limit && suppressed < rows) {
                double cells = (double) Integer.bitCount(node) * (rows - suppressed) + (double) COLUMNS * suppressed;
                least = Math.min(least, cells / COLUMNS / rows);
            }
        }
        return least;
    }

    @Test
    void theBestOfAllCombinationsIsFound() {
        for (int seed = 0; seed < 12; seed++) {
            WideTable table = WideTable.random(seed, 300 + 20 * seed, COLUMNS, 100);
            // Some columns of few values, so that there is something to find.
            boolean many = seed % 2 == 1;
            WideTable narrower = new WideTable(
                    table.rows().stream().map(row -> withFewValues(row, many)).toList(), COLUMNS, 100);
            assertThat(TupleLayout.of(narrower.encoded().withRole(AttributeRole.QUASI_IDENTIFIER), List.of())
                            .words())
                    .isEqualTo(2);
            Map<String, GeneralisationHierarchy> hierarchies = narrower.hierarchies(List.of(), false);
            for (int l = 1; l <= 2; l++) {
                for (int tenths = 0; tenths <= 1; tenths++) {
                    List<PrivacyModel> models =
                            List.of(PrivacyModels.kAnonymity(3), PrivacyModels.distinctDiversity("mark", l));
                    FullDomainGeneralisation search = FullDomainGeneralisation.of(
                                    narrower.encoded(), hierarchies, models)
                            .minimising(InformationLoss.LOSS)
                            .suppressingUpTo(BigDecimal.valueOf(tenths, 1));
                    double least = exhausted(narrower, 3, l, narrower.rows().size() * tenths / 10);
                    for (AnonymisedTable found : List.of(
                            search.find(Execution.sequential()).orElseThrow(),
                            search.within(1 << COLUMNS, Execution.sequential()).orElseThrow())) {
                        assertThat(shareOfLostCells(narrower, found))
                                .as("seed %d, l %d, %d tenths", seed, l, tenths)
                                .isCloseTo(least, within(1e-12));
                    }
                }
            }
        }
    }

    private static List<String> withFewValues(List<String> row, boolean many) {
        List<String> fewer = new ArrayList<>(row);
        // Many marks in some tables: these are not counted beside the rows, but lie in their words.
        fewer.set(COLUMNS, many ? row.get(COLUMNS) + row.get(1) : row.get(COLUMNS));
        for (int column = 0; column < COLUMNS; column += 3) {
            fewer.set(column, row.get(column).substring(0, 2) + "0");
        }
        return fewer;
    }

    private static double shareOfLostCells(WideTable source, AnonymisedTable found) {
        Set<Integer> kept = new HashSet<>();
        double lost = 0;
        for (int row = 0; row < found.table().rows(); row++) {
            kept.add(found.from(row));
            for (int column = 0; column < COLUMNS; column++) {
                lost += found.table().cell(row, WideTable.name(column)).equals("*") ? 1 : 0;
            }
        }
        int rows = source.rows().size();
        return (lost + (double) COLUMNS * (rows - kept.size())) / COLUMNS / rows;
    }
}
