package org.reversementoring.core.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.digest.ContentDigest;

/**
 * The rule by which mentors of other sites or periods make one panel with those of a small unit. It is part of what is promised: it is
 * fixed before anybody answers, may only become stricter, and no longer changes once somebody has answered, so that nobody chooses a
 * site for what is known of it.
 *
 * <p>Where a mentor comes from is kept with the history of membership for custodian and programme lead, and is no part of the panel, so
 * that it reaches no interview, report or export.
 *
 * @param origins the sites and periods from which mentors may come, besides the cycle's own, 1 to 24, each once
 * @param floor the fewest mentors of a panel that is pooled, 3 to 24
 */
public record PoolingRule(List<Origin> origins, int floor) implements CodecOnly {

    /** The longest label of a site or period. */
    public static final int MAX_LABEL = 200;

    /**
     * A site, at a time, from which mentors come.
     *
     * @param site the host's label, 1 to 200 characters, not only blanks
     * @param period the host's label of another period, in the same form; empty if it is the cycle's own
     */
    public record Origin(
            String site,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> period) implements CodecOnly {

        /**
         * Checks the labels.
         *
         * @throws IllegalArgumentException if one is blank or too long
         */
        public Origin {
            if (Stream.concat(Stream.of(site), period.stream())
                    .anyMatch(label -> label.isBlank() || label.length() > MAX_LABEL)) {
                throw new IllegalArgumentException(
                        "origin: site and period must have 1 to " + MAX_LABEL + " characters, not only blanks");
            }
        }

        /** A site in the cycle's own period. */
        public static Origin ofSite(String site) {
            return new Origin(site, Optional.empty());
        }

        /** Whether it is the same site and period, in whatever writing. */
        public boolean isSameAs(Origin other) {
            return key().equals(other.key());
        }

        private List<String> key() {
            return List.of(Identities.key(site), period.map(Identities::key).orElse(""));
        }

        /** Nothing of the labels, which single somebody out in a small unit. */
        @Override
        public String toString() {
            return "Origin[***]";
        }
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there are no origins or too many, one comes twice, or the floor is out of range
     */
    public PoolingRule {
        origins = List.copyOf(origins);
        if (origins.isEmpty() || origins.size() > MentorPanel.MAX_SIZE) {
            throw new IllegalArgumentException(
                    "pooling rule: origins must be 1 to " + MentorPanel.MAX_SIZE + ", but were " + origins.size());
        }
        Set<List<String>> seen = new HashSet<>();
        if (!origins.stream().allMatch(origin -> seen.add(origin.key()))) {
            throw new IllegalArgumentException("pooling rule: origins must be distinct, but one comes twice");
        }
        if (floor < 3 || floor > MentorPanel.MAX_SIZE) {
            throw new IllegalArgumentException(
                    "pooling rule: floor must be 3 to " + MentorPanel.MAX_SIZE + ", but was " + floor);
        }
    }

    /** Whether mentors may come from there. */
    public boolean names(Origin origin) {
        return origins.stream().anyMatch(origin::isSameAs);
    }

    /** Whether this rule takes mentors from nowhere else than the other one, and makes no smaller panel. */
    public boolean isAsStrictAs(PoolingRule other) {
        return floor >= other.floor && origins.stream().allMatch(other::names);
    }

    /** The digest of the rule, 64 lower-case hex digits. */
    public String digest() {
        ContentDigest digest =
                ContentDigest.of("reverse-mentoring/pooling-rule/1").add(floor).add(origins.size());
        for (Origin origin : origins) {
            digest.add(origin.site()).addAll(origin.period().stream().toList());
        }
        return digest.hex();
    }

    /** Whether the two are one rule, none being a rule too. */
    public static boolean isSame(Optional<PoolingRule> one, Optional<PoolingRule> other) {
        return Objects.equals(one.map(PoolingRule::digest), other.map(PoolingRule::digest));
    }
}
