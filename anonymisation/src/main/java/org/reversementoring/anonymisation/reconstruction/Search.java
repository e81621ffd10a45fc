package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.util.List;

/**
 * Goes through the worlds that fit every statement, up to the order within atoms, each once and in a fixed order. Steps are
 * counted, so that a search that would take too long is refused on every machine alike.
 */
final class Search {

    /** Looking at a world takes about as long as placing so many answers. */
    private static final int STEPS_PER_WORLD = 10;

    private final List<Atom> atoms;
    private final Visitor visitor;
    private final long[] steps = new long[1];

    private Search(List<Atom> atoms, Visitor visitor) {
        this.atoms = atoms;
        this.visitor = visitor;
    }

    /**
     * Shows the visitor every fitting world until it has seen enough.
     *
     * @throws IllegalArgumentException if that takes too many steps; the message gives the estimate and the alternatives
     */
    static void through(Puzzle puzzle, Visitor visitor) {
        Search search = new Search(puzzle.atoms(), visitor);
        search.begin(0, BigInteger.ONE);
        if (search.steps[0] > OpenLoopAudit.MAX_STEPS) {
            throw new IllegalArgumentException("audit must take at most " + OpenLoopAudit.MAX_STEPS
                    + " steps, but takes more: there are up to " + puzzle.cost() + " sets of answers to look at;"
                    + " merge neighbouring marks, leave out mentors whom no statement is about, audit subgroups alone,"
                    + " or know less about single mentors: each of these can hide a leak, but never invent one");
        }
    }

    /** Whether any world fits. */
    static boolean findsAny(Puzzle puzzle) {
        boolean[] found = new boolean[1];
        through(puzzle, likelihood -> {
            found[0] = true;
            return false;
        });
        return found[0];
    }

    private boolean begin(int index, BigInteger likelihood) {
        if (index == atoms.size()) {
            steps[0] += STEPS_PER_WORLD;
            return visitor.visit(likelihood);
        }
        return place(index, atoms.get(index).size(), 0, likelihood);
    }

    private boolean place(int index, int left, int from, BigInteger likelihood) {
        Atom atom = atoms.get(index);
        if (left == 0) {
            return complete(atom, index, likelihood);
        }
        for (int at = from; at < atom.domain.length; at++) {
            if (++steps[0] > OpenLoopAudit.MAX_STEPS) {
                return false;
            }
            int value = atom.domain[at];
            atom.add(value, 1);
            int outOfReach = atom.outOfReach(value, left - 1);
            boolean goOn = outOfReach != 0 || place(index, left - 1, at, likelihood);
            atom.add(value, -1);
            if (!goOn) {
                return false;
            }
            if (outOfReach > 0) {
                return true;
            }
        }
        return true;
    }

    private boolean complete(Atom atom, int index, BigInteger likelihood) {
        BigInteger all = likelihood;
        for (Tally tally : atom.completed) {
            for (Check check : tally.checks) {
                int weight = check.weight(tally);
                if (weight == 0) {
                    return true;
                }
                all = weight == 1 ? all : all.multiply(BigInteger.valueOf(weight));
            }
        }
        return begin(index + 1, all);
    }

    /** Looks at the atoms' counts. */
    interface Visitor {

        /** Whether to go on, having seen this world, whose statements have this likelihood. */
        boolean visit(BigInteger likelihood);
    }
}
