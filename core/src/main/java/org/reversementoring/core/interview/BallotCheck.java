package org.reversementoring.core.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/**
 * The check of one mentor's answers against the guide, before they become a {@link Ballot}. It looks at nobody else's answers, so that
 * what it says tells neither how many have answered nor who. As private as the answers, and masked when printed.
 *
 * @param faults what is wrong, in the order of the answers; empty if they can become a ballot
 * @param leftOut the topics to rate that have no answer, in the order of the guide: they count as declined
 */
public record BallotCheck(List<Fault> faults, List<TopicId> leftOut) implements CodecOnly {

    private static final SentenceFiles FILES =
            SentenceFiles.of("ballot-faults", "faults", name -> BallotCheck.class.getResourceAsStream(name));

    /** Copies. */
    public BallotCheck {
        faults = List.copyOf(faults);
        leftOut = List.copyOf(leftOut);
    }

    /** The check of these answers. */
    public static BallotCheck of(InterviewGuide guide, List<Rating> ratings) {
        List<Fault> faults = new ArrayList<>();
        Set<TopicId> rated = new HashSet<>();
        for (Rating rating : ratings) {
            Optional<Topic> topic = guide.topic(rating.topic());
            Optional<RatingScale> scale = topic.flatMap(Topic::rating).map(RatingItem::scale);
            if (topic.isEmpty()) {
                faults.add(new Fault(rating.topic(), Code.NOT_IN_GUIDE, "", Optional.empty()));
            } else if (scale.isEmpty()) {
                faults.add(new Fault(
                        rating.topic(), Code.NOTHING_TO_RATE, topic.get().title(), scale));
            } else {
                if (!rated.add(rating.topic())) {
                    faults.add(new Fault(
                            rating.topic(), Code.ANSWERED_TWICE, topic.get().title(), scale));
                }
                if (rating.mark().isPresent()
                        && !scale.get().contains(rating.mark().getAsInt())) {
                    faults.add(new Fault(
                            rating.topic(), Code.OFF_SCALE, topic.get().title(), scale));
                }
            }
        }
        return new BallotCheck(
                faults,
                guide.ratedTopics().stream()
                        .map(Topic::id)
                        .filter(topic -> !rated.contains(topic))
                        .toList());
    }

    /** Whether the answers can become a ballot. */
    public boolean passes() {
        return faults.isEmpty();
    }

    /** Nothing: who declined is as private as who gave which mark. */
    @Override
    public String toString() {
        return "BallotCheck[***]";
    }

    /** The kinds of fault. */
    public enum Code {
        /** The guide does not have the topic. */
        NOT_IN_GUIDE,
        /** The topic has nothing to rate. */
        NOTHING_TO_RATE,
        /** The topic has an answer already. */
        ANSWERED_TWICE,
        /** The mark is not on the scale. */
        OFF_SCALE
    }

    /**
     * One thing that is wrong with an answer.
     *
     * @param topic the topic that was answered
     * @param code what is wrong
     * @param title the topic's title; empty if the guide does not have it
     * @param scale the topic's scale, if there is one
     */
    public record Fault(TopicId topic, Code code, String title, Optional<RatingScale> scale) implements CodecOnly {

        /** The broken rule for developers: the topic and the rule, and not what was answered. */
        public String message() {
            return message("ballot");
        }

        /** The broken rule of this ballot among others. */
        String message(String subject) {
            return switch (code) {
                case NOT_IN_GUIDE -> subject + ": topic must be in the guide, but was " + topic;
                case NOTHING_TO_RATE -> subject + ": topic must have an item to rate, but " + topic + " has none";
                case ANSWERED_TWICE -> subject + ": an item must be answered once, but " + topic + " is answered again";
                case OFF_SCALE ->
                    subject + ", topic " + topic + ": rating must be between "
                            + scale.orElseThrow().lowest() + " and "
                            + scale.orElseThrow().highest() + ", but is not";
            };
        }

        /**
         * What is wrong and what helps, for whoever answers.
         *
         * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
         */
        public String inWords(Translation translation) {
            Sentences sentences = FILES.in(translation);
            return scale.isEmpty()
                    ? sentences.say(code.name(), title)
                    : sentences.say(
                            code.name(),
                            title,
                            scale.get().lowest(),
                            scale.get().highest());
        }

        /** Nothing of the answer. */
        @Override
        public String toString() {
            return "Fault[***]";
        }
    }
}
