package org.reversementoring.anonymisation.microdata.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

class GeneralisationHierarchyTest {

    private static List<String> line(GeneralisationHierarchy hierarchy, String value) {
        return IntStream.rangeClosed(0, hierarchy.height())
                .mapToObj(level -> hierarchy.label(value, level))
                .toList();
    }

    @Test
    void aFileHasOneLineForEachValue() {
        GeneralisationHierarchy hierarchy =
                GeneralisationHierarchy.read(new StringReader("GP;Doctor;*\nNurse;Care;*\nSurgeon;Doctor;*\n"), ';');

        assertThat(hierarchy.height()).isEqualTo(2);
        assertThat(line(hierarchy, "Surgeon")).containsExactly("Surgeon", "Doctor", "*");
        assertThat(hierarchy.leavesUnder(1)).containsExactly(2, 1);
        assertThat(hierarchy).hasToString("GeneralisationHierarchy[values=3, height=2]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|hierarchy must have a line",
                "a;x;*\\nb;x|hierarchy line 2: must have 3 cells, but had 2",
                "a;x\\nb;x\\na;y|hierarchy line 3: value must occur once, but is in line 1 too",
                "a;x;p\\nb;y;p\\nc;x;q|hierarchy line 3, level 2: label must be that of line 1, which shares level 1"
            })
    void theFirstFaultIsToldByLineAndLevel(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneralisationHierarchy.read(new StringReader(text.replace("\\n", "\n")), ';'))
                .withMessageContaining(message);
    }

    @Test
    void aValueThatIsNotCoveredIsToldByRow() {
        Microdata table = Tables.marks(ValueType.TEXT, "a:1", "b:1", "a:1");

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GeneralisationHierarchy.suppressing(List.of("a")).groupOfCode(table.column("group"), 0))
                .withMessage("row 2, column group: value must be covered by the hierarchy, but is not");
    }

    @Test
    void prefixesHideFromTheEnd() {
        assertThat(line(GeneralisationHierarchy.byPrefix(List.of("8011", "80", "")), "8011"))
                .containsExactly("8011", "801*", "80**", "8***", "*");
        assertThat(line(GeneralisationHierarchy.byPrefix(List.of("8011", "80", "")), "80"))
                .containsExactly("80", "80*", "80**", "8***", "*");
        assertThat(line(GeneralisationHierarchy.byPrefix(List.of("8011", "80", "")), ""))
                .containsExactly("", "", "", "", "*");
    }

    @Test
    void intervalsContainTheirLowerBoundOnly() {
        GeneralisationHierarchy hierarchy = GeneralisationHierarchy.byInterval(
                List.of("-0.5", "0", "4.9", "5"), BigDecimal.ZERO, List.of(BigDecimal.valueOf(5), BigDecimal.TEN));

        assertThat(line(hierarchy, "-0.5")).containsExactly("-0.5", "[-5, 0[", "[-10, 0[", "*");
        assertThat(line(hierarchy, "4.9")).containsExactly("4.9", "[0, 5[", "[0, 10[", "*");
        assertThat(line(hierarchy, "5")).containsExactly("5", "[5, 10[", "[0, 10[", "*");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneralisationHierarchy.byInterval(
                        List.of("1"), BigDecimal.ZERO, List.of(BigDecimal.valueOf(4), BigDecimal.TEN)))
                .withMessageContaining("each a multiple");
    }

    @Test
    void neighboursInAnOrderAreGrouped() {
        List<String> grades = List.of("F1", "F2", "ST1", "ST2", "Consultant");

        assertThat(line(GeneralisationHierarchy.byOrder(grades, List.of(2, 4)), "ST1"))
                .containsExactly("ST1", "ST1 .. ST2", "F1 .. ST2", "*");
        assertThat(line(GeneralisationHierarchy.byOrder(grades, List.of(2, 4)), "Consultant"))
                .containsExactly("Consultant", "Consultant", "Consultant", "*");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneralisationHierarchy.byOrder(grades, List.of(2, 3)))
                .withMessageContaining("each a multiple");
    }

    @Test
    void daysBecomeMonthsYearsAndDecades() {
        assertThat(line(GeneralisationHierarchy.byDate(List.of("2026-11-22", "")), "2026-11-22"))
                .containsExactly("2026-11-22", "2026-11", "2026", "2020s", "*");
        assertThatIllegalArgumentException().isThrownBy(() -> GeneralisationHierarchy.byDate(List.of("22.11.2026")));
    }

    @Test
    void thereIsNoLevelAboveTheHeight() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GeneralisationHierarchy.suppressing(List.of("a")).label("a", 2))
                .withMessage("level must be between 0 and 1, but was 2");
    }
}
