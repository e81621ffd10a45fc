package org.reversementoring.core.multisource;

import java.time.LocalDate;
import java.util.List;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.MenteeId;

/** Reports as another tool might print them, for tests. */
public final class External {

    public static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    public static final RaterGroup PEERS = RaterGroup.of("peers", 6);
    public static final RaterGroup JUNIORS = new RaterGroup("juniors", 5, 4);

    private External() {}

    /** Each kind of figure once. */
    public static ExternalReport report(MenteeId mentee) {
        return ExternalReport.builder()
                .mentee(mentee)
                .source("Tool 360")
                .firstDay(DAY)
                .lastDay(DAY.plusDays(28))
                .overlap(RaterOverlap.MENTORS_MAY_HAVE_RATED)
                .addGroups(PEERS, JUNIORS)
                .addQuestions(
                        new ExternalQuestion(
                                ItemId.of("q1"),
                                1,
                                5,
                                true,
                                List.of(
                                        FigureRow.of(
                                                List.of("peers"),
                                                new PrintedFigure.Answered(6),
                                                new PrintedFigure.Mean("3.00"),
                                                new PrintedFigure.Lowest(1),
                                                new PrintedFigure.Highest(5)),
                                        FigureRow.of(List.of("juniors"), new PrintedFigure.Withheld(4)),
                                        FigureRow.of(
                                                List.of("peers", "juniors"),
                                                new PrintedFigure.Counts(List.of(1, 1, 3, 2, 1))))),
                        new ExternalQuestion(
                                ItemId.of("q2"),
                                0,
                                3,
                                false,
                                List.of(FigureRow.of(List.of("peers"), new PrintedFigure.Trimmed(2, List.of(1, 2))))))
                .uncheckedText(true)
                .build();
    }
}
