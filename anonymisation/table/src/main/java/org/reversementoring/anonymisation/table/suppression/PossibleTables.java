package org.reversementoring.anonymisation.table.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.anonymisation.table.audit.DisclosureRule;
import org.reversementoring.anonymisation.table.audit.TableAudit;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.LinkedTables;
import org.reversementoring.anonymisation.table.cell.TableRelation;

/** Every table that there may be, for somebody who knows the known counts and the relations alone. */
final class PossibleTables {

    private final List<String> cells;
    private final long[] least;
    private final long[] most;
    private final int[][] numbers;
    private final long[][] coefficients;
    private final int limit;
    private final long[] values;
    private final List<long[]> found = new ArrayList<>();
    private boolean tooMany;

    private PossibleTables(LinkedTables tables, int limit) {
        this.cells = tables.cells();
        this.limit = limit;
        this.least = new long[cells.size()];
        this.most = new long[cells.size()];
        this.values = new long[cells.size()];
        Map<String, Integer> places = new HashMap<>();
        TableAudit before = TableAudit.of(tables.printed().beforePrinting(), new DisclosureRule(0, 1, 1));
        for (int cell = 0; cell < cells.size(); cell++) {
            places.put(cells.get(cell), cell);
            FeasibilityInterval interval = before.interval(cells.get(cell));
            least[cell] = interval.least();
            most[cell] = interval.most();
            tooMany |= interval.most() == FeasibilityInterval.UNBOUNDED;
        }
        this.numbers = new int[tables.relations().size()][];
        this.coefficients = new long[numbers.length][];
        for (int row = 0; row < numbers.length; row++) {
            TableRelation relation = tables.relations().get(row);
            numbers[row] = relation.cells().stream().mapToInt(places::get).toArray();
            coefficients[row] = relation.coefficients().values().stream()
                    .mapToLong(each -> each)
                    .toArray();
        }
    }

    /** The counts of all cells that are not known, for each possible table; empty if there are more than so many. */
    static Optional<List<Map<String, Long>>> of(LinkedTables tables, int limit) {
        PossibleTables search = new PossibleTables(tables, limit);
        if (!search.tooMany) {
            search.search(0);
        }
        if (search.tooMany) {
            return Optional.empty();
        }
        List<Map<String, Long>> worlds = new ArrayList<>();
        for (long[] values : search.found) {
            Map<String, Long> world = new HashMap<>();
            for (int cell = 0; cell < values.length; cell++) {
                if (tables.status(search.cells.get(cell)) != CellStatus.KNOWN) {
                    world.put(search.cells.get(cell), values[cell]);
                }
            }
            worlds.add(world);
        }
        return Optional.of(worlds);
    }

    private void search(int cell) {
        if (tooMany || !mayHold(cell)) {
            return;
        }
        if (cell == values.length) {
            tooMany = found.size() == limit;
            found.add(Arrays.copyOf(values, values.length));
            return;
        }
        for (long value = least[cell]; value <= most[cell]; value++) {
            values[cell] = value;
            search(cell + 1);
        }
    }

    /** Whether each relation can still hold, with the cells before this one set. */
    private boolean mayHold(int assigned) {
        for (int row = 0; row < numbers.length; row++) {
            long low = 0;
            long high = 0;
            for (int place = 0; place < numbers[row].length; place++) {
                int cell = numbers[row][place];
                long coefficient = coefficients[row][place];
                long one = coefficient * (cell < assigned ? values[cell] : least[cell]);
                long other = coefficient * (cell < assigned ? values[cell] : most[cell]);
                low += Math.min(one, other);
                high += Math.max(one, other);
            }
            if (low > 0 || high < 0) {
                return false;
            }
        }
        return true;
    }
}
