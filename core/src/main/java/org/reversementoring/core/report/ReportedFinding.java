package org.reversementoring.core.report;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.FindingKind;

/**
 * A finding that enough mentors endorsed. It does not tell how many.
 *
 * @param topic the topic it belongs to
 * @param kind the part of the report in which it is printed
 * @param text the finding in the collator's words
 */
public record ReportedFinding(TopicId topic, FindingKind kind, String text) implements CodecOnly {

    /**
     * Checks that there is a text. Its wording is checked by the report, which knows the language.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public ReportedFinding {
        if (text.isBlank()) {
            throw new IllegalArgumentException("reported finding must not be blank");
        }
    }

    @Override
    public String toString() {
        return "ReportedFinding[***]";
    }
}
