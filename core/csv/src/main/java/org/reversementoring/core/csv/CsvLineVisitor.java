package org.reversementoring.core.csv;

import java.util.List;

/** What a caller does with each line of a CSV text. */
@FunctionalInterface
public interface CsvLineVisitor {

    /**
     * Takes the next line.
     *
     * @param line the number that an editor shows for it, 1 for the first; empty lines count, and a line with quoted line ends has
     *     the number at which it begins
     * @param cells as they were written, without quotes
     */
    void line(long line, List<String> cells);
}
