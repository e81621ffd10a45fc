package org.reversementoring.reporting.study.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.table.audit.DisclosureRule;
import org.reversementoring.anonymisation.table.cell.LinkedTables;
import org.reversementoring.anonymisation.table.suppression.ComplementarySuppression;
import org.reversementoring.anonymisation.table.suppression.SuppressedTables;
import org.reversementoring.reporting.study.statistics.Proportion;

class FigureTablesTest {

    private static ReportedCount count(String label, int events, int people) {
        return new ReportedCount(label, new Proportion(events, people));
    }

    private static SuppressedTables protect(LinkedTables.Builder tables) {
        return ComplementarySuppression.of(DisclosureRule.standard()).protect(tables.build());
    }

    @Test
    void fullCountsAndFullCategoriesAreNotPrinted() {
        ReportedCount harmed = count("relationship harmed", 8, 8);
        ReportedCount content = count("content", 8, 16);
        CategoryBreakdown risk = new CategoryBreakdown(
                ReportSection.OTHER,
                "risk",
                List.of(
                        new CategoryBreakdown.Part("low", 7),
                        new CategoryBreakdown.Part("moderate", 0),
                        new CategoryBreakdown.Part("high", 0)));
        SuppressedTables result = protect(FigureTables.of(List.of(harmed, content), List.of(risk)));

        assertThat(result.isSafe()).isTrue();
        assertThat(result.hidden())
                .doesNotContain(FigureTables.cell(content), FigureTables.group(content))
                .contains(FigureTables.cell(risk, risk.parts().get(1)));
        assertThat(result.hidden()).containsAnyOf(FigureTables.cell(harmed), FigureTables.group(harmed));
    }

    @Test
    void aSiteDoesNotFollowFromTheTotal() {
        ReportedCount all = count("harmed", 9, 30);
        ReportedCount a = count("harmed, site A", 8, 20);
        ReportedCount b = count("harmed, site B", 1, 10);
        LinkedTables.Builder tables = FigureTables.of(List.of(all, a, b), List.of());
        tables.total(FigureTables.cell(all), FigureTables.cell(a), FigureTables.cell(b))
                .total(FigureTables.group(all), FigureTables.group(a), FigureTables.group(b));
        SuppressedTables result = protect(tables);

        assertThat(result.isSafe()).isTrue();
        assertThat(result.hidden()).contains(FigureTables.cell(b)).hasSizeGreaterThan(1);
    }

    @Test
    void twoNumbersOfOneNameAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureTables.of(List.of(count("harmed", 4, 9), count("harmed", 5, 9)), List.of()));
    }
}
