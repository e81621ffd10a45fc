package org.reversementoring.anonymisation.audit.attack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;
import org.reversementoring.anonymisation.audit.enumeration.RestWalk;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Counterexample;
import org.reversementoring.anonymisation.audit.guarantee.FeasibleMarks;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;

/**
 *
 * The search for a panel for which a deniability guarantee fails.
 *
 * <p>A world has three parts: a panel h with the given statement, the colluders' own answers g in it, and the answers d
 * of mentors of whom something is known. What is left, u = h - g - d, are the answers of the others. All of the others
 * are in the same position, so one of them may have answered whatever occurs in any u with the same statement and the
 * same g. The attack therefore goes through every d and u for each g, looks up the statement of g + d + u, and collects the answers in u.
 * A {@link RestWalk} knows the place of g + d + u in the table, so nothing is searched for.
 */
public final class DeniabilityAttack {

    /** As many groups are looked at together in a walk; for more, there are more walks. */
    private static final int MOST_VIEWS = 1 << 16;

    private final PanelEnumeration every;
    private final Adversary adversary;
    private final List<Guarantee.Deniability> guarantees;
    private final int others;
    private final int values;
    /** Groups of panels that the adversary cannot tell apart: one for each statement, and where declines are known, for each number of them. */
    private final int width;

    private final int groupCount;
    private final List<KnownMentors> cases;
    private final boolean[] allowed;

    /** An attack on these guarantees by this adversary. */
    public DeniabilityAttack(PanelEnumeration every, Adversary adversary, List<Guarantee.Deniability> guarantees) {
        this.every = every;
        this.adversary = adversary;
        this.guarantees = guarantees;
        others = every.context().panelSize() - adversary.insiders();
        values = every.points() + 1;
        width = adversary.knowsWhoDeclined() ? every.context().panelSize() + 1 : 1;
        groupCount = every.statementCount() * width;
        cases = KnownMentors.cases(adversary, every.context().scale());
        allowed = new boolean[1 << every.points()];
        for (int bits = 0; bits < allowed.length; bits++) {
            FeasibleMarks feasible = feasible(bits);
            allowed[bits] = guarantees.stream().allMatch(guarantee -> guarantee.holds(feasible));
        }
        // An adversary who knows who declined knows these mentors' answer, so there is nothing left to hide.
        allowed[0] |= adversary.knowsWhoDeclined();
    }

    /** The most telling counterexample, if a guarantee fails. */
    public Optional<Counterexample> on(String strategy) {
        int[] feasible = new int[groupCount];
        @Nullable Exposure worst = null;
        for (KnownMentors insiders : cases) {
            for (long known : Multisets.all(adversary.colluders(), values)) {
                collect(feasible, known, insiders.answers());
                for (int group = unsafe(feasible, 0); group < groupCount; group = unsafe(feasible, group)) {
                    Views views = look(known, insiders.answers(), group);
                    for (int end = views.end(); group < end; group = unsafe(feasible, group + 1)) {
                        Exposure found = views.exposure(group, known, feasible[group]);
                        worst = worst == null || tells(found) > tells(worst) ? found : worst;
                    }
                }
            }
        }
        return Optional.ofNullable(worst).map(exposure -> counterexample(strategy, exposure));
    }

    /** Collects the marks of the others in each group. Worlds are not counted: most readers learn too little. */
    private void collect(int[] feasible, long known, long[] insiders) {
        Arrays.fill(feasible, 0);
        for (long insider : insiders) {
            int declined = Multisets.count(known + insider, values - 1);
            new RestWalk(every.order(), others, values, known + insider) {
                @Override
                protected void run(int start, int left, long prefix, int support, long ways) {
                    for (int last = 0; last <= left; last++) {
                        feasible[group(place(start, last), declined + last)] |= support | lastSupport(left, last);
                    }
                }
            }.walk();
        }
    }

    /** The first group from this one on in which a guarantee fails; the number of groups if there is none. */
    private int unsafe(int[] feasible, int from) {
        int group = from;
        while (group < groupCount && (feasible[group] == 0 || allowed[feasible[group] & (allowed.length - 1)])) {
            group++;
        }
        return group;
    }

    private int group(int place, int declined) {
        return width == 1 ? every.saidAt(place) : every.saidAt(place) * width + declined;
    }

    private Views look(long known, long[] insiders, int first) {
        Views views = new Views(first, Math.min(MOST_VIEWS, groupCount - first));
        for (long insider : insiders) {
            int declined = Multisets.count(known + insider, values - 1);
            new RestWalk(every.order(), others, values, known + insider) {
                @Override
                protected void run(int start, int left, long prefix, int support, long ways) {
                    for (int last = 0; last <= left; last++) {
                        int view = group(place(start, last), declined + last) - first;
                        if (view >= 0 && view < views.worlds.length) {
                            views.worlds[view]++;
                            views.inside[view] = insider;
                            views.rest[view] = rest(prefix, left, last);
                        }
                    }
                }
            }.walk();
        }
        return views;
    }

    /** The views of some groups of panels by a reader with certain knowledge: the number of worlds, and the last world found in each. */
    private static final class Views {

        final int first;
        final int[] worlds;
        final long[] inside;
        final long[] rest;

        Views(int first, int groups) {
            this.first = first;
            worlds = new int[groups];
            inside = new long[groups];
            rest = new long[groups];
        }

        int end() {
            return first + worlds.length;
        }

        Exposure exposure(int group, long known, int feasible) {
            int view = group - first;
            return new Exposure(known, inside[view], rest[view], feasible, worlds[view]);
        }
    }

    private FeasibleMarks feasible(int support) {
        int marks = (1 << every.points()) - 1;
        // A mentor who is known to have answered cannot have declined.
        return new FeasibleMarks(
                every.context().scale(), support & marks, support > marks && !adversary.knowsWhoDeclined());
    }

    /** A group in which a guarantee fails, with one of its worlds. */
    private record Exposure(long known, long inside, long rest, int feasible, int worlds) {

        long panel() {
            return known + inside + rest;
        }
    }

    /**
     * The order of counterexamples by how much they tell: fewest worlds, then fewest declined, then most different
     * marks.
     */
    private long tells(Exposure exposure) {
        int declined = Multisets.count(exposure.panel(), every.points());
        int different = Integer.bitCount(Multisets.support(exposure.rest, every.points()));
        return -((long) exposure.worlds << 16) - ((long) declined << 8) + different;
    }

    private Counterexample counterexample(String strategy, Exposure exposure) {
        FeasibleMarks feasible = feasible(exposure.feasible);
        var published = every.statement(every.saidAbout(exposure.panel()));
        return Counterexample.builder()
                .strategy(strategy)
                .guarantee(guarantees.stream()
                        .filter(guarantee -> !guarantee.holds(feasible))
                        .findFirst()
                        .map(adversary::name)
                        .orElseThrow())
                .panel(every.marks(exposure.panel()))
                .published(published)
                .known(every.marks(exposure.known))
                .adversary(adversary)
                .feasible(feasible)
                .others(exposure.worlds == 1 ? Optional.of(every.marks(exposure.rest)) : Optional.empty())
                .worlds(exposure.worlds)
                .publishedInWords(published.inWords(every.context().scale()))
                .build();
    }
}
