package org.reversementoring.anonymisation.microdata;

import static org.reversementoring.anonymisation.microdata.ValueType.TEXT;
import static org.reversementoring.anonymisation.microdata.ValueType.WHOLE;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small tables, and the data beside the repository where there are any. */
final class Tables {

    /** Too lax to fail, for tests that want the value reached. */
    static final BigDecimal LAX = BigDecimal.valueOf(1_000_000);

    static final List<String> ADULT = List.of(
            "sex",
            "age",
            "race",
            "marital-status",
            "education",
            "native-country",
            "workclass",
            "occupation",
            "salary-class");

    private Tables() {}

    /** One quasi-identifier "group" and one sensitive "mark"; a row is written as group:mark. */
    static Microdata marks(ValueType type, String... rows) {
        List<List<String>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(List.of(row.split(":", -1)));
        }
        return Microdata.ofRows(
                List.of(Attribute.quasiIdentifier("group", TEXT), Attribute.sensitive("mark", type)), cells);
    }

    static double reached(Microdata table, PrivacyModel model) {
        return PrivacyCheck.of(table).finding(model).value();
    }

    static Path data() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            for (String place : List.of("../shared/data", "shared/data")) {
                if (Files.isDirectory(folder.resolve(place))) {
                    return folder.resolve(place);
                }
            }
        }
        return Path.of("../shared/data");
    }

    /** For {@code @EnabledIf}. */
    static boolean hasData() {
        return Files.isDirectory(data());
    }

    static Microdata adult() {
        return adultWithRoles(ADULT, List.of());
    }

    static Microdata adultWithRoles(List<String> known, List<String> sensitive) {
        List<Attribute> attributes = ADULT.stream()
                .map(name -> new Attribute(
                        name,
                        sensitive.contains(name)
                                ? Role.SENSITIVE
                                : known.contains(name) ? Role.QUASI_IDENTIFIER : Role.INSENSITIVE,
                        name.equals("age") ? WHOLE : TEXT))
                .toList();
        return Microdata.read(text("adult/adult.csv"), CsvFormat.semicolon(), attributes);
    }

    static Map<String, Hierarchy> adultHierarchies() {
        Map<String, Hierarchy> hierarchies = new LinkedHashMap<>();
        for (String name : ADULT) {
            hierarchies.put(name, Hierarchy.read(text("adult/adult_hierarchy_" + name + ".csv"), ';'));
        }
        return hierarchies;
    }

    static StringReader text(String file) {
        try {
            return new StringReader(Files.readString(data().resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
