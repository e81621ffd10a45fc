package org.reversementoring.reporting.study.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.reversementoring.core.Fraction;

/**
 * All data sets of a few people with several scores each: items, or times. Written apart from {@link RowAudit}, which knows two scores of a
 * person. One insider knows all scores of one person.
 */
final class EveryCourse {

    private final List<int[]> kinds = new ArrayList<>();
    private final Map<Object, Map<Integer, Integer>> seen = new HashMap<>();
    private final Function<int[][], Object> page;
    private final ToIntFunction<int[]> direction;

    private EveryCourse(int scores, int points, Function<int[][], Object> page, ToIntFunction<int[]> direction) {
        this.page = page;
        this.direction = direction;
        kinds(new int[scores], 0, points);
    }

    /** How many pages tell an insider that nobody else rose, or that nobody else fell. */
    static long leaks(
            int people, int scores, int points, Function<int[][], Object> page, ToIntFunction<int[]> direction) {
        EveryCourse all = new EveryCourse(scores, points, page, direction);
        all.look(new int[people], 0, 0);
        return all.seen.values().stream()
                .filter(insiders -> insiders.values().stream().anyMatch(mask -> mask != 3))
                .count();
    }

    private void kinds(int[] course, int filled, int points) {
        if (filled == course.length) {
            kinds.add(course.clone());
            return;
        }
        for (int score = 1; score <= points; score++) {
            course[filled] = score;
            kinds(course, filled + 1, points);
        }
    }

    private void look(int[] chosen, int filled, int from) {
        if (filled == chosen.length) {
            note(chosen);
            return;
        }
        for (int kind = from; kind < kinds.size(); kind++) {
            chosen[filled] = kind;
            look(chosen, filled + 1, kind);
        }
    }

    private void note(int... chosen) {
        int[][] data = new int[chosen.length][];
        for (int i = 0; i < chosen.length; i++) {
            data[i] = kinds.get(chosen[i]);
        }
        Map<Integer, Integer> insiders = seen.computeIfAbsent(page.apply(data), text -> new HashMap<>());
        for (int insider = 0; insider < chosen.length; insider++) {
            int mask = 0;
            for (int other = 0; other < chosen.length; other++) {
                int way = direction.applyAsInt(data[other]);
                mask |= other == insider || way == 0 ? 0 : way > 0 ? 1 : 2;
            }
            insiders.merge(chosen[insider], mask, (a, b) -> a | b);
        }
    }

    /** The released row from one score of each person to another, as it is printed. */
    static Object row(int[][] data, ToIntFunction<int[]> before, ToIntFunction<int[]> after, int most) {
        List<Fraction> first = new ArrayList<>();
        List<Fraction> second = new ArrayList<>();
        for (int[] person : data) {
            first.add(Fraction.of(before.applyAsInt(person)));
            second.add(Fraction.of(after.applyAsInt(person)));
        }
        return printed(ReleasedRow.of(first, second, new OutwardGrid(Fraction.ONE, most)), 1);
    }

    /** All that is printed of a row. */
    static List<Object> printed(ReleasedRow row, int measures) {
        BigDecimal alpha = new BigDecimal("0.05");
        return List.of(
                row.pairs(),
                row.medianBefore(),
                row.medianChange(),
                row.interval(alpha, measures),
                row.isBelow(alpha, measures));
    }
}
