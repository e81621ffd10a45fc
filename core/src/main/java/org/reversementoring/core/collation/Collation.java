package org.reversementoring.core.collation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;

/**
 * An interview with the findings collated from it and the mentors' private ballots on them. It is RAW: personal, and for the
 * custodian only. An anonymiser takes it, and everything later comes from it only through a release. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCollation.class)
public interface Collation extends CodecOnly {

    /** The interview from which it was collated. */
    Interview interview();

    /** The findings, with distinct ids, at most 1,000; their order does not matter. */
    @Value.Redacted
    List<Finding> findings();

    /** The ballots, at most one for each mentor; a mentor without one endorses no finding. */
    @Value.Redacted
    List<Endorsement> endorsements();

    /**
     * Names of people that no finding may hold, for instance those of the panel, at most 1,000 of 1 to 200 characters; the panel's identifiers need
     * not be among them. A finding that holds one is left out.
     */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> names();

    /** The number of mentors who endorse this finding. */
    default int support(FindingId finding) {
        return (int) endorsements().stream()
                .filter(ballot -> ballot.findings().contains(finding))
                .count();
    }

    /**
     * This collation without a mentor who left, and without that mentor's ballots; empty if the mentor is the only one. Points have no
     * author, so they stay, with the findings from them.
     *
     * @throws IllegalArgumentException if the mentor is not on the panel
     */
    default Optional<Collation> without(MentorId mentor) {
        return interview()
                .without(mentor)
                .map(rest -> builder()
                        .from(this)
                        .interview(rest)
                        .endorsements(endorsements().stream()
                                .filter(ballot -> !ballot.mentor().equals(mentor))
                                .toList())
                        .build());
    }

    /**
     * This collation without a mentor who left, and without the points that the mentor alone raised, where the host knows them, for
     * instance from an interview one to one. A finding that came from those points alone is left out with its endorsements; the other
     * traces keep to their points, whose places change.
     *
     * @param mentor who left
     * @param points the places of the points to forget, from 1
     * @throws IllegalArgumentException if the mentor is not on the panel, or there is no such point
     */
    default Optional<Collation> without(MentorId mentor, Set<Integer> points) {
        List<Point> left = FindingTrace.left(interview().points(), points);
        List<Finding> findings = findings().stream()
                .flatMap(finding ->
                        FindingTrace.left(finding, interview().points().size(), points).stream())
                .toList();
        Set<FindingId> kept = findings.stream().map(Finding::id).collect(Collectors.toSet());
        return without(mentor)
                .map(rest -> builder()
                        .from(rest)
                        .interview(Interview.builder()
                                .from(rest.interview())
                                .points(left)
                                .build())
                        .findings(findings)
                        .endorsements(rest.endorsements().stream()
                                .map(ballot -> ballot.among(kept))
                                .toList())
                        .build());
    }

    /**
     * The findings that trace to no point of the interview, for the custodian to look at; empty if each one does. Where the interview
     * holds points, such a finding is nobody's word that can be shown to be.
     */
    default List<FindingId> untraced() {
        return FindingTrace.untraced(findings());
    }

    /**
     * The seal of the collation: a salted digest of everything a report is made from, 64 lower-case hex digits. It tells nothing of the
     * content, and is another one if anything changes, whether or not the report would.
     *
     * @throws IllegalStateException if the interview is open
     */
    default String seal() {
        return CollationSeal.of(this);
    }

    /**
     * Checks findings and ballots against the interview.
     *
     * @throws IllegalArgumentException if there are too many findings or names, a name is blank or too long, a finding id is repeated, a topic is not in the guide, a ballot is not from a mentor
     *     of the panel or a second one, or it names an unknown finding or one twice, or a finding traces to no point of its topic while others trace; the message gives positions, never who
     */
    @Value.Check
    default void check() {
        if (names().size() > 1_000 || !names().stream().allMatch(name -> !name.isBlank() && name.length() <= 200)) {
            throw new IllegalArgumentException(
                    "collation: names must be at most 1000, of 1 to 200 characters each, not only blanks");
        }
        if (findings().size() > 1_000) {
            throw new IllegalArgumentException("collation: findings must be at most 1000, but were "
                    + findings().size());
        }
        Set<FindingId> known = new HashSet<>();
        for (Finding finding : findings()) {
            if (!known.add(finding.id())) {
                throw new IllegalArgumentException(
                        "findings must have distinct ids, but " + finding.id() + " occurs more than once");
            }
            if (interview().guide().topic(finding.topic()).isEmpty()) {
                throw new IllegalArgumentException(
                        "finding " + finding.id() + ": topic must be in the guide, but was " + finding.topic());
            }
        }
        FindingTrace.check(interview(), findings());
        Set<MentorId> voted = new HashSet<>();
        for (int i = 0; i < endorsements().size(); i++) {
            checkBallot(
                    "endorsement " + (i + 1) + " of " + endorsements().size(),
                    endorsements().get(i),
                    known,
                    voted);
        }
    }

    private void checkBallot(String subject, Endorsement ballot, Set<FindingId> known, Set<MentorId> voted) {
        if (!interview().panel().has(ballot.mentor())) {
            throw new IllegalArgumentException(subject + ": its mentor must be on the panel, but "
                    + (interview().panel().writesDifferently(ballot.mentor())
                            ? "differs from one on it by case, spaces or look-alike letters"
                            : "is not"));
        }
        if (!voted.add(ballot.mentor())) {
            throw new IllegalArgumentException(subject + ": a mentor must have one ballot, but this is a second one");
        }
        Set<FindingId> endorsed = new HashSet<>();
        for (FindingId finding : ballot.findings()) {
            if (!known.contains(finding)) {
                throw new IllegalArgumentException(subject + ": finding must be in the collation, but was " + finding);
            }
            if (!endorsed.add(finding)) {
                throw new IllegalArgumentException(
                        subject + ": a finding must be endorsed once, but " + finding + " is named again");
            }
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a collation; {@code build} throws {@link IllegalStateException} if the interview is missing and {@link
     * IllegalArgumentException} as {@link #check()} does.
     */
    final class Builder extends ImmutableCollation.Builder implements CodecOnly {
        Builder() {}
    }
}
