package org.reversementoring.anonymisation.reconstruction;

import java.util.Collection;
import java.util.List;

/** Whether a statement or a piece of knowledge can be about these mentors and this item. */
final class Fitness {

    private Fitness() {}

    static void require(Statement statement, Item item, int mentors) {
        int last = statement.scope().mentors().get(statement.scope().size() - 1);
        if (last > mentors) {
            throw new IllegalArgumentException(
                    "scope must be among mentors 1 to " + mentors + ", but had mentor " + last);
        }
        marks(statement).forEach(item::index);
        if (item.kind() == Item.Kind.NOMINAL && isOrdinal(statement)) {
            throw new IllegalArgumentException(
                    "statement about a nominal item must count answers, but was: " + statement.inWords());
        }
    }

    static void require(Knowledge known, Item item, int mentors) {
        if (known.mentor() > mentors) {
            throw new IllegalArgumentException(
                    "knowledge must be about mentors 1 to " + mentors + ", but was about mentor " + known.mentor());
        }
        if (known.marks().stream().anyMatch(marks -> !marks.values().stream().allMatch(item::contains))) {
            throw new IllegalArgumentException(
                    "known marks must be between " + item.lowest() + " and " + item.highest() + ", but are not");
        }
        if (known.mayHaveDeclined() && !item.declinable()) {
            throw new IllegalArgumentException(
                    "knowledge about declining must be about an item that can be declined, but is not");
        }
    }

    private static Collection<Integer> marks(Statement statement) {
        if (statement instanceof Statement.Histogram histogram) {
            return histogram.bars().keySet();
        } else if (statement instanceof Statement.Trimmed trimmed) {
            return trimmed.left();
        } else if (statement instanceof Statement.Modes modes) {
            return modes.marks().values();
        } else if (statement instanceof Statement.About about) {
            Statistic statistic = about.quantity().statistic();
            if (statistic instanceof Statistic.Count count) {
                return count.marks().values();
            } else if (statistic instanceof Statistic.Share share) {
                return share.marks().values();
            }
        }
        return List.of();
    }

    private static boolean isOrdinal(Statement statement) {
        return statement instanceof Statement.Trimmed
                || (statement instanceof Statement.About about
                        && about.quantity().statistic().isOrdinal());
    }
}
