package org.reversementoring.core.programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.meeting.LearningItem;
import org.reversementoring.core.panel.Nomination;

/**
 * On which topics seniors and juniors learned from each other, over the cycles of a programme (domain C 9, 31): for a lead or an evaluator.
 * Words are in no figure.
 *
 * <p>A topic stands in it if as many people as the floor learned something about it, and as many did not. So no figure tells what one
 * person learned or did not learn, not even where all did. People are counted once, however often they learned or met.
 *
 * <p>It does not see what was shown before: two sets of cycles that differ in one person tell of that person. Show the figures of one set,
 * for instance of one year.
 *
 * @param floor the fewest people on either side of a figure, {@value GoalFigures#LEAST_FLOOR} or more
 * @param seniors how many mentees learned from a junior, by topic
 * @param juniors how many nominated mentors learned from a senior, by topic
 */
public record LearningFigures(int floor, SortedMap<TopicId, Integer> seniors, SortedMap<TopicId, Integer> juniors)
        implements CodecOnly {

    /**
     * The figures over cycles, in any order. Cycles without a nominated mentor count for nobody.
     *
     * @param floor the fewest people on either side of a figure, {@value GoalFigures#LEAST_FLOOR} or more
     * @throws IllegalArgumentException if the floor is lower, a cycle comes twice, or a person is written in two ways
     */
    public static LearningFigures of(List<MentoringCycle> cycles, int floor) {
        if (floor < GoalFigures.LEAST_FLOOR) {
            throw new IllegalArgumentException(
                    "learning figures: floor must be " + GoalFigures.LEAST_FLOOR + " or more, but was " + floor);
        }
        if (cycles.stream().map(MentoringCycle::id).distinct().count() != cycles.size()) {
            throw new IllegalArgumentException(
                    "learning figures: each cycle must be counted once, but one of " + cycles.size() + " comes twice");
        }
        Side seniors = new Side(LearningItem.Direction.SENIOR_FROM_JUNIOR);
        Side juniors = new Side(LearningItem.Direction.JUNIOR_FROM_SENIOR);
        for (MentoringCycle cycle : cycles) {
            if (cycle.meeting().isPresent()) {
                seniors.add(cycle, cycle.mentee().id().value());
                juniors.add(
                        cycle,
                        cycle.nomination().map(Nomination::mentor).orElseThrow().value());
            }
        }
        return new LearningFigures(floor, seniors.shown("mentee", floor), juniors.shown("mentor", floor));
    }

    /** The people of one side, and who of them learned about what. */
    private static final class Side {

        private final LearningItem.Direction direction;
        private final Set<String> people = new HashSet<>();
        private final Map<TopicId, Set<String>> learned = new HashMap<>();

        Side(LearningItem.Direction direction) {
            this.direction = direction;
        }

        void add(MentoringCycle cycle, String person) {
            people.add(person);
            for (LearningItem item : cycle.learning()) {
                if (item.direction() == direction) {
                    learned.computeIfAbsent(item.topic(), topic -> new HashSet<>())
                            .add(person);
                }
            }
        }

        SortedMap<TopicId, Integer> shown(String role, int floor) {
            Identities.requireOneWriting("learning figures", role, List.copyOf(people));
            SortedMap<TopicId, Integer> shown =
                    new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
            learned.forEach((topic, who) -> {
                if (who.size() >= floor && people.size() - who.size() >= floor) {
                    shown.put(topic, who.size());
                }
            });
            return shown;
        }
    }
}
