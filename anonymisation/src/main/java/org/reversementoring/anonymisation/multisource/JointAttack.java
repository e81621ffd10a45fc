package org.reversementoring.anonymisation.multisource;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.multisource.rule.MultisourceContext;
import org.reversementoring.core.multisource.RaterGroup;

/**
 * The search for a page after which a rater can no longer claim both ends of the scale. For each spread of the colluders over the groups
 * and each of their own answers, it goes through all answers of the others, looks up the page, and collects what the others of each group
 * gave. Raters of one group are in the same position.
 */
final class JointAttack {

    private final JointEnumeration every;
    private final List<RaterGroup> groups;
    private final int values;
    private final int ends;
    private final int[] worlds;
    private final int[][] feasible;
    private final long[][] example;
    /** What the others of each group may have answered, in this spread, and where the whole group's answers then stand. */
    private final long[][] rests;

    private final int[][] places;
    private final int[][] supports;
    private @Nullable RuleCounterexample worst;
    private int fewest = Integer.MAX_VALUE;

    JointAttack(JointEnumeration every) {
        this.every = every;
        groups = every.context().groups();
        int points = every.context().scale().points();
        values = points + 1;
        ends = 1 | 1 << (points - 1);
        worlds = new int[every.pageCount()];
        feasible = new int[every.pageCount()][groups.size()];
        example = new long[every.pageCount()][groups.size()];
        rests = new long[groups.size()][];
        places = new int[groups.size()][];
        supports = new int[groups.size()][];
    }

    /** How many answers it looks at. */
    static BigInteger checks(MultisourceContext context) {
        int values = context.scale().points() + 1;
        BigInteger all = BigInteger.ZERO;
        for (int[] spread : ColluderSpread.spread(context.groups(), context.colluders())) {
            BigInteger of = BigInteger.ONE;
            for (int group = 0; group < spread.length; group++) {
                of = of.multiply(Multisets.number(spread[group], values))
                        .multiply(Multisets.number(context.groups().get(group).raters() - spread[group], values));
            }
            all = all.add(of);
        }
        return all;
    }

    /** The most telling counterexample, if there is one: with the fewest answers that are left. */
    Optional<RuleCounterexample> on(String rule) {
        for (int[] spread : ColluderSpread.spread(groups, every.context().colluders())) {
            for (int i = 0; i < spread.length; i++) {
                rests[i] = Multisets.all(groups.get(i).raters() - spread[i], values);
                places[i] = new int[rests[i].length];
                supports[i] = Arrays.stream(rests[i])
                        .mapToInt(rest -> Multisets.support(rest, values))
                        .toArray();
            }
            known(rule, spread, new long[groups.size()], 0);
        }
        return Optional.ofNullable(worst);
    }

    /** Each of the colluders' own answers. */
    private void known(String rule, int[] spread, long[] known, int group) {
        if (group == spread.length) {
            Arrays.fill(worlds, 0);
            for (int[] of : feasible) {
                Arrays.fill(of, 0);
            }
            for (int i = 0; i < known.length; i++) {
                for (int rest = 0; rest < rests[i].length; rest++) {
                    places[i][rest] = every.place(i, known[i] + rests[i][rest]);
                }
            }
            look(new int[known.length], 0, 0);
            judge(rule, spread, known);
            return;
        }
        for (long answers : Multisets.all(spread[group], values)) {
            known[group] = answers;
            known(rule, spread, known, group + 1);
        }
    }

    private void look(int[] at, int group, int joint) {
        if (group == at.length) {
            int page = every.saidAt(joint);
            worlds[page]++;
            for (int i = 0; i < at.length; i++) {
                feasible[page][i] |= supports[i][at[i]];
                example[page][i] = rests[i][at[i]];
            }
            return;
        }
        for (at[group] = 0; at[group] < rests[group].length; at[group]++) {
            look(at, group + 1, joint * every.places(group) + places[group][at[group]]);
        }
    }

    private void judge(String rule, int[] spread, long[] known) {
        for (int page = 0; page < worlds.length; page++) {
            for (int group = 0; group < spread.length; group++) {
                boolean somebody = groups.get(group).raters() > spread[group];
                if (somebody && worlds[page] > 0 && worlds[page] < fewest && (feasible[page][group] & ends) != ends) {
                    fewest = worlds[page];
                    worst = counterexample(rule, page, group, known);
                }
            }
        }
    }

    private RuleCounterexample counterexample(String rule, int page, int exposed, long[] known) {
        List<Integer> marks = IntStream.range(0, values - 1)
                .filter(point -> (feasible[page][exposed] & 1 << point) != 0)
                .map(point -> every.context().scale().lowest() + point)
                .boxed()
                .toList();
        List<RuleCounterexample.Group> answers = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            answers.add(new RuleCounterexample.Group(
                    groups.get(i).label(), every.marks(known[i] + example[page][i]), every.marks(known[i])));
        }
        return new RuleCounterexample(
                rule,
                answers,
                every.page(page),
                groups.get(exposed).label(),
                marks,
                (feasible[page][exposed] & 1 << (values - 1)) != 0);
    }
}
