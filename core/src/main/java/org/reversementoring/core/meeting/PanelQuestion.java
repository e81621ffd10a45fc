package org.reversementoring.core.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.report.FeedbackReport;

/**
 * A question of the mentee to the whole panel, about a topic or a point of the report. It asks what was meant, and never who meant it.
 *
 * @param topic the topic it is about
 * @param finding the number of the point in the report, from 1, if it is about one
 * @param text the question, 1 to 2,000 characters, not only blanks
 */
public record PanelQuestion(
        TopicId topic,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Integer> finding,
        String text) implements CodecOnly {

    private static final int LONGEST = 2_000;

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the text is blank or too long, or the number is below 1
     */
    public PanelQuestion {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "question: text must have 1 to 2000 characters, not only blanks, but had " + text.length());
        }
        if (finding.filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException(
                    "question: number of the point must be at least 1, but was " + finding.orElseThrow());
        }
    }

    /** A question about a topic. */
    public static PanelQuestion aboutTopic(TopicId topic, String text) {
        return new PanelQuestion(topic, Optional.empty(), text);
    }

    /**
     * A question about one point of a report.
     *
     * @param finding the number of the point, from 1
     * @throws IllegalArgumentException if the report has no such point
     */
    public static PanelQuestion aboutFinding(FeedbackReport report, int finding, String text) {
        if (finding < 1 || finding > report.findings().size()) {
            throw new IllegalArgumentException("question: number of the point must be 1 to "
                    + report.findings().size() + ", but was " + finding);
        }
        return new PanelQuestion(report.findings().get(finding - 1).topic(), Optional.of(finding), text);
    }

    /**
     * The digest of this question, SHA-256 as 64 lower-case hex digits: an answer carries it, so that it answers no other question.
     *
     * @param number its number in the cycle, from 1
     */
    public String digest(int number) {
        return ContentDigest.of("reverse-mentoring/panel-question/1")
                .add(number)
                .add(topic.value())
                .add(finding.orElse(0))
                .add(text)
                .hex();
    }

    /** Nothing of the mentee's words. */
    @Override
    public String toString() {
        return "PanelQuestion[" + topic + ", ***]";
    }
}
