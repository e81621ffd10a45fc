package org.reversementoring.anonymisation.microdata.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.Comparator;

/** The type of a column: which texts it accepts, and their order. Two cells are equal if their texts are. */
public enum ValueType {
    /** Any text, in the order of its code units. */
    TEXT("text"),
    /** A whole number of at most 18 digits, in numeric order. */
    WHOLE("a whole number"),
    /** A decimal number of at most 40 characters and a plain exponent, in numeric order. Neither NaN nor infinite. */
    DECIMAL("a decimal number"),
    /** A date like 2026-11-22, earliest first. */
    DATE("a date like 2026-11-22");

    private static final int LONGEST_WHOLE = 19;
    private static final int LONGEST_DECIMAL = 40;
    private static final int WIDEST_SCALE = 100;

    private final String title;

    ValueType(String title) {
        this.title = title;
    }

    /** The type in words, for a message. */
    String title() {
        return title;
    }

    /** The order of values; texts of one value, as 1 and 1.0, are ordered as texts. */
    public Comparator<String> order() {
        Comparator<String> byText = Comparator.naturalOrder();
        return switch (this) {
            case TEXT -> byText;
            case WHOLE -> Comparator.<String, Long>comparing(Long::valueOf).thenComparing(byText);
            case DECIMAL ->
                Comparator.<String, BigDecimal>comparing(BigDecimal::new).thenComparing(byText);
            case DATE ->
                Comparator.<String, ChronoLocalDate>comparing(LocalDate::parse).thenComparing(byText);
        };
    }

    /** Whether a text is of this type. */
    public boolean accepts(String text) {
        try {
            return switch (this) {
                case TEXT -> true;
                case WHOLE ->
                    text.length() <= LONGEST_WHOLE && Math.abs(Long.parseLong(text)) < 1_000_000_000_000_000_000L;
                case DECIMAL ->
                    text.length() <= LONGEST_DECIMAL && Math.abs(new BigDecimal(text).scale()) <= WIDEST_SCALE;
                case DATE -> text.equals(LocalDate.parse(text).toString());
            };
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    /** Whether a sign at the beginning of a cell is part of a number, and not of a formula. */
    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL;
    }
}
