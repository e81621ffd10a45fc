package org.reversementoring.core.exchange.answers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.measure.TimePoint;

/**
 * What a host declares about a file of answers: which column says who answers, what others are called, which signs stand for no answer.
 * Without a declaration, columns are found by the codes or texts of the form's items. Names of columns are compared as {@link Identities}
 * compares. Immutable.
 */
public final class AnswerMapping {

    private static final AnswerMapping STANDARD = new AnswerMapping(Declarations.none());

    private final Declarations declared;

    private AnswerMapping(Declarations declared) {
        this.declared = declared;
    }

    /** No declaration. */
    public static AnswerMapping standard() {
        return STANDARD;
    }

    /** The same with a column that says who answers. It may be one that would be dropped; then the dry run says so. */
    public AnswerMapping withRespondent(String column) {
        Declarations.Builder changed = declared.builder();
        changed.respondent(key(column));
        return new AnswerMapping(changed.build());
    }

    /** The same with a column of an item. */
    public AnswerMapping withItem(ItemCode item, String column) {
        Declarations.Builder changed = declared.builder();
        changed.item(key(column), item);
        return new AnswerMapping(changed.build());
    }

    /** The same, but columns of these names are not read. */
    public AnswerMapping withoutColumns(String... columns) {
        Declarations.Builder changed = declared.builder();
        List.of(columns).forEach(column -> changed.dropped(key(column)));
        return new AnswerMapping(changed.build());
    }

    /** The same, but only rows are read that have one of the values in a column, for instance one event or one mentee. Values for the same column add up. */
    public AnswerMapping withRowsOf(String column, String... values) {
        Declarations.Builder changed = declared.builder();
        changed.filter(key(column), Set.of(values));
        return new AnswerMapping(changed.build());
    }

    /** The same with the time point of all rows. */
    public AnswerMapping at(TimePoint time) {
        Declarations.Builder changed = declared.builder();
        changed.time(time);
        return new AnswerMapping(changed.build());
    }

    /** The same with a column of the time point, and what is written there for each, for instance {@code baseline_arm_1} for T0. */
    public AnswerMapping withTimes(String column, Map<String, TimePoint> times) {
        Declarations.Builder changed = declared.builder();
        changed.times(key(column), times);
        return new AnswerMapping(changed.build());
    }

    /** The same with signs that stand for no answer, for instance {@code NA} or {@code -99}. */
    public AnswerMapping withMissing(String... signs) {
        Declarations.Builder changed = declared.builder();
        List.of(signs).forEach(sign -> changed.missing(sign.strip()));
        return new AnswerMapping(changed.build());
    }

    /**
     * The same with codes of options for the words of a tool.
     *
     * @param codes the code of an option, for instance {@code 4}, by the word in the file
     */
    public AnswerMapping withCodes(ItemCode item, Map<String, String> codes) {
        Declarations.Builder changed = declared.builder();
        changed.recoding(item, new Declarations.Recoding.Words(codes));
        return new AnswerMapping(changed.build());
    }

    /** The same for all items that have no codes of their own. */
    public AnswerMapping withCodes(Map<String, String> codes) {
        Declarations.Builder changed = declared.builder();
        changed.recoding(new Declarations.Recoding.Words(codes));
        return new AnswerMapping(changed.build());
    }

    /**
     * The same, but values run from another lowest to another highest value than those of an item, for instance from 1 to 5 where the item has
     * 0 to 100. A value that falls between two options is a fault.
     *
     * @throws IllegalArgumentException if lowest is not below highest
     */
    public AnswerMapping withRange(ItemCode item, int lowest, int highest) {
        Declarations.Builder changed = declared.builder();
        changed.recoding(item, new Declarations.Recoding.Range(lowest, highest));
        return new AnswerMapping(changed.build());
    }

    /** The same for all items that have no codes or range of their own. */
    public AnswerMapping withRange(int lowest, int highest) {
        Declarations.Builder changed = declared.builder();
        changed.recoding(new Declarations.Recoding.Range(lowest, highest));
        return new AnswerMapping(changed.build());
    }

    /**
     * The same, but numbers have decimals after this sign; marks are whole numbers all the same, for instance {@code 4,0}.
     *
     * @param mark a comma or a point
     * @throws IllegalArgumentException if it is another sign
     */
    public AnswerMapping withDecimals(char mark) {
        if (mark != ',' && mark != '.') {
            throw new IllegalArgumentException("sign before decimals must be a comma or a point");
        }
        Declarations.Builder changed = declared.builder();
        changed.decimals(mark);
        return new AnswerMapping(changed.build());
    }

    /** The same, but cells are codes of options and never labels. */
    public AnswerMapping withCodesOnly() {
        Declarations.Builder changed = declared.builder();
        changed.reading(Declarations.Reading.CODES);
        return new AnswerMapping(changed.build());
    }

    /** The same, but cells are labels of options and never codes. */
    public AnswerMapping withLabelsOnly() {
        Declarations.Builder changed = declared.builder();
        changed.reading(Declarations.Reading.LABELS);
        return new AnswerMapping(changed.build());
    }

    /** The same, but what was begun and not sent off is read, too. Ask those who answered before you do. */
    public AnswerMapping withIncomplete() {
        Declarations.Builder changed = declared.builder();
        changed.incomplete();
        return new AnswerMapping(changed.build());
    }

    /** The same, but an apostrophe before a sign of a formula is taken off, as a tool puts it there against formulas. */
    public AnswerMapping withFormulaGuard() {
        Declarations.Builder changed = declared.builder();
        changed.guarded();
        return new AnswerMapping(changed.build());
    }

    Declarations declared() {
        return declared;
    }

    static String key(String column) {
        return Identities.key(column);
    }

    /** Sizes only: a column may have the name of a person. */
    @Override
    public String toString() {
        return "AnswerMapping[" + declared.items().size() + " items, "
                + declared.dropped().size() + " dropped, ***]";
    }
}
