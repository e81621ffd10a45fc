package org.reversementoring.core.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.csv.CsvTable;
import org.reversementoring.core.interview.Interview;

/**
 * The mentors' private ballots on findings, as a survey tool exported them. RAW: personal. Made by {@link
 * SurveyExport#endorsements}.
 */
public final class EndorsementSheet implements CodecOnly {

    private final FindingSheet findings;
    private final MentorRows rows;
    private final List<Endorsement> endorsements;

    private EndorsementSheet(FindingSheet findings, MentorRows rows, List<Endorsement> endorsements) {
        this.findings = findings;
        this.rows = rows;
        this.endorsements = endorsements;
    }

    static EndorsementSheet of(CsvTable table, SheetColumns columns, FindingSheet findings, EndorsementWords words) {
        List<FindingId> ids =
                findings.findings().stream().map(finding -> finding.id()).toList();
        List<String> names = ids.stream().map(FindingId::value).toList();
        columns.require(
                table,
                Stream.concat(Stream.of(columns.mentor()), names.stream()).toList(),
                "must be a finding");
        MentorRows rows = MentorRows.of(table, columns.mentor());
        return new EndorsementSheet(
                findings,
                rows,
                rows.map((mentor, row) -> Endorsement.builder()
                        .mentor(mentor)
                        .findings(ids.stream()
                                .filter(finding -> words.endorses(row, finding.value()))
                                .toList())
                        .build()));
    }

    /** The ballots, sorted by mentor. */
    public List<Endorsement> endorsements() {
        return endorsements;
    }

    /**
     * The interview with the findings and these ballots on them. A mentor without a row endorses no finding.
     *
     * @throws IllegalArgumentException if a row is of somebody who is not on the interview's panel, with file and line, or if the
     *     interview follows a guide without a finding's topic
     */
    public Collation collation(Interview interview) {
        rows.requireOn(interview.panel());
        return Collation.builder()
                .interview(interview)
                .findings(findings.findings())
                .endorsements(endorsements)
                .build();
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "EndorsementSheet[" + endorsements.size() + " ballots on "
                + findings.findings().size() + " findings, ***]";
    }
}
