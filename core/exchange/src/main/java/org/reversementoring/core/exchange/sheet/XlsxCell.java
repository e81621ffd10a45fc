package org.reversementoring.core.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The text of a cell, as a person would type it into a text file. */
final class XlsxCell {

    /** A workbook's own limit is 32,767. */
    static final int LONGEST = 1 << 15;

    /** Spreadsheets keep no more digits, so more are noise: 0.1 + 0.2 is 0.3. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LARGEST_EXPONENT = 400;

    /** Texts, colours and signs of a number format that are no part of a date. */
    private static final Pattern NO_DATE =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

    private static final Pattern DATE = Pattern.compile("[ymdhs]");

    private XlsxCell() {}

    /** The text; empty if the cell shows an error. */
    static Optional<String> text(Cell cell) {
        CellType type = cell.getType();
        Object value = cell.getValue();
        if (type == CellType.ERROR) {
            return Optional.empty();
        }
        if (value == null || type == CellType.EMPTY) {
            return Optional.of(Objects.requireNonNullElse(cell.getRawValue(), ""));
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(isDate(cell) ? date(cell, number) : number(number));
        }
        if (value instanceof Boolean truth) {
            return Optional.of(truth ? "TRUE" : "FALSE");
        }
        return Optional.of(value.toString());
    }

    private static String number(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal plain = number.round(DIGITS).stripTrailingZeros();
        return Math.abs((long) plain.scale()) > LARGEST_EXPONENT ? plain.toString() : plain.toPlainString();
    }

    /** A number is a date by its format alone: one of those that each spreadsheet knows by number, or one that is written out. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null
                && ((id >= 14 && id <= 22)
                        || (id >= 27 && id <= 36)
                        || (id >= 45 && id <= 47)
                        || (id >= 50 && id <= 58))) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("general")
                && DATE.matcher(NO_DATE.matcher(format.toLowerCase(Locale.ROOT)).replaceAll(""))
                        .find();
    }

    private static String date(Cell cell, BigDecimal number) {
        LocalDateTime time;
        try {
            time = cell.asDate();
        } catch (RuntimeException e) {
            return number(number);
        }
        if (number.compareTo(BigDecimal.ONE) < 0 && number.signum() >= 0) {
            return time.toLocalTime().toString();
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }
}
