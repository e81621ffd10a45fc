package org.reversementoring.anonymisation.audit.enumeration;

import java.util.List;
import java.util.function.ObjIntConsumer;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.RemainingAnswers;
import org.reversementoring.anonymisation.strategy.TrimmedStrategy;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/**
 * What a trimmed strategy says about everything that it can be handed: a tree for each number of mentors who answered. A node is what the strategy
 * asked for, a branch what it was told, a leaf what it then said.
 *
 * <p>Whoever reads a statement off the tree looks at remaining answers only, whatever the strategy did when the tree was made. That is all
 * that T3 needs, and the strategy is not called any more. Immutable.
 */
public final class TrimmedTree implements StatementTable {

    private final PublicContext context;
    private final Node[] byAnswered;
    private final StatementTexts texts;
    private final int silent;
    private final long nodes;

    TrimmedTree(PublicContext context, Node[] byAnswered, StatementTexts texts, int silent, long nodes) {
        this.context = context;
        this.byAnswered = byAnswered;
        this.texts = texts;
        this.silent = silent;
        this.nodes = nodes;
    }

    /** A place in the tree: a question with a node for each answer to it from the least on, or a leaf. */
    static final class Node {

        static final int LEAF = -1;

        final int query;
        final int least;
        final Node[] next;
        final int said;

        private Node(int query, int least, Node[] next, int said) {
            this.query = query;
            this.least = least;
            this.next = next;
            this.said = said;
        }

        static Node leaf(int said) {
            return new Node(LEAF, 0, new Node[0], said);
        }

        static Node question(int query, int least, Node[] next) {
            return new Node(query, least, next, 0);
        }
    }

    /**
     * The tree of a strategy. Each leaf is asked for twice, in opposite orders.
     *
     * @param mostBytes the most that it may take
     * @throws StrategyLawException if the strategy throws, says nothing, or says different things about the same answers
     * @throws IllegalArgumentException if it would take more
     */
    public static TrimmedTree ask(TrimmedStrategy strategy, PublicContext context, long mostBytes) {
        return new TrimmedQuestions(strategy, context, mostBytes).asked();
    }

    @Override
    public PublicContext context() {
        return context;
    }

    @Override
    public TrimmedTree on(RatingScale scale) {
        return new TrimmedTree(PanelEnumeration.relabelled(context, scale), byAnswered, texts, silent, nodes);
    }

    @Override
    public List<Statement> statements() {
        return texts.statements();
    }

    @Override
    public int find(Statement statement) {
        return texts.find(statement);
    }

    @Override
    public Statement about(AnswerCounts answers) {
        if (answers.answered() + answers.declined() != context.panelSize()) {
            throw new IllegalArgumentException(
                    "answers must be those of a panel of the certified size and scale, but are not");
        }
        RatingScale scale = context.scale();
        int[] counts = new int[scale.points()];
        for (int point = 0; point < counts.length; point++) {
            counts[point] = answers.count(scale.lowest() + point);
        }
        return texts.statements().get(saidAbout(counts, answers.answered()));
    }

    @Override
    public long bytes() {
        return nodes * MemoryNeed.A_NODE + texts.bytes();
    }

    /**
     * The number of the statement about a panel.
     *
     * @param counts how many gave each mark; what follows them is not read
     * @param answered how many gave one
     */
    int saidAbout(int[] counts, int answered) {
        if (answered < context.answersNeeded()) {
            return silent;
        }
        Node node = byAnswered[answered];
        while (node.query != Node.LEAF) {
            int value = node.query == RemainingKnown.SUM ? sum(counts, answered) : ranked(counts, node.query);
            node = node.next[value - node.least];
        }
        return node.said;
    }

    private int ranked(int[] counts, int rank) {
        int point = 0;
        for (int below = counts[0]; below < rank; below += counts[point]) {
            point++;
        }
        return context.scale().lowest() + point;
    }

    private int sum(int[] counts, int answered) {
        int dropped = context.colluders() + 1;
        int sum = 0;
        int before = 0;
        for (int point = 0; point < context.scale().points(); point++) {
            int from = Math.max(before, dropped);
            before += counts[point];
            sum += (context.scale().lowest() + point) * Math.max(0, Math.min(before, answered - dropped) - from);
        }
        return sum;
    }

    /**
     * Visits what leads to each leaf for this number of mentors who answered, with the number of what is then said.
     *
     * @param answered at least what the context asks for, at most the panel's size
     */
    public void forEachLeaf(int answered, ObjIntConsumer<RemainingKnown> leaf) {
        visit(byAnswered[answered], RemainingKnown.nothing(shape(context, answered)), leaf);
    }

    private static void visit(Node node, RemainingKnown known, ObjIntConsumer<RemainingKnown> leaf) {
        if (node.query == Node.LEAF) {
            leaf.accept(known, node.said);
            return;
        }
        for (int i = 0; i < node.next.length; i++) {
            visit(node.next[i], known.with(node.query, node.least + i), leaf);
        }
    }

    static RemainingAnswers.PublicFacts shape(PublicContext context, int answered) {
        return new RemainingAnswers.PublicFacts(
                answered,
                context.colluders(),
                context.scale().lowest(),
                context.scale().points());
    }
}
