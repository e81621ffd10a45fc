package org.reversementoring.anonymisation.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.audit.MultisetIndex;
import org.reversementoring.anonymisation.audit.Multisets;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/** What a strategy says about every panel of a context: for each histogram the number of its statement. */
final class PanelOutputs {

    final List<Statement> statements = new ArrayList<>();

    private final AnonymisationStrategy strategy;
    private final PublicContext context;
    private final MultisetIndex panels;
    private final int[] said;
    private final Map<String, Integer> canonical = new HashMap<>();
    private final Map<Statement, Integer> equal = new HashMap<>();

    private PanelOutputs(AnonymisationStrategy strategy, PublicContext context, long[] histograms) {
        this.strategy = strategy;
        this.context = context;
        panels = new MultisetIndex(histograms);
        said = new int[histograms.length];
    }

    /**
     * Asks the strategy about every panel, twice and in opposite orders.
     *
     * @throws IllegalArgumentException if it throws, says nothing, or says different things about the same answers
     */
    static PanelOutputs ask(AnonymisationStrategy strategy, PublicContext context, int values) {
        long[] histograms = Multisets.all(context.panelSize(), values);
        PanelOutputs outputs = new PanelOutputs(strategy, context, histograms);
        for (int i = 0; i < histograms.length; i++) {
            outputs.said[i] = outputs.number(outputs.statement(histograms[i]));
        }
        for (int i = histograms.length - 1; i >= 0; i--) {
            if (outputs.number(outputs.statement(histograms[i])) != outputs.said[i]) {
                throw unlawful("say the same about the same answers (law 2)");
            }
        }
        return outputs;
    }

    /** Equal statements have equal texts, and comparing them is faster. */
    private int number(Statement statement) {
        Integer known = equal.get(statement);
        if (known != null) {
            return known;
        }
        Integer same = canonical.putIfAbsent(statement.canonical(), statements.size());
        if (same == null) {
            statements.add(statement);
            same = statements.size() - 1;
        }
        equal.put(statement, same);
        return same;
    }

    private Statement statement(long histogram) {
        int[] counts = new int[context.scale().points()];
        int answered = 0;
        for (int value = 0; value < counts.length; value++) {
            counts[value] = Multisets.count(histogram, value);
            answered += counts[value];
        }
        @Nullable Statement statement;
        try {
            statement = strategy.apply(
                    AnswerCounts.ofCounts(context.scale(), context.panelSize() - answered, counts), context);
        } catch (Throwable e) { // checked exceptions and errors come out of strangers' code too
            throw unlawful("not throw, but threw " + e.getClass().getSimpleName() + " (law 1)");
        }
        if (statement == null) {
            throw unlawful("not return null (law 1)");
        }
        return statement;
    }

    private static IllegalArgumentException unlawful(String rule) {
        return new IllegalArgumentException("strategy of a joint audit must " + rule);
    }

    /** Number of the statement about this panel. */
    int about(long histogram) {
        return said[panels.of(histogram)];
    }

    /** Number of this statement, or -1 if it is never made. */
    int find(Statement statement) {
        return canonical.getOrDefault(statement.canonical(), -1);
    }
}
