package org.reversementoring.anonymisation.microdata;

import static org.reversementoring.anonymisation.microdata.table.ValueType.TEXT;
import static org.reversementoring.anonymisation.microdata.table.ValueType.WHOLE;

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
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.recoding.InformationLossReport;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Small tables, and the data beside the repository where there are any. */
public final class Tables {

    /** Too lax to fail, for tests that want the value reached. */
    public static final BigDecimal LAX = BigDecimal.valueOf(1_000_000);

    public static final List<String> ADULT = List.of(
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
    public static Microdata marks(ValueType type, String... rows) {
        List<List<String>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(List.of(row.split(":", -1)));
        }
        return Microdata.ofRows(
                List.of(Attribute.quasiIdentifier("group", TEXT), Attribute.sensitive("mark", type)), cells);
    }

    public static double reached(Microdata table, PrivacyModel model) {
        return PrivacyAssessment.of(table).finding(model).value();
    }

    public static Path data() {
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

    public static Microdata adult() {
        return adultWithRoles(ADULT, List.of());
    }

    public static Microdata adultWithRoles(List<String> known, List<String> sensitive) {
        List<Attribute> attributes = ADULT.stream()
                .map(name -> Attribute.of(
                        name,
                        sensitive.contains(name)
                                ? AttributeRole.SENSITIVE
                                : known.contains(name) ? AttributeRole.QUASI_IDENTIFIER : AttributeRole.INSENSITIVE,
                        name.equals("age") ? WHOLE : TEXT))
                .toList();
        return CsvFormat.semicolon().read(text("adult/adult.csv"), attributes);
    }

    public static Map<String, GeneralisationHierarchy> adultHierarchies() {
        Map<String, GeneralisationHierarchy> hierarchies = new LinkedHashMap<>();
        for (String name : ADULT) {
            hierarchies.put(name, GeneralisationHierarchy.read(text("adult/adult_hierarchy_" + name + ".csv"), ';'));
        }
        return hierarchies;
    }

    public static StringReader text(String file) {
        try {
            return new StringReader(Files.readString(data().resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many classes a made table has. */
    public static int classes(AnonymisedTable made) {
        return PrivacyAssessment.of(made.table()).risk().classes();
    }

    /** What a made table lost, by these hierarchies. */
    public static double loss(AnonymisedTable made, Map<String, GeneralisationHierarchy> hierarchies) {
        return InformationLossReport.of(made, hierarchies).loss();
    }

    /** How many cells of a made table were emptied. */
    public static int emptied(AnonymisedTable made) {
        return made.emptied().values().stream().mapToInt(Integer::intValue).sum();
    }
}
