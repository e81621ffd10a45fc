package org.reversementoring.anonymisation.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * The laws of {@link PrivacyModel}, numbered as in its Javadoc, over 900 small tables of three classes with two, three and four
 * rows. The sensitive column is called {@value #SENSITIVE} and holds whole numbers from 1 to 3, so build the model for that. A
 * method returns if the law holds and throws {@link BrokenLaw} if not.
 */
public final class PrivacyModelLaws {

    /** Name of the sensitive column. */
    public static final String SENSITIVE = "answer";

    private static final int FIRST = 2;
    private static final int SECOND = 3;
    private static final int THIRD = 4;

    /** Sizes up to this are all tried. */
    private static final int LARGEST = 24;

    /** A larger least size is not reached: the class would take too long to build. */
    private static final int MOST_ROWS = 10_000;

    private PrivacyModelLaws() {}

    /** All laws. */
    public static void all(PrivacyModel model) {
        law1_pure(model);
        law2_orderless(model);
        law3_ordered(model);
        law4_merging(model);
        law7_least_size(model);
    }

    /** Law 1: the same table gives the same readings. */
    public static void law1_pure(PrivacyModel model) {
        for (Sample sample : Sample.all()) {
            Microdata table = sample.table(false, false);
            require(readings(model, table).equals(readings(model, table)), "law 1, pure", model, sample);
        }
    }

    /** Law 2: the order of rows makes no difference. */
    public static void law2_orderless(PrivacyModel model) {
        for (Sample sample : Sample.all()) {
            require(
                    readings(model, sample.table(false, false)).equals(readings(model, sample.table(false, true))),
                    "law 2, orderless",
                    model,
                    sample);
        }
    }

    /** Law 3: all readings have one bound, and where one holds each that is no worse holds. */
    public static void law3_ordered(PrivacyModel model) {
        for (Sample sample : Sample.all()) {
            List<PrivacyModel.Reading> readings =
                    List.copyOf(readings(model, sample.table(false, false)).values());
            for (PrivacyModel.Reading one : readings) {
                for (PrivacyModel.Reading other : readings) {
                    boolean noWorse = one.bound() == PrivacyModel.Bound.AT_LEAST
                            ? other.value() >= one.value()
                            : other.value() <= one.value();
                    boolean kept = !one.holds() || !noWorse || other.holds();
                    require(one.bound() == other.bound() && kept, "law 3, ordered", model, sample);
                }
            }
        }
    }

    /** Law 4: merging two classes keeps what the model says it keeps. */
    public static void law4_merging(PrivacyModel model) {
        for (Sample sample : Sample.all()) {
            Map<Integer, PrivacyModel.Reading> apart = readings(model, sample.table(false, false));
            Map<Integer, PrivacyModel.Reading> merged = readings(model, sample.table(true, false));
            boolean first = holds(apart, FIRST);
            boolean second = holds(apart, SECOND);
            boolean promised = switch (model.merging()) {
                case ANY_KEEPS -> first || second;
                case GOOD_KEEP -> first && second;
                case NOTHING_KNOWN -> false;
            };
            require(!promised || holds(merged, FIRST + SECOND), "law 4, merging", model, sample);
        }
    }

    /**
     * Law 7: a least size above 1 says exactly which classes the model holds for. Tried are the tables of the other laws, and
     * single classes of 1 to 24 rows and of sizes around the least size, with one, two and three different answers.
     */
    public static void law7_least_size(PrivacyModel model) {
        int least = model.leastSize();
        if (least < 1) {
            throw new BrokenLaw("law 7, least size", model.name() + " breaks it: must be at least 1, but was " + least);
        }
        if (least == 1) {
            return;
        }
        for (Sample sample : Sample.all()) {
            readings(model, sample.table(false, false))
                    .forEach((size, reading) ->
                            require(reading.holds() == (size >= least), "law 7, least size", model, sample));
        }
        for (int rows : sizes(least)) {
            for (int values = 1; values <= 3; values++) {
                int different = values;
                List<Integer> answers = IntStream.range(0, rows)
                        .mapToObj(row -> 1 + row % different)
                        .toList();
                PrivacyModel.Reading reading = Objects.requireNonNull(
                        readings(model, Sample.ofOneClass(answers)).get(rows));
                if (reading.holds() != rows >= least) {
                    throw new BrokenLaw(
                            "law 7, least size",
                            model.name() + " breaks it: least size is " + least + ", but it "
                                    + (reading.holds() ? "holds" : "does not hold") + " for a class of " + rows
                                    + " rows");
                }
            }
        }
    }

    private static List<Integer> sizes(int least) {
        Set<Integer> sizes = new TreeSet<>();
        for (int size = 1; size <= LARGEST; size++) {
            sizes.add(size);
        }
        int near = Math.min(least, MOST_ROWS);
        sizes.addAll(List.of(near - 1, near, near + 1, 2 * near));
        return List.copyOf(sizes);
    }

    private static boolean holds(Map<Integer, PrivacyModel.Reading> readings, int size) {
        return Objects.requireNonNull(readings.get(size)).holds();
    }

    private static Map<Integer, PrivacyModel.Reading> readings(PrivacyModel model, Microdata table) {
        Map<Integer, PrivacyModel.Reading> readings = new TreeMap<>();
        PrivacyAssessment.of(table).finding(new Listening(model, readings));
        return readings;
    }

    private static void require(boolean holds, String law, PrivacyModel model, Sample sample) {
        if (!holds) {
            throw new BrokenLaw(
                    law,
                    model.name() + " breaks it on classes " + sample.first + ", " + sample.second + " and "
                            + sample.third);
        }
    }

    /** Passes questions on and keeps the readings, by the size of the class. */
    private record Listening(PrivacyModel model, Map<Integer, PrivacyModel.Reading> heard) implements PrivacyModel {

        @Override
        public Reading judge(EquivalenceClass group) {
            Reading reading = model.judge(group);
            heard.put(group.size(), reading);
            return reading;
        }

        @Override
        public String name() {
            return model.name();
        }
    }

    /** Three classes by the answers in them. */
    private record Sample(List<Integer> first, List<Integer> second, List<Integer> third) {

        static List<Sample> all() {
            List<Sample> all = new ArrayList<>();
            for (List<Integer> first : multisets(FIRST, 1)) {
                for (List<Integer> second : multisets(SECOND, 1)) {
                    for (List<Integer> third : multisets(THIRD, 1)) {
                        all.add(new Sample(first, second, third));
                    }
                }
            }
            return all;
        }

        private static List<List<Integer>> multisets(int size, int from) {
            if (size == 0) {
                return List.of(List.of());
            }
            List<List<Integer>> all = new ArrayList<>();
            for (int value = from; value <= 3; value++) {
                for (List<Integer> rest : multisets(size - 1, value)) {
                    List<Integer> one = new ArrayList<>(rest);
                    one.add(0, value);
                    all.add(one);
                }
            }
            return all;
        }

        Microdata table(boolean merged, boolean reversed) {
            List<List<String>> rows = new ArrayList<>();
            add(rows, "a", first);
            add(rows, merged ? "a" : "b", second);
            add(rows, "c", third);
            if (reversed) {
                Collections.reverse(rows);
            }
            return table(rows);
        }

        private static Microdata table(List<List<String>> rows) {
            return Microdata.ofRows(
                    List.of(
                            Attribute.panelKey("panel"),
                            Attribute.quasiIdentifier("known", ValueType.TEXT),
                            Attribute.sensitive(SENSITIVE, ValueType.WHOLE)),
                    rows);
        }

        static Microdata ofOneClass(List<Integer> answers) {
            List<List<String>> rows = new ArrayList<>();
            add(rows, "a", answers);
            return table(rows);
        }

        private static void add(List<List<String>> rows, String known, List<Integer> answers) {
            for (int answer : answers) {
                rows.add(List.of("panel " + rows.size() % 4, known, Integer.toString(answer)));
            }
        }
    }
}
