package org.reversementoring.reporting.study.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All data sets that are printed alike, and what each coalition of insiders still thinks possible. */
final class Rows {

    private static final int ROSE = 1;
    private static final int FELL = 2;

    private final List<int[]> kinds;
    private final Map<List<Integer>, Integer> possible = new HashMap<>();
    private final Map<List<Integer>, PairedAnswers> examples = new HashMap<>();
    private @Nullable PairedAnswers first;
    private int[] changes = {};
    private boolean severalChanges;
    private boolean severalRose;
    private boolean severalFell;
    private boolean severalChanged;
    private BigInteger dataSets = BigInteger.ZERO;

    Rows(List<int[]> kinds) {
        this.kinds = kinds;
    }

    void add(int[] chosen, int insiders, PairedAnswers data, BigInteger orders) {
        dataSets = dataSets.add(orders);
        int[] these = Arrays.stream(chosen)
                .map(kind -> kinds.get(kind)[1] - kinds.get(kind)[0])
                .sorted()
                .toArray();
        if (first == null) {
            first = data;
            changes = these;
        }
        severalChanges |= !Arrays.equals(changes, these);
        int rose = count(these, 1);
        int fell = count(these, -1);
        severalRose |= rose != count(changes, 1);
        severalFell |= fell != count(changes, -1);
        severalChanged |= rose + fell != count(changes, 1) + count(changes, -1);
        coalitions(chosen, insiders, 0, new ArrayList<>(), data);
    }

    /** How many data sets are printed so, each person counted apart. */
    BigInteger dataSets() {
        return dataSets;
    }

    private static int count(int[] changes, int sign) {
        int count = 0;
        for (int change : changes) {
            count += Integer.signum(change) == sign ? 1 : 0;
        }
        return count;
    }

    private boolean hasOneCount() {
        return !(severalRose && severalFell && severalChanged);
    }

    /** Each choice of insiders, those of the same scores once. */
    private void coalitions(int[] chosen, int left, int from, List<Integer> places, PairedAnswers data) {
        if (left == 0) {
            note(chosen, places, data);
            return;
        }
        for (int i = from; i < chosen.length; i++) {
            if (i > from && chosen[i] == chosen[i - 1]) {
                continue;
            }
            places.add(i);
            coalitions(chosen, left - 1, i + 1, places, data);
            places.remove(places.size() - 1);
        }
    }

    private void note(int[] chosen, List<Integer> places, PairedAnswers data) {
        int seen = 0;
        for (int i = 0; i < chosen.length; i++) {
            int[] kind = kinds.get(chosen[i]);
            if (!places.contains(i)) {
                seen |= kind[1] > kind[0] ? ROSE : kind[1] < kind[0] ? FELL : 0;
            }
        }
        List<Integer> coalition = places.stream().map(place -> chosen[place]).toList();
        possible.merge(coalition, seen, (a, b) -> a | b);
        examples.putIfAbsent(coalition, data);
    }

    void leaks(Object printed, List<RowLeak> leaks) {
        possible.forEach((coalition, seen) -> {
            List<List<Integer>> known = coalition.stream()
                    .map(kind -> List.of(kinds.get(kind)[0], kinds.get(kind)[1]))
                    .toList();
            PairedAnswers example = examples.getOrDefault(coalition, new PairedAnswers(List.of(), List.of()));
            if ((seen & ROSE) == 0) {
                leaks.add(new RowLeak(RowLeak.Kind.NOBODY_ELSE_ROSE, printed, known, example));
            }
            if ((seen & FELL) == 0) {
                leaks.add(new RowLeak(RowLeak.Kind.NOBODY_ELSE_FELL, printed, known, example));
            }
        });
        if (first != null && !severalChanges) {
            leaks.add(new RowLeak(RowLeak.Kind.CHANGES_FIXED, printed, List.of(), first));
        }
        if (first != null && hasOneCount()) {
            leaks.add(new RowLeak(RowLeak.Kind.COUNT_FIXED, printed, List.of(), first));
        }
    }

    BigInteger fixedChanges() {
        return severalChanges ? BigInteger.ZERO : dataSets;
    }

    BigInteger fixedCount() {
        return hasOneCount() ? dataSets : BigInteger.ZERO;
    }
}
