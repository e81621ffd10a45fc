package org.reversementoring.anonymisation.audit.attack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.enumeration.PanelOrder;
import org.reversementoring.anonymisation.audit.enumeration.RemainingKnown;
import org.reversementoring.anonymisation.audit.enumeration.TrimmedTree;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.Fraction;

/**
 * The posterior of every statement of a trimmed strategy under the uniform prior, without going through panels (T12).
 *
 * <p>Let a mentor give v, and colluders g. The orders in which the others may then have answered so that a leaf of the tree is reached are {@link
 * MiddleWorlds counted} mark by mark. Summed over the leaves of a statement they are w(g+v), and v has the probability w(g+v) / ∑ w(g+u).
 * All numbers are exact.
 */
public final class TrimmedPosterior {

    /** The most steps; some seconds. */
    private static final long MOST_STEPS = 3_000_000_000L;

    /** The most counts that are kept. */
    private static final long MOST_COUNTS = 1_000_000;

    private static final int NO_SUM = -1;

    private final TrimmedTree tree;
    private final PublicContext context;
    private final int colluders;
    private final int points;
    private final PanelOrder told;

    /** The posterior for a reader with this many colluders. */
    public TrimmedPosterior(TrimmedTree tree, int colluders) {
        this.tree = tree;
        this.colluders = colluders;
        context = tree.context();
        points = context.scale().points();
        told = new PanelOrder(colluders + 1, points);
    }

    /** What leads to a leaf besides marks of ranks: a sum or none, and what is said there. */
    private record Leaf(int sum, int said) {}

    /**
     * The highest probability of a mark and of harm over all statements and colluders.
     *
     * @throws IllegalArgumentException if it would take too long
     */
    public Posterior.Worst worst() {
        int harmful = context.scale().unfavourableUpTo() - context.scale().lowest() + 1;
        BigInteger[][] worlds = worlds();
        Posterior.Worst worst = new Posterior.Worst(Fraction.ZERO, Fraction.ZERO, 0, 0, 0);
        for (long known : Multisets.all(colluders, points)) {
            for (int said = 0; said < worlds.length; said++) {
                worst = worse(worst, known, said, harmful, worlds[said]);
            }
        }
        return worst;
    }

    private Posterior.Worst worse(Posterior.Worst before, long known, int said, int harmful, BigInteger[] worlds) {
        BigInteger whole = BigInteger.ZERO;
        BigInteger unfavourable = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        int likeliest = 0;
        for (int mark = 0; mark < points; mark++) {
            BigInteger part = worlds[told.of(known + Multisets.one(mark))];
            whole = whole.add(part);
            unfavourable = mark < harmful ? unfavourable.add(part) : unfavourable;
            likeliest = part.compareTo(most) > 0 ? mark : likeliest;
            most = part.max(most);
        }
        if (whole.signum() == 0) {
            return before;
        }
        Fraction likely = Fraction.of(most, whole);
        Fraction harm = Fraction.of(unfavourable, whole);
        boolean likelier = likely.compareTo(before.likely()) > 0;
        return new Posterior.Worst(
                likelier ? likely : before.likely(),
                harm.compareTo(before.harm()) > 0 ? harm : before.harm(),
                likelier ? likeliest : before.mark(),
                likelier ? known : before.known(),
                likelier ? said : before.said());
    }

    /** The number of orders for each statement and each place of what is told by colluders and the mentor. */
    private BigInteger[][] worlds() {
        Map<MiddleWorlds.Bounds, List<Leaf>> leaves = leaves();
        requireFeasible(leaves);
        BigCounts[] counts = new BigCounts[tree.statements().size()];
        for (int said = 0; said < counts.length; said++) {
            counts[said] = new BigCounts(told.number());
        }
        for (int place = 0; place < told.number(); place++) {
            MiddleWorlds worlds = new MiddleWorlds(context, Multisets.counts(told.at(place), points));
            for (Map.Entry<MiddleWorlds.Bounds, List<Leaf>> alike : leaves.entrySet()) {
                boolean sums = alike.getValue().get(0).sum != NO_SUM;
                BigCounts found = worlds.count(alike.getKey(), sums);
                for (Leaf leaf : alike.getValue()) {
                    counts[leaf.said].add(place, found, worlds.place(sums, leaf.sum), 1);
                }
            }
        }
        BigInteger[][] worlds = new BigInteger[counts.length][told.number()];
        for (int said = 0; said < counts.length; said++) {
            counts[said].carry();
            for (int place = 0; place < told.number(); place++) {
                worlds[said][place] = counts[said].at(place);
            }
        }
        return worlds;
    }

    /** Leaves with the same known ranks, of which all or none have a sum, are counted together. */
    private Map<MiddleWorlds.Bounds, List<Leaf>> leaves() {
        Map<MiddleWorlds.Bounds, List<Leaf>> leaves = new LinkedHashMap<>();
        if (context.panelSize() < context.answersNeeded()) {
            leaves.put(MiddleWorlds.Bounds.none(context), List.of(new Leaf(NO_SUM, 0)));
            return leaves;
        }
        int lowest = context.scale().lowest() * (context.panelSize() - 2 * context.colluders() - 2);
        tree.forEachLeaf(context.panelSize(), (known, said) -> {
            boolean sums = known.has(RemainingKnown.SUM);
            leaves.computeIfAbsent(MiddleWorlds.Bounds.of(known), unknown -> new ArrayList<>())
                    .add(new Leaf(sums ? known.value(RemainingKnown.SUM) - lowest : NO_SUM, said));
        });
        return leaves;
    }

    private void requireFeasible(Map<MiddleWorlds.Bounds, List<Leaf>> leaves) {
        long steps = 0;
        for (List<Leaf> alike : leaves.values()) {
            steps += MiddleWorlds.steps(context, alike.get(0).sum != NO_SUM) * told.number();
        }
        long counts = (long) tree.statements().size() * told.number();
        if (steps > MOST_STEPS || counts > MOST_COUNTS) {
            throw new IllegalArgumentException("audit by construction must need at most " + MOST_STEPS + " steps and "
                    + MOST_COUNTS + " counts, but a panel of " + context.panelSize() + " on " + points
                    + " points needs " + steps + " and " + counts
                    + "; use a coarser scale, a smaller panel or a strategy that asks for less");
        }
    }
}
