package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Writes a table at given levels, without identifiers and without the rows of classes for which a model does not hold. */
final class Recoding {

    private final Microdata table;
    private final Map<String, Hierarchy> hierarchies;
    private final List<PrivacyModel> models;

    Recoding(Microdata table, Map<String, Hierarchy> hierarchies, List<PrivacyModel> models) {
        this.table = table;
        this.hierarchies = hierarchies;
        this.models = models;
    }

    Microdata at(Map<String, Integer> levels) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Integer level = levels.get(column.attribute().name());
            if (level != null) {
                columns.add(raised(column, level));
            } else if (column.attribute().role() != Role.IDENTIFIER) {
                columns.add(column);
            }
        }
        Classes classes = Classes.of(new Microdata(columns, table.rows()));
        boolean[] good = new boolean[classes.count()];
        for (int group = 0; group < good.length; group++) {
            EquivalenceClass members = classes.at(group);
            good[group] = models.stream().allMatch(model -> model.judge(members).holds());
        }
        int[] kept = IntStream.range(0, table.rows())
                .filter(row -> good[classes.classOf(row)])
                .toArray();
        return select(columns, kept);
    }

    /** The rows of some numbers, in their order. */
    static Microdata select(List<Column> columns, int[] rows) {
        return new Microdata(
                columns.stream().map(column -> select(column, rows)).toList(), rows.length);
    }

    private static Column select(Column column, int[] rows) {
        int[] code = new int[column.cardinality()];
        for (int row : rows) {
            code[column.codes().at(row)] = 1;
        }
        List<String> dictionary = new ArrayList<>();
        for (int old = 0; old < code.length; old++) {
            if (code[old] == 1) {
                code[old] = dictionary.size();
                dictionary.add(column.dictionary().get(old));
            }
        }
        return new Column(
                column.attribute(),
                List.copyOf(dictionary),
                Codes.of(
                        rows.length, dictionary.size(), i -> code[column.codes().at(rows[i])]));
    }

    // Labels are texts, unless the level is that of the values themselves.
    private Column raised(Column column, int level) {
        Hierarchy hierarchy = hierarchies.get(column.attribute().name());
        if (level == 0 || hierarchy == null) {
            return column;
        }
        int[] groups = hierarchy.groupOfCode(column, level);
        List<String> labels = hierarchy.labels(level);
        List<String> dictionary = new ArrayList<>(
                new TreeSet<>(Arrays.stream(groups).mapToObj(labels::get).toList()));
        int[] code = Arrays.stream(groups)
                .map(group -> Collections.binarySearch(dictionary, labels.get(group)))
                .toArray();
        return new Column(
                new Attribute(column.attribute().name(), Role.QUASI_IDENTIFIER, ValueType.TEXT),
                List.copyOf(dictionary),
                Codes.of(
                        table.rows(),
                        dictionary.size(),
                        row -> code[column.codes().at(row)]));
    }
}
