package org.reversementoring.anonymisation.ledger.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.audit.guarantee.FeasibleMarks;
import org.reversementoring.core.guide.RatingScale;

/** Values of the oracle (0 is declined, marks from 1) and of the library, told in each other's terms. */
final class Sets {

    static final Comparator<List<Integer>> ORDER = Comparator.comparing(List::toString);

    private Sets() {}

    static FeasibleMarks feasible(RatingScale scale, Set<Integer> values) {
        int bits = 0;
        for (int value : values) {
            bits |= value == OrderedWorlds.DECLINED ? 0 : 1 << (value - 1);
        }
        return new FeasibleMarks(scale, bits, values.contains(OrderedWorlds.DECLINED));
    }

    static Set<Integer> values(FeasibleMarks feasible) {
        Set<Integer> values = new TreeSet<>(feasible.marks());
        if (feasible.declined()) {
            values.add(OrderedWorlds.DECLINED);
        }
        return values;
    }

    static List<Integer> values(Answers answers) {
        List<Integer> values = new ArrayList<>(answers.marks());
        for (int i = 0; i < answers.declined(); i++) {
            values.add(OrderedWorlds.DECLINED);
        }
        values.sort(null);
        return values;
    }

    /** Numbers of the releases that a variable goes into. */
    static List<Integer> in(List<List<Integer>> variables, int variable) {
        List<Integer> in = new ArrayList<>();
        for (int r = 0; r < variables.size(); r++) {
            if (variables.get(r).contains(variable)) {
                in.add(r + 1);
            }
        }
        return in;
    }
}
