package org.reversementoring.anonymisation.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.core.report.Statement;

/**
 * The panels that get one statement. Only these are gone through, and only colluders' answers that fit into one: |B| · G_c · s steps
 * (guarantees 7.3).
 */
final class Published {

    private final EveryPanel every;
    private final long[] panels;

    Published(EveryPanel every, Statement statement) {
        this.every = every;
        int said = every.number(statement);
        panels = IntStream.range(0, every.panels.length)
                .filter(panel -> every.said[panel] == said)
                .mapToLong(panel -> every.panels[panel])
                .toArray();
    }

    List<Conclusion> to(Adversary reader, Prior prior) {
        if (reader.knowsWhoDeclined() || !reader.domains().isEmpty()) {
            throw new IllegalArgumentException("the reader of one statement must be an adversary with colluders only");
        }
        List<Conclusion> conclusions = new ArrayList<>();
        int values = every.points + 1;
        for (long known : Multisets.all(reader.colluders(), values)) {
            int support = 0;
            BigInteger worlds = BigInteger.ZERO;
            BigInteger[] given = new BigInteger[values];
            Arrays.fill(given, BigInteger.ZERO);
            for (long panel : panels) {
                if (Multisets.contains(panel, known, values)) {
                    long rest = panel - known;
                    support |= Multisets.support(rest, values);
                    BigInteger orders = Posterior.orders(rest, values);
                    worlds = worlds.add(orders);
                    if (Multisets.count(panel, every.points) == 0) {
                        weigh(
                                given,
                                rest,
                                prior.weight(Multisets.counts(panel, every.points))
                                        .multiply(orders));
                    }
                }
            }
            if (worlds.signum() > 0) {
                int marks = (1 << every.points) - 1;
                conclusions.add(new Conclusion(
                        every.marks(known),
                        new Feasible(every.context.scale(), support & marks, support > marks),
                        worlds,
                        shares(given)));
            }
        }
        return conclusions;
    }

    private void weigh(BigInteger[] given, long rest, BigInteger weight) {
        for (int mark = 0; mark < every.points; mark++) {
            given[mark] = given[mark].add(weight.multiply(BigInteger.valueOf(Multisets.count(rest, mark))));
        }
    }

    private List<BigDecimal> shares(BigInteger[] given) {
        BigInteger whole = Arrays.stream(given).reduce(BigInteger.ZERO, BigInteger::add);
        return whole.signum() == 0
                ? List.of()
                : IntStream.range(0, every.points)
                        .mapToObj(mark -> new BigDecimal(given[mark])
                                .divide(new BigDecimal(whole), WorstPosterior.DECIMALS, RoundingMode.HALF_UP))
                        .toList();
    }
}
