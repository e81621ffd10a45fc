package org.reversementoring.reporting.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.reporting.opendata.description.Creator;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.Licence;
import org.reversementoring.reporting.opendata.description.VariableDescription;

/** A released range, from its text to two numbers and back. */
class RangeColumnsTest {

    private static final Map<String, List<String>> ENDS = Map.of(
            "[20, 30[", List.of("20", "30"),
            "30 .. 39", List.of("30", "39"),
            "40-49.5", List.of("40", "49.5"),
            "50", List.of("50", "50"),
            "*", List.of("", ""),
            "-9", List.of("", ""));

    private static DataBundle bundle(String name, List<String> ranges) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 8 * ranges.size(); i++) {
            rows.add(List.of("p" + i % 4, ranges.get(i / 8), Integer.toString(1 + i % 3), i % 2 == 0 ? "a" : "b"));
        }
        Microdata table = Microdata.ofRows(
                List.of(
                        Attribute.panelKey("panel"),
                        Attribute.quasiIdentifier(
                                name,
                                CategoryList.of(ranges.stream()
                                        .filter(range -> !range.equals("*"))
                                        .toArray(String[]::new))),
                        Attribute.sensitive("listens", ValueType.WHOLE),
                        Attribute.insensitive(name + "_lower", CategoryList.of("a", "b"))),
                rows);
        DataDescription about = DataDescription.builder()
                .title("t")
                .summary("s")
                .licence(Licence.cc0())
                .addCreators(Creator.named("A"))
                .putVariables(
                        name,
                        VariableDescription.labelled("Age").withUnit("years").withMissing("-9", "not said"))
                .build();
        return DataBundle.of(MadeUpData.released(table, 3, 2, 2), about, MadeUpData.provenance());
    }

    private static List<List<String>> lines(DataBundle bundle) {
        List<List<String>> lines = new ArrayList<>();
        CsvReader.builder()
                .ofCsvRecord(new String(bundle.files().get("data.csv"), UTF_8))
                .forEach(line -> lines.add(line.getFields()));
        return lines;
    }

    @Test
    void bothEndsStandBesideTheTextInEveryRow() {
        DataBundle bundle = bundle("age", List.copyOf(ENDS.keySet()));
        List<List<String>> lines = lines(bundle);
        // The table has a column age_lower of its own, which keeps its name.
        assertThat(lines.get(0)).containsExactly("age", "age_lower_2", "age_upper", "listens", "age_lower");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(8 * ENDS.size())
                .allSatisfy(line -> assertThat(line.subList(1, 3))
                        .isEqualTo(ENDS.get(
                                line.get(0).startsWith("'") ? line.get(0).substring(1) : line.get(0))));
        String codebook = new String(bundle.files().get("codebook.md"), UTF_8);
        assertThat(codebook)
                .contains("Each value is a range. The next two columns hold its lower and its upper end as numbers")
                .contains("Age: lower end of the range", "Unit: years")
                .contains("the upper end itself is not in the range");
        assertThat(new String(bundle.files().get("datapackage.json"), UTF_8)).contains("\"maximum\": 50");
        assertThat(new String(bundle.files().get("read.R"), UTF_8)).contains("age_upper");
    }

    @Test
    void closedRangesSayThatBothEndsAreIn() {
        DataBundle bundle = bundle("age", List.of("30-39", "40-49"));
        assertThat(new String(bundle.files().get("codebook.md"), UTF_8)).contains("both ends are in the range");
        assertThat(new String(bundle.files().get("ddi.xml"), UTF_8)).contains("min=\"39\" max=\"49\"");
    }

    @Test
    void aColumnWithOneOtherValueStaysAsItIs() {
        assertThat(lines(bundle("age", List.of("30-39", "nurse"))).get(0))
                .containsExactly("age", "listens", "age_lower");
        assertThat(lines(bundle("age", List.of("30", "40"))).get(0)).containsExactly("age", "listens", "age_lower");
    }
}
