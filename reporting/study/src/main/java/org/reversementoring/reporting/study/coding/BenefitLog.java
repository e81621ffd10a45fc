package org.reversementoring.reporting.study.coding;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvFile;
import org.reversementoring.reporting.study.coding.BenefitEntry.Benefit;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * A log of who had which benefit, as a group saw it. RAW and personal, so it is masked when printed; only counts of people leave it.
 * There are no sums over codes or beneficiaries, because a hidden count would follow from them.
 *
 * @param study title of the study, not blank
 * @param group name of the group that kept the log, not blank
 * @param codes the codes that may be used
 * @param rank rank in the design
 * @param entries any number for each person; somebody who saw nothing has one that says so, and somebody who kept no log has none
 */
public record BenefitLog(String study, String group, CodeList codes, OutcomeRank rank, List<BenefitEntry> entries)
        implements CodecOnly {

    private static final String WHO = "who";
    private static final String BENEFIT = "benefit";

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if study or group is blank, a person comes in two writings, or a code is not in the list
     */
    public BenefitLog {
        entries = List.copyOf(entries);
        if (study.isBlank() || group.isBlank()) {
            throw new IllegalArgumentException("benefit log: study and group must not be blank");
        }
        Identities.requireOneWriting(
                "benefit log",
                "code",
                entries.stream().map(entry -> entry.writer().value()).distinct().toList());
        if (entries.stream()
                .flatMap(entry -> entry.benefit().stream())
                .anyMatch(benefit -> codes.find(benefit.code()).isEmpty())) {
            throw new IllegalArgumentException(
                    "benefit log: each code must be in the list " + codes.title() + ", but one is not");
        }
    }

    /**
     * Reads a log from CSV. One line is one benefit that one person saw. Columns are {@code study}; {@code "code"}, the pairing code of who
     * saw it; {@code who} has it: senior, junior, team or patient, or none if nobody has; and {@code benefit}, an id of the list, empty
     * for nobody. A column of names or texts is refused. Without a rank the log is exploratory. Closes the reader.
     *
     * @throws IllegalArgumentException if something is wrong, with line and column, never with what a cell says: a column is unknown,
     *     missing or repeated; a code is no identifier or written otherwise than before; a line is of another study; who has it or the
     *     benefit is none of those
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static BenefitLog read(Reader csv, String study, String group, CodeList codes) {
        List<BenefitEntry> entries = new ArrayList<>();
        for (SheetLine line : SheetReader.read(csv, study, List.of(SheetLine.STUDY, SheetLine.PERSON, WHO, BENEFIT))) {
            entries.add(new BenefitEntry(line.person(), benefit(line, codes)));
        }
        return new BenefitLog(study, group, codes, OutcomeRank.EXPLORATORY, entries);
    }

    /**
     * As {@link #read(Reader, String, String, CodeList)} of a file in UTF-8; faults name the file.
     *
     * @throws IllegalArgumentException as there
     * @throws java.io.UncheckedIOException if there is no such file, which is said, or it cannot be read
     */
    public static BenefitLog read(Path csv, String study, String group, CodeList codes) {
        return CsvFile.read(csv, CsvDialect.comma(), text -> read(text, study, group, codes));
    }

    private static Optional<Benefit> benefit(SheetLine line, CodeList codes) {
        String id = line.cell(BENEFIT);
        if (line.cell(WHO).equals(Code.NONE)) {
            if (!id.isEmpty()) {
                throw line.fault(BENEFIT, "must be empty if nobody has it");
            }
            return Optional.empty();
        }
        Beneficiary whose = Beneficiary.of(line.cell(WHO))
                .orElseThrow(() -> line.fault(WHO, "must be senior, junior, team, patient or none"));
        if (codes.find(id).isEmpty()) {
            throw line.fault(BENEFIT, "must be an id of the code list");
        }
        return Optional.of(new Benefit(whose, id));
    }

    /** The same log with this rank in the design. */
    public BenefitLog ranked(OutcomeRank design) {
        return new BenefitLog(study, group, codes, design, entries);
    }

    /** Whose log, with its rank, as it stands in the report. */
    public String name() {
        return rank.label(group);
    }

    /** How many people saw each benefit, of those who kept the log; benefits that nobody saw are left out. */
    public List<ReportedCount> counts() {
        int kept = writers(entries);
        List<ReportedCount> counts = new ArrayList<>();
        for (Beneficiary whose : Beneficiary.values()) {
            for (Code code : codes.codes()) {
                Optional<Benefit> wanted = Optional.of(new Benefit(whose, code.id()));
                int seen = writers(entries.stream()
                        .filter(entry -> entry.benefit().equals(wanted))
                        .toList());
                if (seen > 0) {
                    counts.add(ReportedCount.about(
                                    ReportSection.BENEFIT,
                                    name() + ": " + whose.word() + ", " + code.label(),
                                    new Proportion(seen, kept))
                            .ofGroup(FigureTables.stage(group, "kept the log of " + codes.title())));
                }
            }
        }
        return counts;
    }

    private static int writers(List<BenefitEntry> entries) {
        return (int) entries.stream()
                .map(BenefitEntry::writer)
                .map(PairingCode::value)
                .distinct()
                .count();
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "BenefitLog[" + entries.size() + " entries, ***]";
    }
}
