package org.reversementoring.core.exchange.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.core.exchange.form.FormText;

/** Writes resources as JSON: the same bytes on each machine, members in the order in which they were put. */
final class FhirJson {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private static final JsonFactory FACTORY = new JsonFactory();

    private FhirJson() {}

    /** Puts a text and its translations. A text that is blank in the base language stands in the first language that has one. */
    static void text(Map<String, Object> into, String member, FormText text) {
        List<Map.Entry<String, String>> written = text.byLanguage().entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .toList();
        into.put(member, written.get(0).getValue());
        List<Object> translations = new ArrayList<>();
        for (Map.Entry<String, String> each : written.subList(1, written.size())) {
            translations.add(extension(
                    TRANSLATION,
                    "extension",
                    List.of(
                            extension("lang", "valueCode", each.getKey()),
                            extension("content", "valueString", each.getValue()))));
        }
        if (!translations.isEmpty()) {
            into.put("_" + member, Map.of("extension", translations));
        }
    }

    private static Map<String, Object> extension(String url, String member, Object value) {
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("url", url);
        extension.put(member, value);
        return extension;
    }

    static String print(Map<String, Object> resource) {
        StringWriter out = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(printer);
            write(json, resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                json.writeFieldName(String.valueOf(member.getKey()));
                write(json, member.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean is) {
            json.writeBoolean(is);
        } else {
            json.writeString(whole(String.valueOf(value)));
        }
    }

    /** The text with each half of a character as the sign for a lost one: UTF-8 has no place for it. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
