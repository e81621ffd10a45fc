package org.reversementoring.core.exchange;

import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvTable;
import org.reversementoring.core.guide.InterviewGuide;

/**
 * The form in which a survey tool exports answers to a guide, and the reader of such files. A host says what its tool calls things;
 * without that, the form is this:
 *
 * <ul>
 *   <li>ratings: a row for each mentor, with the columns {@code mentor} and one for each rated topic of the guide, named by the
 *       topic's identifier. A cell is a mark of the topic's scale, or blank if the mentor declined.
 *   <li>findings: a row for each finding, with the columns {@code finding}, {@code topic}, {@code kind} ({@code strength}, {@code
 *       development} or {@code issue}) and {@code text}.
 *   <li>endorsements: a row for each mentor, with the columns {@code mentor} and one for each finding, named by the finding's
 *       identifier. A cell is {@code yes}, {@code no} or blank, which is no.
 * </ul>
 *
 * <p>Columns stand in any order. A column that is not expected is refused, unless the host has named it in {@link #withoutColumns}.
 * Files are in UTF-8, with or without a byte order mark, and separated by commas, unless the {@linkplain #in dialect} is another.
 * Immutable.
 */
public final class SurveyExport {

    private final InterviewGuide guide;
    private final CsvDialect dialect;
    private final SheetColumns columns;
    private final EndorsementWords words;

    private SurveyExport(InterviewGuide guide, CsvDialect dialect, SheetColumns columns, EndorsementWords words) {
        this.guide = guide;
        this.dialect = dialect;
        this.columns = columns;
        this.words = words;
    }

    /** The form above, for the topics of this guide. */
    public static SurveyExport of(InterviewGuide guide) {
        return new SurveyExport(
                guide, CsvDialect.comma(), new SheetColumns("mentor", List.of()), new EndorsementWords("yes", "no"));
    }

    /** The same in another dialect of CSV. */
    public SurveyExport in(CsvDialect other) {
        return new SurveyExport(guide, other, columns, words);
    }

    /**
     * The same with another name for the column of the mentor's identifier.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public SurveyExport withMentorColumn(String name) {
        return new SurveyExport(guide, dialect, columns.withMentor(name), words);
    }

    /** The same, but columns of these names are not read, for instance the time at which an answer arrived. */
    public SurveyExport withoutColumns(String... names) {
        return new SurveyExport(guide, dialect, columns.without(List.of(names)), words);
    }

    /**
     * The same with other words in endorsements.
     *
     * @throws IllegalArgumentException if a word is blank or both are the same
     */
    public SurveyExport withWords(String yes, String no) {
        return new SurveyExport(guide, dialect, columns, new EndorsementWords(yes, no));
    }

    /**
     * Reads a file of ratings.
     *
     * @throws IllegalArgumentException with file, line, column and rule, if something is wrong: a column is missing, repeated or not
     *     expected; a row has more or fewer cells than the header; a mentor has no identifier or a second row; a mark is not a whole
     *     number of its scale; a quote is not closed, a cell is too long, or the text is in another encoding
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public RatingSheet ratings(Path file) {
        return RatingSheet.of(CsvTable.read(file, dialect), columns, guide);
    }

    /**
     * Reads ratings, and closes the reader.
     *
     * @param name with which faults begin
     * @throws IllegalArgumentException as {@link #ratings(Path)}
     * @throws java.io.UncheckedIOException if reading fails
     */
    public RatingSheet ratings(String name, Reader text) {
        return RatingSheet.of(CsvTable.read(name, text, dialect), columns, guide);
    }

    /**
     * Reads a file of findings.
     *
     * @throws IllegalArgumentException with file, line, column and rule, if something is wrong: as {@link #ratings(Path)}, or an
     *     identifier is none or was there before, a topic is not in the guide, a kind is unknown, or a text is blank or too long
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public FindingSheet findings(Path file) {
        return FindingSheet.of(CsvTable.read(file, dialect), columns, guide);
    }

    /**
     * Reads findings, and closes the reader.
     *
     * @param name with which faults begin
     * @throws IllegalArgumentException as {@link #findings(Path)}
     * @throws java.io.UncheckedIOException if reading fails
     */
    public FindingSheet findings(String name, Reader text) {
        return FindingSheet.of(CsvTable.read(name, text, dialect), columns, guide);
    }

    /**
     * Reads a file of endorsements of these findings.
     *
     * @throws IllegalArgumentException with file, line, column and rule, if something is wrong: as {@link #ratings(Path)}, or a
     *     finding has no column, or a cell is neither of the two words nor blank
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public EndorsementSheet endorsements(FindingSheet findings, Path file) {
        return EndorsementSheet.of(CsvTable.read(file, dialect), columns, findings, words);
    }

    /**
     * Reads endorsements of these findings, and closes the reader.
     *
     * @param name with which faults begin
     * @throws IllegalArgumentException as {@link #endorsements(FindingSheet, Path)}
     * @throws java.io.UncheckedIOException if reading fails
     */
    public EndorsementSheet endorsements(FindingSheet findings, String name, Reader text) {
        return EndorsementSheet.of(CsvTable.read(name, text, dialect), columns, findings, words);
    }
}
