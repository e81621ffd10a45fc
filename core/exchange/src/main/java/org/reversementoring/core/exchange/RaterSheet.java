package org.reversementoring.core.exchange;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.reversementoring.core.Identities;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvRow;
import org.reversementoring.core.csv.CsvTable;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.multisource.RaterAnswers;
import org.reversementoring.core.multisource.RaterGroup;

/**
 * The marks of a multisource questionnaire as a tool exported them: a row for each mark, in the columns {@code group}, {@code question} and
 * {@code mark}. A blank mark is a declined answer. Nothing links two rows, so the file need not and must not have a column that does.
 */
public final class RaterSheet {

    private static final String GROUP = "group";
    private static final String QUESTION = "question";
    private static final String MARK = "mark";

    private RaterSheet() {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException with file, line, column and rule, and no cell, if a column is missing or is one more than these, a
     *     group is none of those that were asked, a question is no identifier, a mark is not on the scale, or a group has more rows for a
     *     question than raters
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static RaterAnswers read(Path file, CsvDialect dialect, RatingScale scale, List<RaterGroup> groups) {
        return answers(CsvTable.read(file, dialect), scale, groups);
    }

    /**
     * Reads a text, and closes the reader.
     *
     * @param name with which faults begin
     * @throws IllegalArgumentException as {@link #read(Path, CsvDialect, RatingScale, List)}
     * @throws java.io.UncheckedIOException if reading fails
     */
    public static RaterAnswers read(
            String name, Reader text, CsvDialect dialect, RatingScale scale, List<RaterGroup> groups) {
        return answers(CsvTable.read(name, text, dialect), scale, groups);
    }

    private static RaterAnswers answers(CsvTable table, RatingScale scale, List<RaterGroup> groups) {
        for (String column : table.columnsBeside(GROUP, QUESTION, MARK)) {
            throw table.headerFault(column, "must be group, question or mark");
        }
        RaterAnswers none = RaterAnswers.of(scale, groups);
        // By question and group: the order of the rows does not survive.
        Map<String, Map<String, List<Integer>>> marks = new TreeMap<>();
        Map<List<String>, Integer> rows = new HashMap<>();
        for (CsvRow row : table.rows()) {
            RaterGroup group = group(row, groups);
            ItemId question = row.cell(QUESTION, "must be the identifier of a question", ItemId::of);
            if (rows.merge(List.of(group.label(), question.value()), 1, Integer::sum) > group.raters()) {
                throw row.fault(GROUP, "must have no more rows for a question than the group has raters");
            }
            List<Integer> given = marks.computeIfAbsent(question.value(), key -> new TreeMap<>())
                    .computeIfAbsent(group.label(), key -> new ArrayList<>());
            mark(row, scale).ifPresent(given::add);
        }
        RaterAnswers answers = none;
        for (Map.Entry<String, Map<String, List<Integer>>> question : marks.entrySet()) {
            for (Map.Entry<String, List<Integer>> group : question.getValue().entrySet()) {
                answers = answers.with(ItemId.of(question.getKey()), group.getKey(), group.getValue());
            }
        }
        return answers;
    }

    private static RaterGroup group(CsvRow row, List<RaterGroup> groups) {
        String cell = row.cell(GROUP);
        return groups.stream()
                .filter(group -> Identities.same(group.label(), cell))
                .findFirst()
                .orElseThrow(() -> row.fault(GROUP, "must be one of the groups that were asked"));
    }

    private static OptionalInt mark(CsvRow row, RatingScale scale) {
        String cell = row.cell(MARK);
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!cell.matches("[0-9]{1,3}") || !scale.contains(Integer.parseInt(cell))) {
            throw row.fault(MARK, "must be blank or a whole number from " + scale.lowest() + " to " + scale.highest());
        }
        return OptionalInt.of(Integer.parseInt(cell));
    }
}
