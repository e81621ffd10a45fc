package org.reversementoring.anonymisation.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.reconstruction.figure.Statistics;

/** Input that looks like a number or a panel and is none. */
class HostileInputTest {

    private static final RespondentGroup SIX = RespondentGroup.range(1, 6);

    @ParameterizedTest
    @ValueSource(strings = {"1E1", "1e9", "3e0", "NaN", "", " 3", "3,00", ".5", "\u0663.00"})
    void what_has_no_decimals_to_count_is_no_printed_number(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statistics.mean(SIX).printed(text))
                .withMessageStartingWith("number must be decimal, for instance 3.00, but was ");
    }

    @Test
    void a_trim_that_leaves_nothing_is_undefined_however_large() {
        ReconstructionResult result = ReconstructionAudit.of(ReportedQuestion.ordinal(1, 5), 6)
                .publishing(Statistics.trimmedMean(SIX, Integer.MAX_VALUE).printed("3"))
                .conclude();
        assertThat(result.isConsistent()).isFalse();
    }

    @Test
    void a_group_larger_than_any_audit_is_refused_before_it_is_built() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RespondentGroup.range(1, Integer.MAX_VALUE))
                .withMessage("group must have at most 500 mentors, but went from 1 to 2147483647");
    }
}
