package org.reversementoring.anonymisation.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The search for a panel that shows a guarantee to fail.
 *
 * <p>A world is a panel h that gets the statement, and the colluders' own answers g within it; what is left, u = h - g, are the
 * others' answers. Everyone outside the colluders is in the same position, so what one of them may have answered is whatever
 * occurs in any u that fits the same statement and the same g. So for each g, go through every u, find the statement of g + u
 * by adding packed counts, and collect.
 */
final class Attack {

    private final EveryPanel every;
    private final Adversary adversary;
    private final List<Guarantee> guarantees;
    private final int[] groups;
    private final int groupCount;
    private final long[] rests;
    private final int[] supports;
    private final boolean[] allowed;

    Attack(EveryPanel every, Adversary adversary, List<Guarantee> guarantees) {
        this.every = every;
        this.adversary = adversary;
        this.guarantees = guarantees;
        groups = every.groups(adversary);
        groupCount = every.statements.size() * (adversary.knowsWhoDeclined() ? every.context.panelSize() + 1 : 1);
        rests = Multisets.all(every.context.panelSize() - adversary.colluders(), every.points + 1);
        supports = new int[rests.length];
        for (int i = 0; i < rests.length; i++) {
            supports[i] = Multisets.support(rests[i], every.points + 1);
        }
        allowed = new boolean[1 << every.points];
        for (int bits = 0; bits < allowed.length; bits++) {
            Feasible feasible = feasible(bits);
            allowed[bits] = guarantees.stream().allMatch(guarantee -> guarantee.holds(feasible));
        }
        // Whoever knows who declined knows it of those who did; there is nothing left to hide.
        allowed[0] |= adversary.knowsWhoDeclined();
    }

    /** The most telling counterexample, if a guarantee fails. */
    Optional<Counterexample> on(String strategy) {
        int[] feasible = new int[groupCount];
        int[] worlds = new int[groupCount];
        int[] last = new int[groupCount];
        @Nullable Exposure worst = null;
        for (long known : Multisets.all(adversary.colluders(), every.points + 1)) {
            Arrays.fill(feasible, 0);
            Arrays.fill(worlds, 0);
            for (int i = 0; i < rests.length; i++) {
                int group = groups[every.index.of(known + rests[i])];
                feasible[group] |= supports[i];
                worlds[group]++;
                last[group] = i;
            }
            for (int group = 0; group < groupCount; group++) {
                if (worlds[group] > 0 && !allowed[feasible[group] & (allowed.length - 1)]) {
                    Exposure found = new Exposure(known, rests[last[group]], feasible[group], worlds[group]);
                    worst = worst == null || tells(found) > tells(worst) ? found : worst;
                }
            }
        }
        return Optional.ofNullable(worst).map(exposure -> counterexample(strategy, exposure));
    }

    private Feasible feasible(int support) {
        int marks = (1 << every.points) - 1;
        // Of a mentor who is known to have answered, it is known that there was no declining.
        return new Feasible(every.context.scale(), support & marks, support > marks && !adversary.knowsWhoDeclined());
    }

    /** A group in which a guarantee fails, with one of its worlds. */
    private record Exposure(long known, long rest, int feasible, int worlds) {}

    /** The higher, the more telling: fewest worlds, then fewest declined, then most different marks. */
    private long tells(Exposure exposure) {
        int declined = Multisets.count(exposure.known + exposure.rest, every.points);
        int different = Integer.bitCount(Multisets.support(exposure.rest, every.points));
        return -((long) exposure.worlds << 16) - ((long) declined << 8) + different;
    }

    private Counterexample counterexample(String strategy, Exposure exposure) {
        long panel = exposure.known + exposure.rest;
        Feasible feasible = feasible(exposure.feasible);
        var published = every.statements.get(every.said[every.index.of(panel)]);
        return new Counterexample(
                strategy,
                guarantees.stream()
                        .filter(guarantee -> !guarantee.holds(feasible))
                        .findFirst()
                        .map(guarantee -> guarantee.name(adversary.colluders()))
                        .orElseThrow(),
                every.marks(panel),
                published,
                every.marks(exposure.known),
                adversary.knowsWhoDeclined(),
                feasible,
                exposure.worlds == 1 ? Optional.of(every.marks(exposure.rest)) : Optional.empty(),
                exposure.worlds,
                published.inWords(every.context.scale()));
    }
}
