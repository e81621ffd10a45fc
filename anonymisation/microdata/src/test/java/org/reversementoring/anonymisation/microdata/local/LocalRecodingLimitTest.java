package org.reversementoring.anonymisation.microdata.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Two rows of a and one of b, which nothing generalises: b is alone. */
class LocalRecodingLimitTest {

    private static LocalRecoding recoding() {
        return LocalRecoding.of(
                Tables.marks(ValueType.TEXT, "a:x", "a:y", "b:x"),
                Map.of("group", GeneralisationHierarchy.of(List.of(List.of("a"), List.of("b")))),
                List.of(PrivacyModels.kAnonymity(2)));
    }

    /** One row of three is 0.33.., and the limit is rounded down to rows. */
    @Test
    void noMoreRowsAreLeftOutThanMayBe() {
        assertThat(recoding().find(Execution.sequential())).isEmpty();
        assertThat(recoding().suppressingUpTo(new BigDecimal("0.33")).find(Execution.sequential()))
                .isEmpty();
        assertThat(recoding().suppressingUpTo(new BigDecimal("0.34")).find(Execution.sequential()))
                .hasValueSatisfying(found -> assertThat(found.table().rows()).isEqualTo(2));
    }

    @Test
    void sharesHaveBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> recoding().inStepsOf(BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> recoding().suppressingUpTo(new BigDecimal("1.01")));
    }
}
