package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransformedTest {

    private static final Microdata SOURCE =
            Tables.marks(ValueType.TEXT, "a:secret-one", "b:secret-two", "c:secret-three");

    @Test
    void quasiIdentifiersMayChangeAndRowsMayGo() {
        Transformed made = Transformed.of(
                SOURCE, Tables.marks(ValueType.TEXT, "*:secret-one", "*:secret-three"), new int[] {0, 2});
        assertThat(made.suppressed()).isEqualTo(1);
        assertThat(made.from(1)).isEqualTo(2);
        assertThat(made.toString()).isEqualTo("Transformed[rows=2, suppressed=1]");
    }

    @Test
    void whateverElseChangesIsRefusedWithoutSayingACell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transformed.of(
                        SOURCE, Tables.marks(ValueType.TEXT, "*:secret-two", "*:secret-three"), new int[] {0, 2}))
                .withMessage("row 1, column mark: must be as it was, since it is no quasi-identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transformed.of(
                        SOURCE, Tables.marks(ValueType.TEXT, "*:secret-one", "*:secret-three"), new int[] {2, 0}))
                .withMessage("rows of the source must ascend and be below 3, but row 2 is from 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transformed.of(
                        SOURCE, Tables.marks(ValueType.TEXT, "*:secret-one", "*:secret-one"), new int[] {0, 0}))
                .withMessage("rows of the source must ascend and be below 3, but row 2 is from 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Transformed.of(SOURCE, Tables.marks(ValueType.TEXT, "*:secret-one"), new int[] {0, 1}))
                .withMessage("table must have a row of the source for each of its 1, but had 2");
        Microdata named = Microdata.ofRows(
                List.of(Attribute.identifier("name"), Attribute.quasiIdentifier("group", ValueType.TEXT)),
                List.of(List.of("p", "a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transformed.of(named, named, new int[] {0}))
                .withMessage("table must have the columns of the source with their roles, and no identifier");
    }
}
