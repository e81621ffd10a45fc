package org.reversementoring.anonymisation.table.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Open numbers that hang together, with the relations between them; no relation joins them to another component. */
final class Component {

    private final int[] numbers;
    private final LinearSystem system;

    Component(int[] numbers, LinearSystem system) {
        this.numbers = numbers;
        this.system = system;
    }

    int[] numbers() {
        return numbers;
    }

    LinearSystem system() {
        return system;
    }

    /**
     * The components of a system whose bounds were tightened. A number with one value left belongs to none.
     *
     * @return null if a relation between numbers that have one value left does not hold
     */
    static @org.jspecify.annotations.Nullable List<Component> of(LinearSystem whole, long[] least, long[] most) {
        int[] component = new int[whole.size()];
        Arrays.fill(component, -1);
        int[][] rowsOf = Propagation.rowsOf(whole);
        List<List<Integer>> members = new ArrayList<>();
        int[] componentOfRow = new int[whole.rows().size()];
        Arrays.fill(componentOfRow, -1);
        for (int start = 0; start < component.length; start++) {
            if (component[start] < 0 && least[start] < most[start]) {
                members.add(spread(start, members.size(), whole, rowsOf, component, componentOfRow, least, most));
            }
        }
        int[] local = new int[whole.size()];
        List<LinearSystem> systems = new ArrayList<>();
        for (List<Integer> each : members) {
            LinearSystem system = new LinearSystem();
            for (int number : each) {
                local[number] = system.number(least[number], most[number]);
            }
            systems.add(system);
        }
        for (int row = 0; row < componentOfRow.length; row++) {
            LinearSystem.Row reduced = reduced(whole.rows().get(row), local, least, most);
            if (componentOfRow[row] >= 0) {
                systems.get(componentOfRow[row])
                        .relation(reduced.numbers(), reduced.coefficients(), reduced.constant());
            } else if (reduced.constant() != 0) {
                return null;
            }
        }
        List<Component> result = new ArrayList<>();
        for (int i = 0; i < systems.size(); i++) {
            result.add(
                    new Component(members.get(i).stream().mapToInt(each -> each).toArray(), systems.get(i)));
        }
        return result;
    }

    private static List<Integer> spread(
            int start,
            int name,
            LinearSystem whole,
            int[][] rowsOf,
            int[] component,
            int[] componentOfRow,
            long[] least,
            long[] most) {
        List<Integer> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        component[start] = name;
        while (!open.isEmpty()) {
            int number = open.remove();
            found.add(number);
            for (int row : rowsOf[number]) {
                if (componentOfRow[row] >= 0) {
                    continue;
                }
                componentOfRow[row] = name;
                for (int next : whole.rows().get(row).numbers()) {
                    if (component[next] < 0 && least[next] < most[next]) {
                        component[next] = name;
                        open.add(next);
                    }
                }
            }
        }
        found.sort(null);
        return found;
    }

    private static LinearSystem.Row reduced(LinearSystem.Row row, int[] local, long[] least, long[] most) {
        int[] numbers = new int[row.numbers().length];
        long[] coefficients = new long[numbers.length];
        long constant = row.constant();
        int size = 0;
        for (int place = 0; place < numbers.length; place++) {
            int number = row.numbers()[place];
            if (least[number] == most[number]) {
                constant -= row.coefficients()[place] * least[number];
            } else {
                numbers[size] = local[number];
                coefficients[size++] = row.coefficients()[place];
            }
        }
        return new LinearSystem.Row(Arrays.copyOf(numbers, size), Arrays.copyOf(coefficients, size), constant);
    }
}
