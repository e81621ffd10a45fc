package org.reversementoring.reporting.study.coding;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvFile;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.StudyFinding;

/**
 * What a group named before and after, as codes of one list: concerns that were anticipated and experienced, or barriers. RAW and
 * personal, so it is masked when printed; only counts of people leave it.
 *
 * <p>Laws: the order of the people does not show; each person counts once; all counts of a sheet are of the same people, those who
 * were recorded before and after, or before if nobody was recorded after.
 *
 * @param study title of the study, not blank
 * @param group name of the group, not blank, for instance {@code mentors}
 * @param codes the codes that may be used
 * @param rank rank in the design
 * @param records one for each person
 */
public record ConcernSheet(String study, String group, CodeList codes, OutcomeRank rank, List<ConcernRecord> records)
        implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if study or group is blank, a person comes twice or in two writings, or a code is not in the
     *     list; without saying who or which
     */
    public ConcernSheet {
        records = List.copyOf(records);
        if (study.isBlank() || group.isBlank()) {
            throw new IllegalArgumentException("concern sheet: study and group must not be blank");
        }
        List<String> people =
                records.stream().map(record -> record.person().value()).toList();
        if (people.stream().distinct().count() != people.size()) {
            throw new IllegalArgumentException("concern sheet: each person must have one record");
        }
        Identities.requireOneWriting("concern sheet", "code", people);
        for (ConcernRecord record : records) {
            if (record.codes().stream().anyMatch(id -> codes.find(id).isEmpty())) {
                throw new IllegalArgumentException(
                        "concern sheet: each code must be in the list " + codes.title() + ", but one is not");
            }
        }
    }

    /**
     * Reads a sheet from CSV. One line is one person at one time. Columns are {@code study}; {@code "code"}, the person's pairing code;
     * {@code time}, T0, T1 or T2; {@code day} (ISO 8601); and {@code named}: ids of the list with spaces between them, {@code none} for
     * somebody who named nothing, or empty for somebody who was not recorded. Without a rank the sheet is exploratory. Closes the
     * reader.
     *
     * @throws IllegalArgumentException if something is wrong, with line and column, never with what a cell says: a column is unknown,
     *     missing or repeated; a cell that must not be empty is; a code is no identifier or written otherwise than before; a line is of
     *     another study; a time or a day is none; a person has a time twice, or a later time on an earlier day; a code is not in the list
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static ConcernSheet read(Reader csv, String study, String group, CodeList codes) {
        List<SheetLine> lines = SheetReader.read(
                csv, study, List.of(SheetLine.STUDY, SheetLine.PERSON, SheetLine.TIME, SheetLine.DAY, "named"));
        List<ConcernRecord> records = new ArrayList<>();
        SheetOrder.byPerson(lines).values().forEach(ofOne -> {
            List<CodedForm> forms = new ArrayList<>();
            for (SheetLine line : ofOne) {
                TimePoint time = line.time();
                Optional<Set<String>> named = line.codes("named", codes);
                line.day();
                named.ifPresent(ids -> forms.add(new CodedForm(time, line.day(), ids)));
            }
            if (!forms.isEmpty()) {
                records.add(record(ofOne.get(0), forms));
            }
        });
        return new ConcernSheet(study, group, codes, OutcomeRank.EXPLORATORY, records);
    }

    /**
     * As {@link #read(Reader, String, String, CodeList)} of a file in UTF-8; faults name the file.
     *
     * @throws IllegalArgumentException as there
     * @throws java.io.UncheckedIOException if there is no such file, which is said, or it cannot be read
     */
    public static ConcernSheet read(Path csv, String study, String group, CodeList codes) {
        return CsvFile.read(csv, CsvDialect.comma(), text -> read(text, study, group, codes));
    }

    private static ConcernRecord record(SheetLine anyLine, List<CodedForm> forms) {
        boolean before = forms.get(0).time() == TimePoint.T0;
        return new ConcernRecord(
                anyLine.person(),
                before ? Optional.of(forms.get(0)) : Optional.empty(),
                before ? forms.subList(1, forms.size()) : forms);
    }

    /** The same sheet with this rank in the design. */
    public ConcernSheet ranked(OutcomeRank design) {
        return new ConcernSheet(study, group, codes, design, records);
    }

    /** Whose and what, with its rank, as it stands in the report. */
    public String name() {
        return rank.label(subject());
    }

    /** Whose and what, without its rank. */
    public String subject() {
        return group + ": " + codes.title().toLowerCase(Locale.ROOT);
    }

    /** How many people named each code of the list, in its order; nothing if nobody can be counted. */
    public List<CodeFrequency> frequencies() {
        boolean after =
                records.stream().anyMatch(record -> !record.experienced().isEmpty());
        List<ConcernRecord> counted = records.stream()
                .filter(record ->
                        after ? record.isComplete() : record.anticipated().isPresent())
                .toList();
        if (counted.isEmpty()) {
            return List.of();
        }
        return codes.codes().stream()
                .map(code -> frequency(code, after, counted))
                .toList();
    }

    private CodeFrequency frequency(Code code, boolean after, List<ConcernRecord> counted) {
        int[] parts = new int[4];
        for (ConcernRecord record : counted) {
            int part = (record.anticipates(code.id()) ? 1 : 0) + (record.experiences(code.id()) ? 2 : 0);
            parts[part]++;
        }
        return new CodeFrequency(name(), code.label(), after, parts[1], parts[3], parts[2], parts[0]);
    }

    /** Who is missing before or after, as numbers; if nobody was recorded after, that is told of all. */
    public List<StudyFinding> findings() {
        List<StudyFinding> findings = new ArrayList<>();
        int before = (int) records.stream()
                .filter(record ->
                        record.anticipated().isPresent() && record.experienced().isEmpty())
                .count();
        int after = (int) records.stream()
                .filter(record -> record.anticipated().isEmpty())
                .count();
        boolean neverAfter =
                records.stream().allMatch(record -> record.experienced().isEmpty());
        if (before > 0 && !neverAfter) {
            findings.add(new StudyFinding(StudyFinding.Kind.BEFORE_ONLY, name(), before));
        }
        if (after > 0) {
            findings.add(new StudyFinding(StudyFinding.Kind.AFTER_ONLY, name(), after));
        }
        return findings;
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "ConcernSheet[" + records.size() + " people, ***]";
    }
}
