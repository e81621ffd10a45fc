package org.reversementoring.reporting.study.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A stage of participation, in the order of the flow. A person who came to one stage passed all stages before it. */
public enum FlowStage {
    /** Was asked to take part. */
    INVITED,
    /** Was asked and could take part. */
    ELIGIBLE,
    /** Agreed to take part. */
    AGREED,
    /** Did the first thing that was asked. */
    STARTED,
    /** Did everything that was asked. */
    COMPLETED;

    /** The stage as it stands in a log, in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FlowStage> ofWord(String word) {
        return Arrays.stream(values())
                .filter(stage -> stage.word().equals(word))
                .findFirst();
    }
}
