package org.reversementoring.core.exchange.webform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.xml.sax.InputSource;

/** Laws of the writers for forms whose texts are what the tools take for commands. */
class WebFormPropertyTest {

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> text = Arbitraries.oneOf(
                        Arbitraries.of(WebForms.COMMANDS),
                        Arbitraries.of(WebForms.COMMANDS),
                        Arbitraries.strings().alpha().ofMaxLength(4))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> "x" + String.join("", parts));
        return text.list().ofMinSize(1).ofMaxSize(5);
    }

    /** Law: no name comes twice in a model, each item is in it, and no brace begins the name of a question. */
    @Property(tries = 200)
    void aModelHasEachItemOnce(@ForAll("texts") List<String> texts) throws Exception {
        SurveyForm form = WebForms.hostile(texts);
        JsonNode model = new JsonMapper().readTree(SurveyJsModel.of(form).text());
        Set<String> names = new HashSet<>();
        List<JsonNode> elements = new ArrayList<>();
        for (JsonNode page : model.get("pages")) {
            assertThat(names.add(page.get("name").asText())).isTrue();
            for (JsonNode element : page.get("elements")) {
                assertThat(names.add(element.get("name").asText())).isTrue();
                elements.add(element);
            }
        }
        assertThat(elements).hasSameSizeAs(form.items());
        for (int i = 0; i < elements.size(); i++) {
            FormItem item = form.items().get(i);
            String shown = item.isNote()
                    ? Jsoup.parse(elements.get(i).at("/html/default").asText().replace("<br>", "\n"))
                            .wholeText()
                    : elements.get(i).at("/title/default").asText();
            assertThat(shown.replace("{\u200B", "{")).isEqualTo(item.text().base());
            assertThat(elements.get(i).toString()).doesNotContainPattern("\\{[#$a-z{]+");
        }
    }

    /**
     * Law: the XML is well-formed, and each text of the form is read from it as Moodle does: HTML that is the text, and options that fall
     * apart at bars and at four number signs.
     */
    @Property(tries = 200)
    void moodleReadsEachTextAsItIs(@ForAll("texts") List<String> texts) throws Exception {
        SurveyForm form = WebForms.hostile(texts);
        String xml = MoodleFeedback.of(form).text();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        List<Element> items =
                new ArrayList<>(Jsoup.parse(xml, "", Parser.xmlParser()).select("ITEM"));
        items.removeIf(item -> item.attr("TYPE").equals("label"));
        List<FormItem> asked =
                form.items().stream().filter(item -> !item.isNote()).toList();
        assertThat(items).hasSameSizeAs(asked);
        for (int i = 0; i < asked.size(); i++) {
            FormItem item = asked.get(i);
            assertThat(child(items.get(i), "ITEMLABEL")).isEqualTo(item.code().value());
            String html = child(items.get(i), "ITEMTEXT");
            assertThat(plain(html.split("<br><small>", -1)[0]))
                    .isEqualTo(item.text().base());
            if (item.isChoice()) {
                assertThat(options(child(items.get(i), "PRESENTATION")))
                        .isEqualTo(item.options().stream()
                                .map(WebFormPropertyTest::option)
                                .toList());
            }
        }
    }

    private static List<String> option(FormOption option) {
        return List.of(option.code(), option.label().base());
    }

    /** As the item type of Moodle takes a presentation apart. */
    private static List<List<String>> options(String presentation) {
        String[] type = presentation.split(">>>>>", -1);
        assertThat(type).hasSize(2);
        assertThat(type[0]).isEqualTo("r");
        List<List<String>> options = new ArrayList<>();
        for (String line : type[1].split("<<<<<", -1)[0].split("\\|", -1)) {
            String[] parts = line.split("####", -1);
            assertThat(parts).hasSize(2);
            options.add(List.of(parts[0], plain(parts[1])));
        }
        return options;
    }

    private static String child(Element item, String name) {
        return item.select(name).get(0).wholeText();
    }

    private static String plain(String html) {
        return Parser.unescapeEntities(html.replace("<br>", "\n"), true);
    }

    /** Law: each row of a sheet has a cell for each column, no cell is a formula or refers to a question, and each list is there. */
    @Property(tries = 200)
    void anXlsFormIsAWholeTable(@ForAll("texts") List<String> texts) {
        SurveyForm form = WebForms.hostile(texts);
        List<List<String>> survey = cells(XlsForm.of(form).get(0).text());
        List<List<String>> choices = cells(XlsForm.of(form).get(1).text());
        Set<String> lists = new HashSet<>();
        choices.forEach(row -> lists.add(row.get(0)));
        for (List<String> row : survey) {
            assertThat(row).hasSameSizeAs(survey.get(0));
            assertThat(row)
                    .noneMatch(cell ->
                            cell.contains("${") || cell.matches("(?s)[=+@-].*") || cell.matches("(?s).*<[a-zA-Z/!].*"));
            if (row.get(0).startsWith("select_one ")) {
                assertThat(lists).contains(row.get(0).substring("select_one ".length()));
            }
        }
        assertThat(survey.stream().filter(row -> row.get(0).startsWith("begin_group")))
                .hasSameSizeAs(form.sections());
        assertThat(survey.stream().filter(row -> row.get(0).equals("end_group")))
                .hasSameSizeAs(form.sections());
    }

    private static List<List<String>> cells(String csv) {
        List<List<String>> rows = new ArrayList<>();
        CsvLines.forEach(
                "csv", new StringReader(csv), CsvDialect.comma(), (line, cells) -> rows.add(List.copyOf(cells)));
        return rows;
    }
}
