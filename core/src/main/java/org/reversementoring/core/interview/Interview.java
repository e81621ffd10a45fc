package org.reversementoring.core.interview;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.panel.MentorPanel;

/**
 * One panel's interview about one mentee: what was noted, and each mentor's private ballot. It is RAW: personal, and for the
 * custodian only.
 *
 * <p>A mentor without a ballot declined every item. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableInterview.class)
public interface Interview extends CodecOnly {

    /** The mentee whom it was about; personal. */
    @Value.Redacted
    MenteeId mentee();

    /** The mentors who were invited; the mentee is not among them. */
    MentorPanel panel();

    /** The guide that was followed. */
    InterviewGuide guide();

    /** The points as noted down, without authors; at most 2,000. */
    @Value.Redacted
    List<Point> points();

    /** The ballots, at most one for each mentor. */
    @Value.Redacted
    List<Ballot> ballots();

    /** The mark that the interview is closed; empty while ballots are collected. */
    @Value.Redacted
    Optional<Closing> closing();

    /**
     * This interview, closed for a cycle: a cycle takes no other, and each later step can tell whether a ballot has changed.
     *
     * @param cycle the cycle for which the answers were given
     * @param chance the source of the random part of the seals; a {@code SecureRandom} wherever answers are real
     * @throws IllegalStateException if it is closed already
     */
    default Interview closedFor(CycleId cycle, RandomGenerator chance) {
        if (closing().isPresent()) {
            throw new IllegalStateException("interview: must be open to be closed, but is closed");
        }
        return builder().from(this).closing(Closing.of(cycle, chance)).build();
    }

    /**
     * This interview without a mentor who left, and without that mentor's ballot; empty if the mentor is the only one. It stays
     * closed.
     *
     * @throws IllegalArgumentException if the mentor is not on the panel
     */
    default Optional<Interview> without(MentorId mentor) {
        return panel().without(mentor)
                .map(rest -> builder()
                        .from(this)
                        .panel(rest)
                        .ballots(ballots().stream()
                                .filter(ballot -> !ballot.mentor().equals(mentor))
                                .toList())
                        .build());
    }

    /**
     * The seals of the ballots, sorted: salted digests, 64 lower-case hex digits each, that name nobody and tell no mark. There is one
     * for each mentor of the panel, ballot or none, so that they do not tell how many answered.
     *
     * @throws IllegalStateException if the interview is open
     */
    default List<String> ballotSeals() {
        Closing closing = closing()
                .orElseThrow(() -> new IllegalStateException("interview: must be closed to be sealed, but is open"));
        Map<MentorId, String> seals = new HashMap<>();
        panel().mentors().forEach(mentor -> seals.put(mentor.id(), BallotSeal.ofNone(closing, mentor.id())));
        ballots().forEach(ballot -> seals.put(ballot.mentor(), BallotSeal.of(closing, ballot)));
        return seals.values().stream().sorted().toList();
    }

    /**
     * Checks points and ballots against panel and guide.
     *
     * @throws IllegalArgumentException if there are too many points, the mentee is on the panel, a ballot is not from a mentor of the panel or a second
     *     one, a topic is not in the guide or has nothing to rate, a mark is off its scale, or an answer is repeated; the
     *     message gives positions, never who it was
     */
    @Value.Check
    default void check() {
        panel().about(mentee());
        if (points().size() > 2_000) {
            throw new IllegalArgumentException("interview: points must be at most 2000, but were " + points().size());
        }
        for (int i = 0; i < points().size(); i++) {
            TopicId topic = points().get(i).topic();
            if (guide().topic(topic).isEmpty()) {
                throw new IllegalArgumentException(
                        "point " + (i + 1) + ": topic must be in the guide, but was " + topic);
            }
        }
        Set<MentorId> voted = new HashSet<>();
        for (int i = 0; i < ballots().size(); i++) {
            Ballot ballot = ballots().get(i);
            String subject = "ballot " + (i + 1) + " of " + ballots().size();
            if (!panel().has(ballot.mentor())) {
                throw new IllegalArgumentException(subject + ": its mentor must be on the panel, but "
                        + (panel().writesDifferently(ballot.mentor())
                                ? "differs from one on it by case, spaces or look-alike letters"
                                : "is not"));
            }
            if (!voted.add(ballot.mentor())) {
                throw new IllegalArgumentException(
                        subject + ": a mentor must have one ballot, but this is a second one");
            }
            BallotCheck.of(guide(), ballot.ratings()).faults().stream()
                    .findFirst()
                    .ifPresent(fault -> {
                        throw new IllegalArgumentException(fault.message(subject));
                    });
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an interview; {@code build} throws {@link IllegalStateException} if a required attribute is missing and {@link
     * IllegalArgumentException} as {@link #check()} does.
     */
    final class Builder extends ImmutableInterview.Builder implements CodecOnly {
        Builder() {}
    }
}
