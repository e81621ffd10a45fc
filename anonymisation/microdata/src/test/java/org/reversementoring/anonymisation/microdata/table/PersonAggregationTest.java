package org.reversementoring.anonymisation.microdata.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/** Law: rows of a person become one by declared rules, whatever the writing of the name, and what was done is said. */
class PersonAggregationTest {

    private static final Microdata PAIRS = Microdata.ofRows(
            List.of(
                    Attribute.identifier("fellow"),
                    Attribute.identifier("consultant"),
                    Attribute.pairKey("pair"),
                    Attribute.quasiIdentifier("grade", CategoryList.of("F1", "F2")),
                    Attribute.sensitive("mark", ValueType.WHOLE),
                    Attribute.sensitive("said", CategoryList.of("poor", "fair", "good"))),
            List.of(
                    List.of("Kim", "x", "1", "F1", "5", "poor"),
                    List.of("kim ", "y", "2", "F1", "NA", "good"),
                    List.of("Lee", "x", "3", "F2", "2", ""),
                    List.of("KIM", "z", "4", "", "10", "fair"),
                    List.of("k\u0456m", "v", "5", "F1", "9", "")));

    @Test
    void eachRuleGivesOneValue() {
        AggregatedTable made = PersonAggregation.by("fellow")
                .with("mark", AggregationRule.MEDIAN)
                .with("said", AggregationRule.LAST)
                .of(PAIRS);
        assertThat(made.table().attributes())
                .extracting(Attribute::name)
                .containsExactly("fellow", "grade", "mark", "said");
        assertThat(made.people()).isEqualTo(2);
        assertThat(made.rowsBefore()).isEqualTo(5);
        assertThat(made.table().cell(0, "grade")).isEqualTo("F1");
        assertThat(made.table().cell(0, "mark")).as("of 5, 9 and 10").isEqualTo("9");
        assertThat(made.table().cell(0, "said"))
                .as("the last that is not blank")
                .isEqualTo("fair");
        assertThat(made.table().cell(1, "said")).isEmpty();
        assertThat(made.leftOut()).containsExactly("consultant", "pair");
        assertThat(made.description())
                .isEqualTo(
                        "5 rows of 2 people were put together. Rows with one fellow are one person's and became one row "
                                + "before: grade: equal in all rows; mark: the median; said: the last value. "
                                + "Left out: consultant, pair.");
        assertThat(made.table().putTogether()).containsExactly(made.how());
        assertThat(PersonAggregation.by("fellow")
                        .with("mark", AggregationRule.FIRST)
                        .with("said", AggregationRule.MEDIAN)
                        .of(PAIRS)
                        .table()
                        .cell(0, "said"))
                .as("the middle in the order of the list")
                .isEqualTo("fair");
    }

    @Test
    void whatCannotBePutTogetherIsAFaultThatNamesRowsAndNoCell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonAggregation.by("fellow").of(PAIRS))
                .withMessage("column mark: must be equal in all rows of a person, but differs in rows 1 and 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonAggregation.by("grade").of(PAIRS))
                .withMessage("column grade: must be an identifier, but has role QUASI_IDENTIFIER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonAggregation.by("fellow")
                        .with("age", AggregationRule.LAST)
                        .of(PAIRS))
                .withMessage("table must have a column age, but has fellow, consultant, pair, grade, mark, said");
        Microdata nameless = Microdata.ofRows(
                List.of(Attribute.identifier("fellow"), Attribute.insensitive("said", ValueType.TEXT)),
                List.of(List.of("Kim", "a"), List.of("Kim", "b"), List.of("N/A", "c")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonAggregation.by("fellow").of(nameless))
                .withMessage("row 3, column fellow: must name a person, but is missing");
        Microdata text = Microdata.ofRows(nameless.attributes(), List.of(List.of("Kim", "a"), List.of("Kim", "b")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonAggregation.by("fellow")
                        .with("said", AggregationRule.MEDIAN)
                        .of(text))
                .withMessage("column said: must have an order for a median, but is text");
    }
}
