package org.reversementoring.core.meeting;

import java.time.LocalDate;
import org.reversementoring.core.CodecOnly;

/**
 * The plan of the meeting of the mentee and the nominated mentor, and nobody else, preferably not in the mentee's office.
 *
 * @param on the day
 * @param modality how they will meet
 * @param neutralPlace whether it is another place than the mentee's office
 */
public record MeetingPlan(LocalDate on, FeedbackMeeting.Modality modality, boolean neutralPlace) implements CodecOnly {}
