package org.reversementoring.core.exchange.answers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.Identities;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.SurveyForm;

/** Reads the cells of a row that answer items of the form. */
final class AnswerCells {

    /** The longest text of a point in an interview. */
    private static final int LONGEST_TEXT = 10_000;

    private static final String FORMULA = "=+-@";

    private final Declarations declared;
    private final Map<ItemCode, Integer> choices = new HashMap<>();
    private final Map<ItemCode, Integer> texts = new HashMap<>();
    private final Map<ItemCode, CellReader> readers = new HashMap<>();

    AnswerCells(SurveyForm form, AnswerMapping mapping) {
        this.declared = mapping.declared();
        for (FormItem item : form.items()) {
            if (item.isChoice()) {
                choices.put(item.code(), choices.size());
                readers.put(item.code(), new CellReader(item, mapping));
            } else if (item.isText()) {
                texts.put(item.code(), texts.size());
            }
        }
    }

    @FunctionalInterface
    interface Faults {
        void add(int column, String rule);
    }

    /** Marks and texts in the order of the form's items to choose in and to write in. */
    @SuppressWarnings("ArrayRecordComponent") // A million of them are kept, and none is compared.
    record Answers(short[] marks, String @Nullable [] texts) {

        boolean isNothing() {
            for (short mark : marks) {
                if (mark != AnswerRow.NONE) {
                    return false;
                }
            }
            return texts == null || Arrays.stream(texts).allMatch(String::isEmpty);
        }
    }

    Answers read(List<ColumnRole> roles, List<String> values, Faults faults) {
        short[] marks = new short[choices.size()];
        Arrays.fill(marks, AnswerRow.NONE);
        String[] written = null;
        for (int i = 0; i < roles.size(); i++) {
            int column = i;
            String cell = unguarded(values.get(i).strip());
            if (roles.get(i) instanceof ColumnRole.Answer answer) {
                Integer choice = choices.get(answer.item());
                Integer text = texts.get(answer.item());
                if (choice != null) {
                    marks[choice] = reader(answer.item()).read(cell, rule -> faults.add(column, rule));
                } else if (text != null) {
                    written = written == null ? empty(texts.size()) : written;
                    written[text] = text(cell, column, faults);
                }
            } else if (roles.get(i) instanceof ColumnRole.Tick tick) {
                tick(tick, cell, column, marks, faults);
            } else if (roles.get(i) instanceof ColumnRole.Dropped dropped
                    && dropped.reason() == ColumnDropReason.EMPTY
                    && !cell.isEmpty()) {
                faults.add(column, "must be blank, because the column has no name");
            }
        }
        return new Answers(marks, written);
    }

    private void tick(ColumnRole.Tick tick, String cell, int column, short[] marks, Faults faults) {
        Integer choice = choices.get(tick.item());
        if (choice == null || isUnticked(cell)) {
            return;
        }
        if (!reader(tick.item()).isTicked(tick.option(), cell)) {
            faults.add(column, "must be 1 or 0, Checked or Unchecked, the label of the option, or blank");
        } else if (marks[choice] != AnswerRow.NONE) {
            faults.add(column, "must be the only option of item " + tick.item() + " that is ticked");
        } else {
            marks[choice] = reader(tick.item()).ticked(tick.option());
        }
    }

    /** A box that nobody ticked, and one that nobody saw. */
    static boolean isUnticked(String cell) {
        return cell.isEmpty() || cell.equals("0") || cell.equalsIgnoreCase("unchecked");
    }

    private CellReader reader(ItemCode item) {
        return Objects.requireNonNull(readers.get(item));
    }

    private String text(String cell, int column, Faults faults) {
        if (declared.missing().contains(cell)) {
            return "";
        }
        if (cell.length() > LONGEST_TEXT) {
            faults.add(column, "must have at most " + LONGEST_TEXT + " characters, but has " + cell.length());
            return "";
        }
        boolean broken = cell.codePoints()
                .anyMatch(point -> Character.getType(point) == Character.SURROGATE
                        || (Character.isISOControl(point) && "\t\n\r".indexOf(point) < 0));
        if (broken) {
            faults.add(column, "must have no control characters and no halves of characters");
            return "";
        }
        // Spaces of another kind and what has no width are no answer.
        return Identities.key(cell).isEmpty() ? "" : cell;
    }

    /** The identifier of a respondent as one would have typed it: without a guard, and without the decimals that a program added. */
    String respondent(String cell) {
        String plain = unguarded(cell);
        if (declared.decimals().isPresent()) {
            int mark = plain.indexOf(declared.decimals().get());
            if (mark > 0
                    && plain.length() < 40
                    && plain.substring(0, mark).matches("[0-9]+")
                    && plain.substring(mark + 1).matches("0+")) {
                return plain.substring(0, mark);
            }
        }
        return plain;
    }

    private String unguarded(String cell) {
        return declared.guarded() && cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static String[] empty(int length) {
        String[] empty = new String[length];
        Arrays.fill(empty, "");
        return empty;
    }
}
