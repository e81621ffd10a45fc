package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.study.delivery.PaperDelivery;
import org.reversementoring.reporting.study.delivery.PaperItem;
import org.reversementoring.reporting.study.figures.CycleFigures;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;

/** What is on paper has the labels of what is in cycles, so that the two are one row of the report. */
class PaperLabelsTest {

    @Test
    void eachFigureFromCyclesHasTheSameNameOnPaper() {
        String head = Stream.of(PaperItem.values()).map(PaperItem::column).collect(Collectors.joining(","));
        String line =
                Stream.of(PaperItem.values()).map(item -> item.words().get(0)).collect(Collectors.joining(","));
        PaperDelivery paper = PaperDelivery.read(new StringReader("code," + head + "\nqa1," + line + "\n"));
        List<ReportedCount> onPaper = paper.counts();
        List<ReportedCount> inCycles = new CycleFigures(MadeUpStudy.record().cycles()).counts();
        for (ReportSection section : List.of(ReportSection.FIDELITY, ReportSection.HARM)) {
            assertThat(labels(inCycles, section)).isNotEmpty().isSubsetOf(labels(onPaper, section));
        }
    }

    private static List<String> labels(List<ReportedCount> counts, ReportSection section) {
        return counts.stream()
                .filter(count -> count.subject() == section)
                .map(ReportedCount::label)
                .toList();
    }
}
