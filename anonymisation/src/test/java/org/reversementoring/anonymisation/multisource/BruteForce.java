package org.reversementoring.anonymisation.multisource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reversementoring.anonymisation.multisource.rule.MultisourceContext;
import org.reversementoring.anonymisation.multisource.rule.RemainderRule;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.RaterGroup;

/**
 * The attack a second time, as the definition says it: every world says who answered what, every set of c raters colludes, and nothing is
 * shared with the audit but the rule. Slow, and only for a handful of raters.
 */
final class BruteForce {

    private final MultisourceContext context;
    private final List<int[]> worlds = new ArrayList<>();
    private final int raters;

    BruteForce(MultisourceContext context) {
        this.context = context;
        raters = context.groups().stream().mapToInt(RaterGroup::raters).sum();
        fill(new int[raters], 0);
    }

    /** An answer is a point from 0; the number of points stands for "declined". */
    private void fill(int[] world, int at) {
        if (at == raters) {
            worlds.add(world.clone());
            return;
        }
        for (int answer = 0; answer <= context.scale().points(); answer++) {
            world[at] = answer;
            fill(world, at + 1);
        }
    }

    List<AnswerCounts> counts(int[] world) {
        RatingScale scale = context.scale();
        List<AnswerCounts> all = new ArrayList<>();
        int first = 0;
        for (RaterGroup group : context.groups()) {
            List<Integer> marks = new ArrayList<>();
            for (int i = first; i < first + group.raters(); i++) {
                if (world[i] < scale.points()) {
                    marks.add(scale.lowest() + world[i]);
                }
            }
            all.add(AnswerCounts.of(scale, marks, group.raters() - marks.size()));
            first += group.raters();
        }
        return all;
    }

    /** Each page that the rule can print, with the worlds in which it does. */
    Map<List<FigureRow>, List<int[]>> pages(RemainderRule rule) {
        Map<List<FigureRow>, List<int[]>> pages = new HashMap<>();
        for (int[] world : worlds) {
            pages.computeIfAbsent(rule.print(counts(world), context), page -> new ArrayList<>())
                    .add(world);
        }
        return pages;
    }

    /** Whether in each of these worlds each rater can claim both ends, whoever of the others collude. */
    boolean deniable(List<int[]> worlds) {
        for (int colluders = 0; colluders < 1 << raters; colluders++) {
            if (Integer.bitCount(colluders) == context.colluders() && !deniable(worlds, colluders)) {
                return false;
            }
        }
        return true;
    }

    private boolean deniable(List<int[]> worlds, int colluders) {
        Map<List<Integer>, List<Set<Integer>>> seen = new HashMap<>();
        for (int[] world : worlds) {
            List<Integer> known = new ArrayList<>();
            for (int i = 0; i < raters; i++) {
                known.add((colluders & 1 << i) != 0 ? world[i] : -1);
            }
            List<Set<Integer>> of = seen.computeIfAbsent(known, key -> {
                List<Set<Integer>> empty = new ArrayList<>();
                for (int i = 0; i < raters; i++) {
                    empty.add(new HashSet<>());
                }
                return empty;
            });
            for (int i = 0; i < raters; i++) {
                of.get(i).add(world[i]);
            }
        }
        Set<Integer> ends = Set.of(0, context.scale().points() - 1);
        return seen.values().stream().allMatch(of -> {
            for (int i = 0; i < raters; i++) {
                if ((colluders & 1 << i) == 0 && !of.get(i).containsAll(ends)) {
                    return false;
                }
            }
            return true;
        });
    }

    /** Whether the rule withstands. */
    boolean withstands(RemainderRule rule) {
        return pages(rule).values().stream().allMatch(this::deniable);
    }
}
