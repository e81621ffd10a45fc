package org.reversementoring.core.exchange.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.answers.SurveyAnswers;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.language.Guides;

/** The page for the person who clicks shows what the library does. */
class LimeSurveyPageTest {

    private static final Path PAGE = Path.of("doc", "limesurvey.md");
    private static final Path HERE =
            Path.of("src/test/java/org/reversementoring/core/exchange/limesurvey/LimeSurveyPageTest.java");

    @Test
    void theCodeAndTheDryRunOfThePageAreTrue(@TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("results-survey.csv"),
                export().bytes(responses()).readAllBytes());
        // region out
        SurveyForm form = GuideForm.of(Guides.sevenDomains())
                .alsoIn(Guides.sevenDomains(Locale.GERMAN))
                .form();
        FormFile file = LimeSurveyStructure.of(form);
        file.writeTo(folder);
        file.losses().forEach(loss -> System.out.println(loss.inWords()));
        // endregion
        // region in
        ImportPlan plan = LimeSurveyResponses.of(form).read(folder.resolve("results-survey.csv"));
        plan.inWords().forEach(System.out::println);
        SurveyAnswers answers = plan.answers();
        // endregion
        assertThat(answers.size()).isEqualTo(5);
        assertThat(folder.resolve("sevendomains.txt")).exists();
        String page = Files.readString(PAGE);
        for (String region : List.of("out", "in")) {
            assertThat(page).contains(region(region));
        }
        file.losses().forEach(loss -> assertThat(page).contains(loss.inWords()));
        for (int line : new int[] {0, 1, 2, 3, 4, 6, 8, 11, 14, 15}) {
            assertThat(page).contains(plan.inWords().get(line));
        }
        plan.inWords()
                .subList(plan.inWords().size() - 2, plan.inWords().size())
                .forEach(line -> assertThat(page).contains(line));
    }

    private static Export export() {
        return new Export(LimeSurveyStructureTest.FOUNDING, Export.Heading.CODE, Export.Answer.CODE, "en-GB", ';');
    }

    private static List<Export.Response> responses() {
        return List.of("1", "2", "3", "4", "5", "6").stream()
                .map(number -> new Export.Response(
                        number.equals("6") ? "" : Export.NO_DAY,
                        "",
                        Map.of("mentor", "code" + number, "strengths", "4")))
                .toList();
    }

    /** The lines of a region of this file, as they stand on the page. */
    private static String region(String name) throws IOException {
        String source = Files.readString(HERE);
        int begin = source.indexOf("// region " + name + "\n");
        return source.substring(source.indexOf('\n', begin) + 1, source.indexOf("        // endregion", begin))
                .stripTrailing()
                .stripIndent();
    }
}
