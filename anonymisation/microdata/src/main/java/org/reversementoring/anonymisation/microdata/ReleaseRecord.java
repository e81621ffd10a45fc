package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reversementoring.anonymisation.microdata.counting.DistinctRecords;
import org.reversementoring.anonymisation.microdata.generalisation.TableRecoder;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * The record of a release, which must be kept so that a later one can be checked: the panels that it is from, and for each class
 * how often each combination of its other values occurs. The set of combinations is the signature of the class (m-invariance).
 *
 * <p>Rows of a class that is released again can be subtracted. So a class may stay as it is; no other change to a class with
 * people of an earlier release is safe, unless one knows who left and who came.
 *
 * <p>Panels are known by their keys: a panel must keep its key from release to release, or its people are taken for others.
 *
 * <p>Source: Xiao and Tao 2007, doi:10.1145/1247480.1247556; G10, T9.
 */
public final class ReleaseRecord {

    private final List<String> columns;
    private final Set<String> panels;
    private final Map<List<String>, Map<List<String>, Integer>> classes;

    private ReleaseRecord(
            List<String> columns, Set<String> panels, Map<List<String>, Map<List<String>, Integer>> classes) {
        this.columns = columns;
        this.panels = panels;
        this.classes = classes;
    }

    /** The record of a table that still has its panel key. */
    static ReleaseRecord of(Microdata table) {
        Set<String> panels = new TreeSet<>();
        table.withRole(AttributeRole.PANEL_KEY).forEach(column -> panels.addAll(plain(column)));
        return new ReleaseRecord(names(table), panels, classes(table, panels));
    }

    /** A panel stays the same whether its key is written in capitals, or with blanks around it. */
    private static String plain(String key) {
        return ValueVariants.plain(key, ValueType.TEXT);
    }

    private static List<String> plain(Column keys) {
        return keys.dictionary().stream().map(ReleaseRecord::plain).toList();
    }

    private static List<String> names(Microdata table) {
        List<String> names = new ArrayList<>();
        table.withRole(AttributeRole.QUASI_IDENTIFIER)
                .forEach(column -> names.add(column.attribute().name()));
        table.withRole(AttributeRole.SENSITIVE)
                .forEach(column -> names.add(column.attribute().name()));
        table.withRole(AttributeRole.INSENSITIVE)
                .forEach(column -> names.add(column.attribute().name()));
        return names;
    }

    /** The classes of the rows from some panels. */
    private static Map<List<String>, Map<List<String>, Integer>> classes(Microdata table, Set<String> panels) {
        Microdata part = partOf(table, panels);
        List<Column> known = part.withRole(AttributeRole.QUASI_IDENTIFIER);
        // Insensitive cells count too, because they could join rows of two releases.
        List<Column> others = new ArrayList<>(part.withRole(AttributeRole.SENSITIVE));
        others.addAll(part.withRole(AttributeRole.INSENSITIVE));
        List<Column> all = new ArrayList<>(known);
        all.addAll(others);
        DistinctRecords distinct = DistinctRecords.of(all, part.rows());
        Map<List<String>, Map<List<String>, Integer>> classes = new HashMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            int row = distinct.firstRow(i);
            classes.computeIfAbsent(cells(known, row), unseen -> new HashMap<>())
                    .merge(cells(others, row), distinct.count(i), Integer::sum);
        }
        return classes;
    }

    private static Microdata partOf(Microdata table, Set<String> panels) {
        Microdata part = table;
        for (Column keys : table.withRole(AttributeRole.PANEL_KEY)) {
            boolean[] wanted = new boolean[keys.cardinality()];
            boolean all = true;
            for (int code = 0; code < wanted.length; code++) {
                wanted[code] = panels.contains(plain(keys.dictionary().get(code)));
                all &= wanted[code];
            }
            part = all ? part : TableRecoder.where(part, keys.attribute().name(), code -> wanted[code]);
        }
        return part;
    }

    private static List<String> cells(List<Column> columns, int row) {
        String[] cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).cell(row);
        }
        return List.of(cells);
    }

    /**
     * Whether a table can follow this one: it has only other panels; or it has the same columns, the rows of these panels are in
     * the same classes with the same values, and no other row is in one of those classes.
     */
    boolean admits(Microdata next) {
        Set<String> others = new TreeSet<>();
        next.withRole(AttributeRole.PANEL_KEY).forEach(column -> others.addAll(plain(column)));
        if (Collections.disjoint(panels, others)) {
            return true;
        }
        if (!columns.equals(names(next))) {
            return false;
        }
        Map<List<String>, Map<List<String>, Integer>> again = classes(next, others);
        again.keySet().retainAll(classes.keySet());
        return again.equals(classes) && classes(next, panels).equals(classes);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "ReleaseRecord[panels=" + panels.size() + ", classes=" + classes.size() + "]";
    }
}
