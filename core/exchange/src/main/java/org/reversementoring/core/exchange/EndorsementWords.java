package org.reversementoring.core.exchange;

import org.reversementoring.core.csv.CsvRow;

/** The words with which a survey tool says that a mentor endorses a finding, or does not. */
record EndorsementWords(String yes, String no) {

    EndorsementWords {
        if (yes.isBlank() || no.isBlank() || yes.strip().equals(no.strip())) {
            throw new IllegalArgumentException("words for yes and no must not be blank and must differ");
        }
        yes = yes.strip();
        no = no.strip();
    }

    boolean endorses(CsvRow row, String finding) {
        String cell = row.cell(finding);
        if (cell.equals(yes)) {
            return true;
        }
        if (cell.isEmpty() || cell.equals(no)) {
            return false;
        }
        throw row.fault(finding, "must be " + yes + ", " + no + " or blank");
    }
}
