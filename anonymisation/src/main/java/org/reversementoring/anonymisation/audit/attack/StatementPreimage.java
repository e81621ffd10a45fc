package org.reversementoring.anonymisation.audit.attack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.FeasibleMarks;
import org.reversementoring.anonymisation.audit.guarantee.Inference;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.core.report.Statement;

/**
 * The panels that get one statement: its preimage under the strategy. Only these panels are visited, and only
 * colluders' answers that fit into one of them, in |B| · G_c · s steps.
 */
public final class StatementPreimage {

    /** The decimals of a posterior, as many as a comparison with another program needs. */
    private static final int DECIMALS = 20;

    /** More panels than that are looked up again for each reader instead of being listed. */
    private static final int MOST_LISTED = 1_000_000;

    private final PanelEnumeration every;
    private final int said;
    private final long[] panels;
    private final boolean listed;

    /**
     * The panels of which the strategy makes this statement.
     *
     * @throws IllegalArgumentException if the strategy never makes it
     */
    public StatementPreimage(PanelEnumeration every, Statement statement) {
        this.every = every;
        said = every.find(statement);
        if (said < 0) {
            throw new IllegalArgumentException("statement must be one that the strategy makes, but is not");
        }
        long number = IntStream.range(0, every.panelCount())
                .filter(place -> every.saidAt(place) == said)
                .count();
        listed = number <= MOST_LISTED;
        panels = listed
                ? IntStream.range(0, every.panelCount())
                        .filter(place -> every.saidAt(place) == said)
                        .mapToLong(place -> every.order().at(place))
                        .toArray()
                : new long[0];
    }

    private void forEach(LongConsumer panel) {
        if (listed) {
            for (long one : panels) {
                panel.accept(one);
            }
        } else {
            every.forEach(said, panel);
        }
    }

    /**
     * The reader's inferences, one for each set of answers that the colluders may have given.
     *
     * @throws IllegalArgumentException if something is known of mentors who do not collude, or of who declined
     */
    public List<Inference> to(Adversary reader, Prior prior) {
        if (reader.knowsWhoDeclined() || !reader.background().isEmpty()) {
            throw new IllegalArgumentException("the reader of one statement must be an adversary with colluders only");
        }
        boolean equal = prior.equals(Prior.uniform())
                && Posterior.worldsFit(every.points(), every.context().panelSize());
        List<Inference> conclusions = new ArrayList<>();
        for (long known : Multisets.all(reader.colluders(), every.points() + 1)) {
            Reading reading = equal ? count(known) : weigh(known, prior);
            if (reading.worlds.signum() > 0) {
                int marks = (1 << every.points()) - 1;
                conclusions.add(new Inference(
                        every.marks(known),
                        new FeasibleMarks(every.context().scale(), reading.support & marks, reading.support > marks),
                        reading.worlds,
                        shares(reading.given)));
            }
        }
        return conclusions;
    }

    /**
     * The remainder after one set of colluders' answers: the marks that occur, the number of worlds, and the weight of
     * each mark if all answered.
     */
    private record Reading(int support, BigInteger worlds, List<BigInteger> given) {}

    private Reading weigh(long known, Prior prior) {
        int values = every.points() + 1;
        int[] support = new int[1];
        BigInteger[] worlds = {BigInteger.ZERO};
        BigInteger[] given = new BigInteger[every.points()];
        Arrays.fill(given, BigInteger.ZERO);
        forEach(panel -> {
            if (Multisets.contains(panel, known, values)) {
                long rest = panel - known;
                support[0] |= Multisets.support(rest, values);
                BigInteger orders = Posterior.orders(rest, values);
                worlds[0] = worlds[0].add(orders);
                if (Multisets.count(panel, every.points()) == 0) {
                    BigInteger weight = prior.weight(Multisets.counts(panel, every.points()))
                            .multiply(orders);
                    for (int mark = 0; mark < every.points(); mark++) {
                        given[mark] = given[mark].add(weight.multiply(BigInteger.valueOf(Multisets.count(rest, mark))));
                    }
                }
            }
        });
        return new Reading(support[0], worlds[0], List.of(given));
    }

    /** The same remainder in machine words, for worlds that weigh the same and are few enough. */
    private Reading count(long known) {
        int values = every.points() + 1;
        int[] support = new int[1];
        long[] worlds = new long[1];
        long[] given = new long[every.points()];
        forEach(panel -> {
            if (Multisets.contains(panel, known, values)) {
                long rest = panel - known;
                support[0] |= Multisets.support(rest, values);
                long orders = orders(rest, values);
                worlds[0] += orders;
                if (Multisets.count(panel, every.points()) == 0) {
                    for (int mark = 0; mark < every.points(); mark++) {
                        given[mark] += orders * Multisets.count(rest, mark);
                    }
                }
            }
        });
        return new Reading(
                support[0],
                BigInteger.valueOf(worlds[0]),
                Arrays.stream(given).mapToObj(BigInteger::valueOf).toList());
    }

    /** The number of {@link Posterior#orders orders}, where it is known to fit into a machine word. */
    private static long orders(long rest, int values) {
        long orders = 1;
        int placed = 0;
        for (int value = 0; value < values; value++) {
            for (int i = 1; i <= Multisets.count(rest, value); i++) {
                orders = orders * ++placed / i;
            }
        }
        return orders;
    }

    private List<BigDecimal> shares(List<BigInteger> given) {
        BigInteger whole = given.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return whole.signum() == 0
                ? List.of()
                : given.stream()
                        .map(part -> new BigDecimal(part).divide(new BigDecimal(whole), DECIMALS, RoundingMode.HALF_UP))
                        .toList();
    }
}
