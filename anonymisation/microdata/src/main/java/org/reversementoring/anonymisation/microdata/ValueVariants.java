package org.reversementoring.anonymisation.microdata;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CanonicalWriting;
import org.reversementoring.anonymisation.microdata.writing.MissingWritings;

/**
 * The value behind different spellings. A table compares texts, so 1, 01 and 1.0 would be three values, and so would a mark in
 * three spellings: enough to look diverse, although no attacker would be deceived.
 */
final class ValueVariants {

    private ValueVariants() {}

    /**
     * A spelling that is the same for all spellings of a value: numbers by value, texts by {@link CanonicalWriting}.
     */
    static String plain(String cell, ValueType type) {
        if (type.isNumber() && !cell.isEmpty()) {
            BigDecimal number = new BigDecimal(cell);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
        }
        return CanonicalWriting.of(cell);
    }

    /** A spelling that is the same for all orders and spellings of a set of items. */
    static String plainItems(String cell, char separator) {
        return Arrays.stream(cell.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(item -> plain(item, ValueType.TEXT))
                .filter(item -> !MissingWritings.standard().include(item))
                .distinct()
                .sorted()
                .collect(Collectors.joining(String.valueOf(separator)));
    }

    /** The codes of two cells that write one value in two ways; empty if each value of the column is written in one way. */
    static Optional<int[]> twoOfOne(Column column, List<MicrodataPolicy.ItemColumn> itemColumns) {
        Optional<MicrodataPolicy.ItemColumn> items = itemColumns.stream()
                .filter(declared ->
                        declared.attribute().equals(column.attribute().name()))
                .findFirst();
        Map<String, Integer> first = new HashMap<>();
        for (int code = 0; code < column.cardinality(); code++) {
            String cell = column.dictionary().get(code);
            Integer known = first.putIfAbsent(
                    items.isPresent()
                            ? plainItems(cell, items.get().separator())
                            : plain(cell, column.attribute().type()),
                    code);
            if (known != null) {
                return Optional.of(new int[] {known, code});
            }
        }
        return Optional.empty();
    }
}
