package org.reversementoring.anonymisation.reconstruction.solver;

import java.math.BigInteger;
import java.util.List;

/**
 * The search through all worlds that fit every figure, up to the order within mentors whom nothing tells apart. It visits each
 * once, in a fixed order. It counts steps instead of time, so that a search that takes too long is refused on every machine.
 */
final class WorldSearch {

    /** The most steps, which take some seconds. */
    static final long MAX_STEPS = 40_000_000;

    /** A visit takes about as long as placing so many answers. */
    private static final int STEPS_PER_VISIT = 10;

    private final List<IndistinguishableMentors> parts;
    private final Visitor visitor;
    private long steps;

    private WorldSearch(List<IndistinguishableMentors> parts, Visitor visitor) {
        this.parts = parts;
        this.visitor = visitor;
    }

    /**
     * Shows the visitor every fitting world until it has seen enough.
     *
     * @return whether the visitor has seen all of them
     * @throws IllegalArgumentException if that takes too many steps; the message gives the estimate and the alternatives
     */
    static boolean through(List<IndistinguishableMentors> parts, Visitor visitor) {
        WorldSearch search = new WorldSearch(parts, visitor);
        boolean all = search.begin(0, BigInteger.ONE);
        if (search.steps > MAX_STEPS) {
            throw new IllegalArgumentException("audit must take at most " + MAX_STEPS
                    + " steps, but takes more: there are up to " + cost(parts) + " sets of answers to look at;"
                    + " merge neighbouring marks, leave out mentors whom no figure is about, audit subgroups alone,"
                    + " or know less about single mentors: each of these can hide a leak, but never invent one");
        }
        return all;
    }

    /** The most worlds that it visits. */
    static BigInteger cost(List<IndistinguishableMentors> parts) {
        return parts.stream().map(IndistinguishableMentors::cost).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private boolean begin(int index, BigInteger likelihood) {
        if (index == parts.size()) {
            steps += STEPS_PER_VISIT;
            return visitor.visit(likelihood);
        }
        return place(index, parts.get(index).size(), 0, likelihood);
    }

    private boolean place(int index, int left, int from, BigInteger likelihood) {
        IndistinguishableMentors part = parts.get(index);
        if (left == 0) {
            return complete(part, index, likelihood);
        }
        for (int at = from; at < part.domain.length; at++) {
            if (++steps > MAX_STEPS) {
                return false;
            }
            int answer = part.domain[at];
            part.add(answer, 1);
            int outOfReach = part.outOfReach(answer, left - 1);
            boolean goOn = outOfReach != 0 || place(index, left - 1, at, likelihood);
            part.add(answer, -1);
            if (!goOn) {
                return false;
            }
            if (outOfReach > 0) {
                return true;
            }
        }
        return true;
    }

    private boolean complete(IndistinguishableMentors part, int index, BigInteger likelihood) {
        BigInteger all = likelihood;
        for (GroupConstraints group : part.completed) {
            all = group.weighed(all);
            if (all.signum() == 0) {
                return true;
            }
        }
        return begin(index + 1, all);
    }

    /** The visitor of fitting worlds. It reads the counts of the mentors whom nothing tells apart. */
    interface Visitor {

        /**
         * Looks at a world.
         *
         * @param likelihood the likelihood of the figures in this world, in proportion
         * @return whether to go on
         */
        boolean visit(BigInteger likelihood);
    }
}
