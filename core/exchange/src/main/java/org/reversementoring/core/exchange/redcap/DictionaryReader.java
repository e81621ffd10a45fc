package org.reversementoring.core.exchange.redcap;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.reversementoring.core.exchange.sheet.SeparatedText;

/** Reads the rows of a data dictionary. Faults give line, column and rule, and no content. */
final class DictionaryReader {

    private static final String NAME = "[a-z][a-z0-9]*+(?:_[a-z0-9]++)*+_?";

    private final String source;
    private final List<RedcapField> fields = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private boolean headed;
    private boolean fromInterface;

    DictionaryReader(String source) {
        this.source = source;
    }

    List<RedcapField> read(InputStream bytes) {
        try {
            SeparatedText.undeclared().separatedBy(',').forEach(bytes, this::line);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith(source) ? e : new IllegalArgumentException(source + ", " + message, e);
        }
        if (!headed) {
            throw new IllegalArgumentException(source + ": must have a header, but is empty");
        }
        if (fields.isEmpty()) {
            throw new IllegalArgumentException(source + ": must have a field, but has none");
        }
        return fields;
    }

    private void line(long line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (!headed) {
            header(line, cells);
            headed = true;
            return;
        }
        if (cells.size() != DictionaryColumn.values().length) {
            throw fault(line, "must have " + DictionaryColumn.values().length + " cells, but has " + cells.size());
        }
        field(line, cells);
    }

    private void header(long line, List<String> cells) {
        DictionaryColumn[] columns = DictionaryColumn.values();
        List<String> names = cells.stream().map(String::strip).toList();
        fromInterface = names.equals(names(DictionaryColumn::interfaceName));
        if (fromInterface || names.equals(names(DictionaryColumn::heading))) {
            return;
        }
        for (int i = 0; i < columns.length; i++) {
            String name = i < names.size() ? names.get(i) : "";
            if (!name.equals(columns[i].heading()) && !name.equals(columns[i].interfaceName())) {
                throw new IllegalArgumentException(
                        source + ", line " + line + ", column " + (i + 1) + ": name must be " + columns[i].heading());
            }
        }
        throw fault(line, "must have the 18 names of a data dictionary in one of their two writings, and no more");
    }

    private static List<String> names(Function<DictionaryColumn, String> name) {
        return Arrays.stream(DictionaryColumn.values()).map(name).toList();
    }

    private void field(long line, List<String> cells) {
        String name = cell(cells, DictionaryColumn.FIELD_NAME);
        if (name.length() > 100 || !name.matches(NAME)) {
            throw fault(line, DictionaryColumn.FIELD_NAME, "must be small letters, digits and single underscores");
        }
        if (!names.add(name)) {
            throw fault(line, DictionaryColumn.FIELD_NAME, "must be a name that has no earlier row");
        }
        RedcapFieldType type = RedcapFieldType.of(cell(cells, DictionaryColumn.FIELD_TYPE))
                .orElseThrow(() -> fault(line, DictionaryColumn.FIELD_TYPE, "must be a type of field that REDCap has"));
        if (fields.isEmpty() && type != RedcapFieldType.TEXT) {
            throw fault(
                    line,
                    DictionaryColumn.FIELD_TYPE,
                    "must be text, because the first field is the record's identifier");
        }
        List<String> choices = List.of();
        if (type.hasChoices()) {
            choices = RedcapChoices.codes(cell(cells, DictionaryColumn.SELECT_CHOICES_OR_CALCULATIONS));
            if (choices.isEmpty() || choices.size() > new HashSet<>(choices).size()) {
                throw fault(
                        line,
                        DictionaryColumn.SELECT_CHOICES_OR_CALCULATIONS,
                        "must be options with distinct codes, as in 1, one | 2, two");
            }
        }
        fields.add(new RedcapField(
                name,
                cell(cells, DictionaryColumn.FORM_NAME),
                type,
                cell(cells, DictionaryColumn.FIELD_LABEL),
                choices,
                choices.isEmpty()
                        ? List.of()
                        : RedcapChoices.labels(cell(cells, DictionaryColumn.SELECT_CHOICES_OR_CALCULATIONS)),
                cell(cells, DictionaryColumn.IDENTIFIER).equalsIgnoreCase("y")));
    }

    /** R writes NA where a cell is blank. */
    private String cell(List<String> cells, DictionaryColumn column) {
        String cell = cells.get(Arrays.asList(DictionaryColumn.values()).indexOf(column))
                .strip();
        return fromInterface && cell.equals("NA") ? "" : cell;
    }

    private IllegalArgumentException fault(long line, DictionaryColumn column, String rule) {
        return new IllegalArgumentException(source + ", line " + line + ", column " + column.heading() + ": " + rule);
    }

    private IllegalArgumentException fault(long line, String rule) {
        return new IllegalArgumentException(source + ", line " + line + ": " + rule);
    }
}
