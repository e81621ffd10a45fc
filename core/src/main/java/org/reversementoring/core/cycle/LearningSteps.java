package org.reversementoring.core.cycle;

import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.record.ConversationCheck;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.meeting.LearningItem;

/**
 * The step with which the two who met record what each learned from the other. Not for implementation; {@link MentoringCycle} is the
 * only implementation.
 */
public interface LearningSteps extends CycleRecord {

    /**
     * The cycle with one thing more that somebody learned, from the meeting on until the cycle is closed. Whoever takes the step learned it:
     * the mentee from the nominated mentor, or the nominated mentor from the mentee. It is about a topic of the guide ({@code
     * LEARNING_OFF_GUIDE}); what is shared counts nobody of the panel and names nobody ({@code LEARNING_WORDING}); each of the two records
     * at most {@value CycleRecord#MOST_LEARNED} ({@code TOO_MUCH_LEARNED}).
     *
     * @param words the learner's own
     * @param shared whether the other reads them, too
     */
    default MentoringCycle learned(TopicId topic, String words, boolean shared, Step step) {
        Transition line = TransitionGuard.allowed(this, CycleAction.RECORD_LEARNING, step);
        LearningItem item = new LearningItem(ConversationCheck.directionOf(step.by()), topic, words, shared, step.on());
        TransitionGuard.require(
                this,
                step.by(),
                line.action(),
                ConversationCheck.isOnGuide(this, item),
                RefusalReason.LEARNING_OFF_GUIDE);
        TransitionGuard.require(
                this,
                step.by(),
                line.action(),
                ConversationCheck.isFitToShare(this, item),
                RefusalReason.LEARNING_WORDING);
        boolean room = ConversationCheck.hasRoomFor(this, item.direction());
        TransitionGuard.require(this, step.by(), line.action(), room, RefusalReason.TOO_MUCH_LEARNED);
        HistoryEntry entry = TransitionGuard.entry(this, line, step);
        return NextCycle.after((MentoringCycle) this, entry).addLearning(item).build();
    }
}
