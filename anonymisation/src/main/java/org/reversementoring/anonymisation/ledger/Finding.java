package org.reversementoring.anonymisation.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.audit.Answers;
import org.reversementoring.anonymisation.audit.Feasible;
import org.reversementoring.anonymisation.audit.Guarantee;
import org.reversementoring.anonymisation.audit.Multisets;
import org.reversementoring.core.guide.RatingScale;

/**
 * The knowledge about one component, and what is needed to put it into words.
 *
 * @param releases positions of its releases
 * @param outputs what each of them can say
 * @param positions its atoms
 * @param colluders the ways of the colluders
 * @param declinesKnown whether the reader knows who declined
 * @param scale of the answers
 * @param knowledge what was found
 */
record Finding(
        List<Integer> releases,
        List<PanelOutputs> outputs,
        List<Position> positions,
        Colluders colluders,
        boolean declinesKnown,
        RatingScale scale,
        Knowledge knowledge) {

    /** The conclusion that breaks a guarantee and leaves the fewest marks. */
    Optional<Conclusion> worst(List<Guarantee.Deniability> guarantees) {
        boolean[] allowed = new boolean[2 << scale.points()];
        for (int mask = 0; mask < allowed.length; mask++) {
            Feasible feasible = feasible(mask);
            allowed[mask] = guarantees.stream().allMatch(guarantee -> guarantee.holds(feasible));
        }
        // Whoever knows who declined knows it of those who did; there is nothing left to hide.
        allowed[1 << scale.points()] |= declinesKnown;
        @Nullable Conclusion worst = null;
        int fewest = Integer.MAX_VALUE;
        for (int outcome = 0; outcome < knowledge.outcomes(); outcome++) {
            for (int way = 0; way < knowledge.ways(); way++) {
                for (int atom = 0; atom < positions.size(); atom++) {
                    int mask = knowledge.mask(outcome, way, atom);
                    if (hasMentor(mask, way, atom) && !allowed[mask & (allowed.length - 1)]) {
                        int marks = Integer.bitCount(mask & ((1 << scale.points()) - 1));
                        if (marks < fewest) {
                            fewest = marks;
                            worst = conclusion(outcome, way, atom);
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    Stream<Conclusion> conclusions() {
        return IntStream.range(0, knowledge.outcomes())
                .boxed()
                .flatMap(outcome -> IntStream.range(0, knowledge.ways())
                        .boxed()
                        .flatMap(way -> IntStream.range(0, positions.size())
                                .filter(atom -> isToHide(knowledge.mask(outcome, way, atom), way, atom))
                                .mapToObj(atom -> conclusion(outcome, way, atom))));
    }

    private boolean hasMentor(int mask, int way, int atom) {
        Position position = positions.get(atom);
        return (mask & Knowledge.FEASIBLE) != 0 && position.partSizes[colluders.part(way, atom)] < position.atom.size();
    }

    private boolean isToHide(int mask, int way, int atom) {
        return hasMentor(mask, way, atom) && (!declinesKnown || (mask & ((1 << scale.points()) - 1)) != 0);
    }

    private Feasible feasible(int mask) {
        int marks = mask & ((1 << scale.points()) - 1);
        // Of a mentor who is known to have answered, it is known that there was no declining.
        return new Feasible(scale, marks, (mask >> scale.points() & 1) == 1 && !declinesKnown);
    }

    private Conclusion conclusion(int outcome, int way, int atom) {
        int[] parts = knowledge.parts(outcome);
        int sharedCount = parts.length - releases.size();
        List<Conclusion.Published> published = new ArrayList<>();
        int[] declined = new int[positions.size()];
        int[] shared = Elimination.shared(positions);
        for (int k = 0; k < sharedCount; k++) {
            declined[shared[k]] = parts[k];
        }
        for (int r = 0; r < releases.size(); r++) {
            int own = own(r);
            int width = declinesKnown && own >= 0 ? positions.get(own).atom.size() + 1 : 1;
            int part = parts[sharedCount + r];
            if (own >= 0) {
                declined[own] = part % width;
            }
            var statement = outputs.get(r).statements.get(part / width);
            published.add(new Conclusion.Published(releases.get(r) + 1, statement, statement.inWords(scale)));
        }
        List<Conclusion.Known> known = new ArrayList<>();
        for (int a = 0; a < positions.size(); a++) {
            int part = colluders.part(way, a);
            if (positions.get(a).partSizes[part] > 0) {
                known.add(new Conclusion.Known(
                        positions.get(a).atom,
                        answers(positions.get(a).parts[part], positions.get(a).partSizes[part])));
            }
        }
        return new Conclusion(
                published,
                known,
                declinesKnown ? IntStream.of(declined).boxed().toList() : List.of(),
                positions.get(atom).atom,
                feasible(knowledge.mask(outcome, way, atom)));
    }

    private int own(int release) {
        return Elimination.own(positions, releases.get(release));
    }

    private Answers answers(long part, int size) {
        List<Integer> marks = new ArrayList<>();
        for (int value = 0; value < scale.points(); value++) {
            for (int i = Multisets.count(part, value); i > 0; i--) {
                marks.add(scale.lowest() + value);
            }
        }
        return new Answers(marks, size - marks.size());
    }
}
