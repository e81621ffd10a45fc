package org.reversementoring.core.exchange.answers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.measure.TimePoint;

/**
 * What a host declares about a file of answers: which column says who answers, what others are called, which signs stand for no answer.
 * Without a declaration, columns are found by the codes or texts of the form's items. Names of columns are compared as {@link Identities}
 * compares. Immutable.
 */
public final class AnswerMapping {

    private static final AnswerMapping STANDARD = new AnswerMapping(new Parts());

    private final Parts parts;

    private AnswerMapping(Parts parts) {
        this.parts = parts;
    }

    /** No declaration. */
    public static AnswerMapping standard() {
        return STANDARD;
    }

    /** The same with a column that says who answers. It may be one that would be dropped; then the dry run says so. */
    public AnswerMapping withRespondent(String column) {
        Parts changed = parts.copy();
        changed.respondent = Optional.of(key(column));
        return new AnswerMapping(changed);
    }

    /** The same with a column of an item. */
    public AnswerMapping withItem(ItemCode item, String column) {
        Parts changed = parts.copy();
        changed.items.put(key(column), item);
        return new AnswerMapping(changed);
    }

    /** The same, but columns of these names are not read. */
    public AnswerMapping withoutColumns(String... columns) {
        Parts changed = parts.copy();
        List.of(columns).forEach(column -> changed.dropped.add(key(column)));
        return new AnswerMapping(changed);
    }

    /** The same, but only rows are read that have one of the values in a column, for instance one event or one mentee. */
    public AnswerMapping withRowsOf(String column, String... values) {
        Parts changed = parts.copy();
        changed.filters.put(key(column), Set.of(values));
        return new AnswerMapping(changed);
    }

    /** The same with the time point of all rows. */
    public AnswerMapping at(TimePoint time) {
        Parts changed = parts.copy();
        changed.time = Optional.of(time);
        return new AnswerMapping(changed);
    }

    /** The same with a column of the time point, and what is written there for each, for instance {@code baseline_arm_1} for T0. */
    public AnswerMapping withTimes(String column, Map<String, TimePoint> times) {
        Parts changed = parts.copy();
        changed.timeColumn = Optional.of(key(column));
        changed.times = Map.copyOf(times);
        return new AnswerMapping(changed);
    }

    /** The same with signs that stand for no answer, for instance {@code NA} or {@code -99}. */
    public AnswerMapping withMissing(String... signs) {
        Parts changed = parts.copy();
        List.of(signs).forEach(sign -> changed.missing.add(sign.strip()));
        return new AnswerMapping(changed);
    }

    /**
     * The same with codes of options for the words of a tool.
     *
     * @param codes the code of an option, for instance {@code 4}, by the word in the file
     */
    public AnswerMapping withCodes(ItemCode item, Map<String, String> codes) {
        Parts changed = parts.copy();
        changed.recodings.put(item, new Recoding.Words(codes));
        return new AnswerMapping(changed);
    }

    /** The same for all items that have no codes of their own. */
    public AnswerMapping withCodes(Map<String, String> codes) {
        Parts changed = parts.copy();
        changed.recoding = Optional.of(new Recoding.Words(codes));
        return new AnswerMapping(changed);
    }

    /**
     * The same, but values run from another lowest to another highest value than those of an item, for instance from 1 to 5 where the item has
     * 0 to 100. A value that falls between two options is a fault.
     *
     * @throws IllegalArgumentException if lowest is not below highest
     */
    public AnswerMapping withRange(ItemCode item, int lowest, int highest) {
        Parts changed = parts.copy();
        changed.recodings.put(item, new Recoding.Range(lowest, highest));
        return new AnswerMapping(changed);
    }

    /** The same for all items that have no codes or range of their own. */
    public AnswerMapping withRange(int lowest, int highest) {
        Parts changed = parts.copy();
        changed.recoding = Optional.of(new Recoding.Range(lowest, highest));
        return new AnswerMapping(changed);
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
        Parts changed = parts.copy();
        changed.decimals = Optional.of(mark);
        return new AnswerMapping(changed);
    }

    /** The same, but what was begun and not sent off is read, too. Ask those who answered before you do. */
    public AnswerMapping withIncomplete() {
        Parts changed = parts.copy();
        changed.incomplete = true;
        return new AnswerMapping(changed);
    }

    /** The same, but an apostrophe before a sign of a formula is taken off, as a tool puts it there against formulas. */
    public AnswerMapping withFormulaGuard() {
        Parts changed = parts.copy();
        changed.guarded = true;
        return new AnswerMapping(changed);
    }

    Parts parts() {
        return parts;
    }

    static String key(String column) {
        return Identities.key(column);
    }

    /** Sizes only: a column may have the name of a person. */
    @Override
    public String toString() {
        return "AnswerMapping[" + parts.items.size() + " items, " + parts.dropped.size() + " dropped, ***]";
    }

    /** What was declared; changed before it is shared, and never after. */
    static final class Parts {
        Optional<String> respondent = Optional.empty();
        Map<String, ItemCode> items = new HashMap<>();
        Set<String> dropped = new HashSet<>();
        Map<String, Set<String>> filters = new TreeMap<>();
        Optional<TimePoint> time = Optional.empty();
        Optional<String> timeColumn = Optional.empty();
        Map<String, TimePoint> times = Map.of();
        Set<String> missing = new HashSet<>();
        Map<ItemCode, Recoding> recodings = new HashMap<>();
        Optional<Recoding> recoding = Optional.empty();
        Optional<Character> decimals = Optional.empty();
        boolean incomplete;
        boolean guarded;

        Parts copy() {
            Parts copy = new Parts();
            copy.respondent = respondent;
            copy.items.putAll(items);
            copy.dropped.addAll(dropped);
            copy.filters.putAll(filters);
            copy.time = time;
            copy.timeColumn = timeColumn;
            copy.times = times;
            copy.missing.addAll(missing);
            copy.recodings.putAll(recodings);
            copy.recoding = recoding;
            copy.decimals = decimals;
            copy.incomplete = incomplete;
            copy.guarded = guarded;
            return copy;
        }

        Optional<Recoding> recoding(ItemCode item) {
            return Optional.ofNullable(recodings.get(item)).or(() -> recoding);
        }
    }
}
