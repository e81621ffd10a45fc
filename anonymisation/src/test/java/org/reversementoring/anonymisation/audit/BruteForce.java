package org.reversementoring.anonymisation.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.RatingScale;

/**
 * The oracle: all ordered worlds, grouped by what the attacker sees, as the guarantees define it. Slow, without a
 * thought, so that nothing in it can be clever and wrong; for panels of at most five.
 */
final class BruteForce {

    /** In a world, the answer of a mentor who gave none. */
    static final int DECLINED = -1;

    /** All that the attacker sees: the statement, the colluders' answers, and who declined or nothing about that. */
    private record View(String published, List<Integer> known, List<Boolean> declined) {}

    private final PublicContext context;
    private final List<List<Integer>> worlds = new ArrayList<>();
    private final Map<List<Integer>, String> published = new HashMap<>();

    BruteForce(AnonymisationStrategy strategy, PublicContext context) {
        this.context = context;
        worlds.add(List.of());
        for (int mentor = 0; mentor < context.panelSize(); mentor++) {
            List<List<Integer>> shorter = List.copyOf(worlds);
            worlds.clear();
            for (List<Integer> world : shorter) {
                worlds.add(with(world, DECLINED));
                for (int mark = scale().lowest(); mark <= scale().highest(); mark++) {
                    worlds.add(with(world, mark));
                }
            }
        }
        for (List<Integer> world : worlds) {
            List<Integer> marks = marks(world);
            AnswerCounts answers = AnswerCounts.of(scale(), marks, world.size() - marks.size());
            published.put(world, strategy.apply(answers, context).canonical());
        }
    }

    List<List<Integer>> worlds() {
        return List.copyOf(worlds);
    }

    String published(List<Integer> world) {
        return Objects.requireNonNull(published.get(world));
    }

    /** The claim for the first c mentors as colluders. */
    boolean holds(Claim claim, Adversary adversary) {
        return holds(claim, adversary, mentor -> mentor < adversary.colluders());
    }

    /** The claim for every set of at most c colluders: the definition, word for word. */
    boolean holdsForEverySet(Claim claim, Adversary adversary) {
        return IntStream.range(0, 1 << context.panelSize())
                .filter(set -> Integer.bitCount(set) <= adversary.colluders())
                .allMatch(set -> holds(claim, adversary, mentor -> (set >> mentor & 1) == 1));
    }

    private boolean holds(Claim claim, Adversary adversary, IntPredicate colludes) {
        Map<View, List<List<Integer>>> consistent = byView(worlds, adversary.knowsWhoDeclined(), colludes);
        for (List<List<Integer>> same : consistent.values()) {
            for (int mentor = 0; mentor < context.panelSize(); mentor++) {
                Set<Integer> feasible = feasible(same, mentor);
                boolean mayHaveDeclined = feasible.remove(DECLINED);
                // Who is known from elsewhere to have declined has nothing that the statement could give away. If it is
                // the
                // statement that gives this away, no mark can be claimed any more and that is a failure.
                boolean declineKnown = adversary.knowsWhoDeclined() && mayHaveDeclined;
                if (!colludes.test(mentor) && !declineKnown && !claim.holds(feasible, scale())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The worlds that the attacker cannot tell from this one, the first c mentors being the colluders. */
    List<List<Integer>> consistent(List<Integer> world, Adversary adversary) {
        IntPredicate colludes = mentor -> mentor < adversary.colluders();
        View view = view(world, adversary.knowsWhoDeclined(), colludes);
        return worlds.stream()
                .filter(other ->
                        view(other, adversary.knowsWhoDeclined(), colludes).equals(view))
                .toList();
    }

    /** F of one mentor, {@link #DECLINED} included. */
    static Set<Integer> feasible(List<List<Integer>> consistent, int mentor) {
        Set<Integer> feasible = new HashSet<>();
        consistent.forEach(world -> feasible.add(world.get(mentor)));
        return feasible;
    }

    /**
     * Highest probability that a mentor outside the colluders gave one of the marks, if all marks are equally likely,
     * independent, and nobody declines: then all those worlds weigh the same. Rounded up to four decimals.
     *
     * @param events sets of marks
     */
    BigDecimal worstPosterior(int colluders, List<? extends Set<Integer>> events) {
        List<List<Integer>> answered =
                worlds.stream().filter(world -> !world.contains(DECLINED)).toList();
        BigDecimal worst = BigDecimal.ZERO;
        for (List<List<Integer>> same :
                byView(answered, false, mentor -> mentor < colluders).values()) {
            for (int mentor = colluders; mentor < context.panelSize(); mentor++) {
                for (Set<Integer> event : events) {
                    int who = mentor;
                    long hits = same.stream()
                            .filter(world -> event.contains(world.get(who)))
                            .count();
                    worst = worst.max(
                            BigDecimal.valueOf(hits).divide(BigDecimal.valueOf(same.size()), 4, RoundingMode.CEILING));
                }
            }
        }
        return worst;
    }

    private Map<View, List<List<Integer>>> byView(List<List<Integer>> among, boolean declinesKnown, IntPredicate who) {
        Map<View, List<List<Integer>>> groups = new HashMap<>();
        among.forEach(world -> groups.computeIfAbsent(view(world, declinesKnown, who), view -> new ArrayList<>())
                .add(world));
        return groups;
    }

    private View view(List<Integer> world, boolean declinesKnown, IntPredicate colludes) {
        List<Integer> known = IntStream.range(0, world.size())
                .filter(colludes)
                .mapToObj(world::get)
                .toList();
        List<Boolean> declined =
                declinesKnown ? world.stream().map(mark -> mark == DECLINED).toList() : List.of();
        return new View(published(world), known, declined);
    }

    /** The marks in a world, ascending. */
    static List<Integer> marks(List<Integer> world) {
        return world.stream().filter(mark -> mark != DECLINED).sorted().toList();
    }

    private static List<Integer> with(List<Integer> world, int answer) {
        List<Integer> longer = new ArrayList<>(world);
        longer.add(answer);
        return List.copyOf(longer);
    }

    private RatingScale scale() {
        return context.scale();
    }
}
