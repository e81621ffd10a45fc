package org.reversementoring.core.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.answers.ImportPlan;

/** Law: what does not fit is told by place and rule, without a word of what was written, and then nothing is read. */
class HostileResponsesTest {

    private static final String MARKER = "Xq7Marker";
    private static final FhirResponses READER = FhirResponses.of(FoundingForm.FORM, Resources.URL);
    private static final String GOOD = Resources.json(FhirResponsesTest.response(0));

    /** A text, and how its one fault must begin. */
    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("", "must be JSON, but the text is empty");
        texts.put("  \n ", "must be JSON, but the text is empty");
        texts.put("[".repeat(100_000), "must be a resource, which is an object, but another value was seen");
        texts.put("{\"a\":".repeat(100_000), "must have at most 64 levels; fault at line 1");
        texts.put("{\"contained\":" + "[".repeat(100), "must have at most 64 levels; fault at line 1");
        texts.put(
                "{\"x\":\"" + MARKER.repeat(1_200_000) + "\"}",
                "must have at most 4000000 characters in each response");
        // A member that is kept is read later than one that is passed over.
        texts.put(
                "{\"status\":\"" + MARKER.repeat(1_200_000) + "\"}",
                "must have at most 4000000 characters in each response; fault at line 1");
        texts.put("{\"status\":\"" + MARKER + "\\x\"}", "must be well-formed JSON; fault at line 1");
        texts.put("{\"status\":\"" + MARKER, "must be well-formed JSON; fault at line 1");
        texts.put(
                "{\"status\":" + "9".repeat(11_000_000) + "}", "must have at most 4000000 characters in each response");
        texts.put("{\"" + MARKER.repeat(1_200_000) + "\":1}", "must ");
        texts.put("{\"x\":" + "9".repeat(11_000_000) + "}", "must have at most 4000000 characters in each response");
        texts.put(" ".repeat(5_000_000) + GOOD, "must have at most 4000000 characters in each response");
        texts.put(
                "{\"resourceType\":\"QuestionnaireResponse\",\"" + MARKER + "\":1,\"" + MARKER + "\":2}",
                "must have each member once; fault at line 1");
        texts.put(
                "{\"resourceType\":\"Bundle\",\"entry\":[],\"entry\":[]}",
                "must have each member once; fault at line 1");
        texts.put("{\"" + MARKER + "\":{\"a\":1,\"a\":2}}", "must have each member once; fault at line 1");
        for (String broken : List.of(
                "NaN",
                "{\"x\":NaN}",
                "{\"x\":+1}",
                "{\"x\":01}",
                "{\"x\":Infinity}",
                "{'x':1}",
                "{x:1}",
                "{\"x\":\"a\tb\"}",
                "{\"x\":1,}",
                "{\"x\":/*" + MARKER + "*/1}",
                "{\"x\":\"\\u12\"}",
                "{\"x\":\"" + MARKER,
                "]",
                MARKER)) {
            texts.put(broken, "must be well-formed JSON; fault at line 1");
        }
        texts.put(GOOD.substring(0, GOOD.length() / 2), "must be well-formed JSON; fault at line ");
        texts.put("null", "must be a resource, which is an object, but another value was seen");
        texts.put("[null]", "must be a resource, which is an object, but another value was seen");
        texts.put("\"" + MARKER + "\"", "must be a resource, which is an object, but another value was seen");
        texts.put("[[" + GOOD + "]]", "must be a resource, which is an object, but another value was seen");
        texts.put("{\"resourceType\":\"Bundle\",\"entry\":[1]}", "each entry of a Bundle must be an object");
        texts.put("{\"resourceType\":\"Patient\",\"entry\":[]}", "must be a Bundle, because it has entries");
        texts.put(
                GOOD.replace("\"ann\"", "\"" + MARKER + "\\ud800\""),
                "must have whole characters only, and no half of one");
        texts.put(
                GOOD.replace("\"ann\"", "\"\\udc00" + MARKER + "\""),
                "must have whole characters only, and no half of one");
        texts.put(GOOD.replace("QuestionnaireResponse", "Patient"), "resourceType must be QuestionnaireResponse");
        texts.put("{}", "resourceType must be QuestionnaireResponse");
        texts.put(GOOD.replace("\"status\"", "\"Status\""), "status must be completed, amended, in-progress");
        texts.put(GOOD.replace("completed", MARKER), "status must be completed, amended, in-progress");
        texts.put(GOOD.replace("\"completed\"", "[\"completed\"]"), "status must be completed, amended, in-progress");
        texts.put(GOOD.replace("\"questionnaire\"", "\"" + MARKER + "\""), "questionnaire must be the address");
        texts.put(
                GOOD.replace("\"status\"", "\"modifierExtension\":[{\"url\":\"" + MARKER + "\"}],\"status\""),
                "modifierExtension must be absent");
        texts.put(
                GOOD.replace("\"status\"", "\"implicitRules\":\"" + MARKER + "\",\"status\""),
                "implicitRules must be absent");
        return texts;
    }

    @Test
    void aTextThatDoesNotFitIsTold() {
        texts().forEach((text, rule) -> {
            ImportPlan plan = READER.read("responses.json", Resources.bytes(text));
            assertThat(plan.faults()).as(rule).singleElement().satisfies(fault -> {
                assertThat(fault.place()).isEqualTo(1);
                assertThat(fault.rule()).startsWith(rule);
            });
            refusesSilently(plan);
        });
    }

    private static void refusesSilently(ImportPlan plan) {
        assertThat(plan + "" + plan.inWords() + plan.faults()).doesNotContain(MARKER);
        assertThatThrownBy(plan::answers)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("responses.json, response ")
                .hasMessageNotContaining(MARKER)
                .hasNoCause();
    }

    /** An item, and how the one fault of a change to it must begin. */
    private static Map<String, UnaryOperator<Map<String, Object>>> changes() {
        Map<String, UnaryOperator<Map<String, Object>>> changes = new LinkedHashMap<>();
        changes.put("item[1].item[0].linkId must be the code of an item", item -> with(item, "linkId", MARKER));
        changes.put("item[1].item[0].linkId must be", item -> with(item, "linkId", 7));
        changes.put("item[1].item[0] must have a linkId that no other", item -> with(item, "linkId", "mentor"));
        changes.put("item[1].item[0].answer must be absent", item -> with(item, "linkId", "purpose"));
        changes.put(
                "item[1].item[0].answer must be a list",
                item -> with(
                        item,
                        "answer",
                        List.of(Resources.members("valueInteger", 1), Resources.members("valueInteger", 2))));
        changes.put("item[1].item[0].answer must be a list with one", item -> with(item, "answer", MARKER));
        changes.put("item[1].item[0].answer[0] must be an object", item -> with(item, "answer", List.of(MARKER)));
        changes.put(
                "item[1].item[0].answer[0] must have one value",
                item -> answer(item, "valueInteger", 1, "valueString", MARKER));
        changes.put("item[1].item[0].answer[0] must have a valueCoding", item -> answer(item, "valueBoolean", true));
        changes.put(
                "item[1].item[0].answer[0].valueCoding must have the code system",
                item -> answer(item, "valueCoding", Resources.members("system", MARKER, "code", "4")));
        changes.put(
                "item[1].item[0].answer[0].valueCoding must have a code",
                item -> answer(item, "valueCoding", Resources.members("display", MARKER)));
        changes.put(
                "must be blank, or a code or label of item clinicalpractice (1, 2, 3, 4, 5, 97, 98, 99)",
                item -> answer(item, "valueCoding", Resources.members("code", MARKER)));
        changes.put("must be blank, or a code or label of item", item -> answer(item, "valueInteger", 9));
        changes.put(
                "item[1].item[0].answer[0].valueInteger must be a plain number",
                item -> answer(item, "valueInteger", 1_000_000_000));
        changes.put(
                "item[1].item[0].answer[0].item[0].linkId must be",
                item -> answer(item, "valueInteger", 1, "item", List.of(Resources.members("linkId", MARKER))));
        changes.put("item[1].item[0].item must be a list", item -> with(item, "item", MARKER));
        changes.put("item[1].item[0].item[0] must be an object", item -> with(item, "item", List.of(MARKER)));
        return changes;
    }

    private static Map<String, Object> with(Map<String, Object> item, String member, Object value) {
        item.put(member, value);
        return item;
    }

    private static Map<String, Object> answer(Map<String, Object> item, Object... members) {
        return with(item, "answer", List.of(Resources.members(members)));
    }

    @Test
    void anItemThatDoesNotFitIsTold() {
        changes().forEach((rule, change) -> {
            String changed =
                    Resources.json(Resources.changed(FhirResponsesTest.response(0), "clinicalpractice", change));
            ImportPlan plan =
                    READER.read("responses.json", Resources.bytes(GOOD.replace("\"ann\"", "\"bea\"") + changed));
            assertThat(plan.faults()).as(rule).singleElement().satisfies(fault -> {
                assertThat(fault.place()).isEqualTo(2);
                assertThat(fault.rule()).startsWith(rule);
            });
            refusesSilently(plan);
        });
    }

    @Test
    void aNumberWithAnExponentIsNoMark() {
        for (String number : List.of("1e999999999", "4E0", "1.0000000000", "-9999999999")) {
            ImportPlan plan = READER.read(
                    "responses.json",
                    Resources.bytes(Resources.json(Resources.changed(
                                    FhirResponsesTest.response(0),
                                    "clinicalpractice",
                                    item -> answer(item, "valueDecimal", 12345)))
                            .replace("12345", number)));
            assertThat(plan.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.rule()).contains("valueDecimal must be a plain number"));
        }
    }

    @Test
    void aBundleWithAPersonIsRefused() {
        String bundle = Resources.json(Resources.bundle(List.of(
                FhirResponsesTest.response(0),
                Resources.members("resourceType", "Patient", "name", List.of(Resources.members("family", MARKER))),
                FhirResponsesTest.response(1))));
        ImportPlan plan = READER.read("responses.json", Resources.bytes(bundle));
        assertThat(plan.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(2);
            assertThat(fault.rule())
                    .isEqualTo("resourceType must be QuestionnaireResponse, and others must be left out of the export");
        });
        refusesSilently(plan);
    }

    @Test
    void otherBytesThanUtf8AreTold() {
        byte[] bytes = GOOD.replace("ann", "ä" + MARKER).getBytes(StandardCharsets.ISO_8859_1);
        ImportPlan plan = READER.read("responses.json", new ByteArrayInputStream(bytes));
        assertThat(plan.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo("must be in UTF-8, but other bytes were seen"));
        refusesSilently(plan);
        assertThat(READER.read("responses.json", new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_16)))
                        .isReadable())
                .isFalse();
    }

    /** Marker search: each element that tells who, when or about whom has a marker, and so has each answer that was written. */
    @Test
    void nothingOfAPersonIsInTheDryRun() {
        Map<String, Object> response = Resources.response(
                FoundingForm.FORM,
                item -> item.isRespondent() ? MARKER : item.isText() ? "said " + MARKER : FoundingForm.cell(item, 0));
        for (String element : List.of("author", "source", "subject", "encounter")) {
            response.put(element, Resources.members("reference", "Practitioner/" + MARKER, "display", MARKER));
        }
        response.put("identifier", Resources.members("system", "urn:x", "value", MARKER));
        response.put("id", MARKER);
        response.put("authored", "2026-01-01T10:11:12Z");
        response.put("meta", Resources.members("lastUpdated", "2026-01-01T10:11:12Z", "source", "#" + MARKER));
        response.put("language", "cy");
        response.put("contained", List.of(Resources.members("resourceType", "Practitioner", "id", MARKER)));
        response.put("basedOn", List.of(Resources.members("reference", "CarePlan/" + MARKER)));
        ImportPlan plan = READER.read("responses.json", Resources.bytes(Resources.json(response)));
        assertThat(plan.isReadable()).isTrue();
        assertThat(plan + "" + plan.inWords() + plan.columns() + plan.notes() + READER + plan.answers())
                .doesNotContain(MARKER)
                .doesNotContain("2026")
                .doesNotContain("10:11")
                .doesNotContain("cy]");
        assertThat(plan.answers().points())
                .hasSize(7)
                .allSatisfy(point -> assertThat(point.note()).isEqualTo("said " + MARKER));
    }
}
