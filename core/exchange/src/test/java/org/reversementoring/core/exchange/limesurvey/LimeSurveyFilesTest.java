package org.reversementoring.core.exchange.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.SurveyForm;

/**
 * Writes survey structures, and what a person must read in them, for the programs that {@code .ci/exchange-limesurvey} lets read them: they
 * are not ours.
 */
class LimeSurveyFilesTest {

    private static final Path FOLDER = Path.of("target", "exchange", "limesurvey");

    @Test
    void filesForPhpAndR() throws IOException {
        Files.createDirectories(FOLDER);
        Map<String, SurveyForm> forms = Map.of(
                "founding",
                LimeSurveyStructureTest.FOUNDING,
                "instruments",
                LimeSurveyStructureTest.instruments(),
                "hostile",
                Hostile.everyPiece());
        for (Map.Entry<String, SurveyForm> form : forms.entrySet()) {
            FormFile file = LimeSurveyStructure.of(form.getValue());
            Path text = FOLDER.resolve(form.getKey() + ".txt");
            Files.write(text, file.bytes());
            Files.writeString(FOLDER.resolve(form.getKey() + ".json"), expected(form.getValue()));
            assertThat(Files.size(text)).isPositive();
        }
    }

    private static String expected(SurveyForm form) {
        ArrayNode rows = new ObjectMapper().createArrayNode();
        for (String tag : form.languages()) {
            for (Structure.Seen seen : Structure.of(form, tag)) {
                ObjectNode row = rows.addObject();
                row.put("class", seen.kind());
                row.put("type", seen.type());
                row.put("code", seen.code());
                row.put("text", seen.text());
                row.put("help", seen.help());
                row.put("mandatory", seen.mandatory());
                row.put("language", LimeSurveyLanguage.of(tag));
                ArrayNode keys = row.putArray("keys");
                LimeSurveyText.keys(seen.text()).forEach(keys::add);
            }
        }
        return rows.toPrettyString();
    }
}
