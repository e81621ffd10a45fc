package org.reversementoring.anonymisation.audit.enumeration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.RemainingAnswers;
import org.reversementoring.anonymisation.strategy.TrimmedStrategy;
import org.reversementoring.core.report.Statement;

/**
 * The questions to a trimmed strategy. It is handed answers of which nothing is known at first. Where it asks for one, the call ends, and it is
 * called again for each answer that there can be, until it says something without asking for more; used once, by one thread.
 */
final class TrimmedQuestions {

    private static final int NONE = -1;

    private final TrimmedStrategy strategy;
    private final PublicContext context;
    private final long mostBytes;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private long bytes;
    private long nodes;
    /** What the strategy asked for and was not told. */
    private int asked = NONE;

    TrimmedQuestions(TrimmedStrategy strategy, PublicContext context, long mostBytes) {
        this.strategy = strategy;
        this.context = context;
        this.mostBytes = mostBytes;
    }

    /** Ends a call in which something was asked for. A strategy that catches it gains nothing: what it then says is not looked at. */
    private static final class NotTold extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotTold() {
            super("untold", null, false, false);
        }
    }

    TrimmedTree asked() {
        int most = context.panelSize();
        TrimmedTree.Node[] byAnswered = new TrimmedTree.Node[most + 1];
        for (int answered = most; answered >= context.answersNeeded(); answered--) {
            byAnswered[answered] = node(RemainingKnown.nothing(TrimmedTree.shape(context, answered)));
        }
        int silent = number(new Statement.NotShown(), null);
        for (int answered = context.answersNeeded(); answered <= most; answered++) {
            again(byAnswered[answered], RemainingKnown.nothing(TrimmedTree.shape(context, answered)));
        }
        return new TrimmedTree(context, byAnswered, new StatementTexts(statements, numbers), silent, nodes);
    }

    private TrimmedTree.Node node(RemainingKnown known) {
        nodes++;
        spend(MemoryNeed.A_NODE);
        @Nullable Statement said = ask(known);
        if (asked == NONE) {
            return TrimmedTree.Node.leaf(number(required(said, known), known));
        }
        int query = asked;
        int least = known.least(query);
        TrimmedTree.Node[] next = new TrimmedTree.Node[known.most(query) - least + 1];
        for (int i = 0; i < next.length; i++) {
            next[i] = node(known.with(query, least + i));
        }
        return TrimmedTree.Node.question(query, least, next);
    }

    /** In the opposite order, leaves only: a strategy that asked for something else before would not have come here. */
    private void again(TrimmedTree.Node node, RemainingKnown known) {
        if (node.query != TrimmedTree.Node.LEAF) {
            for (int i = node.next.length - 1; i >= 0; i--) {
                again(node.next[i], known.with(node.query, node.least + i));
            }
            return;
        }
        @Nullable Statement said = ask(known);
        if (asked != NONE
                || !text(required(said, known), known)
                        .equals(statements.get(node.said).canonical())) {
            throw broken("must say the same about the same answers (law 2)", known);
        }
    }

    private @Nullable Statement ask(RemainingKnown known) {
        asked = NONE;
        try {
            return RemainingAnswers.handed(
                    known.shape(), rank -> told(known, rank), () -> told(known, RemainingKnown.SUM), strategy::apply);
        } catch (Throwable e) { // A stranger's code can also throw checked exceptions and errors.
            if (asked == NONE) {
                throw broken("must not throw, but threw " + e.getClass().getSimpleName() + " (law 1)", known);
            }
            return null;
        }
    }

    private int told(RemainingKnown known, int query) {
        if (asked == NONE) {
            if (known.has(query)) {
                return known.value(query);
            }
            int least = known.least(query);
            if (least == known.most(query)) {
                return least;
            }
            asked = query;
        }
        throw new NotTold();
    }

    private Statement required(@Nullable Statement said, RemainingKnown known) {
        if (said == null) {
            throw broken("must not return null (law 1)", known);
        }
        return said;
    }

    private int number(Statement said, @Nullable RemainingKnown known) {
        String text = text(said, known);
        Integer before = numbers.putIfAbsent(text, statements.size());
        if (before != null) {
            return before;
        }
        statements.add(said);
        spend(MemoryNeed.atWork(text, context.scale().points(), context.panelSize()));
        return statements.size() - 1;
    }

    private String text(Statement said, @Nullable RemainingKnown known) {
        try {
            String text = said.canonical();
            if (!numbers.containsKey(text)) {
                said.inWords(context.scale());
            }
            return text;
        } catch (Throwable e) { // A statement may hold a stranger's number.
            throw broken("must say what can be put into words on the scale (law 1)", known);
        }
    }

    private StrategyLawException broken(String rule, @Nullable RemainingKnown known) {
        RemainingKnown shown =
                known == null ? RemainingKnown.nothing(TrimmedTree.shape(context, context.answersNeeded())) : known;
        return new StrategyLawException(rule, shown.example(context.panelSize()));
    }

    private void spend(long more) {
        bytes += more;
        MemoryNeed.require(
                bytes, mostBytes, context.panelSize(), context.scale().points());
    }
}
