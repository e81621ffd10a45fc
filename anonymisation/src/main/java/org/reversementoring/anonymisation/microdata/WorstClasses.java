package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.reversementoring.anonymisation.microdata.PrivacyModel.Bound;
import org.reversementoring.anonymisation.microdata.PrivacyModel.Reading;

/**
 * Asks a model about every class and finds the three worst, the first in the table among equals. Which row is the first of a class
 * is not counted for every class: the values alone tell which classes can be among the worst, and rows are looked at from the
 * first one until these have been met.
 */
final class WorstClasses {

    private static final int WORST = 3;

    /** Sizes whose reading is remembered: a table of different rows has one size and millions of classes. */
    private static final int REMEMBERED = 256;

    private final Classes classes;
    private final PrivacyModel model;

    WorstClasses(Classes classes, PrivacyModel model) {
        this.classes = classes;
        this.model = model;
    }

    Finding find() {
        // A reading of k-anonymity is the size itself; for others values are remembered, in the order of classes.
        boolean plain = model instanceof Sizes.KAnonymity;
        int count = classes.count();
        double[] values = new double[plain ? 0 : count];
        double[] worst = new double[WORST];
        Reading[] bySize = new Reading[REMEMBERED];
        int known = 0;
        int failing = 0;
        Bound bound = Bound.AT_LEAST;
        for (int group = 0; group < count; group++) {
            Reading reading = judge(group, bySize);
            bound = reading.bound();
            double value = reading.value();
            if (!plain) {
                values[group] = value;
            }
            failing += reading.holds() ? 0 : 1;
            int place = known;
            while (place > 0 && isWorse(value, worst[place - 1], bound)) {
                place--;
            }
            if (place < WORST) {
                System.arraycopy(worst, place, worst, place + 1, WORST - 1 - place);
                worst[place] = value;
                known = Math.min(WORST, known + 1);
            }
        }
        return new Finding(
                model.name(),
                model.source(),
                known == 0 ? Double.NaN : worst[0],
                failing == 0 && known > 0,
                count,
                failing,
                firstOf(plain ? group -> classes.sizes()[group] : group -> values[group], Arrays.copyOf(worst, known), bound));
    }

    private Reading judge(int group, Reading[] bySize) {
        int size = classes.sizes()[group];
        if (!(model instanceof Sizes.KAnonymity) || size >= REMEMBERED) {
            return model.judge(classes.at(group));
        }
        Reading known = bySize[size];
        if (known == null) {
            known = model.judge(classes.at(group));
            bySize[size] = known;
        }
        return known;
    }

    private static boolean isWorse(double one, double other, Bound bound) {
        return bound == Bound.AT_LEAST ? one < other : one > other;
    }

    /** The classes of the worst values. Those worse than the last of these are wanted all, and of its equals the first ones. */
    private List<Finding.Worst> firstOf(IntToDoubleFunction valueOf, double[] worst, Bound bound) {
        List<Finding.Worst> found = new ArrayList<>();
        long[] groups = new long[Codes.BLOCK];
        List<Integer> met = new ArrayList<>();
        for (int from = 0; from < classes.rows() && found.size() < worst.length; from += Codes.BLOCK) {
            int length = Math.min(Codes.BLOCK, classes.rows() - from);
            classes.classesOf(groups, from, length);
            for (int i = 0; i < length && found.size() < worst.length; i++) {
                int group = (int) groups[i];
                boolean wanted = !isWorse(worst[worst.length - 1], valueOf.applyAsDouble(group), bound)
                        && !met.contains(group)
                        && isFree(met, valueOf, worst, valueOf.applyAsDouble(group));
                if (wanted) {
                    met.add(group);
                    found.add(new Finding.Worst(
                            from + i, classes.sizes()[group], model.judge(classes.at(group))));
                }
            }
        }
        found.sort((a, b) -> isWorse(a.reading().value(), b.reading().value(), bound)
                ? -1
                : isWorse(b.reading().value(), a.reading().value(), bound) ? 1 : 0);
        return found;
    }

    /** Whether there are fewer classes of this value among those met than among the worst. */
    private static boolean isFree(List<Integer> met, IntToDoubleFunction valueOf, double[] worst, double value) {
        return met.stream().filter(group -> Double.compare(valueOf.applyAsDouble(group), value) == 0).count()
                < Arrays.stream(worst).filter(other -> Double.compare(other, value) == 0).count();
    }
}
