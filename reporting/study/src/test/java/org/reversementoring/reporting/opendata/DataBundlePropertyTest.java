package org.reversementoring.reporting.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.reporting.opendata.description.Creator;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.Licence;
import org.reversementoring.reporting.opendata.description.VariableDescription;
import org.w3c.dom.Element;

/** Whatever a value or label says, each file gives it back when it is read by rules that were not used for writing. */
class DataBundlePropertyTest {

    private static final String PIECES = "'\"\\,;=+-@#<>&]$%|`*_{}()/. \u00E9\u0130\u0131\u05E9\u202E";

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> hostile = Arbitraries.of(MadeUpData.HOSTILE);
        Arbitrary<String> any = Arbitraries.strings()
                .withChars(PIECES)
                .withCharRange('a', 'c')
                .withCharRange('0', '2')
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.oneOf(hostile, any, any.map(text -> text + "\uD83D\uDE00"))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.matches("\\d{4}-.*"));
    }

    @Provide
    Arbitrary<String> labels() {
        return values().list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("\n", parts));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyFileGivesValuesAndLabelsBack(
            @ForAll("values") String one, @ForAll("values") String other, @ForAll("labels") String label)
            throws Exception {
        if (one.equals(other) || one.equals("'" + other) || other.equals("'" + one)) {
            return;
        }
        CategoryList answers;
        try {
            answers = CategoryList.of(one, other);
        } catch (IllegalArgumentException refused) {
            // By chance one says that there is no value, or the two are one value in two writings.
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rows.add(List.of("p" + i / 2 % 2, "q", i % 2 == 0 ? one : other));
        }
        Microdata table = Microdata.ofRows(
                List.of(
                        Attribute.panelKey("panel"),
                        Attribute.quasiIdentifier("known", CategoryList.of("q")),
                        Attribute.sensitive("answer", answers)),
                rows);
        DataDescription about = DataDescription.builder()
                .title(label)
                .summary(label)
                .licence(Licence.cc0())
                .addCreators(Creator.named(label))
                .putVariables("answer", VariableDescription.labelled(label).withValue(one, label))
                .build();
        DataBundle bundle = DataBundle.of(MadeUpData.released(table, 3, 2, 2), about, MadeUpData.provenance());
        String flat = label.replace('\n', ' ');

        List<String> cells = new ArrayList<>();
        for (CsvRecord line : CsvReader.builder().ofCsvRecord(text(bundle, "data.csv"))) {
            cells.add(line.getField(1));
        }
        assertThat(cells.subList(1, 9)).containsOnly(written(one), written(other));

        JsonNode root = new ObjectMapper().readTree(bundle.files().get("datapackage.json"));
        assertThat(root.get("title").textValue()).isEqualTo(label);
        JsonNode field = root.at("/resources/0/schema/fields/1");
        assertThat(field.at("/constraints/enum/0").textValue()).isEqualTo(written(one));
        assertThat(field.at("/categories/0/label").textValue()).isEqualTo(flat);

        Element ddi = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bundle.files().get("ddi.xml")))
                .getDocumentElement();
        assertThat(ddi.getElementsByTagName("titl").item(0).getTextContent()).isEqualTo(label);
        Element variable = (Element) ddi.getElementsByTagName("var").item(1);
        assertThat(variable.getElementsByTagName("catValu").item(0).getTextContent())
                .isEqualTo(written(one));

        assertThat(spssTexts(text(bundle, "read.sps"))).contains(flat, written(one));
        assertThat(rTexts(text(bundle, "read.R"))).contains(flat, written(one), written(other));
    }

    private static String written(String text) {
        return text.matches("(?s)[\\p{Cf}\\p{Z}\\s]*[=+@-].*") ? "'" + text : text;
    }

    private static String text(DataBundle bundle, String name) {
        return new String(bundle.files().get(name), UTF_8);
    }

    /** The texts between quotes, by the rule of SPSS: two quotes inside are one. A text must not go over a line end. */
    private static List<String> spssTexts(String syntax) {
        List<String> texts = new ArrayList<>();
        for (String line : syntax.lines().toList()) {
            StringBuilder text = new StringBuilder();
            boolean inside = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c != '\'') {
                    text.append(c);
                } else if (inside && i + 1 < line.length() && line.charAt(i + 1) == '\'') {
                    text.append(c);
                    i++;
                } else {
                    if (inside) {
                        texts.add(text.toString());
                    }
                    text.setLength(0);
                    inside = !inside;
                }
            }
            assertThat(inside).isFalse();
        }
        return texts;
    }

    /** The texts between double quotes, by the rule of R. */
    private static List<String> rTexts(String script) {
        List<String> texts = new ArrayList<>();
        for (int i = script.indexOf('"'); i >= 0; i = script.indexOf('"', i + 1)) {
            StringBuilder text = new StringBuilder();
            for (i++; script.charAt(i) != '"'; i++) {
                if (script.charAt(i) != '\\') {
                    text.append(script.charAt(i));
                } else if ("uU".indexOf(script.charAt(++i)) >= 0) {
                    int end = script.indexOf('}', i);
                    text.appendCodePoint(Integer.parseInt(script.substring(i + 2, end), 16));
                    i = end;
                } else {
                    text.append(script.charAt(i));
                }
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
