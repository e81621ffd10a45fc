package org.reversementoring.core.due;

import org.reversementoring.core.language.Translation;

/** The kinds of what is due. The days are defaults of our own, in whole days; a {@link DueRule} has others. */
public enum DueKind {
    /** The mentee is asked to consent; at once whatever the rule says, because a cycle does not know the day of its proposal. */
    CONSENT(0),
    /** The panel answers in private, or is interviewed; after a week. Everybody is reminded, whoever has answered. */
    BALLOTS(7),
    /** The panel checks the draft; after a week. Everybody is reminded, whoever has voted. */
    PANEL_CHECK(7),
    /** The meeting is to be arranged; after a week, because what was said grows old. */
    ARRANGE_MEETING(7),
    /** The day of the meeting is past, and nobody has recorded it; from the next day on. */
    MEETING_PAST(1),
    /** The mentee answers the report; after a week, which is half of the time until the first follow-up ends. */
    RESPONSE(7),
    /** Both sides are asked for the first time; from the first day of its window on. */
    FOLLOW_UP_T1(0),
    /** Both sides are asked for the second time; from the first day of its window on. */
    FOLLOW_UP_T2(0),
    /** A goal is to be looked at; from its day on. */
    GOALS(0),
    /** The gate has held the report; after two weeks, in which a panel can be widened or a sentence reworded. */
    HELD(14),
    /** The cycle is stopped; after two weeks, in which somebody has looked whether it is safe. */
    STOPPED(14),
    /** The cycle has stood still on its way; after four weeks, twice as long as anything that is reminded of. */
    STUCK(28),
    /** Notes or sound are to be destroyed; a week before the day that was promised. */
    NOTES(7),
    /** Private answers are to be destroyed; a week before the day that was promised. */
    ANSWERS(7),
    /** It is to be attested that raw material is gone, which ends the cycle; at once. */
    ATTESTATION(0),
    /** A concern that was handed on waits to be taken over; at once. */
    CONCERN(0);

    private final int days;

    DueKind(int days) {
        this.days = days;
    }

    /** The days of {@link DueRule#defaults()}: until it is due, or for notes and answers before their last day. */
    public int defaultDays() {
        return days;
    }

    /**
     * A few words for a list, without a full stop.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String label(Translation translation) {
        return DueItem.FILES.in(translation).text("label." + name());
    }
}
