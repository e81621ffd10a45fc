package org.reversementoring.anonymisation.simulation;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Rating;

/**
 * A generator of the ballots of a panel; {@link AnswerHabits} says how mentors mark. Points of a scale are counted from 0
 * here.
 */
final class Marking {

    private final List<Topic> topics;
    private final int[] weights;
    private final int consensus;
    private final int ends;
    private final int halo;
    private final int leniency;
    private final int declining;
    private final int silent;

    Marking(AnswerHabits habits, InterviewGuide guide) {
        this.topics = guide.ratedTopics();
        this.weights = habits.weights().stream().mapToInt(Integer::intValue).toArray();
        this.consensus = Draws.millionths(habits.consensus());
        this.ends = Draws.millionths(habits.ends());
        this.halo = Draws.millionths(habits.halo());
        this.leniency = habits.leniency();
        this.declining = Draws.millionths(habits.declining());
        this.silent = Draws.millionths(habits.silent());
    }

    List<Ballot> ballots(List<MentorId> mentors, Draws draws) {
        int[] agreed = new int[topics.size()];
        for (int topic = 0; topic < agreed.length; topic++) {
            agreed[topic] = draws.hit(ends) ? draws.between(0, 1) * (weights.length - 1) : draws.place(weights);
        }
        List<Ballot> ballots = new ArrayList<>();
        for (MentorId mentor : mentors) {
            ballots.add(Ballot.builder()
                    .mentor(mentor)
                    .ratings(ratings(draws, agreed))
                    .build());
        }
        return ballots;
    }

    private List<Rating> ratings(Draws draws, int... agreed) {
        int impression = draws.place(weights);
        int lenient = draws.between(-leniency, leniency);
        boolean declinesAll = draws.hit(silent);
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < agreed.length; i++) {
            Topic topic = topics.get(i);
            boolean declines = draws.hit(declining);
            int point = point(agreed[i], impression, lenient, draws);
            ratings.add(
                    declines || declinesAll
                            ? Rating.declined(topic.id())
                            : Rating.of(topic.id(), lowest(topic) + point));
        }
        return ratings;
    }

    private int point(int agreed, int impression, int lenient, Draws draws) {
        if (draws.hit(consensus)) {
            return agreed;
        }
        int own = draws.hit(halo) ? impression : draws.place(weights);
        return Math.max(0, Math.min(weights.length - 1, own + lenient));
    }

    private static int lowest(Topic topic) {
        return topic.rating().map(RatingItem::scale).orElseThrow().lowest();
    }
}
