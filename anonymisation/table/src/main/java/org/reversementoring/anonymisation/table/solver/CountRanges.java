package org.reversementoring.anonymisation.table.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of all numbers of a system. Bounds are tightened first; what is still open falls into components; a component that is a
 * network is solved by flows, any other one as an integer program. The order of numbers and relations does not matter for the ranges
 * that are exact.
 */
public final class CountRanges {

    /** Larger dictionaries are not begun: some hundred megabytes. */
    private static final long MOST_ENTRIES = 20_000_000;

    private final CountRange[] ranges;
    private final boolean consistent;

    private CountRanges(CountRange[] ranges, boolean consistent) {
        this.ranges = ranges;
        this.consistent = consistent;
    }

    /** Ranges that are known already. */
    public static CountRanges of(List<CountRange> ranges) {
        return new CountRanges(ranges.toArray(new CountRange[0]), true);
    }

    /** The ranges of a system. */
    public static CountRanges of(LinearSystem system, StepBudget effort) {
        return of(system, effort, null);
    }

    /** The ranges of a system of which some solutions may be known. */
    public static CountRanges of(LinearSystem system, StepBudget effort, @Nullable KnownSolutions known) {
        Propagation propagation = new Propagation(system);
        if (!propagation.run()) {
            return new CountRanges(new CountRange[0], false);
        }
        List<Component> components = Component.of(system, propagation.least, propagation.most);
        if (components == null) {
            return new CountRanges(new CountRange[0], false);
        }
        CountRange[] ranges = new CountRange[system.size()];
        for (int number = 0; number < ranges.length; number++) {
            long only = propagation.least[number];
            ranges[number] = new CountRange(only, only, only, only);
        }
        List<Component> hard = new ArrayList<>();
        for (Component component : components) {
            NetworkForm form = NetworkForm.of(component.system());
            if (form == null) {
                hard.add(component);
            } else if (!flow(component, form, effort, ranges)) {
                return new CountRanges(new CountRange[0], false);
            }
        }
        for (int i = 0; i < hard.size(); i++) {
            StepBudget share = effort.share(effort.left() / (hard.size() - i));
            boolean feasible = program(hard.get(i), share, ranges, known);
            effort.rejoin(share);
            if (!feasible) {
                return new CountRanges(new CountRange[0], false);
            }
        }
        return new CountRanges(ranges, true);
    }

    /** Bounds that hold for every solution, found quickly; they may be too wide, and no end of them is said to be attained. */
    public static CountRanges outer(LinearSystem system) {
        Propagation propagation = new Propagation(system);
        if (!propagation.run()) {
            return new CountRanges(new CountRange[0], false);
        }
        CountRange[] ranges = new CountRange[system.size()];
        for (int number = 0; number < ranges.length; number++) {
            long least = propagation.least[number];
            long most = propagation.most[number];
            ranges[number] = new CountRange(least, most, most + 1, least - 1);
        }
        return new CountRanges(ranges, true);
    }

    private static boolean flow(Component component, NetworkForm form, StepBudget effort, CountRange[] ranges) {
        NetworkFlow flow = new NetworkFlow(component.system(), form, effort);
        if (!flow.isFeasible()) {
            return false;
        }
        for (int local = 0; local < component.numbers().length; local++) {
            ranges[component.numbers()[local]] = flow.range(local);
        }
        return true;
    }

    private static boolean program(
            Component component, StepBudget effort, CountRange[] ranges, @Nullable KnownSolutions known) {
        LinearSystem system = component.system();
        int[] numbers = component.numbers();
        long entries = (long) system.size() * system.rows().size();
        IntegerProgram program =
                new IntegerProgram(entries > MOST_ENTRIES ? system.withoutRelations() : system, effort);
        if (known != null) {
            int[] local = new int[ranges.length];
            Arrays.fill(local, -1);
            for (int number = 0; number < numbers.length; number++) {
                local[numbers[number]] = number;
            }
            known.record(component, local, program.attainedLeast, program.attainedMost);
        }
        if (entries <= MOST_ENTRIES && !program.isFeasible()) {
            return false;
        }
        for (int local = 0; local < numbers.length; local++) {
            ranges[numbers[local]] = entries <= MOST_ENTRIES
                    ? program.range(local)
                    : new CountRange(
                            system.least()[local],
                            system.most()[local],
                            program.attainedLeast[local],
                            program.attainedMost[local]);
            if (ranges[numbers[local]].most() < ranges[numbers[local]].least()) {
                // Every branch was looked into, and none has a whole solution.
                return false;
            }
        }
        return true;
    }

    /** Whether there may be a solution. */
    public boolean isConsistent() {
        return consistent;
    }

    /** The range of a number. */
    public CountRange range(int number) {
        return ranges[number];
    }
}
