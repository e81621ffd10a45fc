package org.reversementoring.reporting.page.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Corrupted texts of a true certificate, by name. Each is false whatever its author meant: none is the text of another true
 * certificate. Those that are changed as a forger would have a digest that fits.
 */
final class Corruptions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final Map<String, String> corrupted = new LinkedHashMap<>();

    private Corruptions(String text) {
        this.text = text;
    }

    static Map<String, String> of(String text) {
        Corruptions all = new Corruptions(text);
        all.flips();
        all.cuts();
        all.writings();
        all.members();
        all.tables();
        all.numbers();
        all.claims();
        return all.corrupted;
    }

    /** One bit of each character, so that the text stays ASCII. */
    private void flips() {
        for (int i = 0; i < text.length(); i++) {
            char flipped = (char) (text.charAt(i) ^ 1 << i % 7);
            put("bit " + i % 7 + " of character " + i, text.substring(0, i) + flipped + text.substring(i + 1));
        }
    }

    private void cuts() {
        for (int i = 0; i < text.length(); i += 29) {
            put("only the first " + i + " characters", text.substring(0, i));
            put("without the first " + (i + 1) + " characters", text.substring(i + 1));
        }
    }

    private void writings() {
        put("a blank at the start", " " + text);
        put("a line feed at the end", text + "\n");
        put("a byte order mark", "\ufeff" + text);
        put("a blank after a colon", text.replaceFirst(":", ": "));
        put("an escape that is not needed", text.replaceFirst("reverse", "\\\\u0072everse"));
        put("a number with a fraction", text.replaceFirst("\"version\":1", "\"version\":1.0"));
        put("a number with an exponent", text.replaceFirst("\"version\":1", "\"version\":1e0"));
        put("a member twice", text.replaceFirst("\\{", "{\"version\":1,"));
        put("twice the text", text + text);
        put("in a list", "[" + text + "]");
        put("deep", "[".repeat(1_000));
        put("a number of a million digits", "9".repeat(1_000_000));
        put("nothing", "");
        put("null", "null");
        put("a string", JSON.getNodeFactory().textNode(text).toString());
    }

    private void members() {
        List<String> names = new ArrayList<>();
        object(text).fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            forge("without the member " + name, certificate -> certificate.remove(name));
            forge("null as " + name, certificate -> certificate.putNull(name));
            forge("an object as " + name, certificate -> certificate.putObject(name));
            forge("an empty list as " + name, certificate -> certificate.putArray(name));
            forge("true as " + name, certificate -> certificate.put(name, true));
            forge("a long number as " + name, certificate -> certificate.put(name, 12345678901234567L));
            forge(name + " at the end", certificate -> {
                JsonNode value = certificate.remove(name);
                certificate.set(name, name.equals("digest") ? TextNode.valueOf("") : value);
            });
        }
        forge("another member", certificate -> certificate.put("holds", true));
        forge("the member __proto__", certificate -> certificate.putObject("__proto__"));
        forge("another member of the scale", certificate -> scale(certificate).put("highest", 5));
        forge("another member of a row", certificate -> row(certificate, 0).put("holds", true));
        forge("version 2", certificate -> certificate.put("version", 2));
        forge("version as text", certificate -> certificate.put("version", "1"));
        forge("another format", certificate -> certificate.put("format", "reverse-mentoring/certificate"));
        forge("no strategy", certificate -> certificate.put("strategy", ""));
        forge("a long strategy", certificate -> certificate.put("strategy", "x".repeat(101)));
        forge("half a surrogate pair", certificate -> certificate.put("strategy", "\ud800"));
        forge("a language that is none", certificate -> certificate.put("language", "en\" onload=\""));
        plain("another digest", certificate -> certificate.put("digest", "0".repeat(64)));
        plain(
                "the digest in capitals",
                certificate -> certificate.put(
                        "digest", certificate.path("digest").asText().toUpperCase(Locale.ROOT)));
        plain("another strategy", certificate -> certificate.put("strategy", "another"));
        plain("other words", certificate -> row(certificate, 0).put("text", "Fine."));
    }

    private void tables() {
        int rows = object(text).path("table").size();
        for (int i = 0; i < rows; i++) {
            int row = i;
            String[] panels =
                    object(text).path("table").path(row).path("panels").asText().split(" ");
            for (int j = 0; j < panels.length; j++) {
                int panel = j;
                withPanels("panel " + panels[j] + " lost", row, list -> list.remove(panel));
                withPanels("panel " + panels[j] + " too short", row, list -> list.set(panel, shorter(list.get(panel))));
                withPanels("panel " + panels[j] + " too long", row, list -> list.set(panel, list.get(panel) + "0"));
                forge("panel " + panels[j] + " lost and not counted", certificate -> {
                    List<String> list = new ArrayList<>(List.of(panels));
                    list.remove(panel);
                    row(certificate, row).put("panels", String.join(" ", list));
                    certificate.put(
                            "panelsChecked", certificate.path("panelsChecked").asInt() - 1);
                });
                withPanels("panel " + panels[j] + " twice", row, list -> list.add(panel, list.get(panel)));
                withPanels(
                        "panel " + panels[j] + " of another size",
                        row,
                        list -> list.set(panel, larger(list.get(panel))));
                withPanels("panel " + panels[j] + " at the end", row, list -> {
                    String moved = list.remove(panel);
                    list.add(moved);
                });
                if (rows > 1) {
                    forge("panel " + panels[j] + " also in another row", certificate -> {
                        ObjectNode other = row(certificate, (row + 1) % rows);
                        other.put("panels", other.path("panels").asText() + " " + panels[panel]);
                    });
                }
            }
            forge(
                    "row " + row + " without a name",
                    certificate -> row(certificate, row).put("canonical", ""));
            forge(
                    "row " + row + " with a number as its panels",
                    certificate -> row(certificate, row).put("panels", 500));
            forge("row " + row + " lost", certificate -> table(certificate).remove(row));
            forge(
                    "row " + row + " twice",
                    certificate ->
                            table(certificate).insert(row, row(certificate, row).deepCopy()));
            forge("row " + row + " at the end", certificate -> {
                JsonNode moved = table(certificate).remove(row);
                table(certificate).insert(0, moved);
            });
            forge(
                    "row " + row + " without panels",
                    certificate -> row(certificate, row).put("panels", ""));
            forge(
                    "row " + row + " with two blanks",
                    certificate -> row(certificate, row).put("panels", "  "));
            forge(
                    "row " + row + " without words",
                    certificate -> row(certificate, row).put("text", ""));
        }
        forge(
                "two rows say the same",
                certificate -> row(certificate, rows - 1)
                        .set("canonical", row(certificate, 0).path("canonical")));
        forge(
                "the rest is silent under another name",
                certificate -> table(certificate).forEach(row -> {
                    if (row.path("canonical").asText().equals("not-shown")) {
                        ((ObjectNode) row).put("canonical", "worded[5:Shhh.]");
                    }
                }));
    }

    private static String shorter(String panel) {
        return panel.substring(0, panel.length() - 1);
    }

    private static String larger(String panel) {
        return (char) (panel.charAt(0) + 1) + panel.substring(1);
    }

    private void numbers() {
        for (String name : List.of("panelsChecked", "distinctStatements", "panelSize", "colluders")) {
            int value = object(text).path(name).asInt();
            for (int other : List.of(value - 1, value + 1, -value - 1, 10 * value + 1)) {
                forge(name + " " + other, certificate -> certificate.set(name, IntNode.valueOf(other)));
            }
        }
        forge("fewer answers needed than 2c+3", certificate -> certificate.put("answersNeeded", 2));
        forge(
                "more answers needed",
                certificate -> certificate.put(
                        "answersNeeded", certificate.path("answersNeeded").asInt() + 1));
        forge("lowest mark below 0", certificate -> scale(certificate).put("lowest", -1));
        forge("lowest mark above 100", certificate -> scale(certificate).put("lowest", 101));
        for (int lowest : List.of(-1, 101)) {
            forge("lowest mark " + lowest + " under ED alone", certificate -> {
                scale(certificate).put("lowest", lowest);
                certificate.putArray("guarantees").add("ED(" + c() + ")");
            });
        }
        forge("one label less", certificate -> labels(certificate).remove(0));
        forge("one label more", certificate -> labels(certificate).add("more"));
        forge(
                "a label twice",
                certificate -> labels(certificate).set(0, labels(certificate).get(1)));
        forge("a number as a label", certificate -> labels(certificate).set(0, IntNode.valueOf(1)));
        forge(
                "a label in a list",
                certificate ->
                        labels(certificate).addArray().add(labels(certificate).remove(0)));
        forge("an empty label", certificate -> labels(certificate).set(0, TextNode.valueOf("")));
        for (String name : List.of("worstPosterior", "worstUnfavourable")) {
            String odds = object(text).path(name).asText();
            for (String other : List.of("0.0000", "0.5001", "0.9999", "0.81", "1", "2.0000", odds + "0", "-" + odds)) {
                forge(name + " " + other, certificate -> certificate.put(name, other));
            }
            forge(name + " as a number", certificate -> certificate.put(name, Double.parseDouble(odds)));
        }
    }

    private int c() {
        return object(text).path("colluders").asInt();
    }

    private void claims() {
        int c = c();
        for (String claim : List.of(
                "ED(" + (c + 1) + ")",
                "ED(0" + c + ")",
                "ED()",
                "ED(" + c + ",2)",
                "ed(" + c + ")",
                "LF(" + c + ",0)",
                "LF(" + c + ",1)",
                "LF(" + c + ",03)",
                "LF(" + c + ",99)",
                "LF(" + c + ")",
                "LF(" + c + ",{2})",
                "IW(" + c + ",999)",
                "IW(" + c + ",-1)",
                "IW(" + c + ",0)",
                "IW(" + c + ",01)",
                "HD(" + c + ",{})",
                "HD(" + c + ",{99})",
                "HD(" + c + ",{2,1})",
                "HD(" + c + ",{1,1})",
                "HD(" + c + ",1)",
                "HD(" + c + ",{01})",
                "PC(" + c + ",0.9,uniform)",
                "ED(" + c + ") given {1}",
                "KA(" + c + ",3)",
                "",
                "ED(" + c + ")\n")) {
            forge(
                    "it claims " + claim.strip() + (claim.endsWith("\n") ? " and a line feed" : ""),
                    certificate -> ((ArrayNode) certificate.path("guarantees")).add(claim));
        }
        forge("a claim in a list", certificate -> {
            JsonNode claim = ((ArrayNode) certificate.path("guarantees")).remove(0);
            ((ArrayNode) certificate.path("guarantees")).addArray().add(claim);
        });
        forge("a number as a claim", certificate -> ((ArrayNode) certificate.path("guarantees")).add(1));
        forge(
                "it claims one thing twice",
                certificate -> ((ArrayNode) certificate.path("guarantees"))
                        .add(certificate.path("guarantees").get(0)));
    }

    private void withPanels(String name, int row, Consumer<List<String>> change) {
        forge(name, certificate -> {
            List<String> panels = new ArrayList<>(
                    List.of(row(certificate, row).path("panels").asText().split(" ")));
            change.accept(panels);
            row(certificate, row).put("panels", String.join(" ", panels));
        });
    }

    private static ArrayNode table(ObjectNode certificate) {
        return (ArrayNode) certificate.path("table");
    }

    private static ObjectNode row(ObjectNode certificate, int row) {
        return (ObjectNode) certificate.path("table").get(row);
    }

    private static ObjectNode scale(ObjectNode certificate) {
        return (ObjectNode) certificate.path("scale");
    }

    private static ArrayNode labels(ObjectNode certificate) {
        return (ArrayNode) certificate.path("scale").path("labels");
    }

    /** A change after which the digest fits again, unless it is about the digest. */
    private void forge(String name, Consumer<ObjectNode> change) {
        ObjectNode certificate = object(text);
        String before = certificate.path("digest").asText();
        change.accept(certificate);
        if (certificate.path("digest").isTextual()
                && certificate.path("digest").asText().equals(before)) {
            certificate.remove("digest");
            certificate.put("digest", digest(certificate.toString()));
        }
        put(name, certificate.toString());
    }

    private void plain(String name, Consumer<ObjectNode> change) {
        ObjectNode certificate = object(text);
        change.accept(certificate);
        put(name, certificate.toString());
    }

    private void put(String name, String corrupt) {
        if (!corrupt.equals(text)) {
            corrupted.putIfAbsent(name, corrupt);
        }
    }

    private static ObjectNode object(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
