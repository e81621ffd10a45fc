package org.reversementoring.reporting.study.delivery;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvFile;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.reporting.study.figures.Effort;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.RoleEffort;
import org.reversementoring.reporting.study.figures.SessionTimes;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * A sheet of delivery on paper: fidelity, harms and minutes of mentees who were met and have no {@link MentoringCycle}. Codes only tell
 * people apart, and are forgotten when the sheet is read. Personal, so it is masked when printed.
 *
 * <pre>{@code
 * PaperDelivery paper = PaperDelivery.read(Path.of("delivery.csv"));
 * FeasibilityStudy whole = FeasibilityStudy.builder()
 *         .from(study)
 *         .figures(paper.addedTo(study.figures(), record.cycles(), record.effort()))
 *         .build();
 * }</pre>
 *
 * <p>Laws: a rate is of those of whom something is recorded, and each item says of how many nothing is; the order of lines does not show.
 */
public final class PaperDelivery implements CodecOnly {

    private final List<PaperItem> items;
    private final List<PaperLine> lines;

    PaperDelivery(List<PaperItem> items, List<PaperLine> lines) {
        this.items = items.stream().sorted().toList();
        this.lines = List.copyOf(lines);
    }

    /**
     * Reads a sheet from CSV (RFC 4180, comma, first line names the columns in any order, a byte order mark is skipped). One line is one
     * mentee. There is a column {@code code}, an identifier, and one or more of {@link PaperItem#column()} and {@link PaperMinutes#column()}. A
     * cell holds one of the item's words or whole minutes; an empty cell, or {@value PaperItem#NOT_RECORDED}, says that nobody wrote it
     * down. Closes the reader.
     *
     * @throws IllegalArgumentException if something is wrong, with line and column, never with what a cell says: another separator than
     *     the comma, which is named; an unknown, missing or repeated column, with the names that may be and those that are there; a line
     *     with more or fewer cells than the first; a code that comes twice, in one writing or two; a word or number that cannot be
     * @throws UncheckedIOException if the text cannot be read
     */
    public static PaperDelivery read(Reader csv) {
        PaperReader reader = new PaperReader();
        CsvLines.forEach(PaperReader.SUBJECT, csv, CsvDialect.comma(), reader::line);
        return reader.sheet();
    }

    /**
     * As {@link #read(Reader)} of a file in UTF-8; faults name the file.
     *
     * @throws IllegalArgumentException as there
     * @throws UncheckedIOException if there is no such file, which is said, or it cannot be read
     */
    public static PaperDelivery read(Path csv) {
        return CsvFile.read(csv, CsvDialect.comma(), PaperDelivery::read);
    }

    /** How many mentees the sheet has. */
    public int people() {
        return lines.size();
    }

    /** Of how many mentees an item is recorded, whatever the answer. */
    public int recorded(PaperItem item) {
        return (int)
                lines.stream().filter(line -> line.answer(item).isPresent()).count();
    }

    /**
     * Fidelity and harms of those of whom they are recorded, with the labels of the figures from cycles; and for each column of the
     * sheet, of how many nothing is recorded.
     */
    public List<ReportedCount> counts() {
        List<ReportedCount> counts = new ArrayList<>();
        for (PaperItem item : items) {
            int recorded = recorded(item);
            for (PaperItem.Counted counted : item.counted()) {
                if (recorded > 0) {
                    counts.add(ReportedCount.about(
                            item.subject(), counted.label(), new Proportion(having(item, counted.word()), recorded)));
                }
            }
            if (!lines.isEmpty()) {
                counts.add(ReportedCount.about(
                        ReportSection.MISSING,
                        item.missingLabel(),
                        new Proportion(lines.size() - recorded, lines.size())));
            }
        }
        return counts;
    }

    private int having(PaperItem item, String word) {
        return (int) lines.stream()
                .filter(line -> line.answer(item).equals(Optional.of(word)))
                .count();
    }

    /** How long the meetings took whose length is recorded, if there are any. */
    public Optional<SessionTimes> sessions() {
        return SessionTimes.of(minutes(PaperMinutes.MEETING));
    }

    /** Time beyond the meetings, one entry for each that is recorded; 0 is one. */
    public List<Effort> effort() {
        List<Effort> effort = new ArrayList<>();
        for (PaperMinutes time : PaperMinutes.values()) {
            time.role().ifPresent(role -> minutes(time).forEach(minutes -> effort.add(new Effort(role, minutes))));
        }
        return List.copyOf(effort);
    }

    private List<Integer> minutes(PaperMinutes time) {
        return lines.stream().flatMap(line -> line.time(time).stream()).sorted().toList();
    }

    /**
     * The figures of a study with those of this sheet: counts of one label are added up, and times are those of both. That nobody has a
     * cycle and a line here is the host's word.
     *
     * @param figures what the study counted without the sheet
     * @param cycles the cycles that it was counted from
     * @param effort the time sheet that it was counted from
     */
    public StudyFigures addedTo(StudyFigures figures, List<MentoringCycle> cycles, List<Effort> effort) {
        List<ReportedCount> counts = new ArrayList<>(figures.counts());
        for (ReportedCount mine : counts()) {
            int same = place(counts, mine);
            if (same < 0) {
                counts.add(mine);
            } else {
                counts.set(same, sum(counts.get(same), mine));
            }
        }
        List<Integer> meetings = new ArrayList<>(minutes(PaperMinutes.MEETING));
        cycles.stream()
                .flatMap(cycle -> cycle.meeting().stream())
                .forEach(
                        meeting -> meetings.add(Math.toIntExact(meeting.length().toMinutes())));
        return StudyFigures.builder()
                .from(figures)
                .counts(counts)
                .sessions(SessionTimes.of(meetings))
                .minutes(RoleEffort.of(
                        Stream.concat(effort.stream(), effort().stream()).toList()))
                .build();
    }

    private static int place(List<ReportedCount> counts, ReportedCount one) {
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i).subject() == one.subject()
                    && counts.get(i).label().equals(one.label())) {
                return i;
            }
        }
        return -1;
    }

    private static ReportedCount sum(ReportedCount one, ReportedCount other) {
        return ReportedCount.about(
                one.subject(),
                one.label(),
                new Proportion(
                        one.proportion().events() + other.proportion().events(),
                        one.proportion().people() + other.proportion().people()));
    }

    /** The number of mentees only. */
    @Override
    public String toString() {
        return "PaperDelivery[" + lines.size() + " mentees, ***]";
    }
}
