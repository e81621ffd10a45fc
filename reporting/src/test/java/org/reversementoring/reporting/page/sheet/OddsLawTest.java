package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.render.Renderers;

/**
 * Wherever a sheet says how good a guess can be, it says that this is so if everybody answers. A certificate's odds are of panels without a
 * declined answer (T12), and those of a smaller panel can be higher: 0.81 for 6 mentors, 0.70 for 7.
 */
class OddsLawTest {

    @ParameterizedTest
    @CsvSource({
        "en, right about \\d+, If somebody passes",
        "de, '(?:in etwa|etwa) \\d+ von \\d+', Antwortet jemand nicht"
    })
    void oddsNameTheirCondition(String language, String odds, String condition) {
        TreeSet<String> told = new TreeSet<>();
        for (Map.Entry<String, Document> sheet : SheetExamples.all(language).entrySet()) {
            String text = Renderers.plainText().render(sheet.getValue());
            if (Pattern.compile(odds).matcher(text).find()) {
                told.add(sheet.getKey());
                assertThat(text).as(sheet.getKey()).contains(condition);
            }
        }
        assertThat(told).contains("ethics-annex", "mentor-information", "plain-certificate");
    }
}
