package org.reversementoring.examples.foundingstudy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.reversementoring.examples.foundingstudy.PublishedResult.Source;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.StageCount.Invited;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedScores;

/**
 * The study this library follows, as published twice, and what its numbers can and cannot be. Six mentors (clinical fellows,
 * the juniors) gave feedback to five mentees (consultants, the seniors).
 */
public final class FoundingStudy {

    /** Mentors' total confidence in giving feedback to seniors, seven items. */
    public static final String MENTOR_CONFIDENCE = "mentor confidence";

    /** Mentors' confidence about clinical practice, one item. */
    public static final String CLINICAL_PRACTICE = "mentor confidence, clinical practice";

    /** Mentors' confidence about areas to improve, one item. */
    public static final String AREAS_TO_IMPROVE = "mentor confidence, areas to improve";

    /** Mentors' understanding of their role, one item. */
    public static final String ROLE = "mentor understanding of the role";

    /** Mentees' total awareness of how they are seen, seven items. */
    public static final String MENTEE_AWARENESS = "mentee awareness";

    private FoundingStudy() {}

    /** Every readable result before and after, the paper's first; the same measure may come twice with different numbers. */
    public static List<PublishedResult> published() {
        return List.of(
                mentors(Source.PAPER, MENTOR_CONFIDENCE, "23", Optional.of("29"), Optional.of("0.04")),
                mentors(Source.PAPER, CLINICAL_PRACTICE, "3", Optional.of("4"), Optional.of("0.041")),
                mentors(Source.PAPER, AREAS_TO_IMPROVE, "3", Optional.empty(), Optional.empty()),
                mentors(Source.CONFERENCE_ABSTRACT, MENTOR_CONFIDENCE, "21", Optional.of("31"), Optional.of("0.008")),
                mentors(Source.CONFERENCE_ABSTRACT, ROLE, "2.5", Optional.of("4"), Optional.of("0.024")),
                new PublishedResult(
                        Source.CONFERENCE_ABSTRACT,
                        MENTEE_AWARENESS,
                        "mentees",
                        5,
                        new BigDecimal("25"),
                        Optional.of(new BigDecimal("32")),
                        Optional.of(new BigDecimal("0.04"))));
    }

    /** The results for one measure: one row for each publication that has it, never an average. */
    public static List<PublishedResult> published(String measure) {
        return published().stream()
                .filter(result -> result.measure().equals(measure))
                .toList();
    }

    /** Where the two publications differ or say too little, as English sentences. */
    public static List<String> discrepancies() {
        return List.of(
                "Mentor confidence is 23 to 29 with p = 0.04 in the paper, and 21 to 31 with p = 0.008 in the abstract.",
                "The abstract has the scale from 0 to 35; seven items of 1 to 5 cannot give less than 7.",
                "The paper prints 4 of 6 as 66.6 %, which is cut off; rounded it is 66.7 %.",
                "Neither says which statistic the values before and after are, nor which test gave p.",
                "An asymptotic signed-rank test of six people cannot give p = 0.008; the least it can give is 0.014.",
                "No exact signed-rank test of five or six people can give any of the five published p-values.");
    }

    /** The published results that made-up data reproduce, each with every test on them. */
    public static List<Reproduction> reproductions(BigDecimal level) {
        return List.of(
                reproduction(Source.PAPER, MENTOR_CONFIDENCE, FoundingFixture.mentorTotals(), level),
                reproduction(
                        Source.PAPER,
                        CLINICAL_PRACTICE,
                        FoundingFixture.mentorDomain(FoundingFixture.CLINICAL_PRACTICE),
                        level),
                reproduction(Source.CONFERENCE_ABSTRACT, ROLE, FoundingFixture.mentorRole(), level),
                reproduction(Source.CONFERENCE_ABSTRACT, MENTEE_AWARENESS, FoundingFixture.menteeTotals(), level));
    }

    /** The flow of both groups as far as it was published: how many fellows were invited is unknown. */
    public static List<ParticipantFlow> participation() {
        return List.of(
                ParticipantFlow.ofAgreed("mentors", 6, 6, 6),
                ParticipantFlow.builder()
                        .from(ParticipantFlow.ofAgreed("mentees", 5, 5, 5))
                        .invited(new Invited(5))
                        .build());
    }

    private static Reproduction reproduction(Source source, String measure, PairedScores scores, BigDecimal level) {
        PublishedResult result = published(measure).stream()
                .filter(row -> row.source() == source)
                .findFirst()
                .orElseThrow();
        return new Reproduction(result, PairedComparison.of(scores, AlternativeHypothesis.TWO_SIDED, level));
    }

    private static PublishedResult mentors(
            Source source, String measure, String before, Optional<String> after, Optional<String> p) {
        return new PublishedResult(
                source,
                measure,
                "mentors",
                6,
                new BigDecimal(before),
                after.map(BigDecimal::new),
                p.map(BigDecimal::new));
    }
}
