package org.reversementoring.core.exchange.answers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.ItemCode;

/** Reads the cells of one item to choose in: codes, labels in any language of the form, and what the host declared. */
final class CellReader {

    private final FormItem item;
    private final Declarations declared;
    private final Optional<Declarations.Recoding> recoding;
    private final Map<String, Short> codes = new HashMap<>();
    private final Map<String, Short> labels = new HashMap<>();
    /** Labels of two options. */
    private final Set<String> shared = new HashSet<>();

    /** Whether a label is the code of another option, so that a cell could be either. */
    private final boolean crossed;

    CellReader(FormItem item, AnswerMapping mapping) {
        this.item = item;
        this.declared = mapping.declared();
        this.recoding = declared.recodingOf(item.code());
        for (FormOption option : item.options()) {
            codes.put(option.code(), value(option));
            // A tool may also write a negative value as it is.
            option.value().ifPresent(value -> codes.putIfAbsent(Integer.toString(value), value(option)));
        }
        boolean crosses = false;
        for (FormOption option : item.options()) {
            for (String label : option.label().byLanguage().values()) {
                Short other = labels.putIfAbsent(Identities.key(label), value(option));
                Short code = codes.get(label);
                if (other != null && other != value(option)) {
                    shared.add(Identities.key(label));
                }
                crosses |= code != null && code != value(option);
            }
        }
        crossed = crosses;
    }

    private static short value(FormOption option) {
        return option.reason().map(AnswerRow::of).orElseGet(() ->
                (short) option.value().orElse(0));
    }

    /**
     * The value of a cell; none if it is blank or faulty.
     *
     * @param cell without blanks around it
     * @param fault takes the rule that a faulty cell breaks, which quotes nothing
     */
    short read(String cell, Consumer<String> fault) {
        if (cell.isEmpty() || declared.missing().contains(cell)) {
            return AnswerRow.NONE;
        }
        String plain = withoutDecimals(cell);
        if (declared.missing().contains(plain)) {
            return AnswerRow.NONE;
        }
        Optional<String> recoded = recoding.flatMap(each -> each.code(item, plain));
        Short value = recoded.isPresent() ? codes.get(recoded.get()) : plain(plain, fault);
        if (value == null) {
            fault.accept(rule() + Hints.of(plain));
            return AnswerRow.NONE;
        }
        return value;
    }

    /** The value of a cell that is not recoded; null if it has none. */
    private @Nullable Short plain(String cell, Consumer<String> fault) {
        Declarations.Reading reading = declared.reading();
        if (crossed && reading == Declarations.Reading.EITHER) {
            fault.accept("must be declared withCodesOnly or withLabelsOnly, because labels of item " + item.code()
                    + " are codes of its other options");
            return AnswerRow.NONE;
        }
        Short code = reading == Declarations.Reading.LABELS ? null : codes.get(cell);
        if (code != null || reading == Declarations.Reading.CODES) {
            return code;
        }
        String key = Identities.key(cell);
        if (shared.contains(key)) {
            fault.accept("must be a code of the item, because this label stands for two options");
            return AnswerRow.NONE;
        }
        return labels.get(key);
    }

    /** Whether a cell says that the option was ticked, as tools write it raw or with labels. */
    boolean isTicked(String option, String cell) {
        return cell.equals("1")
                || cell.equalsIgnoreCase("checked")
                || item.option(option).stream()
                        .flatMap(each -> each.label().byLanguage().values().stream())
                        .anyMatch(label -> Identities.same(label, cell));
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
        if (declared.decimals().isEmpty()) {
            return cell;
        }
        char mark = declared.decimals().get();
        int at = cell.indexOf(mark);
        if (at <= 0
                || !cell.substring(0, at).matches("-?[0-9]{1,6}")
                || !cell.substring(at + 1).matches("[0-9]{1,6}")) {
            return cell;
        }
        return cell.substring(at + 1).matches("0+") ? cell.substring(0, at) : cell.replace(mark, '.');
    }

    private String rule() {
        ItemCode code = item.code();
        return "must be blank, or a code or label of item " + code + " ("
                + item.options().stream().map(FormOption::code).collect(Collectors.joining(", ")) + ")";
    }

    /**
     * What a cell that does not fit looks like, and what a host can declare. Each hint names a kind of sign that tools and spreadsheets write, never
     * a cell.
     */
    private static final class Hints {

        private static final Set<String> MISSING = Set.of(
                "na",
                "n/a",
                "#n/a",
                "nan",
                "null",
                "none",
                "-",
                ".",
                "?",
                "-1",
                "-9",
                "-99",
                "-999",
                "-77",
                "-88",
                "88",
                "77",
                "999",
                "998",
                "[not completed]",
                "#value!",
                "#ref!",
                "#null!",
                "-oth-");

        private static final Map<Pattern, String> HINTS = Map.of(
                Pattern.compile("-?[0-9]+,[0-9]+"), "a decimal comma was seen; declare withDecimals(',')",
                Pattern.compile("-?[0-9]+\\.[0-9]+"), "a decimal point was seen; declare withDecimals('.')",
                Pattern.compile("(?i)true|false|wahr|falsch"),
                        "true or false was seen, which spreadsheets write for 1 and 0; export codes again, or declare withCodes",
                Pattern.compile("(?i)y|n|yes|no|ja|nein"), "a yes or no was seen; declare withCodes",
                Pattern.compile("[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}.*|(?i)[0-9]{1,2}-[a-z]{3}.*"),
                        "a date was seen, which spreadsheets make of marks; export again",
                Pattern.compile("'.*"), "an apostrophe was seen in front; declare withFormulaGuard",
                Pattern.compile("=.*"), "a formula was seen; export values");

        private Hints() {}

        static String of(String cell) {
            if (MISSING.contains(cell.toLowerCase(Locale.ROOT))) {
                return "; a sign for no answer was seen; declare withMissing";
            }
            return HINTS.entrySet().stream()
                    .filter(hint ->
                            cell.length() < 100 && hint.getKey().matcher(cell).matches())
                    .findFirst()
                    .map(hint -> "; " + hint.getValue())
                    .orElse("");
        }
    }
}
