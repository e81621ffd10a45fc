package org.reversementoring.reporting.opendata.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.reporting.opendata.description.Creator;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.DataProvenance;
import org.reversementoring.reporting.opendata.description.Licence;
import org.reversementoring.reporting.opendata.text.Json;
import org.reversementoring.reporting.opendata.text.PlainText;

/**
 * {@code datapackage.json}: the table for programs, for readers of version 1 and of version 2.
 *
 * <p>Missing codes are plain texts, whose labels are in the codebook. Version 2 reads those of each column. Version 1 knows only codes
 * of the whole table, so a code stands there if it is a value in no column. Any other it takes for a value, and the column's
 * constraints allow it.
 *
 * <p>Source: Data Package and Table Schema, versions 1 and 2 of frictionlessdata/datapackage.
 */
public final class DataPackageFile {

    /** What a licence may be called in both versions. */
    private static final Pattern LICENCE_NAME = Pattern.compile("[-a-zA-Z0-9._]+");

    private final ReleasedTable data;
    private final List<String> missing;

    private DataPackageFile(ReleasedTable data) {
        this.data = data;
        Set<String> values = data.columns().stream()
                .flatMap(column -> column.valid().stream())
                .map(ReleasedVariable.Value::text)
                .collect(Collectors.toSet());
        Set<String> codes = data.columns().stream()
                .flatMap(column -> column.missing().stream())
                .map(ReleasedVariable.Value::text)
                .filter(code -> !values.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
        this.missing = Stream.concat(Stream.of(""), codes.stream()).toList();
    }

    public static String of(ReleasedTable data, DataDescription about, DataProvenance provenance, String digest) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        root.put("profile", "tabular-data-package");
        root.put("name", "research-release");
        root.put("title", about.title());
        root.put("description", about.summary());
        root.put("version", about.version());
        root.put("created", provenance.created().toString());
        if (!about.keywords().isEmpty()) {
            root.put("keywords", about.keywords());
        }
        root.put("licenses", List.of(licence(about.licence())));
        root.put("contributors", contributors(about));
        Map<String, Object> resource = ordered("name", "data", "type", "table", "path", "data.csv");
        resource.put("$schema", "https://datapackage.org/profiles/2.0/dataresource.json");
        resource.put("profile", "tabular-data-resource");
        resource.put("title", about.title());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", (long) PlainText.size(data.csv()));
        resource.put("hash", "sha256:" + digest);
        resource.put("dialect", dialect());
        resource.put("schema", new DataPackageFile(data).schema());
        root.put("resources", List.of(resource));
        return Json.document(root);
    }

    private static Map<String, Object> licence(Licence licence) {
        Map<String, Object> one = LICENCE_NAME.matcher(licence.id()).matches()
                ? ordered("name", licence.id())
                : ordered("title", licence.id());
        one.put("path", licence.url());
        return one;
    }

    private static List<Object> contributors(DataDescription about) {
        List<Object> contributors = new ArrayList<>();
        for (Creator creator : about.creators()) {
            Map<String, Object> one = ordered("title", creator.name());
            creator.page().ifPresent(page -> one.put("path", page));
            one.put("role", "author");
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

    private Map<String, Object> schema() {
        return ordered(
                "$schema",
                "https://datapackage.org/profiles/2.0/tableschema.json",
                "fields",
                data.columns().stream().map(this::field).toList(),
                "missingValues",
                missing);
    }

    private Map<String, Object> field(ReleasedVariable column) {
        Map<String, Object> field = ordered("name", column.name(), "title", column.label());
        field.put(
                "type",
                switch (column.kind()) {
                    case TEXT -> "string";
                    case WHOLE -> "integer";
                    case DECIMAL -> "number";
                });
        column.description().unit().ifPresent(unit -> field.put("unit", PlainText.oneLine(unit)));
        List<String> own = new ArrayList<>(List.of(""));
        column.missing().forEach(value -> own.add(value.text()));
        if (own.size() > 1 || missing.size() > 1) {
            field.put("missingValues", own);
        }
        field.put("constraints", constraints(column));
        List<ReleasedVariable.Value> valid = column.valid();
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

    private Map<String, Object> constraints(ReleasedVariable column) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.empty() == 0 && column.missing().isEmpty()) {
            constraints.put("required", true);
        }
        List<ReleasedVariable.Value> allowed = new ArrayList<>(column.valid());
        if (allowed.isEmpty()) {
            return constraints;
        }
        column.missing().stream().filter(code -> !missing.contains(code.text())).forEach(allowed::add);
        if (column.isCategorical()) {
            constraints.put(
                    "enum",
                    allowed.stream().map(value -> literal(column, value)).toList());
        } else {
            allowed.sort(Comparator.comparing(value -> new BigDecimal(value.text())));
            constraints.put("minimum", literal(column, allowed.get(0)));
            constraints.put("maximum", literal(column, allowed.get(allowed.size() - 1)));
        }
        return constraints;
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
