package org.reversementoring.anonymisation.ledger.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;
import org.reversementoring.anonymisation.audit.guarantee.FeasibleMarks;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.core.guide.RatingScale;

/**
 * The result for one component, with everything that its wording needs.
 *
 * @param releases the places of its releases in the list of the audit
 * @param outputs the statements that each of them can make
 * @param states the state of its cells
 * @param colluders the ways to spread the colluders
 * @param declinesKnown whether the reader knows who declined
 * @param scale the scale of the answers
 * @param sets the feasible sets that were found
 */
record ComponentFinding(
        List<Integer> releases,
        List<PanelEnumeration> outputs,
        List<CellState> states,
        Colluders colluders,
        boolean declinesKnown,
        RatingScale scale,
        FeasibleSets sets) {

    /** The inference that breaks a guarantee and leaves the fewest marks. */
    Optional<JointInference> worst(List<Guarantee.Deniability> guarantees) {
        boolean[] allowed = new boolean[2 << scale.points()];
        for (int mask = 0; mask < allowed.length; mask++) {
            FeasibleMarks feasible = feasible(mask);
            allowed[mask] = guarantees.stream().allMatch(guarantee -> guarantee.holds(feasible));
        }
        // A reader who knows who declined knows these mentors' answer, so there is nothing left to hide.
        allowed[1 << scale.points()] |= declinesKnown;
        @Nullable JointInference worst = null;
        int fewest = Integer.MAX_VALUE;
        for (int outcome = 0; outcome < sets.outcomes(); outcome++) {
            for (int way = 0; way < sets.ways(); way++) {
                for (int cell = 0; cell < states.size(); cell++) {
                    int mask = sets.mask(outcome, way, cell);
                    if (hasMentor(mask, way, cell) && !allowed[mask & (allowed.length - 1)]) {
                        int marks = Integer.bitCount(mask & ((1 << scale.points()) - 1));
                        if (marks < fewest) {
                            fewest = marks;
                            worst = conclusion(outcome, way, cell);
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    Stream<JointInference> conclusions() {
        return IntStream.range(0, sets.outcomes())
                .boxed()
                .flatMap(outcome -> IntStream.range(0, sets.ways())
                        .boxed()
                        .flatMap(way -> IntStream.range(0, states.size())
                                .filter(cell -> isToHide(sets.mask(outcome, way, cell), way, cell))
                                .mapToObj(cell -> conclusion(outcome, way, cell))));
    }

    private boolean hasMentor(int mask, int way, int cell) {
        CellState state = states.get(cell);
        return (mask & FeasibleSets.FEASIBLE) != 0 && state.partSizes[colluders.part(way, cell)] < state.cell.size();
    }

    private boolean isToHide(int mask, int way, int cell) {
        return hasMentor(mask, way, cell) && (!declinesKnown || (mask & ((1 << scale.points()) - 1)) != 0);
    }

    private FeasibleMarks feasible(int mask) {
        int marks = mask & ((1 << scale.points()) - 1);
        // A mentor who is known to have answered cannot have declined.
        return new FeasibleMarks(scale, marks, (mask >> scale.points() & 1) == 1 && !declinesKnown);
    }

    private JointInference conclusion(int outcome, int way, int cell) {
        int[] parts = sets.parts(outcome);
        int sharedCount = parts.length - releases.size();
        List<JointInference.Published> published = new ArrayList<>();
        int[] declined = new int[states.size()];
        int[] shared = VariableElimination.shared(states);
        for (int k = 0; k < sharedCount; k++) {
            declined[shared[k]] = parts[k];
        }
        for (int r = 0; r < releases.size(); r++) {
            int own = own(r);
            int width = declinesKnown && own >= 0 ? states.get(own).cell.size() + 1 : 1;
            int part = parts[sharedCount + r];
            if (own >= 0) {
                declined[own] = part % width;
            }
            var statement = outputs.get(r).statement(part / width);
            published.add(new JointInference.Published(releases.get(r) + 1, statement, statement.inWords(scale)));
        }
        List<JointInference.Known> known = new ArrayList<>();
        for (int a = 0; a < states.size(); a++) {
            int part = colluders.part(way, a);
            if (states.get(a).partSizes[part] > 0) {
                known.add(new JointInference.Known(
                        states.get(a).cell, Multisets.marks(states.get(a).parts[part], scale)));
            }
        }
        return new JointInference(
                published,
                known,
                declinesKnown ? IntStream.of(declined).boxed().toList() : List.of(),
                states.get(cell).cell,
                feasible(sets.mask(outcome, way, cell)));
    }

    private int own(int release) {
        return VariableElimination.own(states, releases.get(release));
    }
}
