package org.reversementoring.core.exchange.webform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.SurveyForm;

/** Each file of each writer. Renew them with {@code -Dgolden.write=true}. {@code .ci/exchange-web} gives them to other programs. */
class WebFormGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "webform");
    private static final Path FILES = Path.of("target", "exchange", "web");

    @TestFactory
    Stream<DynamicTest> eachFileIsAsItWas() {
        return Stream.of(WebForms.guide(), WebForms.instruments())
                .flatMap(form -> Stream.concat(files(form).stream(), Stream.of(losses(form))))
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> same(file)));
    }

    /** For programs that nobody here wrote: the same, a hostile form, and one whose base language is German. */
    @Test
    void filesForOtherProgramsAreWritten() throws IOException {
        write("guide", WebForms.guide());
        write("instruments", WebForms.instruments());
        write("hostile", WebForms.hostile());
        write("german", WebForms.german());
        Files.writeString(FILES.resolve("commands.json"), new JsonMapper().writeValueAsString(WebForms.COMMANDS));
    }

    private static void write(String folder, SurveyForm form) throws IOException {
        Path path = Files.createDirectories(FILES.resolve(folder));
        for (FormFile file : files(form)) {
            assertThat(file.writeTo(path)).hasBinaryContent(file.bytes());
        }
    }

    static List<FormFile> files(SurveyForm form) {
        List<FormFile> files = new ArrayList<>(List.of(SurveyJsModel.of(form), MoodleFeedback.of(form)));
        files.addAll(XlsForm.of(form));
        return files;
    }

    private static FormFile losses(SurveyForm form) {
        StringBuilder lost = new StringBuilder();
        files(form)
                .forEach(
                        file -> file.losses().forEach(loss -> lost.append(file.name() + ": " + loss.inWords() + "\n")));
        return new FormFile(form.code() + "-losses.txt", lost.toString(), List.of());
    }

    private static void same(FormFile file) throws IOException {
        Path golden = GOLDEN.resolve(file.name());
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, file.text());
        }
        assertThat(file.text()).isEqualTo(Files.readString(golden));
    }
}
