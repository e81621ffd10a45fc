package org.reversementoring.reporting.opendata.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.reporting.opendata.description.Creator;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.DataProvenance;
import org.reversementoring.reporting.opendata.text.Json;
import org.reversementoring.reporting.opendata.text.PlainText;

/**
 * {@code datapackage.json}: the table for programs.
 *
 * <p>Source: Data Package and Table Schema, version 2 of frictionlessdata/datapackage. Missing codes are plain texts, as version 1
 * had it too; their labels are in the codebook.
 */
public final class DataPackageFile {

    private DataPackageFile() {}

    public static String of(ReleasedTable data, DataDescription about, DataProvenance provenance, String digest) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        root.put("name", "research-release");
        root.put("title", about.title());
        root.put("description", about.summary());
        root.put("version", about.version());
        root.put("created", provenance.created().toString());
        if (!about.keywords().isEmpty()) {
            root.put("keywords", about.keywords());
        }
        root.put(
                "licenses",
                List.of(ordered(
                        "name", about.licence().id(), "path", about.licence().url())));
        root.put("contributors", contributors(about));
        Map<String, Object> resource = ordered("name", "data", "type", "table", "path", "data.csv");
        resource.put("$schema", "https://datapackage.org/profiles/2.0/dataresource.json");
        resource.put("title", about.title());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", (long) PlainText.size(data.csv()));
        resource.put("hash", "sha256:" + digest);
        resource.put("dialect", dialect());
        resource.put("schema", schema(data));
        root.put("resources", List.of(resource));
        return Json.document(root);
    }

    private static List<Object> contributors(DataDescription about) {
        List<Object> contributors = new ArrayList<>();
        for (Creator creator : about.creators()) {
            Map<String, Object> one = ordered("title", creator.name());
            creator.page().ifPresent(page -> one.put("path", page));
            one.put("roles", List.of("creator"));
            contributors.add(one);
        }
        about.funder().ifPresent(name -> contributors.add(ordered("title", name, "roles", List.of("funder"))));
        return contributors;
    }

    private static Map<String, Object> dialect() {
        return ordered(
                "$schema",
                "https://datapackage.org/profiles/2.0/tabledialect.json",
                "header",
                true,
                "delimiter",
                ",",
                "lineTerminator",
                "\n",
                "quoteChar",
                "\"",
                "doubleQuote",
                true);
    }

    private static Map<String, Object> schema(ReleasedTable data) {
        return ordered(
                "$schema",
                "https://datapackage.org/profiles/2.0/tableschema.json",
                "fields",
                data.columns().stream().map(DataPackageFile::field).toList(),
                "missingValues",
                List.of(""));
    }

    private static Map<String, Object> field(ReleasedVariable column) {
        Map<String, Object> field = ordered("name", column.name(), "title", column.label());
        field.put(
                "type",
                switch (column.kind()) {
                    case TEXT -> "string";
                    case WHOLE -> "integer";
                    case DECIMAL -> "number";
                });
        column.description().unit().ifPresent(unit -> field.put("unit", PlainText.oneLine(unit)));
        List<String> missing = new ArrayList<>(List.of(""));
        column.missing().forEach(value -> missing.add(value.text()));
        if (missing.size() > 1) {
            field.put("missingValues", missing);
        }
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.empty() == 0 && missing.size() == 1) {
            constraints.put("required", true);
        }
        List<ReleasedVariable.Value> valid = column.valid();
        if (column.isCategorical() && !valid.isEmpty()) {
            constraints.put(
                    "enum", valid.stream().map(value -> literal(column, value)).toList());
        } else if (!valid.isEmpty()) {
            constraints.put("minimum", literal(column, valid.get(0)));
            constraints.put("maximum", literal(column, valid.get(valid.size() - 1)));
        }
        field.put("constraints", constraints);
        if (valid.stream().anyMatch(value -> !value.label().isEmpty())
                && column.kind() != ReleasedVariable.Kind.DECIMAL) {
            field.put(
                    "categories",
                    valid.stream()
                            .map(value -> ordered("value", literal(column, value), "label", value.title()))
                            .toList());
            field.put("categoriesOrdered", column.description().ordered());
        }
        return field;
    }

    private static Object literal(ReleasedVariable column, ReleasedVariable.Value value) {
        return column.isNumber() ? new BigDecimal(value.text()) : value.text();
    }

    /** A map of keys and values in this order. */
    static Map<String, Object> ordered(Object... members) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            map.put(members[i].toString(), members[i + 1]);
        }
        return map;
    }
}
