package org.reversementoring.core.cycle.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.report.FeedbackReport;

/**
 * The record that the panel saw the draft and voted on it in private. The votes themselves go to the collation.
 *
 * @param offeredToEach whether each mentor could veto or soften own points
 * @param silenceRule what a mentor's silence means
 * @param draft the digest of the draft that the panel saw; a cycle takes no review without it
 */
public record PanelReview(
        boolean offeredToEach,
        SilenceRule silenceRule,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> draft) implements CodecOnly {

    /** The meaning of a mentor's silence. It is settled beforehand. */
    public enum SilenceRule {
        /** A silent mentor endorses nothing. */
        NOT_ENDORSED,
        /** A silent mentor is asked again, and then endorses nothing. */
        ASKED_AGAIN
    }

    /** The review of a draft that was offered to each mentor. */
    public static PanelReview of(FeedbackReport draft, SilenceRule silenceRule) {
        return new PanelReview(true, silenceRule, Optional.of(draft.digest()));
    }

    /** Nothing of the digest, from which a reader could check a guess. */
    @Override
    public String toString() {
        return "PanelReview[offeredToEach=" + offeredToEach + ", silenceRule=" + silenceRule + "]";
    }
}
