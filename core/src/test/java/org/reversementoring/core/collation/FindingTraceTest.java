package org.reversementoring.core.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.panel.MentorPanel;

/** Synthetic: points 1 and 3 are of the strengths, point 2 of the areas to improve. */
class FindingTraceTest {

    private static final TopicId OTHER = Cycles.GUIDE.topics().stream()
            .map(topic -> topic.id())
            .filter(id -> !id.equals(Cycles.STRENGTHS))
            .findFirst()
            .orElseThrow();

    private static final MentorPanel PANEL = Cycles.panel(6);

    private static final Interview INTERVIEW = Interview.builder()
            .mentee(Cycles.MENTEE)
            .panel(PANEL)
            .guide(Cycles.GUIDE)
            .addPoints(Point.of(Cycles.STRENGTHS, Cycles.MARK + "-1"))
            .addPoints(Point.of(OTHER, Cycles.MARK + "-2"))
            .addPoints(Point.of(Cycles.STRENGTHS, Cycles.MARK + "-3"))
            .build()
            .closedFor(Cycles.CYCLE, new Random(1));

    private static Finding finding(String id, TopicId topic, Integer... points) {
        return Finding.builder()
                .id(FindingId.of(id))
                .topic(topic)
                .kind(FindingKind.STRENGTH)
                .text("Explains decisions.")
                .addAllPoints(List.of(points))
                .build();
    }

    private static Collation collation(Finding... findings) {
        return Collation.builder().interview(INTERVIEW).addFindings(findings).build();
    }

    @Test
    void aFindingMayComeFromSeveralPointsOfItsTopic() {
        assertThat(collation(finding("a", Cycles.STRENGTHS, 1, 3)).untraced()).isEmpty();
    }

    @Test
    void refusesAPointOfAnotherTopic() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collation(finding("a", Cycles.STRENGTHS, 1, 2)))
                .withMessage("finding a: must trace to points of its own topic, but point 2 is of another");
    }

    @Test
    void refusesAPointThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collation(finding("a", Cycles.STRENGTHS, 4)))
                .withMessage("finding a: must trace to points 1 to 3 of the interview, but traces to 4");
    }

    @Test
    void refusesAFindingWithoutATraceBesideOneWithATrace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collation(finding("a", Cycles.STRENGTHS, 1), finding("b", OTHER)))
                .withMessage("finding b: must trace to a point of the interview, as others do, but traces to none");
    }

    @Test
    void refusesPointsOutOfOrderOrTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> finding("a", Cycles.STRENGTHS, 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> finding("a", Cycles.STRENGTHS, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> finding("a", Cycles.STRENGTHS, 0));
    }

    @Test
    void aCollationOfAHostThatKeepsNoTracesSaysWhichFindingsHaveNone() {
        Collation collation = collation(finding("a", Cycles.STRENGTHS), finding("b", OTHER));
        assertThat(collation.untraced()).containsExactly(FindingId.of("a"), FindingId.of("b"));
    }

    @Test
    void tracesAreStoredAsALaterVersionAndOthersAsBefore() {
        JsonCodec codec = JsonCodec.create();
        Collation traced = collation(finding("a", Cycles.STRENGTHS, 1, 3));
        assertThat(codec.write(traced).replaceAll("\\s", "")).contains("\"points\":[1,3]", "\"version\":2");
        assertThat(codec.read(codec.write(traced), Collation.class)).isEqualTo(traced);
        assertThat(codec.write(collation(finding("a", Cycles.STRENGTHS)))).doesNotContainPattern("\"points\" : \\[ *1");
    }

    @Test
    void theSealTellsWhetherATraceChanged() {
        assertThat(collation(finding("a", Cycles.STRENGTHS, 1)).seal())
                .isNotEqualTo(collation(finding("a", Cycles.STRENGTHS, 3)).seal())
                .isNotEqualTo(collation(finding("a", Cycles.STRENGTHS)).seal());
    }

    @Test
    void whoLeavesTakesBallotsAndTheirOwnPointsAlong() {
        Collation whole = Collation.builder()
                .from(collation(
                        finding("a", Cycles.STRENGTHS, 1),
                        finding("b", OTHER, 2),
                        finding("c", Cycles.STRENGTHS, 1, 3)))
                .addEndorsements(ballot(1, "a", "b"), ballot(2, "a", "c"))
                .build();
        Collation rest = whole.without(Cycles.mentor(1), Set.of(1)).orElseThrow();
        assertThat(rest.interview().panel().has(Cycles.mentor(1))).isFalse();
        assertThat(rest.interview().points()).isEqualTo(INTERVIEW.points().subList(1, 3));
        assertThat(rest.findings()).containsExactly(finding("b", OTHER, 1), finding("c", Cycles.STRENGTHS, 2));
        assertThat(rest.endorsements()).containsExactly(ballot(2, "c"));
    }

    @Test
    void whoLeavesWithoutPointsOfTheirOwnLeavesThePointsAndTraces() {
        Collation whole = collation(finding("a", Cycles.STRENGTHS, 1, 3));
        Collation rest = whole.without(Cycles.mentor(1)).orElseThrow();
        assertThat(rest).isEqualTo(whole.without(Cycles.mentor(1), Set.of()).orElseThrow());
        assertThat(rest.findings()).isEqualTo(whole.findings());
        assertThat(rest.interview().points()).isEqualTo(INTERVIEW.points());
        assertThatIllegalArgumentException().isThrownBy(() -> whole.without(Cycles.mentor(1), Set.of(4)));
    }

    private static Endorsement ballot(int mentor, String... findings) {
        return Endorsement.builder()
                .mentor(Cycles.mentor(mentor))
                .findings(List.of(findings).stream().map(FindingId::of).toList())
                .build();
    }
}
