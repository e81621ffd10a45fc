package org.reversementoring.anonymisation.microdata;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * The value behind different spellings. A table compares texts, so 1, 01 and 1.0 would be three values, and so would a mark in
 * three spellings: enough to look diverse, although no attacker would be deceived.
 */
final class ValueVariants {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

    private ValueVariants() {}

    /**
     * A spelling that is the same for all spellings of a value: numbers by value, texts without case, extra blanks and
     * look-alikes.
     */
    static String plain(String cell, ValueType type) {
        if (type.isNumber() && !cell.isEmpty()) {
            BigDecimal number = new BigDecimal(cell);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
        }
        return seen(cell).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The text as {@link #plain} has it, but with capitals, because they may distinguish codes. */
    private static String seen(String cell) {
        String visible =
                UNSEEN.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC)).replaceAll("");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }

    /** A spelling that is the same for all orders and spellings of a set of items. */
    static String plainItems(String cell, char separator) {
        return Arrays.stream(cell.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(item -> plain(item, ValueType.TEXT))
                .filter(item -> !item.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(String.valueOf(separator)));
    }

    /** Whether a column writes a value in more than one way. */
    static boolean areSeveral(Column column, List<MicrodataPolicy.ItemColumn> itemColumns) {
        Attribute attribute = column.attribute();
        return column.dictionary().stream()
                        .map(cell -> itemColumns.stream()
                                .filter(items -> items.attribute().equals(attribute.name()))
                                .findFirst()
                                .map(items -> plainItems(cell, items.separator()))
                                .orElseGet(() -> isText(attribute) ? seen(cell) : plain(cell, attribute.type())))
                        .distinct()
                        .count()
                < column.cardinality();
    }

    private static boolean isText(Attribute attribute) {
        return attribute.role() != AttributeRole.PANEL_KEY && !attribute.type().isNumber();
    }
}
