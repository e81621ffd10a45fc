package org.reversementoring.core.cycle.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.PoolingRule;

/**
 * One mentor's time on a panel. Somebody who comes back has two.
 *
 * @param consent what the mentor agreed to, and took back; it names the mentor
 * @param joinedOn the day of the step
 * @param leftOn the day on which the mentor left or was replaced; empty while the mentor is on the panel
 * @param origin the site or period from which the mentor comes; empty for the cycle's own
 */
public record Membership(
        MentorConsent consent,
        LocalDate joinedOn,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<LocalDate> leftOn,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<PoolingRule.Origin> origin)
        implements CodecOnly {

    /**
     * One mentor's time on a panel, without what the mentor agreed to.
     *
     * @param mentor who
     * @param joinedOn from when
     * @param leftOn until when; empty while the mentor is on the panel
     * @param origin the site or period from which the mentor comes
     */
    public record Stay(
            MentorId mentor,
            LocalDate joinedOn,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<LocalDate> leftOn,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<PoolingRule.Origin> origin)
            implements CodecOnly {

        /** Nothing of the mentor. */
        @Override
        public String toString() {
            return "Stay[***]";
        }
    }

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the mentor left before joining
     */
    public Membership {
        if (leftOn.filter(joinedOn::isAfter).isPresent()) {
            throw new IllegalArgumentException("membership: a mentor must not leave before joining");
        }
    }

    /** The membership of a mentor who joins on this day. */
    public static Membership joining(Enrolment enrolment, LocalDate day) {
        return new Membership(enrolment.consent(), day, Optional.empty(), enrolment.origin());
    }

    /** Whose it is; personal. */
    public MentorId mentor() {
        return consent.mentor();
    }

    /** Whether the mentor is on the panel. */
    public boolean present() {
        return leftOn.isEmpty();
    }

    /** This membership without what the mentor agreed to. */
    public Stay stay() {
        return new Stay(mentor(), joinedOn, leftOn, origin);
    }

    /** This membership with another consent of the mentor. */
    public Membership with(MentorConsent other) {
        return new Membership(other, joinedOn, leftOn, origin);
    }

    /** This membership, ended because the mentor takes participation back. */
    public Membership leaving(LocalDate day) {
        MentorConsent without =
                consent.covers(ConsentKind.PARTICIPATION) ? consent.without(ConsentKind.PARTICIPATION, day) : consent;
        return new Membership(without, joinedOn, Optional.of(day), origin);
    }

    /** This membership, ended because the panel was formed without the mentor. */
    public Membership replaced(LocalDate day) {
        return new Membership(consent, joinedOn, Optional.of(day), origin);
    }

    /** What nothing that leaves the panel may name: everybody who was ever on it, and the sites from which they came. */
    public static List<String> unnamed(Optional<MentorPanel> roster, List<Membership> memberships) {
        Stream<String> formed = roster.stream()
                .flatMap(panel -> panel.mentors().stream())
                .map(mentor -> mentor.id().value());
        Stream<String> ever = memberships.stream().map(member -> member.mentor().value());
        Stream<String> sites =
                memberships.stream().flatMap(member -> member.origin().stream()).map(PoolingRule.Origin::site);
        return Stream.of(formed, ever, sites).flatMap(names -> names).distinct().toList();
    }

    /** Nothing of the mentor. */
    @Override
    public String toString() {
        return "Membership[***]";
    }
}
