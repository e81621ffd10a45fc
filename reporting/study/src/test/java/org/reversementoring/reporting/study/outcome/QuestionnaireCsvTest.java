package org.reversementoring.reporting.study.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.Score;
import org.reversementoring.core.measure.TimePoint;

class QuestionnaireCsvTest {

    private static List<MeasureAnswers> read(String csv) {
        return QuestionnaireCsv.read(new StringReader(csv), Instruments.aim());
    }

    @Test
    void formsAreReadByNumberOrByIdInAnyOrderOfColumns() {
        List<MeasureAnswers> forms = read("\uFEFFtime,2,1,aim-3,4,code\nT1,4,5,,3,\"k,1\"\nT0,1,1,1,1,k2\n");
        assertThat(forms).hasSize(2);
        assertThat(forms.get(0).person()).isEqualTo(PairingCode.of("k,1"));
        assertThat(forms.get(0).timePoint()).isEqualTo(TimePoint.T1);
        assertThat(forms.get(0).answers().stream()
                        .map(answer -> answer.value())
                        .toList()
                        .toString())
                .isEqualTo("[OptionalInt[5], OptionalInt[4], OptionalInt.empty, OptionalInt[3]]");
        assertThat(Instruments.aim().score(forms.get(1))).isInstanceOf(Score.Scored.class);
        assertThat(forms.toString()).doesNotContain("k,1").doesNotContain("k2");
    }

    @Test
    void aHeadAloneIsNoForms() {
        assertThat(read("code,time,1,2,3,4\n")).isEmpty();
    }

    /** Each marks what must not be quoted with the word secret. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                             | answer sheet: first line must name the columns, but there is none
            code,time,1,2,3                                | answer sheet line 1: must have a column aim-4; there are code, time, aim-1, aim-2, aim-3
            code,time,1,2,3,4,5                            | answer sheet line 1, column 7: name must be one of code, time, aim-1, aim-2, aim-3, aim-4, but is another; there are code, time, aim-1, aim-2, aim-3, aim-4 and 1 other
            code,time,1,2,3,aim-1                          | answer sheet line 1, column 6: name must come once, but aim-1 came before
            code,secret,1,2,3,4                            | answer sheet line 1, column 2: name must be one of code, time, aim-1, aim-2, aim-3, aim-4, but is another; there are code, aim-1, aim-2, aim-3, aim-4 and 1 other
            code,time,1,2,3,4;secret,T0,1,2,3              | answer sheet line 2: cells must be 6 as in the first line, but were 5
            code,time,1,2,3,4;secret,T0,1,2,3,4;s,T3,1,1,1,1 | answer sheet line 3, column 2 (time): must be one of T0, T1, T2
            code,time,1,2,3,4; ,T0,1,2,3,4                 | answer sheet line 2, column 1 (code): must not be blank
            code,time,1,2,3,4;secret,T0,1,2,3,6            | answer sheet line 2, column 6 (aim-4): must be empty or one of [1, 2, 3, 4, 5]
            code,time,1,2,3,4;secret,T0,1,2,3,NaN          | answer sheet line 2, column 6 (aim-4): must be empty or one of [1, 2, 3, 4, 5]
            code,time,1,2,3,4;secret,T0,1,2,99999999999,1  | answer sheet line 2, column 5 (aim-3): must be empty or one of [1, 2, 3, 4, 5]
            """)
    void faultsAreToldByPlaceAndNeverByContent(String csv, String message) {
        assertThatThrownBy(() -> read(csv.replace(';', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message)
                .hasMessageNotContaining("secret");
    }

    @Test
    void anUnclosedQuoteIsAFault() {
        assertThatThrownBy(() -> read("code,time,1,2,3,4\n\"secret,T0,1,2,3,4\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("answer sheet: after line 1")
                .hasMessageNotContaining("secret");
    }
}
