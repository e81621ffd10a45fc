package org.reversementoring.anonymisation.audit.enumeration;

import java.util.List;
import java.util.function.LongConsumer;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/**
 * The statement of a strategy about every panel of a context. A panel is a multiset of n answers over s marks. Where
 * mentors may decline, "declined" is value s. Each multiset has the number of its statement.
 *
 * <p>Panels are not listed: {@link PanelOrder} computes the place of each. A number takes one byte where there are at most 256 statements.
 * Immutable. The package is not exported.
 */
public final class PanelEnumeration implements StatementTable {

    /** The most bytes that the table and the statements may take while a strategy is asked and attacked. */
    public static final long MAX_BYTES = 64L << 20;

    private final PublicContext context;
    private final int points;
    private final PanelOrder order;
    private final StatementNumbers said;
    private final StatementTexts texts;

    PanelEnumeration(PublicContext context, PanelOrder order, StatementNumbers said, StatementTexts texts) {
        this.context = context;
        this.order = order;
        this.said = said;
        this.texts = texts;
        points = context.scale().points();
    }

    /**
     * The enumeration of every panel, asked twice and in opposite orders. Each mentor may have declined.
     *
     * @throws StrategyLawException if it throws, says nothing, or says different things about the same answers
     * @throws IllegalArgumentException if it would take more than {@link #MAX_BYTES}
     */
    public static PanelEnumeration ask(AnonymisationStrategy strategy, PublicContext context) {
        return ask(strategy, context, true);
    }

    /**
     * The enumeration of every panel, asked twice and in opposite orders.
     *
     * @param declines whether mentors may have declined; otherwise everybody answered
     * @throws StrategyLawException if it throws, says nothing, or says different things about the same answers
     * @throws IllegalArgumentException if it would take more than {@link #MAX_BYTES}
     */
    public static PanelEnumeration ask(AnonymisationStrategy strategy, PublicContext context, boolean declines) {
        return new PanelQuestions(strategy, context, declines).asked();
    }

    @Override
    public PublicContext context() {
        return context;
    }

    /** The number of marks on the scale, s; also the value that stands for "declined". */
    public int points() {
        return points;
    }

    /** The order of the panels. */
    public PanelOrder order() {
        return order;
    }

    /** How many panels there are. */
    public int panelCount() {
        return said.length();
    }

    /** The number of the statement about the panel at this place. */
    public int saidAt(int place) {
        return said.at(place);
    }

    /** The number of the statement about this panel. */
    public int saidAbout(long panel) {
        return said.at(order.of(panel));
    }

    /** Every panel of which this statement is made, packed, in order. */
    public void forEach(int number, LongConsumer panel) {
        for (int place = 0; place < said.length(); place++) {
            if (said.at(place) == number) {
                panel.accept(order.at(place));
            }
        }
    }

    @Override
    public long bytes() {
        return StatementNumbers.bytes(said.length(), statementCount()) + texts.bytes();
    }

    @Override
    public List<Statement> statements() {
        return texts.statements();
    }

    /** The statement with this number. */
    public Statement statement(int number) {
        return texts.statements().get(number);
    }

    /** The number of different statements. */
    public int statementCount() {
        return texts.statements().size();
    }

    @Override
    public Statement about(AnswerCounts answers) {
        int[] counts = new int[points + 1];
        for (int i = 0; i < points; i++) {
            counts[i] = answers.count(context.scale().lowest() + i);
        }
        counts[points] = answers.declined();
        return statement(said.at(order.of(counts)));
    }

    @Override
    public int find(Statement statement) {
        return texts.find(statement);
    }

    @Override
    public PanelEnumeration on(RatingScale scale) {
        return new PanelEnumeration(relabelled(context, scale), order, said, texts);
    }

    static PublicContext relabelled(PublicContext context, RatingScale scale) {
        if (scale.lowest() != context.scale().lowest()
                || scale.points() != context.scale().points()) {
            throw new IllegalArgumentException("scale must have the marks of the certified one, but has others");
        }
        return new PublicContext(scale, context.panelSize(), context.colluders(), context.answersNeeded());
    }

    /** The marks of a multiset, ascending, and how many declined. */
    public Answers marks(long multiset) {
        return Multisets.marks(multiset, context.scale());
    }
}
