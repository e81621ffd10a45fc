package org.reversementoring.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.Samples;
import org.reversementoring.core.guide.FindingKind;

/** A report's words are checked in its own language, and a strategy's in each (L1, I5). */
class ReportWordingTest {

    @ParameterizedTest
    @CsvSource({
        "en-GB, Said by 5 of 6., false",
        "en-GB, Two juniors felt rushed., false",
        "en-GB, Explains all results., true",
        "en-GB, Keiner der sechs fragt., true",
        "de, Keiner der sechs fragt., false",
        "de-AT, Erklärt alle Befunde., true",
        "fr, Said by 5 of 6., true"
    })
    void findingsAreCheckedInTheReportsLanguage(String language, String text, boolean allowed) {
        FeedbackReport.Builder report = Samples.reportBuilder()
                .language(language)
                .findings(List.of(new ReportedFinding(Samples.ROTA, FindingKind.ISSUE, text)));
        assertThat(report.build().wordingPasses()).isEqualTo(allowed);
        assertThat(report.build().wordingChecked()).isEqualTo(!language.equals("fr"));
    }

    @ParameterizedTest
    @CsvSource({"en, All of them agree.", "fr, All of them agree.", "en, Alle stimmen zu."})
    void wordedStatementsAreCheckedInEveryLanguageAloneAndTogether(String language, String text) {
        Statement worded = new Statement.Worded(text);
        Statement shown = new Statement.NotShown();
        for (Statement statement : List.of(worded, new Statement.Together(List.of(shown, shown, worded)))) {
            FeedbackReport.Builder report =
                    Samples.reportBuilder().language(language).ratings(List.of(Samples.rating(statement)));
            assertThat(report.build().wordingPasses()).isFalse();
        }
    }

    @Test
    void aFindingIsNotBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportedFinding(Samples.ROTA, FindingKind.ISSUE, " "))
                .withMessage("reported finding must not be blank");
    }
}
