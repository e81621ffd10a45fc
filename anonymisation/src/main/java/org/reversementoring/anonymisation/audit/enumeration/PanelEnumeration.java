package org.reversementoring.anonymisation.audit.enumeration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/**
 * The statement of a strategy about every panel of a context. A panel is a multiset of n answers over s marks. Where
 * mentors may decline, "declined" is value s. Each multiset has the number of its statement.
 *
 * <p>Arrays are handed out uncopied because an audit reads them millions of times. The package is not exported.
 */
public final class PanelEnumeration {

    private final PublicContext context;
    private final int points;
    private final long[] panels;
    private final MultisetIndex index;
    private final int[] said;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Equal statements have equal texts, so most of them need not be written out. */
    private final Map<Statement, Integer> known = new HashMap<>();

    private PanelEnumeration(PublicContext context, int values) {
        this.context = context;
        points = context.scale().points();
        panels = Multisets.all(context.panelSize(), values);
        index = new MultisetIndex(panels);
        said = new int[panels.length];
    }

    /**
     * The enumeration of every panel, asked twice and in opposite orders. Each mentor may have declined.
     *
     * @throws StrategyLawException if it throws, says nothing, or says different things about the same answers
     */
    public static PanelEnumeration ask(AnonymisationStrategy strategy, PublicContext context) {
        return ask(strategy, context, true);
    }

    /**
     * The enumeration of every panel, asked twice and in opposite orders.
     *
     * @param declines whether mentors may have declined; otherwise everybody answered
     * @throws StrategyLawException if it throws, says nothing, or says different things about the same answers
     */
    public static PanelEnumeration ask(AnonymisationStrategy strategy, PublicContext context, boolean declines) {
        PanelEnumeration every = new PanelEnumeration(context, context.scale().points() + (declines ? 1 : 0));
        for (int i = 0; i < every.panels.length; i++) {
            every.said[i] = every.number(every.ask(strategy, i), i);
        }
        for (int i = every.panels.length - 1; i >= 0; i--) {
            Statement again = every.ask(strategy, i);
            Integer number = every.again(again, i);
            if (number == null || number != every.said[i]) {
                throw new StrategyLawException(
                        "must say the same about the same answers (law 2)", every.marks(every.panels[i]));
            }
        }
        return every;
    }

    /** The number of a statement that was made before, or null if it is new. */
    private @Nullable Integer again(Statement statement, int panel) {
        try {
            Integer number = known.get(statement);
            return number == null ? numbers.get(statement.canonical()) : number;
        } catch (Throwable e) { // A statement may hold a stranger's number.
            throw unwritable(panel);
        }
    }

    private int number(Statement statement, int panel) {
        try {
            return numbered(statement);
        } catch (Throwable e) { // A statement may hold a stranger's number.
            throw unwritable(panel);
        }
    }

    private StrategyLawException unwritable(int panel) {
        return new StrategyLawException(
                "must say what can be put into words on the scale (law 1)", marks(panels[panel]));
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

    private Statement ask(AnonymisationStrategy strategy, int panel) {
        @Nullable Statement statement;
        try {
            statement = strategy.apply(answers(panel), context);
        } catch (Throwable e) { // A stranger's code can also throw checked exceptions and errors.
            throw new StrategyLawException(
                    "must not throw, but threw " + e.getClass().getSimpleName() + " (law 1)", marks(panels[panel]));
        }
        if (statement == null) {
            throw new StrategyLawException("must not return null (law 1)", marks(panels[panel]));
        }
        return statement;
    }

    private AnswerCounts answers(int panel) {
        int[] counts = Multisets.counts(panels[panel], points + 1);
        return AnswerCounts.ofCounts(context.scale(), counts[points], Arrays.copyOf(counts, points));
    }

    /** The context in which the strategy was asked. */
    public PublicContext context() {
        return context;
    }

    /** The number of marks on the scale, s; also the value that stands for "declined". */
    public int points() {
        return points;
    }

    /** The panels as packed multisets. */
    public long[] panels() {
        return panels;
    }

    /** The number of the statement about each panel. */
    public int[] said() {
        return said;
    }

    /** The place of a panel in {@link #panels()}. */
    public int indexOf(long panel) {
        return index.of(panel);
    }

    /** The number of the statement about this panel. */
    public int saidAbout(long panel) {
        return said[index.of(panel)];
    }

    /** The statements of the strategy, by number. */
    public List<Statement> statements() {
        return Collections.unmodifiableList(statements);
    }

    /** The statement with this number. */
    public Statement statement(int number) {
        return statements.get(number);
    }

    /** The number of different statements. */
    public int statementCount() {
        return statements.size();
    }

    /** The statement about these answers. */
    public Statement about(AnswerCounts answers) {
        int[] counts = new int[points + 1];
        for (int i = 0; i < points; i++) {
            counts[i] = answers.count(context.scale().lowest() + i);
        }
        counts[points] = answers.declined();
        return statements.get(saidAbout(Multisets.of(counts)));
    }

    /** The number of a statement, or -1 if the strategy never makes it. */
    public int find(Statement statement) {
        return numbers.getOrDefault(statement.canonical(), -1);
    }

    /** The groups of panels that an adversary cannot tell apart, as a group number from 0 for each panel. */
    public int[] groups(Adversary adversary) {
        if (!adversary.knowsWhoDeclined()) {
            return said;
        }
        int[] groups = new int[panels.length];
        Arrays.setAll(groups, i -> said[i] * (context.panelSize() + 1) + Multisets.count(panels[i], points));
        return groups;
    }

    /** The marks of a multiset, ascending, and how many declined. */
    public Answers marks(long multiset) {
        return Multisets.marks(multiset, context.scale());
    }
}
