package org.reversementoring.anonymisation.reconstruction;

import java.util.Collection;
import java.util.List;
import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.Statistic;

/** The check that a figure or a piece of knowledge can be about these mentors and this question. */
final class FigureValidator {

    private FigureValidator() {}

    static void require(PublishedFigure figure, ReportedQuestion question, int mentors) {
        int last = figure.group().mentors().get(figure.group().size() - 1);
        if (last > mentors) {
            throw new IllegalArgumentException(
                    "group must be among mentors 1 to " + mentors + ", but had mentor " + last);
        }
        marks(figure).forEach(question::index);
        if (question.kind() == ReportedQuestion.Kind.NOMINAL && isOrdinal(figure)) {
            throw new IllegalArgumentException(
                    "figure about a nominal question must count answers, but was: " + figure.inWords());
        }
    }

    static void require(AttackerKnowledge known, ReportedQuestion question, int mentors) {
        if (known.mentor() > mentors) {
            throw new IllegalArgumentException(
                    "knowledge must be about mentors 1 to " + mentors + ", but was about mentor " + known.mentor());
        }
        if (known.marks().stream().anyMatch(marks -> !marks.values().stream().allMatch(question::contains))) {
            throw new IllegalArgumentException("known marks must be between " + question.lowest() + " and "
                    + question.highest() + ", but are not");
        }
        if (known.mayHaveDeclined() && !question.declinable()) {
            throw new IllegalArgumentException(
                    "knowledge about declining must be about a question that can be declined, but is not");
        }
    }

    private static Collection<Integer> marks(PublishedFigure figure) {
        if (figure instanceof PublishedFigure.Histogram histogram) {
            return histogram.bars().keySet();
        } else if (figure instanceof PublishedFigure.Trimmed trimmed) {
            return trimmed.left();
        } else if (figure instanceof PublishedFigure.Modes modes) {
            return modes.marks().values();
        } else if (figure instanceof PublishedFigure.About about) {
            Statistic statistic = about.number().statistic();
            if (statistic instanceof Statistic.Count count) {
                return count.marks().values();
            } else if (statistic instanceof Statistic.Share share) {
                return share.marks().values();
            }
        }
        return List.of();
    }

    private static boolean isOrdinal(PublishedFigure figure) {
        return figure instanceof PublishedFigure.Trimmed
                || (figure instanceof PublishedFigure.About about
                        && about.number().statistic().isOrdinal());
    }
}
