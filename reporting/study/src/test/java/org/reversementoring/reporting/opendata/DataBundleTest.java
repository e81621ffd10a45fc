package org.reversementoring.reporting.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DataBundleTest {

    private static final List<String> NAMES = List.of(
            "README.md",
            "codebook.html",
            "codebook.md",
            "data.csv",
            "datapackage.json",
            "ddi.xml",
            "provenance.json",
            "read.R",
            "read.sps");

    private final DataBundle hostile = MadeUpData.hostile();

    @Test
    void holdsEveryFileInOrderWithoutByteOrderMarkOrCarriageReturn() {
        assertThat(hostile.files().keySet()).containsExactlyElementsOf(NAMES);
        hostile.files().forEach((name, content) -> {
            String text = new String(content, UTF_8);
            assertThat(text.getBytes(UTF_8)).as(name).isEqualTo(content);
            assertThat(text).as(name).doesNotContain("\r", "\uFEFF", "\uFFFD").endsWith("\n");
        });
    }

    @Test
    void csvReadsBackWithFormulaCellsNeutralisedAndEverythingElseAsItWas() {
        List<List<String>> lines = lines(text(hostile, "data.csv"));
        assertThat(lines).hasSize(1 + 4 * MadeUpData.HOSTILE.size());
        List<String> expected =
                MadeUpData.HOSTILE_NAMES.stream().map(DataBundleTest::neutral).toList();
        assertThat(lines.get(0)).isEqualTo(expected);
        List<String> values =
                lines.stream().skip(1).map(line -> line.get(1)).distinct().toList();
        assertThat(values)
                .containsExactlyInAnyOrderElementsOf(
                        MadeUpData.HOSTILE.stream().map(DataBundleTest::neutral).toList());
    }

    // The rule of the table's writer, said again.
    private static String neutral(String text) {
        return text.matches("(?s)[\\p{Cf}\\p{Z}\\s]*[=+@-].*") ? "'" + text : text;
    }

    @Test
    void everyCellIsInTheEnumAndEveryNumberInTheRangeOfTheDataPackage() throws IOException {
        for (DataBundle bundle : List.of(MadeUpData.ordinary(), hostile)) {
            JsonNode fields = json(bundle, "datapackage.json").at("/resources/0/schema/fields");
            List<List<String>> lines = lines(text(bundle, "data.csv"));
            for (int i = 0; i < fields.size(); i++) {
                assertThat(fields.get(i).get("name").textValue())
                        .isEqualTo(lines.get(0).get(i));
                List<String> missing = texts(fields.get(i).path("missingValues"));
                List<String> allowed = texts(fields.get(i).at("/constraints/enum"));
                for (List<String> line : lines.subList(1, lines.size())) {
                    String cell = line.get(i);
                    if (cell.isEmpty() || missing.contains(cell)) {
                        assertThat(fields.get(i).at("/constraints/required").asBoolean())
                                .isFalse();
                    } else if (!allowed.isEmpty()) {
                        assertThat(allowed).contains(cell);
                    } else {
                        assertThat(new BigDecimal(cell))
                                .isBetween(
                                        fields.get(i).at("/constraints/minimum").decimalValue(),
                                        fields.get(i).at("/constraints/maximum").decimalValue());
                    }
                }
            }
        }
    }

    @Test
    void jsonGivesBackHostileTexts() throws IOException {
        JsonNode root = json(hostile, "datapackage.json");
        assertThat(root.get("title").textValue()).contains("]]> </script>").contains("\\ $x %s \uD83D\uDE00");
        assertThat(text(hostile, "datapackage.json")).doesNotContain("</script");
        List<String> labels = new ArrayList<>();
        root.at("/resources/0/schema/fields/1/categories")
                .forEach(one -> labels.add(one.get("label").textValue()));
        assertThat(labels).hasSameSizeAs(MadeUpData.HOSTILE);
        assertThat(labels.get(4)).startsWith("label of -5: ");
    }

    @Test
    void provenanceHasTheDigestOfEveryOtherFile() throws Exception {
        JsonNode outputs = json(hostile, "provenance.json").get("outputs");
        assertThat(outputs).hasSize(NAMES.size() - 1);
        for (Map.Entry<String, byte[]> file : hostile.files().entrySet()) {
            if (!file.getKey().equals("provenance.json")) {
                byte[] digest =
                        java.security.MessageDigest.getInstance("SHA-256").digest(file.getValue());
                assertThat(outputs.get(file.getKey()).textValue())
                        .isEqualTo("sha256:" + HexFormat.of().formatHex(digest));
            }
        }
    }

    @Test
    void ddiIsWellFormedAndItsFrequenciesAreThoseOfTheCsv() throws Exception {
        for (DataBundle bundle : List.of(MadeUpData.ordinary(), hostile)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bundle.files().get("ddi.xml")))
                    .getDocumentElement();
            assertThat(root.getNamespaceURI()).isEqualTo("ddi:codebook:2_6");
            NodeList variables = root.getElementsByTagNameNS("*", "var");
            List<List<String>> lines = lines(text(bundle, "data.csv"));
            assertThat(variables.getLength()).isEqualTo(lines.get(0).size());
            for (int i = 0; i < variables.getLength(); i++) {
                int place = i;
                Element variable = (Element) variables.item(i);
                assertThat(variable.getAttribute("name")).isEqualTo(lines.get(0).get(i));
                Map<String, Integer> counted = new TreeMap<>();
                lines.subList(1, lines.size()).stream()
                        .map(line -> line.get(place))
                        .filter(cell -> !cell.isEmpty())
                        .forEach(cell -> counted.merge(cell, 1, Integer::sum));
                Map<String, Integer> told = new TreeMap<>();
                NodeList categories = variable.getElementsByTagNameNS("*", "catgry");
                for (int c = 0; c < categories.getLength(); c++) {
                    Element category = (Element) categories.item(c);
                    told.put(content(category, "catValu"), Integer.valueOf(content(category, "catStat")));
                }
                told.values().removeIf(count -> count == 0);
                assertThat(told).isEqualTo(counted);
            }
        }
    }

    private static String content(Element parent, String name) {
        return parent.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    @Test
    void noLabelBreaksOutOfItsPlace() {
        assertThat(text(hostile, "codebook.html")).doesNotContain("<script", "<b>");
        assertThat(text(hostile, "README.md").lines())
                .noneMatch(line -> line.contains("<script") && !line.contains("\\<script"))
                .noneMatch(line -> line.startsWith("# two") || line.startsWith("- one"));
        assertThat(text(hostile, "read.R").chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
    }

    @Test
    void numbersThatAProgramWouldChangeAreText() throws IOException {
        assertThat(kindOf(ValueType.WHOLE, "7", "8")).isEqualTo("integer");
        assertThat(kindOf(ValueType.WHOLE, "007", "8")).isEqualTo("string");
        assertThat(kindOf(ValueType.WHOLE, "1", "1234567890123456")).isEqualTo("string");
        assertThat(kindOf(ValueType.DECIMAL, "1.0", "2.5")).isEqualTo("number");
        assertThat(kindOf(ValueType.DECIMAL, "01.5", "1")).isEqualTo("string");
        assertThat(kindOf(ValueType.DECIMAL, "1e5", "1")).isEqualTo("string");
        assertThat(kindOf(ValueType.TEXT, "1", "2")).isEqualTo("string");
    }

    private static String kindOf(ValueType type, String one, String other) throws IOException {
        DataBundle bundle = DataBundle.of(
                MadeUpData.released(DataBundleRefusalTest.table(type, one, other), 3, 2, 2),
                DataBundleRefusalTest.about(),
                MadeUpData.provenance());
        return json(bundle, "datapackage.json")
                .at("/resources/0/schema/fields/1/type")
                .textValue();
    }

    @Test
    void writesAllOrNothing(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("deep/bundle");
        hostile.writeTo(target);
        for (String name : NAMES) {
            assertThat(target.resolve(name)).hasBinaryContent(hostile.files().get(name));
        }
        assertThat(target.resolveSibling("bundle.part")).doesNotExist();
        assertThatIllegalArgumentException().isThrownBy(() -> hostile.writeTo(target));
        assertThatIllegalArgumentException().isThrownBy(() -> hostile.writeTo(target.resolve("data.csv")));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        hostile.writeTo(empty);
        assertThat(empty).isDirectoryContaining(file -> file.endsWith("ddi.xml"));
    }

    @Test
    void zipHoldsTheSameFilesOnTheFirstOfJanuary1980() throws IOException {
        SortedMap<String, byte[]> found = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(hostile.zip()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T12:00:00");
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(found.keySet()).isEqualTo(hostile.files().keySet());
        found.forEach(
                (name, content) -> assertThat(content).isEqualTo(hostile.files().get(name)));
    }

    @Test
    void bytesAreTheSameInHostileLocalesAndTimeZones() {
        byte[] here = hostile.zip();
        byte[] ordinary = MadeUpData.ordinary().zip();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(MadeUpData.hostile().zip()).as(tag).isEqualTo(here);
                assertThat(MadeUpData.ordinary().zip()).as(tag).isEqualTo(ordinary);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void bytesAreTheSameInAnotherProcessWithAnotherEncoding() throws Exception {
        // Programs from elsewhere read them there, see .ci/bundle.
        Path folder = Path.of("target", "bundles");
        for (String name : List.of("ordinary", "hostile")) {
            for (String file : NAMES) {
                Files.deleteIfExists(folder.resolve(name).resolve(file));
            }
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=tr",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BundleWriter.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), UTF_8);
        }
        assertThat(process.waitFor()).as(said).isZero();
        for (String name : NAMES) {
            assertThat(folder.resolve("hostile").resolve(name))
                    .hasBinaryContent(hostile.files().get(name));
        }
    }

    private static String text(DataBundle bundle, String name) {
        return new String(bundle.files().get(name), UTF_8);
    }

    private static JsonNode json(DataBundle bundle, String name) throws IOException {
        return new ObjectMapper().readTree(bundle.files().get(name));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>();
        for (CsvRecord line : CsvReader.builder().ofCsvRecord(csv)) {
            lines.add(line.getFields());
        }
        return lines;
    }
}
