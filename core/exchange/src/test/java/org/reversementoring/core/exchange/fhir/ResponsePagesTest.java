package org.reversementoring.core.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.answers.ImportFault;
import org.reversementoring.core.exchange.answers.ImportPlan;

/** Law: a part of a search is never read as the whole, because whoever is on another page would have declined each item. */
class ResponsePagesTest {

    private static final FhirResponses READER = FhirResponses.of(FoundingForm.FORM, Resources.URL);
    private static final String MARKER = "Xq7Marker";
    private static final String ORDER = "; put all pages into the file, in their order";

    private static String page(int from, int to, Object total, boolean next) {
        List<Map<String, Object>> responses = new ArrayList<>();
        for (int i = from; i < to; i++) {
            responses.add(FhirResponsesTest.response(i));
        }
        Map<String, Object> page = Resources.bundle(responses);
        page.put("total", total);
        List<Object> links = new ArrayList<>(
                List.of(Resources.members("relation", "self", "url", "https://survey.example.org/" + MARKER)));
        if (next) {
            links.add(Resources.members("relation", "next", "url", "https://survey.example.org/" + MARKER));
        }
        page.put("link", links);
        return Resources.json(page);
    }

    private static ImportPlan read(String json) {
        ImportPlan plan = READER.read("responses.json", Resources.bytes(json));
        assertThat(plan + "" + plan.inWords() + plan.faults()).doesNotContain(MARKER);
        return plan;
    }

    private static List<String> rules(String json) {
        return read(json).faults().stream().map(ImportFault::rule).toList();
    }

    /** All files of up to 3 pages with 2 responses each, of a search that has 6: only the whole one is read. */
    @Test
    void onlyAllPagesInTheirOrderAreTheSearch() {
        List<String> pages = List.of(page(0, 2, 6, true), page(2, 4, 6, true), page(4, 6, 6, false));
        for (int file = 1; file < 64; file++) {
            StringBuilder json = new StringBuilder();
            List<Integer> which = new ArrayList<>();
            for (int rest = file; rest > 0; rest /= 4) {
                if (rest % 4 > 0) {
                    which.add(rest % 4);
                    json.append(pages.get(rest % 4 - 1));
                }
            }
            boolean whole = which.size() == 3
                    && which.get(2) == 3
                    && which.stream().distinct().count() == 3;
            assertThat(read(json.toString()).isReadable()).as("%s", which).isEqualTo(whole);
        }
    }

    @Test
    void aSearchOfSeveralKindsIsWhole() {
        String whole = page(0, 3, 3, false) + page(3, 6, 3, false);
        assertThat(read(whole).answers().size()).isEqualTo(6);
        String array = "[" + page(0, 2, 6, true) + "," + page(2, 6, 6, false) + "]";
        assertThat(read(array).answers().size()).isEqualTo(6);
        String batch = "{\"resourceType\":\"Bundle\",\"type\":\"batch-response\",\"entry\":[{\"resource\":";
        assertThat(read(batch + page(0, 2, 2, false) + "}]}").answers().size()).isEqualTo(2);
        assertThat(rules(batch + page(0, 2, 2, true) + "}]}" + page(2, 4, 2, false)))
                .containsExactly("Bundle must be the last page of its search, but links to a next one" + ORDER);
    }

    static Stream<List<String>> parts() {
        String response = Resources.json(FhirResponsesTest.response(0));
        String bundle = "{\"resourceType\":\"Bundle\",";
        return Stream.of(
                List.of(
                        "Bundle must be the last page of its search, but links to a next one" + ORDER,
                        page(0, 1, 1, true)),
                List.of("Bundle must have all entries of its search, but has 1 of 12" + ORDER, page(0, 1, 12, false)),
                List.of(
                        "Bundle must have all entries of its search, but has 0 of 12" + ORDER,
                        bundle + "\"total\":12}"),
                List.of("total of a Bundle must be a whole number of at most 9 digits", page(0, 1, MARKER, false)),
                List.of("total of a Bundle must be a whole number of at most 9 digits", bundle + "\"total\":-1}"),
                List.of("total of a Bundle must be a whole number of at most 9 digits", bundle + "\"total\":1e9}"),
                List.of(
                        "link of a Bundle must be a list, but is another value",
                        bundle + "\"link\":{\"relation\":\"next\",\"url\":\"" + MARKER + "\"}}"),
                List.of(
                        "entry of a Bundle must be a list, but is another value",
                        bundle + "\"entry\":{\"resource\":" + response + "}}"),
                List.of("entry of a Bundle must be a list, but is another value", bundle + "\"entry\":null}"),
                List.of(
                        "each entry of a Bundle must have a resource, but one has none",
                        bundle + "\"entry\":[{\"fullUrl\":\"" + MARKER + "\"}]}"));
    }

    @ParameterizedTest
    @MethodSource
    void parts(List<String> ruleAndText) {
        assertThat(rules(ruleAndText.get(1))).containsExactly(ruleAndText.get(0));
    }
}
