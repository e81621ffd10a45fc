package org.reversementoring.core.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.digest.ContentDigest;

/**
 * The rule by which themes of what juniors face are pooled over cycles (domain C 14, 28). It is part of what is promised: it is fixed when a
 * cycle is proposed, may be dropped until somebody answers, and never changes, so that nobody pools or leaves out a report for what it says.
 *
 * <p>A theme is told of groups of cycles that have no person in common, and never of a cycle: it is listed or not, without a number. Law: it is
 * listed if it came up in as many groups as the floor, and there are as many groups as {@link #groupsNeeded()}. Then no reader who knows the
 * reports of any {@link #colluders()} people can tell of another group that the theme came up in it, or that it did not (T1 with groups for
 * answers: the cut k lies between c+2 and n-c-1). It is tight: with one group fewer, or a lower floor, somebody can tell.
 *
 * @param codebook the digest of the list of themes, 64 lower-case hex digits
 * @param floor k, the fewest groups in which a theme must come up to be listed, 3 to 100 and at least c+2
 * @param colluders c, the people whose reports a reader may know besides, 1 to 10
 * @param from the first day of the period in which a meeting must be held for its report to be pooled
 * @param until the last day of the period; nothing is told before it is over
 * @param units the mentees' units whose reports are pooled, 0 to 100, each once and of 1 to 200 characters; none for every unit
 * @param audience who reads the themes
 */
public record ThemeRule(
        String codebook,
        int floor,
        int colluders,
        LocalDate from,
        LocalDate until,
        List<String> units,
        Audience audience)
        implements CodecOnly {

    /** The fewest mentors of any groups that are as many as the floor, as in published tables of staff. */
    public static final int LEAST_MENTORS = 10;

    private static final int MOST = 100;

    /** Who reads pooled themes; a later one is wider. */
    public enum Audience {
        /** The programme lead alone. */
        PROGRAMME_LEAD,
        /** The mentees and mentors of the programme too. */
        PROGRAMME,
        /** Anybody in the organisation. */
        ORGANISATION
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a number is out of range, the period ends before it begins, the digest is none, or a unit is blank,
     *     too long or comes twice
     */
    public ThemeRule {
        units = List.copyOf(units);
        within("colluders", colluders, 1, 10);
        within("floor", floor, Math.max(3, colluders + 2), MOST);
        if (!codebook.matches(ContentDigest.FORM)) {
            throw new IllegalArgumentException("theme rule: codebook must be a digest of 64 lower-case hex digits");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "theme rule: the period must end on or after its first day, but ends before");
        }
        Set<String> seen = new HashSet<>();
        if (units.size() > MOST
                || !units.stream().allMatch(unit -> !unit.isBlank() && unit.length() <= 200)
                || !units.stream().map(Identities::key).allMatch(seen::add)) {
            throw new IllegalArgumentException(
                    "theme rule: units must be at most 100, distinct, of 1 to 200 characters each, not only blanks");
        }
    }

    private static void within(String subject, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "theme rule: " + subject + " must be " + least + " to " + most + ", but was " + value);
        }
    }

    /** The groups without which nothing is told: k+c+1 (T1). */
    public int groupsNeeded() {
        return floor + colluders + 1;
    }

    /** Whether reports about mentees of this unit are pooled, in whatever writing; of an unknown unit only if every unit's are. */
    public boolean namesUnit(Optional<String> unit) {
        return units.isEmpty()
                || unit.filter(label -> units.stream().anyMatch(named -> Identities.same(named, label)))
                        .isPresent();
    }

    /** Whether a meeting on this day is within the period. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The digest of the rule, 64 lower-case hex digits. */
    public String digest() {
        return ContentDigest.of("reverse-mentoring/theme-rule/1")
                .add(codebook)
                .add(floor)
                .add(colluders)
                .add(from.toString())
                .add(until.toString())
                .addAll(units)
                .add(audience.name())
                .hex();
    }

    /** Nothing of the units, which single somebody out where they are small. */
    @Override
    public String toString() {
        return "ThemeRule[" + floor + " of " + groupsNeeded() + ", " + from + " to " + until + ", " + audience + "]";
    }
}
