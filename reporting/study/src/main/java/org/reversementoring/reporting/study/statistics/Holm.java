package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.core.ExactClass;

/** Holm's correction for several tests, for instance one for each domain. Scand J Stat 1979;6:65. */
public final class Holm {

    private Holm() {}

    /**
     * The adjusted p-values, in the order of the given ones; exact in what goes in.
     *
     * @param p p-values, each 0 to 1
     * @throws IllegalArgumentException if one is out of range
     */
    public static List<BigDecimal> adjust(List<BigDecimal> p) {
        for (BigDecimal value : p) {
            ExactClass.require("Holm: p", value);
            if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("Holm: p must be 0 to 1, but was " + value);
            }
        }
        List<Integer> order = IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparing(p::get))
                .toList();
        List<BigDecimal> adjusted = new ArrayList<>(Collections.nCopies(p.size(), BigDecimal.ZERO));
        BigDecimal running = BigDecimal.ZERO;
        for (int place = 0; place < order.size(); place++) {
            BigDecimal step = p.get(order.get(place)).multiply(BigDecimal.valueOf(p.size() - place));
            running = running.max(step).min(BigDecimal.ONE);
            adjusted.set(order.get(place), running);
        }
        return List.copyOf(adjusted);
    }
}
