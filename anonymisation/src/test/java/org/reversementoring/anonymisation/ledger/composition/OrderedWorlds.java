package org.reversementoring.anonymisation.ledger.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.guide.RatingScale;

/**
 * The oracle: every assignment of an answer to every variable, one by one, and what an adversary who sees the outputs, the
 * colluders' answers and perhaps who declined can tell apart. Knows nothing of cells, histograms or elimination. Value 0 is
 * declined.
 */
final class OrderedWorlds {

    static final int DECLINED = 0;

    final List<int[]> worlds = new ArrayList<>();

    private final List<AuditedRelease> releases;
    private final List<List<Integer>> variables;
    private final RatingScale scale;
    private final int count;

    /** Each release is over the variables with these numbers; declining is possible or not. */
    OrderedWorlds(List<AuditedRelease> releases, List<List<Integer>> variables, int count, boolean declines) {
        this.releases = releases;
        this.variables = variables;
        this.count = count;
        scale = releases.get(0).context().scale();
        grow(new int[count], 0, declines ? DECLINED : 1);
    }

    private void grow(int[] world, int at, int lowest) {
        if (at == count) {
            if (consistent(world)) {
                worlds.add(world.clone());
            }
            return;
        }
        for (int value = lowest; value <= scale.points(); value++) {
            world[at] = value;
            grow(world, at + 1, lowest);
        }
    }

    private boolean consistent(int[] world) {
        List<String> said = outputs(world);
        for (int r = 0; r < releases.size(); r++) {
            var given = releases.get(r).output();
            if (given.isPresent() && !given.get().canonical().equals(said.get(r))) {
                return false;
            }
        }
        return true;
    }

    List<String> outputs(int[] world) {
        List<String> said = new ArrayList<>();
        for (int r = 0; r < releases.size(); r++) {
            List<Integer> marks = new ArrayList<>();
            int declined = 0;
            for (int variable : variables.get(r)) {
                if (world[variable] == DECLINED) {
                    declined++;
                } else {
                    marks.add(world[variable]);
                }
            }
            AuditedRelease release = releases.get(r);
            said.add(release.strategy()
                    .apply(AnswerCounts.of(scale, marks, declined), release.context())
                    .canonical());
        }
        return said;
    }

    /** What one observation of an adversary leaves open: for each variable, the values. */
    record Observation(List<String> outputs, Map<Integer, Integer> known, Set<Integer> declined) {}

    /** Every observation when the variables of these colluders are known, with what is left of each variable. */
    Map<Observation, List<Set<Integer>>> observations(Set<Integer> colluders, boolean declinesKnown) {
        Map<Observation, List<Set<Integer>>> left = new HashMap<>();
        for (int[] world : worlds) {
            Map<Integer, Integer> known = new TreeMap<>();
            colluders.forEach(variable -> known.put(variable, world[variable]));
            Set<Integer> declined = new HashSet<>();
            for (int variable = 0; declinesKnown && variable < count; variable++) {
                if (world[variable] == DECLINED) {
                    declined.add(variable);
                }
            }
            List<Set<Integer>> values = left.computeIfAbsent(new Observation(outputs(world), known, declined), key -> {
                List<Set<Integer>> empty = new ArrayList<>();
                for (int variable = 0; variable < count; variable++) {
                    empty.add(new TreeSet<>());
                }
                return empty;
            });
            for (int variable = 0; variable < count; variable++) {
                values.get(variable).add(world[variable]);
            }
        }
        return left;
    }

    /** Every set of so many of the first numbers. */
    static List<Set<Integer>> subsets(int of, int size) {
        List<Set<Integer>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << of; bits++) {
            if (Integer.bitCount(bits) == size) {
                Set<Integer> subset = new TreeSet<>();
                for (int i = 0; i < of; i++) {
                    if ((bits >> i & 1) == 1) {
                        subset.add(i);
                    }
                }
                subsets.add(subset);
            }
        }
        return subsets;
    }
}
