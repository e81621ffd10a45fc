/**
 * CSV text (RFC 4180), read and written in one way for the whole library. Nothing here knows about mentoring.
 *
 * <p>Text comes in as a file or a reader. {@link org.reversementoring.core.csv.CsvLines} hands out its lines one at a time, for
 * large texts; {@link org.reversementoring.core.csv.CsvTable} holds a small one with the columns of its header; {@link
 * org.reversementoring.core.csv.CsvWriter} writes lines. A {@link org.reversementoring.core.csv.CsvDialect} says how the text is
 * written, and {@link org.reversementoring.core.csv.CsvFile} puts a file's name in front of its faults.
 *
 * <p>Cells may hold what people said. So a fault gives file, line, column and rule, and never a cell; the parser's own messages
 * quote the text and are not passed on, and neither is what a conversion complained about.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><b>line</b>: a record of RFC 4180; a quoted cell may hold line ends, so a line of ours can be several lines of text. Its
 *       number is that of its first.
 *   <li><b>cell</b>: a field of RFC 4180.
 *   <li><b>dialect</b>: separator, encoding and limits, as in CSV on the Web.
 *   <li><b>formula guard</b>: an apostrophe before a cell that a spreadsheet would run, against CSV injection.
 * </ul>
 */
@NullMarked
package org.reversementoring.core.csv;

import org.jspecify.annotations.NullMarked;
