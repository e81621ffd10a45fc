package org.reversementoring.anonymisation.ledger.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;

/**
 * Variable elimination over the cells of connected releases: it finds what their outputs tell together (G5).
 *
 * <p>A world is one histogram for each cell. A cell of one release meets the others only through that release's total,
 * so it is eliminated. For each total t of the shared cells of release r, {@link #reach} holds which outputs are
 * possible. For each part g that colluders in the eliminated cell may have answered, it also holds what the cell's
 * other mentors may have answered.
 *
 * <p>One loop over the shared cells is left; with two releases, over the one in the middle. Supports are bit masks and
 * joined by "or".
 */
final class VariableElimination {

    private final List<Link> links;
    private final List<CellState> states;
    private final int[] shared;
    private final Colluders colluders;
    private final boolean declinesKnown;
    private final FeasibleSets sets;
    private final int[] chosen;
    private final long[] totals;
    private final int[] fitting;

    VariableElimination(
            List<Link> links, List<CellState> states, Colluders colluders, boolean declinesKnown, FeasibleSets sets) {
        this.links = links;
        this.states = states;
        this.colluders = colluders;
        this.declinesKnown = declinesKnown;
        this.sets = sets;
        shared = shared(states);
        chosen = new int[shared.length];
        totals = new long[links.size()];
        fitting = new int[colluders.size()];
    }

    static int[] shared(List<CellState> states) {
        List<Integer> shared = new ArrayList<>();
        for (int a = 0; a < states.size(); a++) {
            if (states.get(a).cell.releases().size() > 1) {
                shared.add(a);
            }
        }
        return shared.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The cell that only this release has, or -1. */
    static int own(List<CellState> states, int release) {
        for (int a = 0; a < states.size(); a++) {
            if (states.get(a).cell.releases().equals(List.of(release + 1))) {
                return a;
            }
        }
        return -1;
    }

    /** One release: the statements it can make, the one it made (or -1), its own cell (or -1) and its shared cells. */
    static final class Link {

        final PanelEnumeration outputs;
        final int said;
        final boolean open;
        final int own;
        final boolean[] uses;
        final int lastShared;
        private final Map<Long, Reach> reaches = new HashMap<>();

        Link(PanelEnumeration outputs, int said, boolean open, int own, boolean[] uses) {
            this.outputs = outputs;
            this.said = said;
            this.open = open;
            this.own = own;
            this.uses = uses;
            int last = -1;
            for (int k = 0; k < uses.length; k++) {
                last = uses[k] ? k : last;
            }
            lastShared = last;
        }
    }

    /** The possible outputs of a release and, for each output and each part of the eliminated cell, the supports. */
    private static final class Reach {

        final int[] outputs;
        final int[][] supports;

        Reach(int[] outputs, int[][] supports) {
            this.outputs = outputs;
            this.supports = supports;
        }
    }

    void run() {
        for (Link link : links) {
            if (link.lastShared < 0 && reach(link, 0).outputs.length == 0) {
                return;
            }
        }
        assign(0);
    }

    private void assign(int k) {
        if (k == shared.length) {
            settle();
            return;
        }
        CellState state = states.get(shared[k]);
        for (int h = 0; h < state.histograms.length; h++) {
            chosen[k] = h;
            boolean possible = true;
            for (int r = 0; r < totals.length; r++) {
                Link link = links.get(r);
                if (link.uses[k]) {
                    totals[r] += state.histograms[h];
                    possible &= link.lastShared != k || reach(link, totals[r]).outputs.length > 0;
                }
            }
            if (possible) {
                assign(k + 1);
            }
            for (int r = 0; r < totals.length; r++) {
                if (links.get(r).uses[k]) {
                    totals[r] -= state.histograms[h];
                }
            }
        }
    }

    private Reach reach(Link link, long total) {
        Reach known = link.reaches.get(total);
        if (known == null) {
            known = link.own < 0 ? fixed(link, total) : eliminate(link, total, states.get(link.own));
            link.reaches.put(total, known);
        }
        return known;
    }

    private Reach fixed(Link link, long total) {
        int output = link.outputs.saidAbout(total);
        return link.open || output == link.said
                ? new Reach(new int[] {output}, new int[][] {{FeasibleSets.FEASIBLE}})
                : new Reach(new int[0], new int[0][]);
    }

    private Reach eliminate(Link link, long total, CellState own) {
        int width = declinesKnown ? own.cell.size() + 1 : 1;
        int[][] byOutput = new int[link.outputs.statementCount() * width][];
        int count = 0;
        for (int h = 0; h < own.histograms.length; h++) {
            int output = link.outputs.saidAbout(total + own.histograms[h]);
            if (link.open || output == link.said) {
                int slot = declinesKnown ? output * width + own.declined[h] : output;
                int[] supports = byOutput[slot];
                if (supports == null) {
                    supports = new int[own.parts.length];
                    byOutput[slot] = supports;
                    count++;
                }
                int[] rests = own.rests[h];
                for (int g = 0; g < rests.length; g++) {
                    supports[g] |= rests[g];
                }
            }
        }
        int[] outputs = new int[count];
        int[][] supports = new int[count][];
        int at = 0;
        for (int slot = 0; slot < byOutput.length; slot++) {
            int[] found = byOutput[slot];
            if (found != null) {
                outputs[at] = slot;
                supports[at++] = found;
            }
        }
        return new Reach(outputs, supports);
    }

    /** The last step, when the shared cells are chosen: the colluders who fit, with every combination of outputs. */
    private void settle() {
        int fits = 0;
        for (int v = 0; v < fitting.length; v++) {
            boolean fit = true;
            for (int k = 0; k < shared.length && fit; k++) {
                fit = states.get(shared[k]).rests[chosen[k]][colluders.part(v, shared[k])] != 0;
            }
            if (fit) {
                fitting[fits++] = v;
            }
        }
        long key = 0;
        for (int k = 0; k < shared.length && declinesKnown; k++) {
            CellState state = states.get(shared[k]);
            key = key * (state.cell.size() + 1) + state.declined[chosen[k]];
        }
        Reach[] reaches = new Reach[totals.length];
        Arrays.setAll(reaches, r -> reach(links.get(r), totals[r]));
        combine(0, key, reaches, new int[totals.length][], fits);
    }

    private void combine(int r, long key, Reach[] reaches, int[][] supports, int fits) {
        if (r == reaches.length) {
            collect(sets.masks(sets.outcome(key)), supports, fits);
            return;
        }
        for (int i = 0; i < reaches[r].outputs.length; i++) {
            supports[r] = reaches[r].supports[i];
            combine(r + 1, key * sets.radix(r) + reaches[r].outputs[i], reaches, supports, fits);
        }
    }

    private void collect(int[] masks, int[][] supports, int fits) {
        for (int i = 0; i < fits; i++) {
            int v = fitting[i];
            boolean possible = true;
            for (int r = 0; r < supports.length && possible; r++) {
                int own = links.get(r).own;
                possible = own < 0 || supports[r][colluders.part(v, own)] != 0;
            }
            if (possible) {
                int base = v * states.size();
                for (int r = 0; r < supports.length; r++) {
                    int own = links.get(r).own;
                    if (own >= 0) {
                        masks[base + own] |= supports[r][colluders.part(v, own)];
                    }
                }
                for (int k = 0; k < shared.length; k++) {
                    masks[base + shared[k]] |= states.get(shared[k]).rests[chosen[k]][colluders.part(v, shared[k])];
                }
            }
        }
    }
}
