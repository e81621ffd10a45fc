package org.reversementoring.anonymisation.multisource;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.reconstruction.figure.Statistics;
import org.reversementoring.anonymisation.reconstruction.figure.ValueSet;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterGroup;

/** The rows of a report in the terms of the reconstruction: raters have positions, group after group. */
final class PrintedRows {

    private final List<RaterGroup> groups;
    private final int lowest;

    PrintedRows(List<RaterGroup> groups, int lowest) {
        this.groups = groups;
        this.lowest = lowest;
    }

    List<PublishedFigure> figures(List<FigureRow> rows) {
        return rows.stream()
                .flatMap(row -> row.figures().stream().map(figure -> figure(raters(row), figure)))
                .toList();
    }

    private RespondentGroup raters(FigureRow row) {
        List<Integer> positions = new ArrayList<>();
        int first = 1;
        for (RaterGroup group : groups) {
            if (row.groups().contains(group.label())) {
                Stream.iterate(first, position -> position + 1)
                        .limit(group.raters())
                        .forEach(positions::add);
            }
            first += group.raters();
        }
        return new RespondentGroup(positions);
    }

    private PublishedFigure figure(RespondentGroup of, PrintedFigure figure) {
        if (figure instanceof PrintedFigure.Answered answered) {
            return Statistics.answered(of).is(answered.answers());
        } else if (figure instanceof PrintedFigure.Mean mean) {
            return Statistics.mean(of).printed(mean.shown());
        } else if (figure instanceof PrintedFigure.Lowest low) {
            return Statistics.minimum(of).is(low.mark());
        } else if (figure instanceof PrintedFigure.Highest high) {
            return Statistics.maximum(of).is(high.mark());
        } else if (figure instanceof PrintedFigure.Counts counts) {
            TreeMap<Integer, Integer> bars = new TreeMap<>();
            for (int i = 0; i < counts.counts().size(); i++) {
                bars.put(lowest + i, counts.counts().get(i));
            }
            return Statistics.histogram(of, bars);
        } else if (figure instanceof PrintedFigure.Trimmed trimmed) {
            return new PublishedFigure.Trimmed(of, trimmed.dropped(), trimmed.marks());
        } else if (figure instanceof PrintedFigure.Withheld withheld) {
            return Statistics.answered(of).suppressedWhen(ValueSet.between(0, withheld.minimum() - 1L));
        }
        throw new AssertionError("reverse-mentoring: the family of printed figures is closed");
    }
}
