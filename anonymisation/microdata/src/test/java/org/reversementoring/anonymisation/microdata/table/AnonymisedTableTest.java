package org.reversementoring.anonymisation.microdata.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;

class AnonymisedTableTest {

    private static final Microdata SOURCE =
            Tables.marks(ValueType.TEXT, "a:secret-one", "b:secret-two", "c:secret-three");

    @Test
    void quasiIdentifiersMayChangeAndRowsMayGo() {
        AnonymisedTable made = AnonymisedTable.of(
                SOURCE, Tables.marks(ValueType.TEXT, "*:secret-one", "*:secret-three"), new int[] {0, 2});
        assertThat(made.suppressed()).isEqualTo(1);
        assertThat(made.from(1)).isEqualTo(2);
        assertThat(made.toString()).isEqualTo("AnonymisedTable[rows=2, suppressed=1]");
    }

    /**
     * Marks x, y, y, y; the row of x is left out. Of the three others all are y, which is 3/4 of the source: the distance is 1/4.
     * Beside the table that was made it is 0. A hierarchy of one level above x and y says the same.
     */
    @Test
    void sharesAreThoseOfTheSource() {
        Microdata source = Tables.marks(ValueType.TEXT, "a:x", "b:y", "b:y", "b:y");
        AnonymisedTable made = MicrodataStrategies.rowSuppression(BigDecimal.ONE)
                .transform(source, List.of(PrivacyModels.kAnonymity(2)), Execution.sequential())
                .orElseThrow();
        PrivacyModel closeness = PrivacyModels.closeness("mark", Tables.LAX);
        PrivacyModel hierarchical = PrivacyModels.hierarchicalCloseness(
                "mark", Tables.LAX, GeneralisationHierarchy.suppressing(List.of("x", "y")), source);
        assertThat(PrivacyAssessment.of(made).finding(closeness).value()).isEqualTo(0.25);
        assertThat(PrivacyAssessment.of(made.table()).finding(closeness).value())
                .isZero();
        assertThat(PrivacyAssessment.of(made).finding(hierarchical).value()).isEqualTo(0.25);
        assertThat(PrivacyAssessment.of(made.table()).finding(hierarchical).value())
                .isZero();
    }

    @Test
    void whateverElseChangesIsRefusedWithoutSayingACell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnonymisedTable.of(
                        SOURCE, Tables.marks(ValueType.TEXT, "*:secret-two", "*:secret-three"), new int[] {0, 2}))
                .withMessage("row 1, column mark: must be as it was, since it is no quasi-identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnonymisedTable.of(
                        SOURCE, Tables.marks(ValueType.TEXT, "*:secret-one", "*:secret-three"), new int[] {2, 0}))
                .withMessage("rows of the source must ascend and be below 3, but row 2 is from 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnonymisedTable.of(
                        SOURCE, Tables.marks(ValueType.TEXT, "*:secret-one", "*:secret-one"), new int[] {0, 0}))
                .withMessage("rows of the source must ascend and be below 3, but row 2 is from 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AnonymisedTable.of(SOURCE, Tables.marks(ValueType.TEXT, "*:secret-one"), new int[] {0, 1}))
                .withMessage("table must have a row of the source for each of its 1, but had 2");
        Microdata named = Microdata.ofRows(
                List.of(Attribute.identifier("name"), Attribute.quasiIdentifier("group", ValueType.TEXT)),
                List.of(List.of("p", "a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnonymisedTable.of(named, named, new int[] {0}))
                .withMessage("table must have the columns of the source with their roles, and no identifier");
    }

    @Test
    void rowsAreThoseOfTheSourceAndStaySo() {
        Microdata one = Tables.marks(ValueType.TEXT, "*:secret-three");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnonymisedTable.of(SOURCE, one, new int[] {3}))
                .withMessage("rows of the source must ascend and be below 3, but row 1 is from 3");
        int[] from = {2};
        AnonymisedTable made = AnonymisedTable.of(SOURCE, one, from);
        from[0] = 0;
        assertThat(made.from(0)).isEqualTo(2);
    }
}
