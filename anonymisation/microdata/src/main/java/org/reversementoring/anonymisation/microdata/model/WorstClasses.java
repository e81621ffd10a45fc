package org.reversementoring.anonymisation.microdata.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.reversementoring.anonymisation.microdata.counting.EquivalenceClasses;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel.Bound;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel.Reading;

/**
 * The three worst classes of a table by a model, which is asked about every class; among equals the first in the table. The first
 * row of a class is not looked up for every class: the values decide which classes can be among the worst, and rows are read from
 * the first one until these classes have been met.
 */
final class WorstClasses {

    private static final int WORST = 3;

    /** The rows that are read first. They are often enough, and each may cost an index of its partition. */
    private static final int FIRST_LOOK = 4;

    /** A class of fewer rows is small. Small classes can be millions, but they have few different sizes. */
    private static final int SMALL = 256;

    private final EquivalenceClasses classes;
    private final PrivacyModel model;

    WorstClasses(EquivalenceClasses classes, PrivacyModel model) {
        this.classes = classes;
        this.model = model;
    }

    ModelResult find() {
        Worst worst = new Worst();
        // The only model that is trusted to read sizes and nothing else is our own. What another model says of itself
        // in leastSize() may
        // be wrong, so it is asked about every class: this is what the gate relies on.
        Readings readings = model instanceof KAnonymity ? askBySize(worst) : askEach(worst);
        Bound bound = worst.bounds.isEmpty()
                ? Bound.AT_LEAST
                : worst.bounds.iterator().next();
        int known = worst.known;
        int failing = worst.failing;
        return new JudgedTable(
                model.name(),
                model.source(),
                known == 0 ? Double.NaN : worst.values[0],
                failing == 0 && known > 0,
                classes.count(),
                failing,
                firstOf(readings, Arrays.copyOf(worst.values, known), bound));
    }

    /**
     * The reading of each class by its number, as it was when the verdict was made: what is printed of a class is what decided,
     * also where a model would answer differently the second time.
     */
    private record Readings(IntToDoubleFunction value, IntFunction<Reading> whole) {}

    /** Asks once about each class. Values and two bits are kept, because classes can be millions. */
    private Readings askEach(Worst worst) {
        double[] values = new double[classes.count()];
        BitSet holding = new BitSet();
        BitSet atMost = new BitSet();
        for (int group = 0; group < values.length; group++) {
            Reading reading = model.judge(classes.at(group));
            values[group] = reading.value();
            holding.set(group, reading.holds());
            atMost.set(group, reading.bound() == Bound.AT_MOST);
            worst.add(reading, 1);
        }
        return new Readings(
                group -> values[group],
                group -> new Reading(
                        values[group], atMost.get(group) ? Bound.AT_MOST : Bound.AT_LEAST, holding.get(group)));
    }

    /** Asks once for all classes of one small size, because a reading of k-anonymity is the size. */
    private Readings askBySize(Worst worst) {
        int[] sizes = classes.sizes();
        int[] times = new int[SMALL];
        int[] example = new int[SMALL];
        for (int group = 0; group < sizes.length; group++) {
            int size = sizes[group];
            if (size >= SMALL) {
                worst.add(model.judge(classes.at(group)), 1);
                continue;
            }
            // Where there are many classes, long runs of them have one size.
            int begin = group;
            while (group + 1 < sizes.length && sizes[group + 1] == size) {
                group++;
            }
            times[size] += group - begin + 1;
            example[size] = group;
        }
        for (int size = 0; size < SMALL; size++) {
            if (times[size] > 0) {
                worst.add(model.judge(classes.at(example[size])), times[size]);
            }
        }
        return new Readings(group -> sizes[group], group -> model.judge(classes.at(group)));
    }

    /** The values of the worst three readings, the worst first. */
    private static final class Worst {

        private final double[] values = new double[WORST];
        private final Set<Bound> bounds = EnumSet.noneOf(Bound.class);
        private int known;
        private int failing;

        private void add(Reading reading, int times) {
            bounds.add(reading.bound());
            failing += reading.holds() ? 0 : times;
            int place = known;
            while (place > 0 && isWorse(reading.value(), values[place - 1], reading.bound())) {
                place--;
            }
            for (int i = 0; i < times && place < WORST; i++, place++) {
                System.arraycopy(values, place, values, place + 1, WORST - 1 - place);
                values[place] = reading.value();
                known = Math.min(WORST, known + 1);
            }
        }
    }

    private static boolean isWorse(double one, double other, Bound bound) {
        return bound == Bound.AT_LEAST ? one < other : one > other;
    }

    /** The classes of the worst values: all that are worse than the last of these values, and the first ones that equal it. */
    private List<ModelResult.Worst> firstOf(Readings readings, double[] worst, Bound bound) {
        IntToDoubleFunction valueOf = readings.value();
        List<ModelResult.Worst> found = new ArrayList<>();
        long[] groups = new long[CodeVector.BLOCK];
        List<Integer> met = new ArrayList<>();
        int length = Math.min(FIRST_LOOK, classes.rows());
        for (int from = 0; length > 0 && found.size() < worst.length; ) {
            classes.classesOf(groups, from, length);
            for (int i = 0; i < length && found.size() < worst.length; i++) {
                int group = (int) groups[i];
                boolean wanted = !isWorse(worst[worst.length - 1], valueOf.applyAsDouble(group), bound)
                        && !met.contains(group)
                        && isFree(met, valueOf, worst, valueOf.applyAsDouble(group));
                if (wanted) {
                    met.add(group);
                    found.add(new ModelResult.Worst(
                            from + i, classes.sizes()[group], readings.whole().apply(group)));
                }
            }
            from += length;
            length = Math.min(Math.min(2 * length, CodeVector.BLOCK), classes.rows() - from);
        }
        found.sort((a, b) -> isWorse(a.reading().value(), b.reading().value(), bound)
                ? -1
                : isWorse(b.reading().value(), a.reading().value(), bound) ? 1 : 0);
        return found;
    }

    /** Whether there are fewer classes of this value among those met than among the worst. */
    private static boolean isFree(List<Integer> met, IntToDoubleFunction valueOf, double[] worst, double value) {
        return met.stream()
                        .filter(group -> Double.compare(valueOf.applyAsDouble(group), value) == 0)
                        .count()
                < Arrays.stream(worst)
                        .filter(other -> Double.compare(other, value) == 0)
                        .count();
    }
}
