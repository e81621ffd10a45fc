package org.reversementoring.anonymisation.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/**
 * What a strategy says about every panel of a context: all multisets of n answers over s marks and "declined" (value s), and
 * for each the number of its statement.
 */
final class EveryPanel {

    final PublicContext context;
    final int points;
    final long[] panels;
    final MultisetIndex index;
    final int[] said;
    final List<Statement> statements = new ArrayList<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    /** Equal statements have equal texts, so that most need not be written out. */
    private final Map<Statement, Integer> known = new HashMap<>();

    private EveryPanel(PublicContext context) {
        this.context = context;
        points = context.scale().points();
        panels = Multisets.all(context.panelSize(), points + 1);
        index = new MultisetIndex(panels);
        said = new int[panels.length];
    }

    /**
     * Asks the strategy about every panel, twice and in opposite orders.
     *
     * @throws UnlawfulStrategy if it throws, says nothing, or says different things about the same answers
     */
    static EveryPanel ask(AnonymisationStrategy strategy, PublicContext context) {
        EveryPanel every = new EveryPanel(context);
        for (int i = 0; i < every.panels.length; i++) {
            every.said[i] = every.number(every.ask(strategy, i), i);
        }
        for (int i = every.panels.length - 1; i >= 0; i--) {
            Statement again = every.ask(strategy, i);
            Integer number = every.known.get(again);
            number = number == null ? every.numbers.get(again.canonical()) : number;
            if (number == null || number != every.said[i]) {
                throw new UnlawfulStrategy(
                        "must say the same about the same answers (law 2)", every.marks(every.panels[i]));
            }
        }
        return every;
    }

    private int number(Statement statement, int panel) {
        Integer equal = known.get(statement);
        if (equal != null) {
            return equal;
        }
        Integer same = numbers.putIfAbsent(statement.canonical(), statements.size());
        known.put(statement, same == null ? statements.size() : same);
        if (same != null) {
            return same;
        }
        try {
            statement.inWords(context.scale());
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new UnlawfulStrategy(
                    "must say what can be put into words on the scale (law 1)", marks(panels[panel]));
        }
        statements.add(statement);
        return statements.size() - 1;
    }

    private Statement ask(AnonymisationStrategy strategy, int panel) {
        @Nullable Statement statement;
        try {
            statement = strategy.apply(answers(panel), context);
        } catch (Throwable e) { // checked exceptions and errors come out of strangers' code too
            throw new UnlawfulStrategy(
                    "must not throw, but threw " + e.getClass().getSimpleName() + " (law 1)", marks(panels[panel]));
        }
        if (statement == null) {
            throw new UnlawfulStrategy("must not return null (law 1)", marks(panels[panel]));
        }
        return statement;
    }

    private AnswerCounts answers(int panel) {
        int[] counts = Multisets.counts(panels[panel], points + 1);
        return AnswerCounts.ofCounts(context.scale(), counts[points], Arrays.copyOf(counts, points));
    }

    /** The statement about these answers. */
    Statement about(AnswerCounts answers) {
        int[] counts = new int[points + 1];
        for (int i = 0; i < points; i++) {
            counts[i] = answers.count(context.scale().lowest() + i);
        }
        counts[points] = answers.declined();
        return statements.get(said[index.of(Multisets.of(counts))]);
    }

    /**
     * The number of a statement.
     *
     * @throws IllegalArgumentException if the strategy never makes it
     */
    int number(Statement statement) {
        Integer number = numbers.get(statement.canonical());
        if (number == null) {
            throw new IllegalArgumentException("statement must be one that the strategy makes, but is not");
        }
        return number;
    }

    /** Groups of panels that an adversary cannot tell apart, numbered from 0. */
    int[] groups(Adversary adversary) {
        if (!adversary.knowsWhoDeclined()) {
            return said;
        }
        int[] groups = new int[panels.length];
        Arrays.setAll(groups, i -> said[i] * (context.panelSize() + 1) + Multisets.count(panels[i], points));
        return groups;
    }

    /** The marks of a multiset, ascending, and how many declined. */
    Answers marks(long multiset) {
        List<Integer> marks = new ArrayList<>();
        for (int value = 0; value < points; value++) {
            for (int i = Multisets.count(multiset, value); i > 0; i--) {
                marks.add(context.scale().lowest() + value);
            }
        }
        return new Answers(marks, Multisets.count(multiset, points));
    }
}
