package org.reversementoring.anonymisation.microdata.hierarchy;

import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.writing.CanonicalWriting;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvFile;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.csv.CsvNames;

/**
 * A generalisation hierarchy: the labels that stand for each value of a column, level by level. Level 0 is the value itself.
 * Levels are nested: values that share a label share it at every higher level. A missing cell is covered if the empty text, or
 * another that says so, is among the values.
 *
 * <p>Two writings of a value or a label are one ({@link CanonicalWriting}), as with a blank before it or in capitals; the first is
 * shown.
 *
 * <p>Information loss counts the values of the hierarchy that a label stands for, not those of a table.
 */
public final class GeneralisationHierarchy {

    private final List<HierarchyLevel> levels;
    private final Map<String, Integer> leaves;
    /** The values as they are written, which is how most are asked for. */
    private final Map<String, Integer> written = new HashMap<>();

    private GeneralisationHierarchy(List<List<String>> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("hierarchy must have a line, but is empty");
        }
        int width = rows.get(0).size();
        this.levels = new ArrayList<>();
        this.leaves = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != width) {
                throw new IllegalArgumentException("hierarchy line " + (i + 1) + ": must have " + width
                        + " cells, but had " + rows.get(i).size());
            }
            Integer twice = leaves.putIfAbsent(
                    CanonicalWriting.of(HierarchyLevel.read(rows.get(i).get(0))), i);
            if (twice != null) {
                throw new IllegalArgumentException("hierarchy line " + (i + 1)
                        + ": value must occur once, but is in line " + (twice + 1) + " too");
            }
        }
        for (int level = 0; level < width; level++) {
            HierarchyLevel next = HierarchyLevel.of(rows, level);
            if (level > 0) {
                next.requireOneParent(levels.get(level - 1), level);
            }
            levels.add(next);
        }
        leaves.values().forEach(line -> written.put(levels.get(0).labelOf(line), line));
    }

    /**
     * A hierarchy from lines of {@code value, label of level 1, label of level 2 ...}.
     *
     * @throws IllegalArgumentException with line and level of the first fault: no line, a line of another length, a value
     *     that occurs twice, in whatever writing, a label with two parents
     */
    public static GeneralisationHierarchy of(List<List<String>> lines) {
        return new GeneralisationHierarchy(lines);
    }

    /**
     * Reads a hierarchy from such lines in CSV, without a header.
     *
     * @throws IllegalArgumentException as {@link #of}, and if the text is not CSV, or was written with another separator, which is named
     */
    public static GeneralisationHierarchy read(Reader text, char separator) {
        CsvDialect dialect = CsvDialect.separatedBy(separator);
        List<List<String>> lines = CsvLines.all(text, dialect);
        CsvNames.otherSeparator(dialect, lines).ifPresent(rule -> {
            throw new IllegalArgumentException("hierarchy line 1: must have a label beside the value; " + rule);
        });
        return new GeneralisationHierarchy(lines);
    }

    /**
     * As {@link #read(Reader, char)} of a file in UTF-8; faults name the file.
     *
     * @throws IllegalArgumentException as there
     * @throws java.io.UncheckedIOException if there is no such file, which is said, or it cannot be read
     */
    public static GeneralisationHierarchy read(Path file, char separator) {
        return CsvFile.read(file, CsvDialect.separatedBy(separator), text -> read(text, separator));
    }

    /** A hierarchy of one level, at which any value becomes {@code *}. */
    public static GeneralisationHierarchy suppressing(Collection<String> values) {
        return HierarchyRules.lines(values, List.of());
    }

    /**
     * A hierarchy in which each level hides one more character at the end: 8011, 801*, 80**, 8***, *. Shorter values are hidden
     * later.
     */
    public static GeneralisationHierarchy byPrefix(Collection<String> values) {
        return HierarchyRules.byPrefix(values);
    }

    /**
     * A hierarchy of numbers in intervals {@code [from, to[}, one level for each width, and then {@code *}.
     *
     * @param origin a bound of an interval of each width
     * @param widths above 0, each a multiple of the one before
     * @throws IllegalArgumentException if a value is not a number, or the widths are not nested
     */
    public static GeneralisationHierarchy byInterval(
            Collection<String> values, BigDecimal origin, List<BigDecimal> widths) {
        return HierarchyRules.byInterval(values, origin, widths);
    }

    /**
     * A hierarchy of values in an order of their own, grouped into neighbours {@code first .. last}, one level for each size, and
     * then {@code *}.
     *
     * @param sizes above 1, each a multiple of the one before; the last group of a level may be smaller
     * @throws IllegalArgumentException if the sizes are not nested
     */
    public static GeneralisationHierarchy byOrder(List<String> ordered, List<Integer> sizes) {
        return HierarchyRules.byOrder(ordered, sizes);
    }

    /**
     * A hierarchy of days, then months, years, decades, and {@code *}. Level 2 is as exact as G10 allows a date to be.
     *
     * @throws IllegalArgumentException if a value is not a date
     */
    public static GeneralisationHierarchy byDate(Collection<String> values) {
        return HierarchyRules.byDate(values);
    }

    /** The highest level, 0 if values cannot be generalised. */
    public int height() {
        return levels.size() - 1;
    }

    /** Number of values. */
    public int size() {
        return leaves.size();
    }

    /**
     * The label of a value.
     *
     * @throws IllegalArgumentException if the level is not between 0 and the height, or the value is not covered
     */
    public String label(String value, int level) {
        requireLevel(level);
        Integer leaf = leafOf(value);
        if (leaf == null) {
            throw new IllegalArgumentException("value must be covered by the hierarchy");
        }
        return levels.get(level).labelOf(leaf);
    }

    private @Nullable Integer leafOf(String value) {
        Integer leaf = written.get(value);
        return leaf != null ? leaf : leaves.get(CanonicalWriting.of(HierarchyLevel.read(value)));
    }

    /** The values and the labels of all levels as categories, for a column that is generalised by this hierarchy. */
    public CategoryList categories() {
        Map<String, String> texts = new LinkedHashMap<>();
        levels.stream()
                .flatMap(level -> level.labels().stream())
                .filter(label -> !label.isEmpty() && !label.equals(HierarchyRules.ANY))
                .forEach(label -> texts.putIfAbsent(CanonicalWriting.of(label), label));
        return CategoryList.of(texts.values());
    }

    void requireLevel(int level) {
        if (level < 0 || level > height()) {
            throw new IllegalArgumentException("level must be between 0 and " + height() + ", but was " + level);
        }
    }

    /** The different labels of a level, in the order of the lines. */
    public List<String> labels(int level) {
        return levels.get(level).labels();
    }

    /** The values that a label stands for, at the lowest level that has it; none if no level has. */
    public List<String> valuesOf(String label) {
        for (HierarchyLevel level : levels) {
            int group = level.groupOf(label);
            if (group >= 0) {
                int[] groupOf = level.groupOf();
                return leaves.values().stream()
                        .filter(leaf -> groupOf[leaf] == group)
                        .map(levels.get(0)::labelOf)
                        .toList();
            }
        }
        return List.of();
    }

    /** The number of values that have each label of a level. */
    public int[] leavesUnder(int level) {
        int[] under = new int[labels(level).size()];
        for (int group : levels.get(level).groupOf()) {
            under[group]++;
        }
        return under;
    }

    /**
     * For each text of a column's dictionary the place of its label among {@link #labels}.
     *
     * @throws IllegalArgumentException with row and column if a text is not covered
     */
    public int[] groupOfCode(Column column, int level) {
        return groups(column, level, 0);
    }

    private int[] groups(Column column, int level, int from) {
        int[] group = new int[column.cardinality() - from];
        for (int code = from; code < column.cardinality(); code++) {
            Integer leaf = leafOf(column.dictionary().get(code));
            if (leaf == null) {
                int row = 0;
                while (column.codes().at(row) != code) {
                    row++;
                }
                throw new IllegalArgumentException("row " + (row + 1) + ", column "
                        + column.attribute().name() + ": value must be covered by the hierarchy, but is not");
            }
            group[code - from] = levels.get(level).groupOf()[leaf];
        }
        return group;
    }

    /**
     * The groups of {@link #groupOfCode} without that of missing cells, which need not be covered: a missing cell is no value.
     *
     * @throws IllegalArgumentException with row and column if a value is not covered
     */
    public int[] groupOfValue(Column column, int level) {
        return groups(column, level, column.hasMissing() ? 1 : 0);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "GeneralisationHierarchy[values=" + size() + ", height=" + height() + "]";
    }

    /** The hierarchy of a quasi-identifier, which must have one. */
    public static GeneralisationHierarchy required(Map<String, GeneralisationHierarchy> hierarchies, String name) {
        GeneralisationHierarchy hierarchy = hierarchies.get(name);
        if (hierarchy == null) {
            throw new IllegalArgumentException("quasi-identifier " + name + " must have a hierarchy"
                    + (hierarchies.isEmpty() ? "" : ", but there are those of " + new TreeSet<>(hierarchies.keySet())));
        }
        return hierarchy;
    }
}
