package org.reversementoring.anonymisation.audit.enumeration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.anonymisation.strategy.TrimmedStrategy;
import org.reversementoring.core.report.Statement;

/** The questions to one strategy: what does it say about each panel? They are put twice, in opposite orders; used once, by one thread. */
final class PanelQuestions {

    private static final long LARGEST_TREE = 8L << 20;

    private final AnonymisationStrategy strategy;
    private final PublicContext context;
    private final int points;
    private final PanelOrder order;
    private final StatementNumbers said;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Equal statements have equal texts, so most of them need not be written out. */
    private final Map<Statement, Integer> known = new HashMap<>();

    /** The marks of the panel that is asked about, and last how many declined. */
    private final int[] counts;

    private final int[] marks;
    /** Neighbours often get the same statement, so that it need not be looked up. */
    private @Nullable Statement last;

    private int lastNumber;
    private long bytes;

    PanelQuestions(AnonymisationStrategy strategy, PublicContext context, boolean declines) {
        this.strategy = strategy;
        this.context = context;
        points = context.scale().points();
        MemoryNeed.require(
                Multisets.number(context.panelSize(), points + (declines ? 1 : 0))
                        .min(BigInteger.valueOf(Long.MAX_VALUE))
                        .longValue(),
                PanelEnumeration.MAX_BYTES,
                context.panelSize(),
                points);
        order = new PanelOrder(context.panelSize(), points + (declines ? 1 : 0));
        said = new StatementNumbers(order.number());
        counts = new int[points + (declines ? 1 : 0)];
        marks = new int[points];
    }

    /**
     * The answers.
     *
     * @throws StrategyLawException if it throws, says nothing, or says different things about the same answers
     * @throws IllegalArgumentException if it would take too much memory
     */
    PanelEnumeration asked() {
        Optional<TrimmedTree> tree = Strategies.trimmedOnly(strategy).flatMap(this::tree);
        counts[0] = context.panelSize();
        if (tree.isPresent()) {
            look(tree.get());
        } else {
            askEach();
        }
        return new PanelEnumeration(context, order, said, new StatementTexts(statements, numbers));
    }

    private void askEach() {
        for (int place = 0; place < order.number(); place++) {
            said.set(place, number(ask()));
            PanelOrder.next(counts);
        }
        for (int place = order.number() - 1; place >= 0; place--) {
            int number = again(ask());
            if (number != said.at(place)) {
                throw broken("must say the same about the same answers (law 2)");
            }
            PanelOrder.previous(counts);
        }
    }

    /** Empty if it would be large: then each panel is asked about, which needs no tree. */
    private Optional<TrimmedTree> tree(TrimmedStrategy trimmed) {
        try {
            return Optional.of(TrimmedTree.ask(trimmed, context, LARGEST_TREE));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Statements have numbers in the order of panels, as when each panel is asked about. */
    private void look(TrimmedTree tree) {
        int[] renumbered = new int[tree.statements().size()];
        Arrays.fill(renumbered, -1);
        for (int place = 0; place < order.number(); place++) {
            int found = tree.saidAbout(counts, context.panelSize() - (counts.length > points ? counts[points] : 0));
            if (renumbered[found] < 0) {
                renumbered[found] = number(tree.statements().get(found));
            }
            said.set(place, renumbered[found]);
            PanelOrder.next(counts);
        }
    }

    private StrategyLawException broken(String rule) {
        return new StrategyLawException(rule, Multisets.marks(Multisets.of(counts), context.scale()));
    }

    private Statement ask() {
        @Nullable Statement statement;
        try {
            System.arraycopy(counts, 0, marks, 0, points);
            statement = strategy.apply(
                    AnswerCounts.ofCounts(context.scale(), counts.length > points ? counts[points] : 0, marks),
                    context);
        } catch (Throwable e) { // A stranger's code can also throw checked exceptions and errors.
            throw broken("must not throw, but threw " + e.getClass().getSimpleName() + " (law 1)");
        }
        if (statement == null) {
            throw broken("must not return null (law 1)");
        }
        return statement;
    }

    /** The number of a statement that was made before, or -1 if it is new. */
    private int again(Statement statement) {
        try {
            if (statement.equals(last)) {
                return lastNumber;
            }
            Integer number = known.get(statement);
            number = number == null ? numbers.getOrDefault(statement.canonical(), -1) : number;
            last = number < 0 ? null : statement;
            lastNumber = number;
            return number;
        } catch (Throwable e) { // A statement may hold a stranger's number.
            throw unwritable();
        }
    }

    private int number(Statement statement) {
        int before = statements.size();
        int number;
        try {
            number = statement.equals(last) ? lastNumber : numbered(statement);
            last = statement;
            lastNumber = number;
        } catch (Throwable e) { // A statement may hold a stranger's number.
            throw unwritable();
        }
        if (statements.size() > before) {
            bytes += MemoryNeed.atWork(statement.canonical(), points, context.panelSize());
            MemoryNeed.require(
                    MemoryNeed.table(order.number(), statements.size()) + bytes,
                    PanelEnumeration.MAX_BYTES,
                    context.panelSize(),
                    points);
        }
        return number;
    }

    private StrategyLawException unwritable() {
        return broken("must say what can be put into words on the scale (law 1)");
    }

    private int numbered(Statement statement) {
        Integer equal = known.get(statement);
        if (equal != null) {
            return equal;
        }
        Integer same = numbers.putIfAbsent(statement.canonical(), statements.size());
        known.put(statement, same == null ? statements.size() : same);
        if (same != null) {
            return same;
        }
        statement.inWords(context.scale());
        statements.add(statement);
        return statements.size() - 1;
    }
}
