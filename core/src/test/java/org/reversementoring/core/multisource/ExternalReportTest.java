package org.reversementoring.core.multisource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.json.JsonCodec;

/** What another tool printed is taken as it stands, is complete, and is its own digest. */
class ExternalReportTest {

    private static final ExternalReport REPORT = External.report(MenteeId.of("m"));
    private static final RatingScale FIVE = RatingScale.of(List.of("a", "b", "c", "d", "e"));

    private static ExternalReport changed(UnaryOperator<ExternalReport.Builder> change) {
        return change.apply(ExternalReport.builder().from(REPORT)).build();
    }

    private static void refused(ThrowingCallable call, String rule) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(rule);
    }

    @Test
    void itIsADocument() {
        JsonCodec codec = JsonCodec.create();
        assertThat(codec.read(codec.write(REPORT), ExternalReport.class)).isEqualTo(REPORT);
        assertThat(codec.write(REPORT)).contains("\"shown\" : \"3.00\"");
    }

    /** Each part of it, down to a decimal that is printed, is part of the digest. */
    @Test
    void eachPartChangesTheDigest() {
        List<ExternalReport> others = new ArrayList<>(List.of(
                REPORT,
                changed(r -> r.mentee(MenteeId.of("n"))),
                changed(r -> r.source("Tool")),
                changed(r -> r.firstDay(External.DAY.plusDays(1))),
                changed(r -> r.lastDay(External.DAY.plusDays(1))),
                changed(r -> r.overlap(RaterOverlap.NO_MENTOR_RATED)),
                changed(r -> r.uncheckedText(false)),
                changed(r -> r.groups(List.of(External.PEERS, new RaterGroup("juniors", 6, 4)))),
                changed(r -> r.groups(List.of(External.PEERS, new RaterGroup("juniors", 5, 3)))),
                changed(r -> r.groups(List.of(External.JUNIORS, External.PEERS)))));
        for (PrintedFigure figure : List.of(
                new PrintedFigure.Answered(3),
                new PrintedFigure.Answered(4),
                new PrintedFigure.Mean("3.0"),
                new PrintedFigure.Mean("3.00"),
                new PrintedFigure.Lowest(2),
                new PrintedFigure.Lowest(3),
                new PrintedFigure.Highest(2),
                new PrintedFigure.Highest(3),
                new PrintedFigure.Counts(List.of(0, 1, 2, 3, 0)),
                new PrintedFigure.Counts(List.of(0, 1, 2, 2, 0)),
                new PrintedFigure.Trimmed(1, List.of(2, 3)),
                new PrintedFigure.Trimmed(1, List.of(3, 3)),
                new PrintedFigure.Trimmed(2, List.of(2, 3)),
                new PrintedFigure.Withheld(3),
                new PrintedFigure.Withheld(4))) {
            others.add(changed(r -> r.questions(List.of(question("q", 1, 5, false, figure)))));
        }
        others.add(changed(r -> r.questions(List.of(question("p", 1, 5, false, new PrintedFigure.Lowest(2))))));
        others.add(changed(r -> r.questions(List.of(question("q", 0, 5, false, new PrintedFigure.Lowest(2))))));
        others.add(changed(r -> r.questions(List.of(question("q", 1, 6, false, new PrintedFigure.Lowest(2))))));
        others.add(changed(r -> r.questions(List.of(question("q", 1, 5, true, new PrintedFigure.Lowest(2))))));
        Set<String> digests = new TreeSet<>();
        others.forEach(report -> digests.add(report.digest()));
        assertThat(digests).hasSameSizeAs(others);
        assertThat(changed(r -> r).digest()).isEqualTo(REPORT.digest());
    }

    private static ExternalQuestion question(
            String id, int lowest, int highest, boolean declinable, PrintedFigure figure) {
        return new ExternalQuestion(
                ItemId.of(id), lowest, highest, declinable, List.of(FigureRow.of(List.of("peers"), figure)));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        refused(() -> changed(r -> r.source(" ")), "source must have 1 to 200 characters");
        refused(() -> changed(r -> r.source("x".repeat(201))), "source must have");
        refused(() -> changed(r -> r.lastDay(External.DAY.minusDays(1))), "must not end before it begins");
        refused(() -> changed(r -> r.questions(List.of())), "1 to 200 questions");
        refused(() -> changed(r -> r.groups(List.of())), "there must be 1 to 20");
        refused(() -> changed(r -> r.addGroups(new RaterGroup("PEERS", 2, 1))), "labels must differ");
        refused(() -> changed(r -> r.groups(List.of(External.PEERS))), "each row must be about its groups");
        ExternalQuestion first = REPORT.questions().get(0);
        ExternalQuestion shouted = new ExternalQuestion(
                ItemId.of(first.id().value().toUpperCase(Locale.ROOT)),
                first.lowest(),
                first.highest(),
                first.declinable(),
                first.rows());
        for (ExternalQuestion again : List.of(first, shouted)) {
            refused(() -> changed(r -> r.addQuestions(again)), "each question must be there once");
        }
        refused(() -> question("q", 1, 5, false, new PrintedFigure.Lowest(6)), "must be about its marks 1 to 5");
        refused(() -> question("q", 1, 5, false, new PrintedFigure.Trimmed(1, List.of(0))), "about its marks");
        refused(() -> question("q", 1, 5, false, new PrintedFigure.Counts(List.of(1, 2))), "about its marks");
        refused(() -> question("q", 1, 1, false, new PrintedFigure.Answered(1)), "2 to 11 marks");
        refused(() -> question("q", 0, 11, false, new PrintedFigure.Answered(1)), "2 to 11 marks");
        refused(() -> question("q", -1, 5, false, new PrintedFigure.Answered(1)), "2 to 11 marks");
        refused(() -> new PrintedFigure.Answered(-1), "at least 0");
        refused(() -> new PrintedFigure.Mean("3,0"), "like 4.30");
        refused(() -> new PrintedFigure.Mean("1E1"), "like 4.30");
        refused(() -> new PrintedFigure.Counts(List.of(-1)), "at least 0");
        refused(() -> new PrintedFigure.Trimmed(1, List.of(3, 2)), "ascending");
        refused(() -> new PrintedFigure.Trimmed(1, List.of()), "at least one");
        refused(() -> new PrintedFigure.Trimmed(-1, List.of(1)), "at least one");
        refused(() -> new PrintedFigure.Withheld(0), "at least 1");
        refused(() -> FigureRow.of(List.of(), new PrintedFigure.Answered(1)), "at least one, each once");
        refused(() -> FigureRow.of(List.of("a", "a"), new PrintedFigure.Answered(1)), "at least one, each once");
        refused(() -> FigureRow.of(List.of("a")), "at least one, each kind once");
        refused(
                () -> FigureRow.of(List.of("a"), new PrintedFigure.Answered(1), new PrintedFigure.Answered(2)),
                "each kind once");
        refused(
                () -> FigureRow.of(List.of("a"), new PrintedFigure.Answered(1), new PrintedFigure.Withheld(2)),
                "no other figure");
        refused(() -> new RaterGroup(" ", 1, 1), "visible characters");
        refused(() -> new RaterGroup("a\n", 1, 1), "visible characters");
        refused(() -> new RaterGroup("a", 0, 1), "between 1 and 500");
        refused(() -> new RaterGroup("a", 501, 1), "between 1 and 500");
        refused(() -> new RaterGroup("a", 1, 0), "between 1 and 500");
    }

    @Test
    void rawAnswersKeepNoOrderAndTellNothing() {
        RaterAnswers none = RaterAnswers.of(FIVE, List.of(External.PEERS, External.JUNIORS));
        ItemId q = ItemId.of("q");
        RaterAnswers answers = none.with(q, "peers", List.of(5, 1)).with(q, "PEERS", List.of(3));
        assertThat(answers).isEqualTo(none.with(q, "peers", List.of(3, 5, 1))).isNotEqualTo(none);
        assertThat(answers.marks(q)).containsExactly(List.of(1, 3, 5), List.of());
        assertThat(answers.marks(ItemId.of("other"))).containsExactly(List.of(), List.of());
        assertThat(answers).hasToString("RaterAnswers[2 groups, 1 questions, ***]");
        refused(() -> none.with(q, "clerks", List.of(1)), "must be one of the groups");
        refused(() -> none.with(q, "peers", List.of(6)), "between 1 and 5");
        refused(() -> none.with(q, "juniors", List.of(1, 1, 1, 1, 1, 1)), "no more than 5 raters");
    }
}
