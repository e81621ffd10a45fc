package org.reversementoring.core.panel;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MentorId;

/**
 * The mentor of the panel who will feed the report back, and how that mentor was found. Only willing mentors are nominated; the
 * mentee has no part in it. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableNomination.class)
public interface Nomination extends CodecOnly {

    /** The mentor who will feed back; personal. */
    @Value.Redacted
    MentorId mentor();

    /** The way in which that mentor was found. */
    NominationMethod method();

    /** The digest of the report that will be fed back; the cycle writes it down. */
    @Value.Redacted
    Optional<String> report();

    /** This nomination, for the report with this digest. */
    default Nomination forReport(String digest) {
        return ImmutableNomination.builder().from(this).report(digest).build();
    }

    /** A mentor who came forward. */
    static Nomination volunteer(MentorId mentor) {
        return of(mentor, NominationMethod.VOLUNTEER);
    }

    /** A mentor whom the programme lead asked, and who agreed. */
    static Nomination appointed(MentorId mentor) {
        return of(mentor, NominationMethod.LEAD_APPOINTED);
    }

    /**
     * A mentor drawn from those who are willing.
     *
     * @param willing at least one
     * @param chance the source of the random number; the same sequence draws the same mentor, whatever the order of the list
     * @throws IllegalArgumentException if nobody is willing
     */
    static Nomination drawn(List<MentorId> willing, RandomGenerator chance) {
        return of(draw(willing, chance), NominationMethod.RANDOM);
    }

    /**
     * The willing mentor with most votes; a tie is drawn.
     *
     * @param willing at least one
     * @param votes one vote for each ballot; votes for mentors who are not willing do not count
     * @param chance the source of the random number in a tie
     * @throws IllegalArgumentException if nobody is willing
     */
    static Nomination voted(List<MentorId> willing, List<MentorId> votes, RandomGenerator chance) {
        Map<MentorId, Long> counts = votes.stream()
                .filter(willing::contains)
                .collect(Collectors.groupingBy(
                        Function.identity(),
                        () -> new TreeMap<>(Comparator.comparing(MentorId::value)),
                        Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<MentorId> first = willing.stream()
                .filter(mentor -> counts.getOrDefault(mentor, 0L) == most)
                .toList();
        return of(draw(first, chance), NominationMethod.PANEL_VOTE);
    }

    private static MentorId draw(List<MentorId> willing, RandomGenerator chance) {
        if (willing.isEmpty()) {
            throw new IllegalArgumentException("nomination: at least 1 mentor must be willing, but there were 0");
        }
        List<MentorId> sorted = willing.stream()
                .distinct()
                .sorted(Comparator.comparing(MentorId::value))
                .toList();
        return sorted.get(chance.nextInt(sorted.size()));
    }

    private static Nomination of(MentorId mentor, NominationMethod method) {
        return ImmutableNomination.builder().mentor(mentor).method(method).build();
    }
}
