package org.reversementoring.anonymisation.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.BackgroundKnowledge;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.Fraction;

/**
 * All ordered worlds that an adversary of background knowledge holds possible: the colluders come first, then the mentors of known domain, then
 * the others. Marks from 1; 0 stands for "declined". Without a thought, for panels of at most five.
 */
final class KnowledgeOracle {

    /** All that the adversary sees. */
    record View(String published, List<Integer> known, List<Boolean> declined) {}

    private final PublicContext context;
    private final Adversary adversary;
    private final AnonymisationStrategy strategy;
    final Map<View, List<int[]>> byView = new HashMap<>();

    KnowledgeOracle(AnonymisationStrategy strategy, PublicContext context, Adversary adversary) {
        this.strategy = strategy;
        this.context = context;
        this.adversary = adversary;
        int values = context.scale().points() + 1;
        int worlds = (int) Math.pow(values, context.panelSize());
        for (int number = 0; number < worlds; number++) {
            int[] world = new int[context.panelSize()];
            for (int mentor = 0, rest = number; mentor < world.length; mentor++, rest /= values) {
                world[mentor] = rest % values;
            }
            if (fits(world)) {
                byView.computeIfAbsent(view(world), view -> new ArrayList<>()).add(world);
            }
        }
    }

    private boolean fits(int[] world) {
        for (int i = 0; i < adversary.background().size(); i++) {
            BackgroundKnowledge domain = adversary.background().get(i);
            int answer = world[adversary.colluders() + i];
            if (answer == 0 ? !domain.mayHaveDeclined() : !domain.marks().contains(answer)) {
                return false;
            }
        }
        return true;
    }

    private View view(int[] world) {
        List<Integer> all = Arrays.stream(world).boxed().toList();
        return new View(
                published(world),
                all.subList(0, adversary.colluders()),
                adversary.knowsWhoDeclined()
                        ? all.stream().map(answer -> answer == 0).toList()
                        : List.of());
    }

    String published(int[] world) {
        List<Integer> marks =
                Arrays.stream(world).filter(answer -> answer > 0).boxed().toList();
        return strategy.apply(AnswerCounts.of(context.scale(), marks, world.length - marks.size()), context)
                .canonical();
    }

    /** Whether the claim is true of the marks feasible for every mentor of whom nothing is known. */
    boolean holds(Predicate<Set<Integer>> claim) {
        for (List<int[]> same : byView.values()) {
            for (int mentor = adversary.insiders(); mentor < context.panelSize(); mentor++) {
                int who = mentor;
                Set<Integer> feasible = new TreeSet<>();
                same.forEach(world -> feasible.add(world[who]));
                boolean declineKnown = adversary.knowsWhoDeclined() && feasible.contains(0);
                feasible.remove(0);
                if (!declineKnown && !claim.test(feasible)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The highest share of the weight of worlds, of one view, in which one of the others gave one mark; nobody else declines. */
    Fraction worst(Prior prior) {
        Fraction worst = Fraction.ZERO;
        Map<View, List<int[]>> answered = new HashMap<>();
        byView.values().stream()
                .flatMap(List::stream)
                .filter(this::nobodyElseDeclines)
                .forEach(world -> answered.computeIfAbsent(
                                new View(
                                        published(world),
                                        Arrays.stream(world)
                                                .limit(adversary.colluders())
                                                .boxed()
                                                .toList(),
                                        List.of()),
                                view -> new ArrayList<>())
                        .add(world));
        for (List<int[]> same : answered.values()) {
            for (int mark = 1; mark <= context.scale().points(); mark++) {
                BigInteger hits = BigInteger.ZERO;
                BigInteger all = BigInteger.ZERO;
                for (int[] world : same) {
                    BigInteger weight = prior.weight(counts(world));
                    all = all.add(weight);
                    hits = world[world.length - 1] == mark ? hits.add(weight) : hits;
                }
                if (all.signum() > 0) {
                    Fraction likely = Fraction.of(hits, all);
                    worst = likely.compareTo(worst) > 0 ? likely : worst;
                }
            }
        }
        return worst;
    }

    private boolean nobodyElseDeclines(int[] world) {
        for (int mentor = 0; mentor < world.length; mentor++) {
            int domain = mentor - adversary.colluders();
            boolean absent = domain >= 0
                    && domain < adversary.background().size()
                    && adversary.background().get(domain).marks().isEmpty();
            if (world[mentor] == 0 && !absent) {
                return false;
            }
        }
        return true;
    }

    private int[] counts(int[] world) {
        int[] counts = new int[context.scale().points()];
        Arrays.stream(world).filter(answer -> answer > 0).forEach(answer -> counts[answer - 1]++);
        return counts;
    }
}
