package org.reversementoring.anonymisation.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.RatingScale;

/**
 * The algorithm of G4, written a second time: panels h by what is published; for all answers g that
 * colluders can have in one of them, the feasible answers are those that occur in some h - g. Position 0 of a multiset
 * counts the declined answers, position v those of the v-th mark.
 */
final class MultisetAttack {

    private final RatingScale scale;
    private final Map<String, List<int[]>> panelsByStatement = new HashMap<>();

    /** Declined answers are a value like any other, or nobody declines. */
    MultisetAttack(AnonymisationStrategy strategy, PublicContext context, boolean declining) {
        scale = context.scale();
        multisets(context.panelSize(), scale.points() + 1, panel -> {
            if (declining || panel[0] == 0) {
                int[] counts = Arrays.copyOfRange(panel, 1, panel.length);
                String statement = strategy.apply(AnswerCounts.ofCounts(scale, panel[0], counts), context)
                        .canonical();
                panelsByStatement
                        .computeIfAbsent(statement, key -> new ArrayList<>())
                        .add(panel.clone());
            }
        });
    }

    boolean holds(Claim claim, Adversary adversary) {
        return violations(claim, adversary) == 0;
    }

    /** How many views of the attacker there are in which the claim is false. */
    int violations(Claim claim, Adversary adversary) {
        int[] violations = new int[1];
        multisets(adversary.colluders(), scale.points() + 1, known -> {
            for (List<int[]> panels : panelsByStatement.values()) {
                if (adversary.knowsWhoDeclined()) {
                    Map<Integer, List<int[]>> byDeclined = new HashMap<>();
                    panels.forEach(panel -> byDeclined
                            .computeIfAbsent(panel[0], key -> new ArrayList<>())
                            .add(panel));
                    for (List<int[]> same : byDeclined.values()) {
                        violations[0] += violated(claim, same, known, true) ? 1 : 0;
                    }
                } else {
                    violations[0] += violated(claim, panels, known, false) ? 1 : 0;
                }
            }
        });
        return violations[0];
    }

    private boolean violated(Claim claim, List<int[]> panels, int[] known, boolean declinesKnown) {
        Set<Integer> marks = new HashSet<>();
        boolean possible = false;
        boolean declined = false;
        for (int[] panel : panels) {
            if (fits(known, panel)) {
                possible = true;
                declined |= panel[0] > known[0];
                for (int value = 1; value < panel.length; value++) {
                    if (panel[value] > known[value]) {
                        marks.add(scale.lowest() + value - 1);
                    }
                }
            }
        }
        boolean nobodyLeftWhoAnswered = declinesKnown && declined && marks.isEmpty();
        return possible && !nobodyLeftWhoAnswered && !claim.holds(marks, scale);
    }

    private static boolean fits(int[] part, int[] whole) {
        for (int value = 0; value < part.length; value++) {
            if (part[value] > whole[value]) {
                return false;
            }
        }
        return true;
    }

    /** Every way to share out the answers over the values; the array is used again. */
    private static void multisets(int answers, int values, Consumer<int[]> each) {
        share(new int[values], 0, answers, each);
    }

    private static void share(int[] counts, int value, int left, Consumer<int[]> each) {
        if (value == counts.length - 1) {
            counts[value] = left;
            each.accept(counts);
            return;
        }
        for (int here = 0; here <= left; here++) {
            counts[value] = here;
            share(counts, value + 1, left - here, each);
        }
    }
}
