package org.reversementoring.reporting.page.sheet;

import java.util.Locale;

/** The documents that people get in a cycle, in the order in which they are made. */
public enum CycleDocument {
    /** How the interview is led, for the facilitator. */
    RUN_SHEET,
    /** What a mentor looks at before a draft goes out. */
    CHECK_SHEET,
    /** The report. */
    REPORT,
    /** The mentee's own marks beside the report, for the mentee alone. */
    OWN_MARKS,
    /** When and where the mentee hears the report, and from whom. */
    APPOINTMENT,
    /** How the report is fed back, for the mentor who does it. */
    CONVERSATION,
    /** What the mentee may put into an appraisal. */
    APPRAISAL_TEXT,
    /** That a mentor took part, for a portfolio. */
    PARTICIPATION,
    /** What is proved of the report, in words, for the custodian. */
    CERTIFICATE,
    /** Why there is no report, and what now. */
    LETTER;

    /** The name in lower case with hyphens, for an address or a key of a text: {@code run-sheet}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
