package org.reversementoring.core.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.reversementoring.core.csv.CsvTable;

/**
 * What a host's survey tool calls columns.
 *
 * @param mentor the column of the mentor's identifier
 * @param left columns that are not read
 */
record SheetColumns(String mentor, List<String> left) {

    SheetColumns {
        mentor = mentor.strip();
        left = left.stream().map(String::strip).toList();
        if (mentor.isEmpty()) {
            throw new IllegalArgumentException("name of the mentor's column must not be blank");
        }
    }

    SheetColumns withMentor(String name) {
        return new SheetColumns(name, left);
    }

    SheetColumns without(List<String> names) {
        return new SheetColumns(
                mentor, Stream.concat(left.stream(), names.stream()).toList());
    }

    /** Refuses a table without one of the columns, or with one that is neither of them nor left out, which must be as the rule says. */
    void require(CsvTable table, List<String> columns, String rule) {
        for (String column : table.columnsBeside(columns.toArray(String[]::new))) {
            if (!left.contains(column)) {
                throw table.headerFault(column, rule);
            }
        }
    }
}
