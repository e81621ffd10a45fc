package org.reversementoring.core.exchange.answers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.MissingReason;
import org.reversementoring.core.measure.TimePoint;

/**
 * What a host declared, by the keys of columns.
 *
 * @param respondent the column that says who answers
 * @param items columns of items
 * @param dropped columns that are not read
 * @param filters the values that rows must have
 * @param time the time point of all rows
 * @param timeColumn the column of the time point
 * @param times the time points by what is written there
 * @param missing signs that stand for no answer
 * @param recodings recodings of single items
 * @param recoding the recoding of all others
 * @param decimals the sign before decimals
 * @param incomplete whether rows that were not sent off are read
 * @param reading whether cells are codes, labels, or either
 * @param guarded whether an apostrophe before a formula is taken off
 */
record Declarations(
        Optional<String> respondent,
        Map<String, ItemCode> items,
        Set<String> dropped,
        SortedMap<String, Set<String>> filters,
        Optional<TimePoint> time,
        Optional<String> timeColumn,
        Map<String, TimePoint> times,
        Set<String> missing,
        Map<ItemCode, Recoding> recodings,
        Optional<Recoding> recoding,
        Optional<Character> decimals,
        Reading reading,
        boolean incomplete,
        boolean guarded) {

    /** What the cells of an item to choose in are. */
    enum Reading {
        EITHER,
        CODES,
        LABELS
    }

    static Declarations none() {
        return new Builder().build();
    }

    Optional<Recoding> recodingOf(ItemCode item) {
        return Optional.ofNullable(recodings.get(item)).or(() -> recoding);
    }

    Builder builder() {
        return new Builder(this);
    }

    /** Declarations that are changed before anybody else has them. */
    static final class Builder {
        private Optional<String> respondent = Optional.empty();
        private final Map<String, ItemCode> items = new HashMap<>();
        private final Set<String> dropped = new HashSet<>();
        private final SortedMap<String, Set<String>> filters = new TreeMap<>();
        private Optional<TimePoint> time = Optional.empty();
        private Optional<String> timeColumn = Optional.empty();
        private Map<String, TimePoint> times = Map.of();
        private final Set<String> missing = new HashSet<>();
        private final Map<ItemCode, Recoding> recodings = new HashMap<>();
        private Optional<Recoding> recoding = Optional.empty();
        private Optional<Character> decimals = Optional.empty();
        private Reading reading = Reading.EITHER;
        private boolean incomplete;
        private boolean guarded;

        Builder() {}

        Builder(Declarations from) {
            respondent = from.respondent;
            items.putAll(from.items);
            dropped.addAll(from.dropped);
            filters.putAll(from.filters);
            time = from.time;
            timeColumn = from.timeColumn;
            times = from.times;
            missing.addAll(from.missing);
            recodings.putAll(from.recodings);
            recoding = from.recoding;
            decimals = from.decimals;
            reading = from.reading;
            incomplete = from.incomplete;
            guarded = from.guarded;
        }

        void respondent(String column) {
            respondent = Optional.of(column);
        }

        void item(String column, ItemCode item) {
            items.put(column, item);
        }

        void dropped(String column) {
            dropped.add(column);
        }

        void filter(String column, Set<String> values) {
            Set<String> all = new HashSet<>(filters.getOrDefault(column, Set.of()));
            values.forEach(value -> all.add(value.strip()));
            filters.put(column, Set.copyOf(all));
        }

        void time(TimePoint all) {
            time = Optional.of(all);
        }

        void times(String column, Map<String, TimePoint> byWriting) {
            timeColumn = Optional.of(column);
            Map<String, TimePoint> plain = new HashMap<>();
            byWriting.forEach((writing, time) -> plain.put(writing.strip(), time));
            times = Map.copyOf(plain);
        }

        void missing(String sign) {
            missing.add(sign);
        }

        void recoding(ItemCode item, Recoding one) {
            recodings.put(item, one);
        }

        void recoding(Recoding all) {
            recoding = Optional.of(all);
        }

        void decimals(char mark) {
            decimals = Optional.of(mark);
        }

        void reading(Reading cells) {
            reading = cells;
        }

        void incomplete() {
            incomplete = true;
        }

        void guarded() {
            guarded = true;
        }

        Declarations build() {
            return new Declarations(
                    respondent,
                    Map.copyOf(items),
                    Set.copyOf(dropped),
                    new TreeMap<>(filters),
                    time,
                    timeColumn,
                    times,
                    Set.copyOf(missing),
                    Map.copyOf(recodings),
                    recoding,
                    decimals,
                    reading,
                    incomplete,
                    guarded);
        }
    }

    /** Another value for a cell, before it is compared with the options of its item. */
    sealed interface Recoding extends CodecOnly {

        /** The code of the option that a cell stands for; empty if it is not recoded. */
        Optional<String> code(FormItem item, String cell);

        /** Words that stand for codes. */
        record Words(Map<String, String> codes) implements Recoding {

            public Words {
                Map<String, String> plain = new HashMap<>();
                codes.forEach((word, code) -> plain.put(word.strip(), code.strip()));
                codes = Map.copyOf(plain);
            }

            @Override
            public Optional<String> code(FormItem item, String cell) {
                return Optional.ofNullable(codes.get(cell));
            }
        }

        /** A straight line from the range of the source to that of the item, in exact numbers. 97 to 99 are reasons where the range leaves them free. */
        record Range(int lowest, int highest) implements Recoding {

            public Range {
                if (lowest >= highest) {
                    throw new IllegalArgumentException("rescaling: lowest must be below highest");
                }
            }

            @Override
            public Optional<String> code(FormItem item, String cell) {
                if (!cell.matches("-?[0-9]{1,6}(\\.[0-9]{1,6})?")) {
                    return Optional.empty();
                }
                BigDecimal value = new BigDecimal(cell);
                boolean outside = value.compareTo(BigDecimal.valueOf(lowest)) < 0
                        || value.compareTo(BigDecimal.valueOf(highest)) > 0;
                if (outside && MissingReason.of(cell).isPresent()) {
                    return Optional.empty();
                }
                int[] values = item.options().stream()
                        .flatMapToInt(option -> option.value().stream())
                        .toArray();
                int low = values[0];
                int high = values[values.length - 1];
                BigDecimal share = value.subtract(BigDecimal.valueOf(lowest));
                BigDecimal[] whole = share.multiply(BigDecimal.valueOf((long) high - low))
                        .divideAndRemainder(BigDecimal.valueOf((long) highest - lowest));
                // A value between two options is nobody's answer; what stands for none stays outside of all scales.
                if (whole[1].signum() != 0 || whole[0].abs().compareTo(BigDecimal.valueOf(10_000)) >= 0) {
                    return Optional.of("");
                }
                String code = FormOption.code(low + whole[0].intValueExact());
                // A line leads to marks alone, and to no reason for none.
                boolean mark = item.option(code)
                        .filter(option -> option.value().isPresent())
                        .isPresent();
                return Optional.of(mark ? code : "");
            }
        }
    }
}
