package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Models and costs written from their definitions, over rows compared pair by pair. Columns: two known ones, mark, panel. */
public final class NaiveTable {

    static final List<Attribute> ATTRIBUTES = List.of(
            Attribute.identifier("name"),
            Attribute.quasiIdentifier("grade", ValueType.TEXT),
            Attribute.quasiIdentifier("age", ValueType.TEXT),
            Attribute.sensitive("mark", ValueType.WHOLE),
            Attribute.panelKey("panel"));

    public static final Map<String, GeneralisationHierarchy> HIERARCHIES = Map.of(
            "grade",
            GeneralisationHierarchy.of(List.of(
                    List.of("a", "ab", "*"),
                    List.of("b", "ab", "*"),
                    List.of("c", "cd", "*"),
                    List.of("d", "cd", "*"))),
            "age",
            GeneralisationHierarchy.byOrder(List.of("20", "30", "40", "50", "60", "70", "80", "90"), List.of(2, 4)));

    private final List<List<String>> rows;

    public NaiveTable(List<List<String>> rows) {
        this.rows = rows;
    }

    public static NaiveTable random(long seed, int size) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(List.of(
                    "p" + i,
                    String.valueOf((char) ('a' + Math.min(random.nextInt(4), random.nextInt(5)))),
                    String.valueOf(20 + 10 * Math.min(random.nextInt(8), random.nextInt(8))),
                    String.valueOf(Math.min(random.nextInt(4), random.nextInt(6))),
                    String.valueOf(random.nextInt(5))));
        }
        return new NaiveTable(rows);
    }

    public Microdata encoded() {
        return Microdata.ofRows(ATTRIBUTES, rows);
    }

    public static GeneralisationHierarchy hierarchy(String column) {
        return Objects.requireNonNull(HIERARCHIES.get(column));
    }

    public NaiveTable at(int gradeLevel, int ageLevel) {
        List<List<String>> raised = new ArrayList<>();
        for (List<String> row : rows) {
            raised.add(List.of(
                    row.get(0),
                    hierarchy("grade").label(row.get(1), gradeLevel),
                    hierarchy("age").label(row.get(2), ageLevel),
                    row.get(3),
                    row.get(4)));
        }
        return new NaiveTable(raised);
    }

    public int size() {
        return rows.size();
    }

    public List<String> row(int i) {
        return rows.get(i);
    }

    /** The rows that are equal to one in what is known. */
    List<List<String>> classOf(int i) {
        return rows.stream()
                .filter(row -> row.subList(1, 3).equals(rows.get(i).subList(1, 3)))
                .toList();
    }

    public static long size(List<List<String>> group) {
        return group.size();
    }

    static long panels(List<List<String>> group) {
        return group.stream().map(row -> row.get(4)).distinct().count();
    }

    static Map<Integer, Double> shares(List<List<String>> group) {
        Map<Integer, Double> shares = new TreeMap<>();
        group.forEach(row -> shares.merge(Integer.valueOf(row.get(3)), 1.0 / group.size(), Double::sum));
        return shares;
    }

    /** What the class of a row reaches of each model, by the model's name up to the bracket. */
    public Map<String, Double> reached(int i) {
        List<List<String>> group = classOf(i);
        Map<Integer, Double> q = shares(group);
        Map<Integer, Double> p = shares(rows);
        double entropy = 0;
        double equal = 0;
        double ordered = 0;
        double cumulated = 0;
        double basic = 0;
        double disclosure = 0;
        boolean enhanced = true;
        for (Map.Entry<Integer, Double> entry : p.entrySet()) {
            double inClass = q.getOrDefault(entry.getKey(), 0.0);
            double gain = (inClass - entry.getValue()) / entry.getValue();
            entropy -= inClass == 0 ? 0 : inClass * Math.log(inClass);
            equal += Math.abs(inClass - entry.getValue()) / 2;
            cumulated += inClass - entry.getValue();
            ordered += Math.abs(cumulated) / Math.max(1, p.size() - 1);
            basic = Math.max(basic, gain);
            enhanced &= gain <= -Math.log(entry.getValue()) + 1e-12;
            disclosure = Math.max(disclosure, Math.abs(Math.log(inClass / entry.getValue())));
        }
        List<Double> sorted = new ArrayList<>(q.values());
        sorted.sort(java.util.Comparator.reverseOrder());
        double tail = sorted.stream().skip(1).mapToDouble(Double::doubleValue).sum();
        Map<String, Double> reached = new TreeMap<>();
        reached.put("k-anonymity", (double) group.size());
        reached.put("panels", (double) panels(group));
        reached.put("max-frequency", sorted.get(0));
        reached.put("distinct-diversity", (double) q.size());
        reached.put("entropy-diversity", Math.exp(entropy));
        reached.put("recursive-diversity", sorted.get(0) / tail);
        reached.put("closeness", equal);
        reached.put("ordered-closeness", ordered);
        reached.put("basic-likeness", basic);
        reached.put("enhanced-likeness", enhanced ? basic : Double.POSITIVE_INFINITY);
        reached.put("disclosure", disclosure);
        return reached;
    }
}
