package org.reversementoring.reporting.study.coding;

import java.util.Arrays;
import java.util.Optional;

/** Who has the benefit. */
public enum Beneficiary {
    /** The mentee. */
    SENIOR("senior"),
    /** The mentors. */
    JUNIOR("junior"),
    /** The team or the ward. */
    TEAM("team"),
    /** The patients. */
    PATIENT("patient");

    private final String word;

    Beneficiary(String word) {
        this.word = word;
    }

    /** The word in a sheet and in the report. */
    public String word() {
        return word;
    }

    static Optional<Beneficiary> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
