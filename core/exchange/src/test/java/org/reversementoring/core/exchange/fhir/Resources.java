package org.reversementoring.core.exchange.fhir;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.FormSection;
import org.reversementoring.core.exchange.form.SurveyForm;

/** Resources as a form player would send them, made from the codes of answers. */
final class Resources {

    static final String URL = "https://survey.example.org/Questionnaire/founding";

    private Resources() {}

    /** A completed response of a release, without anything that tells who wrote it. */
    static Map<String, Object> response(SurveyForm form, Function<FormItem, String> cell) {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("resourceType", "QuestionnaireResponse");
        response.put("questionnaire", URL + "|" + form.version());
        response.put("status", "completed");
        List<Object> groups = new ArrayList<>();
        for (FormSection section : form.sections()) {
            List<Object> items = new ArrayList<>();
            for (FormItem item : section.items()) {
                String code = item.isNote() ? "" : cell.apply(item);
                if (!code.isEmpty()) {
                    items.add(members("linkId", item.code().value(), "answer", List.of(answer(item, code))));
                }
            }
            if (!items.isEmpty()) {
                groups.add(members("linkId", section.code().value(), "item", items));
            }
        }
        response.put("item", groups);
        return response;
    }

    private static Map<String, Object> answer(FormItem item, String code) {
        if (!item.isChoice()) {
            return members("valueString", code);
        }
        FormOption option = item.option(code).orElseThrow();
        return members(
                "valueCoding",
                members(
                        "system",
                        URL + (option.reason().isPresent() ? "/missing" : "/options/" + item.code()),
                        "code",
                        code,
                        "display",
                        option.label().base()));
    }

    /** An object that can be changed. */
    static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }

    static Map<String, Object> bundle(List<Map<String, Object>> resources) {
        return members(
                "resourceType",
                "Bundle",
                "type",
                "searchset",
                "entry",
                resources.stream()
                        .map(each ->
                                members("fullUrl", "urn:uuid:1", "resource", each, "search", members("mode", "match")))
                        .toList());
    }

    static String json(Map<String, Object> resource) {
        return FhirJson.print(resource);
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy in which the object with a link, or the whole for an empty one, is changed. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> changed(
            Map<String, Object> resource, String link, UnaryOperator<Map<String, Object>> change) {
        Map<String, Object> copy = new LinkedHashMap<>();
        resource.forEach((name, value) -> copy.put(name, copied(value, link, change)));
        return link.equals(resource.getOrDefault("linkId", ""))
                        && (!link.isEmpty() || resource.containsKey("resourceType"))
                ? change.apply(copy)
                : copy;
    }

    @SuppressWarnings("unchecked")
    private static Object copied(Object value, String link, UnaryOperator<Map<String, Object>> change) {
        if (value instanceof Map<?, ?> members) {
            return changed((Map<String, Object>) members, link, change);
        }
        return value instanceof List<?> elements
                ? new ArrayList<>(elements.stream()
                        .map(each -> copied(each, link, change))
                        .toList())
                : value;
    }
}
