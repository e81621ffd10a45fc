package org.reversementoring.core.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.csv.CsvRow;
import org.reversementoring.core.csv.CsvTable;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;

/** The findings that a collator wrote down for one interview. RAW: personal. Made by {@link SurveyExport#findings}. */
public final class FindingSheet implements CodecOnly {

    private static final String FINDING = "finding";
    private static final String TOPIC = "topic";
    private static final String KIND = "kind";
    private static final String TEXT = "text";

    private final List<Finding> findings;

    private FindingSheet(List<Finding> findings) {
        this.findings = findings;
    }

    static FindingSheet of(CsvTable table, SheetColumns columns, InterviewGuide guide) {
        columns.require(table, List.of(FINDING, TOPIC, KIND, TEXT), "must be finding, topic, kind or text");
        List<Finding> findings = new ArrayList<>();
        Set<FindingId> seen = new HashSet<>();
        for (CsvRow row : table.rows()) {
            Finding finding = finding(row, guide);
            if (!seen.add(finding.id())) {
                throw row.fault(FINDING, "must be a finding that has no earlier row");
            }
            findings.add(finding);
        }
        findings.sort(Comparator.comparing(finding -> finding.id().value()));
        return new FindingSheet(List.copyOf(findings));
    }

    private static Finding finding(CsvRow row, InterviewGuide guide) {
        Finding.Builder finding = Finding.builder()
                .id(row.cell(FINDING, "must be an identifier", FindingId::of))
                .topic(row.cell(TOPIC, "must be a topic of the guide", cell -> topic(cell, guide)))
                .kind(row.cell(
                        KIND,
                        "must be strength, development, issue or policy",
                        cell -> FindingKind.valueOf(cell.toUpperCase(Locale.ROOT))));
        return row.cell(
                TEXT,
                "must be a text of 1 to 2000 characters",
                cell -> finding.text(cell).build());
    }

    private static TopicId topic(String cell, InterviewGuide guide) {
        return guide.topic(TopicId.of(cell)).orElseThrow().id();
    }

    /** The findings, sorted by identifier. */
    public List<Finding> findings() {
        return findings;
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "FindingSheet[" + findings.size() + " findings, ***]";
    }
}
