package org.reversementoring.core.cycle.record;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.panel.Mentee;

/** The check that what a mentee says of themselves is about the guide of the cycle. */
public final class RecordedMentee implements CodecOnly {

    private RecordedMentee() {}

    /** Whether two descriptions differ in no more than version and self-assessment: the rest is the mentee's own to tell. */
    public static boolean saysTheSame(Mentee later, Mentee earlier) {
        return Mentee.builder()
                .from(later)
                .version(earlier.version())
                .selfAssessment(earlier.selfAssessment())
                .build()
                .equals(earlier);
    }

    /** Whether each mark of the self-assessment is on the scale of a topic that the guide rates. */
    public static boolean fits(Mentee mentee, InterviewGuide guide) {
        return mentee.selfAssessment().stream()
                .allMatch(rating -> guide.topic(rating.topic())
                        .flatMap(topic -> topic.rating())
                        .filter(item -> item.scale().contains(rating.mark()))
                        .isPresent());
    }
}
