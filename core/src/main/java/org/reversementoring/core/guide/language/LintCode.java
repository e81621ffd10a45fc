package org.reversementoring.core.guide.language;

/**
 * A fault that {@link GuideLint} looks for. Neutral wording and one aspect for each item are what the General Medical
 * Council asks of questionnaires on doctors; the other parts belong to a complete guide.
 */
public enum LintCode {
    /** A core question or an item to rate asks about two things, so an answer does not tell which. */
    DOUBLE_BARRELLED(LintSeverity.WARNING, "must ask about one thing at a time"),
    /** A core question or a probe suggests its answer. */
    LEADING(LintSeverity.WARNING, "must not suggest an answer"),
    /** A core question or a probe can be answered with yes or no. */
    YES_NO_STEM(LintSeverity.WARNING, "must not be answerable with yes or no"),
    /** A core question is not open and does not invite the panel to tell. */
    CORE_QUESTION_NOT_OPEN(LintSeverity.WARNING, "must have an open core question"),
    /** The topics leave less than {@link GuideLint#ROOM} for opening and closing. */
    TIME_BUDGET(LintSeverity.WARNING, "topics must leave time for opening and closing"),
    /** The interview takes more than {@link GuideLint#LONGEST}. */
    LONG(LintSeverity.WARNING, "should take no more than an hour"),
    /** Every topic on strengths may be skipped. */
    STRENGTHS_MISSING(LintSeverity.ERROR, "must have a topic about strengths that is not one to skip"),
    /** The script has no closing questions. */
    CLOSING_MISSING(LintSeverity.ERROR, "must have closing questions"),
    /** The script does not state the limits of confidentiality. */
    LIMITS_MISSING(LintSeverity.ERROR, "must state the limits of confidentiality"),
    /** The script does not say what to do about a safety concern. */
    SAFETY_SCRIPT_MISSING(LintSeverity.ERROR, "must say what to do about a safety concern"),
    /** The script has no ground rules although several mentors meet. */
    GROUND_RULES_MISSING(LintSeverity.WARNING, "must have ground rules where several mentors meet"),
    /** A sensitive topic may not be skipped. */
    SENSITIVE_NOT_SKIPPABLE(LintSeverity.ERROR, "is sensitive and must be one to skip"),
    /** There are no question stems for the guide's language, so wording was not looked at. */
    LANGUAGE_UNCHECKED(LintSeverity.NOTE, "wording could not be checked in this language");

    private final LintSeverity severity;
    private final String rule;

    LintCode(LintSeverity severity, String rule) {
        this.severity = severity;
        this.rule = rule;
    }

    /** The severity of the fault. */
    public LintSeverity severity() {
        return severity;
    }

    String rule() {
        return rule;
    }
}
