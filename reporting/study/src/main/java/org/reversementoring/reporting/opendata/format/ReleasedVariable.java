package org.reversementoring.reporting.opendata.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.reporting.opendata.description.VariableDescription;
import org.reversementoring.reporting.opendata.text.PlainText;

/**
 * A column of {@code data.csv}.
 *
 * @param name in the file's first line
 * @param spss the name in SPSS, which allows fewer characters
 * @param kind what other programs may read its cells as
 * @param description what the researcher says of it
 * @param values what occurs or has a label, in the order for readers, missing codes last
 * @param empty cells without a value
 */
public record ReleasedVariable(
        String name, String spss, Kind kind, VariableDescription description, List<Value> values, int empty) {

    /** Numbers with more digits are not the same in every program. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_LISTED_NUMBERS = 20;

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,14}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    /** What cells can be read as without losing anything. */
    public enum Kind {
        TEXT,
        WHOLE,
        DECIMAL
    }

    /**
     * A value.
     *
     * @param text as written in the file, not empty
     * @param label empty if it has none
     * @param missing whether it stands for no answer
     * @param count rows that have it, 0 or more
     */
    public record Value(String text, String label, boolean missing, int count) {

        /** The label, or else the value. */
        public String title() {
            return label.isEmpty() ? text : PlainText.oneLine(label);
        }
    }

    static ReleasedVariable of(
            String name,
            String spss,
            Attribute attribute,
            VariableDescription description,
            Set<String> originals,
            List<String> cells) {
        Set<String> all = new TreeSet<>(originals);
        all.addAll(description.values().keySet());
        all.addAll(description.missing().keySet());
        Map<String, String> written = written(attribute, all);
        Map<String, Integer> counts = new LinkedHashMap<>();
        cells.forEach(cell -> counts.merge(cell, 1, Integer::sum));
        Kind kind = kind(
                attribute.type(),
                written.values().stream().filter(text -> !text.isEmpty()).toList());
        List<Value> values = new ArrayList<>();
        description
                .values()
                .forEach((value, label) -> values.add(value(written.getOrDefault(value, value), label, false, counts)));
        for (String value : all) {
            if (!value.isEmpty()
                    && !description.values().containsKey(value)
                    && !description.missing().containsKey(value)) {
                values.add(value(written.getOrDefault(value, value), "", false, counts));
            }
        }
        if (kind != Kind.TEXT) {
            values.sort(Comparator.comparing(value -> new BigDecimal(value.text())));
        }
        description
                .missing()
                .forEach((value, label) -> values.add(value(written.getOrDefault(value, value), label, true, counts)));
        return new ReleasedVariable(name, spss, kind, description, List.copyOf(values), counts.getOrDefault("", 0));
    }

    private static Value value(String text, String label, boolean missing, Map<String, Integer> counts) {
        return new Value(text, label, missing, counts.getOrDefault(text, 0));
    }

    /** How the table's writer writes each text. */
    private static Map<String, String> written(Attribute attribute, Set<String> texts) {
        List<String> cells = texts.stream().filter(text -> !text.isEmpty()).toList();
        cells.forEach(cell -> PlainText.requireCell("column " + attribute.name() + ": value", cell));
        List<List<String>> lines = ReleasedTable.written(Microdata.ofColumns(List.of(attribute), List.of(cells)));
        Map<String, String> written = new LinkedHashMap<>();
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String text = lines.get(i + 1).get(0);
            if (!seen.add(text)) {
                throw new IllegalArgumentException("column " + attribute.name()
                        + ": values must stay distinct where a formula sign is neutralised");
            }
            written.put(cells.get(i), text);
        }
        return written;
    }

    private static Kind kind(ValueType type, List<String> texts) {
        if (type == ValueType.WHOLE && all(texts, text -> WHOLE.matcher(text).matches())) {
            return Kind.WHOLE;
        }
        boolean number = (type == ValueType.WHOLE || type == ValueType.DECIMAL)
                && all(texts, text -> DECIMAL.matcher(text).matches() && digits(text) <= MOST_DIGITS)
                && texts.stream()
                                .map(BigDecimal::new)
                                .map(BigDecimal::stripTrailingZeros)
                                .distinct()
                                .count()
                        == texts.size();
        return number ? Kind.DECIMAL : Kind.TEXT;
    }

    private static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    private static boolean all(List<String> texts, Predicate<String> test) {
        return texts.stream().allMatch(test);
    }

    /** The label on one line. */
    public String label() {
        return PlainText.oneLine(description.label());
    }

    boolean isNumber() {
        return kind != Kind.TEXT;
    }

    /** Whether its values are a list that is known, and not points of a range. */
    boolean isCategorical() {
        return !isNumber() || !description.values().isEmpty();
    }

    /** Whether a codebook shows each value. */
    public boolean isListed() {
        return isCategorical() || values.size() <= MOST_LISTED_NUMBERS;
    }

    /** Whether its values are ranges of numbers, written as text. */
    public boolean isRange() {
        return kind == Kind.TEXT
                && RangeEnds.areIn(occurring().stream().map(Value::text).toList());
    }

    /** Whether some of its ranges end just below their upper end. */
    public boolean hasOpenRanges() {
        return occurring().stream()
                .flatMap(value -> RangeEnds.of(value.text()).stream())
                .anyMatch(ends -> !ends.holdsUpper());
    }

    List<Value> valid() {
        return values.stream().filter(value -> !value.missing()).toList();
    }

    public List<Value> missing() {
        return values.stream().filter(Value::missing).toList();
    }

    /** Values that occur and are not missing codes. */
    public List<Value> occurring() {
        return valid().stream().filter(value -> value.count() > 0).toList();
    }

    /** Rows with a value that is not a missing code. */
    public int answered() {
        return valid().stream().mapToInt(Value::count).sum();
    }
}
