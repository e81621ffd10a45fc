package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The audit of a report that somebody else printed, for one item: everything that follows from its statements and from what the
 * reader knows, and nothing else. Immutable. Statements are made with {@link Published}:
 *
 * <pre>{@code
 * Scope six = Scope.range(1, 6);
 * Conclusion conclusion = OpenLoopAudit.of(Item.ordinal(1, 5), 6)
 *         .publishing(mean(six).printed("3.00"), standardDeviation(six).printed("1.41"))
 *         .knowing(Knowledge.answer(1, 2))
 *         .conclude();
 * }</pre>
 *
 * <p>Laws: (1) adding a statement or a piece of knowledge never makes another mark feasible; (2) reversing the scale mirrors the
 * conclusion; (3) the order of statements does not matter, except for which of several minimal contradictions is named.
 *
 * <p>It reads the printed numbers only. If the tool decides what to print from the answers, say so with {@link
 * Quantity#suppressedWhen(Values)}; to audit a strategy whose code is at hand, use {@link
 * org.reversementoring.anonymisation.audit.DisclosureAudit}. Source: guarantees section 7.
 */
public final class OpenLoopAudit {

    /** How many steps an audit may take, some seconds' worth; what takes more is refused, never sampled. */
    public static final long MAX_STEPS = 40_000_000;

    /** The most mentors. */
    public static final int MAX_MENTORS = 500;

    private final Item item;
    private final int mentors;
    private final List<Statement> statements;
    private final List<Knowledge> knowledge;
    private final Prior prior;

    private OpenLoopAudit(Item item, int mentors, List<Statement> statements, List<Knowledge> knowledge, Prior prior) {
        this.item = item;
        this.mentors = mentors;
        this.statements = List.copyOf(statements);
        this.knowledge = List.copyOf(knowledge);
        this.prior = prior;
    }

    /**
     * An audit of a report that says nothing yet, about mentors 1 .. n, under the prior that every answer is equally likely.
     *
     * @throws IllegalArgumentException if the number of mentors is not between 1 and 500
     */
    public static OpenLoopAudit of(Item item, int mentors) {
        if (mentors < 1 || mentors > MAX_MENTORS) {
            throw new IllegalArgumentException(
                    "mentors must be between 1 and " + MAX_MENTORS + ", but were " + mentors);
        }
        return new OpenLoopAudit(item, mentors, List.of(), List.of(), Prior.uniform());
    }

    /**
     * The report says this as well.
     *
     * @throws IllegalArgumentException if a statement is about a mentor or a mark that does not exist, or adds up the options of a
     *     nominal item
     */
    public OpenLoopAudit publishing(Statement... more) {
        for (Statement statement : more) {
            Fitness.require(statement, item, mentors);
        }
        return new OpenLoopAudit(item, mentors, both(statements, more), knowledge, prior);
    }

    /**
     * The reader knows this as well.
     *
     * @throws IllegalArgumentException if it is about a mentor or a mark that does not exist, or about declining an item that
     *     cannot be declined
     */
    public OpenLoopAudit knowing(Knowledge... more) {
        for (Knowledge known : more) {
            Fitness.require(known, item, mentors);
        }
        return new OpenLoopAudit(item, mentors, statements, both(knowledge, more), prior);
    }

    /**
     * The same audit under another prior, which changes probabilities and nothing else. A Dirichlet prior takes more steps: what
     * could be guessed before reading needs a look at every set of answers that the knowledge allows.
     *
     * @throws IllegalArgumentException if it does not have one weight for each answer
     */
    public OpenLoopAudit assuming(Prior other) {
        Factors.of(other, item, 1);
        return new OpenLoopAudit(item, mentors, statements, knowledge, other);
    }

    /**
     * How many worlds, up to the order within groups of interchangeable mentors, {@link #conclude()} looks at at most: for one
     * scope of n and s answers C(n + s - 1, n). Printed sums and means cut most of them short.
     */
    public BigInteger cost() {
        return puzzle(statements).cost();
    }

    /**
     * What follows.
     *
     * @throws IllegalArgumentException if it takes more than {@link #MAX_STEPS} steps; the message gives the cost and the
     *     alternatives
     */
    public Conclusion conclude() {
        Puzzle puzzle = puzzle(statements);
        Factors factors = Factors.of(prior, item, mentors);
        Weighing after = Weighing.of(puzzle, factors);
        if (after.isEmpty()) {
            return new Conclusion.Contradictory(contradiction());
        }
        return Consistency.of(item, Before.of(prior, item, domains(), factors), after);
    }

    /** Deletion filter: what can be left out while nothing fits is left out, from the first statement on. */
    private List<Statement> contradiction() {
        List<Statement> core = new ArrayList<>(statements);
        for (Statement statement : statements) {
            List<Statement> fewer = new ArrayList<>(core);
            fewer.remove(statement);
            if (!Search.findsAny(puzzle(fewer))) {
                core = fewer;
            }
        }
        return core;
    }

    private Puzzle puzzle(List<Statement> said) {
        return Puzzle.of(item, domains(), said);
    }

    private List<BitSet> domains() {
        List<BitSet> domains = new ArrayList<>();
        for (int mentor = 0; mentor < mentors; mentor++) {
            BitSet everything = new BitSet();
            everything.set(0, item.values());
            domains.add(everything);
        }
        for (Knowledge known : knowledge) {
            BitSet left = new BitSet();
            known.marks().ifPresent(marks -> marks.values().forEach(mark -> left.set(item.index(mark))));
            left.set(item.points(), known.mayHaveDeclined());
            domains.get(known.mentor() - 1).and(left);
        }
        return Collections.unmodifiableList(domains);
    }

    private static <T> List<T> both(List<T> first, T[] second) {
        return Stream.concat(first.stream(), Stream.of(second)).toList();
    }

    /** Does not tell what is known about a mentor. */
    @Override
    public String toString() {
        return "OpenLoopAudit[" + mentors + " mentors, " + statements.size() + " statements, " + knowledge.size()
                + " known]";
    }
}
