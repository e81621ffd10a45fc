package org.reversementoring.core.multisource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.guide.RatingScale;

/** Law: a printed figure reads as a sentence about its group, and each bound takes its last value and refuses the next. */
class PrintedFigureTest {

    @Test
    void aRowReadsAsASentence() {
        assertThat(FigureRow.of(
                                List.of("peers", "juniors"),
                                new PrintedFigure.Answered(1),
                                new PrintedFigure.Mean("3.00"),
                                new PrintedFigure.Lowest(1),
                                new PrintedFigure.Highest(5))
                        .inWords())
                .isEqualTo("peers and juniors gave 1 answer, has the mean 3.00, has the lowest answer 1,"
                        + " has the highest answer 5");
        assertThat(new PrintedFigure.Answered(0).inWords()).isEqualTo("gave 0 answers");
        assertThat(new PrintedFigure.Answered(2).inWords()).isEqualTo("gave 2 answers");
        assertThat(new PrintedFigure.Counts(List.of(0, 2)).inWords())
                .isEqualTo("has the counts 0, 2 from the lowest mark to the highest");
        assertThat(new PrintedFigure.Trimmed(0, List.of(2, 2, 3)).inWords())
                .isEqualTo("has, without the 0 lowest and the 0 highest, the answers 2, 2, 3");
        assertThat(new PrintedFigure.Withheld(1).inWords()).isEqualTo("is not shown, because fewer than 1 answered");
        assertThat(new PrintedFigure.Trimmed(1, List.of(2, 4)).marks()).containsExactly(2, 4);
        assertThat(new PrintedFigure.Withheld(3).marks()).isEmpty();
    }

    @Test
    void eachBoundTakesItsLastValueAndRefusesTheNext() {
        RaterGroup widest = new RaterGroup("a".repeat(100), RaterGroup.MOST_RATERS, RaterGroup.MOST_RATERS);
        assertThat(widest.raters()).isEqualTo(500);
        assertThat(RaterGroup.of("a", 1)).isEqualTo(new RaterGroup("a", 1, 3));
        refused(() -> new RaterGroup("a".repeat(101), 1, 1));
        refused(() -> new RaterGroup("a", 1, 501));
        assertThat(new ExternalQuestion(ItemId.of("q"), 100, 110, true, rows(40)).rows())
                .hasSize(40);
        refused(() -> new ExternalQuestion(ItemId.of("q"), 101, 105, true, List.of()));
        refused(() -> new ExternalQuestion(ItemId.of("q"), 100, 111, true, List.of()));
        refused(() -> new ExternalQuestion(ItemId.of("q"), 1, 5, true, rows(41)));
        ExternalReport report = External.report(MenteeId.of("m"));
        assertThat(changed(report, "s".repeat(200), 20, 200).groups()).hasSize(20);
        refused(() -> changed(report, "s", 21, 1));
        refused(() -> changed(report, "s", 1, 201));
        String digest = report.digest();
        assertThat(new AuditEvidence("g".repeat(40), 10, 1, digest).colluders()).isEqualTo(10);
        assertThat(new AuditEvidence("g", 1, 2, digest)).hasToString("AuditEvidence[g, 2 cases]");
        refused(() -> new AuditEvidence("g".repeat(41), 1, 1, digest));
        refused(() -> new AuditEvidence("g", 11, 1, digest));
        refused(() -> new AuditEvidence("g", 0, 1, digest));
        refused(() -> new AuditEvidence("g", 1, 0, digest));
        assertThat(digest).hasSize(64);
    }

    /** Each of a group may answer, and answers are compared by what they hold. */
    @Test
    void rawAnswersAreComparedByWhatTheyHold() {
        RatingScale scale = RatingScale.of(List.of("a", "b", "c"));
        RaterAnswers none = RaterAnswers.of(scale, List.of(External.PEERS, External.JUNIORS));
        RaterAnswers all = none.with(ItemId.of("q"), "juniors", Collections.nCopies(5, 2));
        assertThat(all.scale()).isEqualTo(scale);
        assertThat(all.groups()).containsExactly(External.PEERS, External.JUNIORS);
        assertThat(all.questions()).containsExactly(ItemId.of("q"));
        assertThat(all)
                .isEqualTo(none.with(ItemId.of("q"), "JUNIORS", Collections.nCopies(5, 2)))
                .hasSameHashCodeAs(none.with(ItemId.of("q"), "JUNIORS", Collections.nCopies(5, 2)))
                .isNotEqualTo(none)
                .isNotEqualTo(RaterAnswers.of(scale, List.of(External.JUNIORS, External.PEERS))
                        .with(ItemId.of("q"), "juniors", Collections.nCopies(5, 2)));
        assertThat(all.hashCode()).isNotEqualTo(none.hashCode());
        assertThat(none.hashCode())
                .isNotEqualTo(RaterAnswers.of(scale, List.of(External.PEERS)).hashCode())
                .isNotEqualTo(
                        RaterAnswers.of(RatingScale.of(List.of("a", "b")), List.of(External.PEERS, External.JUNIORS))
                                .hashCode());
    }

    private static List<FigureRow> rows(int number) {
        return Collections.nCopies(number, FigureRow.of(List.of("a"), new PrintedFigure.Answered(1)));
    }

    private static ExternalReport changed(ExternalReport report, String source, int groups, int questions) {
        return ExternalReport.builder()
                .from(report)
                .source(source)
                .groups(IntStream.range(0, groups)
                        .mapToObj(i -> RaterGroup.of("g" + (char) ('a' + i), 6))
                        .toList())
                .questions(IntStream.range(0, questions)
                        .mapToObj(i -> new ExternalQuestion(ItemId.of("q" + i), 1, 5, true, List.of()))
                        .toList())
                .build();
    }

    private static void refused(ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call);
    }
}
