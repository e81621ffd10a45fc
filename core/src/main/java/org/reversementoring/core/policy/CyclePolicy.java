package org.reversementoring.core.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.panel.PanelPolicy;
import org.reversementoring.core.panel.PoolingRule;
import org.reversementoring.core.panel.Readiness;
import org.reversementoring.core.panel.Ruling;

/**
 * The promise that was made when the first mentor consented, as one value: protection, floor, endorsements, roster, place of the
 * meeting and retention. It can be made stricter afterwards and never looser (I8). Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCyclePolicy.class)
public interface CyclePolicy extends CodecOnly {

    /** The most rounds of votes on one answer of the panel that any policy may allow. */
    int MOST_ANSWER_ROUNDS = 3;

    /** The protection that the report must have; {@link ReleasePolicy#standard()} by default. */
    @Value.Default
    default ReleasePolicy release() {
        return ReleasePolicy.standard();
    }

    /** The policy on panels; by default its floor is that of {@link #release()}. */
    @Value.Default
    default PanelPolicy panel() {
        return PanelPolicy.builder().floor(release().panelFloor()).build();
    }

    /** The part of the roster that the mentee knows. */
    @Value.Default
    default RosterVisibility roster() {
        return RosterVisibility.POOL_ONLY;
    }

    /** Whether the meeting may only be held in person. */
    @Value.Default
    default boolean inPersonOnly() {
        return true;
    }

    /** Days after the sign-off in which the custodian destroys private answers, 0 to 30; 28 by default. */
    @Value.Default
    default int answersKeptDays() {
        return 28;
    }

    /**
     * The rule by which mentors of other sites or periods join this panel; empty where none do. It is fixed before anybody answers.
     */
    Optional<PoolingRule> pooling();

    /**
     * The rule by which themes of what juniors face are pooled with those of other cycles; empty where none are. It is fixed from the
     * proposal on: it may be dropped until somebody answers, and neither comes later nor changes.
     */
    Optional<ThemeRule> themes();

    /**
     * The ruling on a mentor whose consent the library does not have on record; empty, for {@link Ruling#PERMIT}, where the host may hold
     * consents.
     */
    Optional<Ruling> unrecordedConsent();

    /** The ruling on a mentee who is not ready to hear feedback; empty for {@link Ruling#WARN}. */
    Optional<Ruling> notReady();

    /**
     * The most rounds in which the panel votes on wordings of one answer, 1 to {@value #MOST_ANSWER_ROUNDS}; empty for all of these.
     * Each round costs every mentor a vote, and tells a little of the votes before it.
     */
    Optional<Integer> answerRounds();

    /** The most rounds of votes on one answer, 1 to {@value #MOST_ANSWER_ROUNDS}. */
    default int mostAnswerRounds() {
        return answerRounds().orElse(MOST_ANSWER_ROUNDS);
    }

    /** Whether a host may hold the mentors' consents itself. */
    default boolean hostMayHoldConsents() {
        return unrecordedConsent().orElse(Ruling.PERMIT) != Ruling.REFUSE;
    }

    /** The ruling on a mentee who says this; {@link Ruling#PERMIT} where nobody asked. */
    default Ruling rulingOn(Optional<Readiness> readiness) {
        return readiness.equals(Optional.of(Readiness.NOT_YET)) ? notReady().orElse(Ruling.WARN) : Ruling.PERMIT;
    }

    /** The fewest mentors of which anything is released. There is no other floor: the panel is formed and reported by this one. */
    default int floor() {
        return panel().floor();
    }

    /** Whether a report can be released of a panel of this size: the floor, and a number of endorsements that is safe for it. */
    default boolean allowsPanelOf(int size) {
        return size >= floor() && release().allowsPanelOf(size);
    }

    /**
     * The fewest mentors of whom a report can be released: the floor, or more where the endorsements that are asked for are safe of a larger
     * panel only. {@link #allowsPanelOf} is true from here on, for a policy whose endorsements are safe of any panel.
     */
    default int panelNeeded() {
        int endorsed = release().colluders().isPresent()
                ? release().endorsementsNeeded(floor()) + release().colluders().getAsInt() + 1
                : 0;
        return Math.max(floor(), endorsed);
    }

    /** When notes and private answers are gone. */
    default Retention retention(InterviewGuide guide) {
        return new Retention(guide.conduct().recording().destroyAfterDays(), answersKeptDays());
    }

    /** Whether this policy allows nothing that the other one forbids, and protects against no fewer. */
    default boolean isAsStrictAs(CyclePolicy other) {
        return release().isAsStrictAs(other.release())
                && floor() >= other.floor()
                && panel().supervises().compareTo(other.panel().supervises()) >= 0
                && panel().assessesThisYear().compareTo(other.panel().assessesThisYear()) >= 0
                && panel().sameUnit().compareTo(other.panel().sameUnit()) >= 0
                && panel().otherRelationship().compareTo(other.panel().otherRelationship()) >= 0
                && roster().compareTo(other.roster()) >= 0
                && answersKeptDays() <= other.answersKeptDays()
                && mostAnswerRounds() <= other.mostAnswerRounds()
                && (pooling().isEmpty()
                        || other.pooling()
                                .filter(rule -> pooling().get().isAsStrictAs(rule))
                                .isPresent())
                && (themes().isEmpty() || themes().equals(other.themes()))
                && isAsGrave(
                        unrecordedConsent().orElse(Ruling.PERMIT),
                        other.unrecordedConsent().orElse(Ruling.PERMIT))
                && isAsGrave(notReady().orElse(Ruling.WARN), other.notReady().orElse(Ruling.WARN))
                && (inPersonOnly() || !other.inPersonOnly());
    }

    /** The digest of the whole policy, 64 lower-case hex digits. Each step of a cycle carries that of the policy in force. */
    default String digest() {
        ContentDigest digest = ContentDigest.of("reverse-mentoring/cycle-policy/1")
                .add(release().id())
                .add(release().colluders().orElse(0))
                .add(release().endorsements().orElse(0))
                .add(floor());
        for (Ruling ruling : new Ruling[] {
            panel().supervises(), panel().assessesThisYear(), panel().sameUnit(), panel().otherRelationship()
        }) {
            digest.add(ruling.name());
        }
        digest.add(roster().name()).add(Boolean.toString(inPersonOnly())).add(answersKeptDays());
        // What a policy of before did not have is no part of its digest, so that a stored cycle's steps keep theirs.
        pooling().ifPresent(rule -> digest.add("pooling").add(rule.digest()));
        themes().ifPresent(rule -> digest.add("themes").add(rule.digest()));
        unrecordedConsent().ifPresent(ruling -> digest.add("unrecorded consent").add(ruling.name()));
        notReady().ifPresent(ruling -> digest.add("not ready").add(ruling.name()));
        answerRounds().ifPresent(rounds -> digest.add("answer rounds").add(rounds));
        return digest.hex();
    }

    private static boolean isAsGrave(Ruling one, Ruling other) {
        return one.and(other) == one;
    }

    /**
     * Checks that panel and report have one floor.
     *
     * @throws IllegalArgumentException if the panel's floor is below the report's, that of a pooled panel is below it, or the days or the
     *     rounds are out of range
     */
    @Value.Check
    default void check() {
        if (panel().floor() < release().panelFloor()) {
            throw new IllegalArgumentException("cycle policy: the panel's floor must be at least "
                    + release().panelFloor() + " under release policy "
                    + release().id() + ", but was "
                    + panel().floor());
        }
        if (pooling().filter(rule -> rule.floor() < floor()).isPresent()) {
            throw new IllegalArgumentException(
                    "cycle policy: the floor of a pooled panel must be at least that of any, " + floor() + ", but was "
                            + pooling().orElseThrow().floor());
        }
        if (answersKeptDays() < 0 || answersKeptDays() > Retention.MOST_ANSWERS_DAYS) {
            throw new IllegalArgumentException("cycle policy: private answers must be kept 0 to "
                    + Retention.MOST_ANSWERS_DAYS + " days, but were " + answersKeptDays());
        }
        if (mostAnswerRounds() < 1 || mostAnswerRounds() > MOST_ANSWER_ROUNDS) {
            throw new IllegalArgumentException("cycle policy: rounds of votes on an answer must be 1 to "
                    + MOST_ANSWER_ROUNDS + ", but were " + mostAnswerRounds());
        }
    }

    /** The defaults: the standard protection. */
    static CyclePolicy defaults() {
        return builder().build();
    }

    /** The defaults with this protection and its floor. */
    static CyclePolicy of(ReleasePolicy release) {
        return builder().release(release).build();
    }

    /** A builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy; {@code build} throws {@link IllegalArgumentException} as {@link #check()} does. */
    final class Builder extends ImmutableCyclePolicy.Builder implements CodecOnly {
        Builder() {}
    }
}
