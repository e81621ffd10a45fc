package org.reversementoring.reporting.study.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.SubscaleId;
import org.reversementoring.core.measure.Direction;
import org.reversementoring.core.measure.Score;
import org.reversementoring.core.measure.ScoreRange;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.statistics.PairedScores;

class PairingTest {

    @Test
    void pairsByCodeAndCountsWhoIsLeftOut() {
        Pairing pairing = Pairing.of(
                "confidence",
                List.of(
                        scored("a", 20, 35),
                        scored("b", 22, 35),
                        scored("c", 21, 35),
                        missing("d"),
                        scored("e", 30, 36),
                        scored("f", 30, 35),
                        scored("f", 31, 35)),
                List.of(
                        scored("b", 30, 35),
                        scored("a", 25, 35),
                        scored("d", 26, 35),
                        scored("e", 31, 35),
                        scored("f", 30, 35),
                        scored("g", 33, 35)));
        assertThat(pairing.scores()).contains(PairedScores.of(List.of(20, 22), List.of(25, 30)));
        assertThat(pairing.findings())
                .extracting(StudyFinding::inWords)
                .containsExactly(
                        "confidence: 1 measured before only, left out.",
                        "confidence: 1 measured after only, left out.",
                        "confidence: 1 without a score at one time or both, left out.",
                        "confidence: 1 pairing codes used more than once, left out.",
                        "confidence: 1 measured on scales that differ, left out.");
    }

    @Test
    void aPersonWhoChangedTheScaleIsLeftOut() {
        Pairing pairing = Pairing.of(
                "confidence",
                List.of(scored("a", 3, 5), scored("b", 3, 5)),
                List.of(scored("a", 4, 5), scored("b", 4, 7)));
        assertThat(pairing.findings())
                .extracting(StudyFinding::kind)
                .containsExactly(StudyFinding.Kind.ONE_PARTICIPANT, StudyFinding.Kind.MIXED_SCALES);
    }

    @Test
    void peopleOnSeveralScalesAreAllLeftOut() {
        Pairing pairing = Pairing.of(
                "confidence",
                List.of(scored("a", 3, 5), scored("b", 3, 7)),
                List.of(scored("a", 4, 5), scored("b", 4, 7)));
        assertThat(pairing.scores()).isEmpty();
        assertThat(pairing.findings())
                .containsExactly(
                        new StudyFinding(StudyFinding.Kind.EMPTY_ARM, "confidence", 0),
                        new StudyFinding(StudyFinding.Kind.MIXED_SCALES, "confidence", 2));
    }

    @Test
    void onePersonAndNobodyAreFindings() {
        Pairing one = Pairing.of("awareness", List.of(scored("a", 3, 5)), List.of(scored("a", 4, 5)));
        assertThat(one.scores()).isPresent();
        assertThat(one.findings()).containsExactly(new StudyFinding(StudyFinding.Kind.ONE_PARTICIPANT, "awareness", 1));
        Pairing none = Pairing.of("awareness", List.of(), List.of());
        assertThat(none.scores()).isEmpty();
        assertThat(none.findings()).containsExactly(new StudyFinding(StudyFinding.Kind.EMPTY_ARM, "awareness", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Pairing.of(" ", List.of(), List.of()));
    }

    @Test
    void theOrderOfTheInputDoesNotShow() {
        List<Observation> before = List.of(scored("a", 3, 5), scored("b", 2, 5), scored("c", 3, 5));
        List<Observation> after = List.of(scored("a", 4, 5), scored("b", 5, 5), scored("c", 1, 5));
        Pairing other = Pairing.of(
                "awareness",
                List.of(before.get(2), before.get(0), before.get(1)),
                List.of(after.get(1), after.get(2), after.get(0)));
        assertThat(Pairing.of("awareness", before, after)).isEqualTo(other);
        assertThat(other.toString()).doesNotContain("/", "PairingCode[a]").contains("***");
    }

    @Test
    void anObservationPrintsNobody() {
        assertThat(scored("qzx", 3, 3)).hasToString("Observation[***]");
    }

    private static Observation scored(String code, int value, int most) {
        return new Observation(
                PairingCode.of(code),
                new Score.Scored(
                        InstrumentId.of("confidence"),
                        "1",
                        SubscaleId.of("total"),
                        Fraction.of(value),
                        new ScoreRange(Fraction.of(0), Fraction.of(most)),
                        Direction.HIGHER_IS_BETTER,
                        7,
                        7));
    }

    private static Observation missing(String code) {
        return new Observation(
                PairingCode.of(code),
                new Score.NotScored(InstrumentId.of("confidence"), "1", SubscaleId.of("total"), 2, 4, 7));
    }
}
