package org.reversementoring.core.meeting;

import java.time.LocalDate;

/**
 * When and where the two will meet: exactly the mentee and the nominated mentor, preferably not in the mentee's office.
 *
 * @param on the day
 * @param modality how they will meet
 * @param neutralPlace whether it is another place than the mentee's office
 */
public record MeetingPlan(LocalDate on, FeedbackMeeting.Modality modality, boolean neutralPlace) {}
