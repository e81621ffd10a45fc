package org.reversementoring.core.exchange.answers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.MissingReason;

/** Reads the cells of one item to choose in: codes, labels in any language of the form, and what the host declared. */
final class CellReader {

    private final FormItem item;
    private final AnswerMapping.Parts parts;
    private final Map<String, Short> codes = new HashMap<>();
    private final Map<String, Short> labels = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();

    CellReader(FormItem item, AnswerMapping mapping) {
        this.item = item;
        this.parts = mapping.parts();
        for (FormOption option : item.options()) {
            codes.put(option.code(), value(option));
            // A tool may also write a negative value as it is.
            option.value().ifPresent(value -> codes.putIfAbsent(Integer.toString(value), value(option)));
        }
        for (FormOption option : item.options()) {
            for (String label : option.label().byLanguage().values()) {
                Short other = labels.putIfAbsent(Identities.key(label), value(option));
                Short code = codes.get(label);
                if (other != null && other != value(option) || code != null && code != value(option)) {
                    doubtful.add(Identities.key(label));
                }
            }
        }
    }

    private static short value(FormOption option) {
        return option.reason()
                .map(AnswerRow::of)
                .orElseGet(() -> (short) option.value().orElse(0));
    }

    /**
     * The value of a cell; none if it is blank or faulty.
     *
     * @param cell without blanks around it
     * @param fault takes the rule that a faulty cell breaks, which quotes nothing
     */
    short read(String cell, Consumer<String> fault) {
        if (cell.isEmpty() || parts.missing.contains(cell)) {
            return AnswerRow.NONE;
        }
        String plain = withoutDecimals(cell);
        Optional<String> recoded = MissingReason.of(plain).isPresent()
                ? Optional.empty()
                : parts.recoding(item.code()).flatMap(recoding -> recoding.code(item, plain));
        String code = recoded.orElse(plain);
        String key = Identities.key(code);
        if (doubtful.contains(key)) {
            fault.accept("must be a code of the item, because this label stands for two options");
            return AnswerRow.NONE;
        }
        Short value = codes.get(code);
        if (value == null && recoded.isEmpty()) {
            value = labels.get(key);
        }
        if (value == null) {
            fault.accept(rule() + CellHints.of(cell));
            return AnswerRow.NONE;
        }
        return value;
    }

    /** The value of an option that was ticked. */
    short ticked(String option) {
        Short value = codes.get(option);
        if (value == null) {
            throw new IllegalArgumentException("column of item " + item.code() + ": option must be one of the item's");
        }
        return value;
    }

    /** A whole number that was written with decimals, if the host said that numbers are. */
    private String withoutDecimals(String cell) {
        if (parts.decimals.isEmpty()) {
            return cell;
        }
        char mark = parts.decimals.get();
        int at = cell.indexOf(mark);
        if (at <= 0 || !cell.substring(0, at).matches("-?[0-9]{1,6}") || !cell.substring(at + 1).matches("[0-9]{1,6}")) {
            return cell;
        }
        return cell.substring(at + 1).matches("0+") ? cell.substring(0, at) : cell.replace(mark, '.');
    }

    private String rule() {
        ItemCode code = item.code();
        return "must be blank, or a code or label of item " + code + " ("
                + item.options().stream().map(FormOption::code).collect(Collectors.joining(", ")) + ")";
    }
}
