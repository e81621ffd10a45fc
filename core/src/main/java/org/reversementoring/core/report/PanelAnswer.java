package org.reversementoring.core.report;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.digest.ContentDigest;

/**
 * The panel's answer to a question of the mentee: RELEASED, by the same gate as the report it is about, and read by readers of the
 * report alone. It does not tell how many mentors endorsed it.
 *
 * @param id the host's identifier of the answer, under which the ledger records it
 * @param report the digest of the report that it is about
 * @param question the digest of the question that it answers, 64 lower-case hex digits
 * @param topic the topic it is about
 * @param text the answer in the collator's words
 * @param digest SHA-256 of the other parts, 64 lower-case hex digits
 */
public record PanelAnswer(ReportId id, String report, String question, TopicId topic, String text, String digest)
        implements CodecOnly {

    private static final int LONGEST = 2_000;

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the text is blank or too long, or a digest is no digest or not that of the other parts
     */
    public PanelAnswer {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "answer: text must have 1 to 2000 characters, not only blanks, but had " + text.length());
        }
        if (!report.matches(ContentDigest.FORM)
                || !question.matches(ContentDigest.FORM)
                || !digest.equals(digest(id, report, question, topic, text))) {
            throw new IllegalArgumentException("answer: its digest must be that of its content, but is not");
        }
    }

    /**
     * The answer with this content.
     *
     * @param question the digest of the question
     */
    public static PanelAnswer of(ReportId id, FeedbackReport report, String question, TopicId topic, String text) {
        return new PanelAnswer(
                id, report.digest(), question, topic, text, digest(id, report.digest(), question, topic, text));
    }

    private static String digest(ReportId id, String report, String question, TopicId topic, String text) {
        return ContentDigest.of("reverse-mentoring/panel-answer/1")
                .add(id.value())
                .add(report)
                .add(question)
                .add(topic.value())
                .add(text)
                .hex();
    }

    /** Nothing of the words, nor of a digest from which a reader could check a guess. */
    @Override
    public String toString() {
        return "PanelAnswer[" + id + ", ***]";
    }
}
