package org.reversementoring.reporting.opendata.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.opendata.DataBundle;
import org.reversementoring.reporting.opendata.MadeUpData;

/**
 * A reader of Data Package version 1, which knows missing codes of the whole table only, beside one of version 2, which knows those of
 * each column. Real ones of version 1 read the same bundles in continuous integration.
 */
class VersionOneReaderTest {

    private static final Set<String> TYPES = Set.of("string", "integer", "number");

    @Test
    void everyCellOfBothBundlesIsOfItsTypeAndWithinItsConstraints() throws IOException {
        for (DataBundle bundle : List.of(MadeUpData.ordinary(), MadeUpData.hostile())) {
            JsonNode schema = schema(bundle);
            List<String> ofTable = texts(schema.path("missingValues"));
            List<List<String>> rows = rows(bundle);
            for (int i = 0; i < schema.path("fields").size(); i++) {
                JsonNode field = schema.path("fields").get(i);
                assertThat(field.path("type").asText()).isIn(TYPES);
                for (List<String> row : rows) {
                    require(field, row.get(i), ofTable);
                    require(field, row.get(i), texts(field.path("missingValues")));
                }
            }
        }
    }

    private static void require(JsonNode field, String cell, List<String> missing) {
        JsonNode constraints = field.path("constraints");
        if (missing.contains(cell)) {
            assertThat(constraints.path("required").asBoolean()).isFalse();
            return;
        }
        if (!field.path("type").asText().equals("string")) {
            BigDecimal number = new BigDecimal(cell);
            if (constraints.has("minimum")) {
                assertThat(number)
                        .isBetween(
                                constraints.path("minimum").decimalValue(),
                                constraints.path("maximum").decimalValue());
            }
        }
        if (constraints.has("enum")) {
            assertThat(texts(constraints.path("enum"))).contains(cell);
        }
    }

    @Test
    void aCodeThatIsAValueInAnotherColumnIsNoCodeOfTheTable() throws IOException {
        // "NB" and "-9" stand for no answer in the column =sum; elsewhere "NB" is an answer.
        JsonNode schema = schema(MadeUpData.hostile());
        assertThat(texts(schema.path("missingValues"))).contains("").doesNotContain("NB");
        JsonNode sum = schema.path("fields").get(3);
        assertThat(sum.path("name").asText()).isEqualTo("'=sum");
        assertThat(texts(sum.path("missingValues"))).contains("NB");
        assertThat(texts(sum.at("/constraints/enum"))).contains("NB");
    }

    @Test
    void aValueOfAColumnIsNeverTakenForMissing() throws IOException {
        for (DataBundle bundle : List.of(MadeUpData.ordinary(), MadeUpData.hostile())) {
            JsonNode schema = schema(bundle);
            Set<String> values = new TreeSet<>();
            schema.path("fields").forEach(field -> {
                List<String> own = texts(field.path("missingValues"));
                texts(field.at("/constraints/enum")).stream()
                        .filter(value -> !own.contains(value))
                        .forEach(values::add);
            });
            assertThat(texts(schema.path("missingValues"))).doesNotContainAnyElementsOf(values);
        }
    }

    private static JsonNode schema(DataBundle bundle) throws IOException {
        return new ObjectMapper()
                .readTree(bundle.files().get("datapackage.json"))
                .at("/resources/0/schema");
    }

    private static List<List<String>> rows(DataBundle bundle) {
        List<List<String>> rows = new ArrayList<>();
        CsvReader.builder()
                .ofCsvRecord(new String(bundle.files().get("data.csv"), UTF_8))
                .forEach(line -> rows.add(line.getFields()));
        return rows.subList(1, rows.size());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
