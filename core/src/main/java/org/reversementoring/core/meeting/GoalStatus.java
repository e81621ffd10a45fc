package org.reversementoring.core.meeting;

import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Translation;

/** The status of a goal. Intending and doing are different outcomes. */
public enum GoalStatus {
    /** Set, not begun. */
    SET,
    /** Begun. */
    STARTED,
    /** Done. */
    DONE,
    /** Given up. */
    DROPPED;

    private static final SentenceFiles FILES =
            SentenceFiles.of("goal-statuses", "statuses", name -> GoalStatus.class.getResourceAsStream(name));

    /** Whether a goal can have this status after that one: what was begun is never again not begun. */
    public boolean canFollow(GoalStatus earlier) {
        return this != SET || (earlier != STARTED && earlier != DONE);
    }

    /** Whether it is carried into the next cycle. */
    public boolean isOpen() {
        return this == SET || this == STARTED;
    }

    /**
     * A few words for a page or a list, without a full stop.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String label(Translation translation) {
        return FILES.in(translation).text(name());
    }
}
