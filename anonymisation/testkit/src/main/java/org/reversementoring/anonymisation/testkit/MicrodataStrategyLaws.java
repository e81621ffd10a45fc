package org.reversementoring.anonymisation.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.ModelResult;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * The laws of {@link MicrodataStrategy}, numbered as in its Javadoc, over small made-up tables under several models. Columns are
 * called name, grade (1 to 4), age (20 to 90), answer (1 to 3) and panel; grade and age are the quasi-identifiers, and {@link
 * #hierarchies()} are for these. A method returns if the law holds and throws {@link BrokenLaw} if not.
 */
public final class MicrodataStrategyLaws {

    private static final List<Attribute> ATTRIBUTES = List.of(
            Attribute.identifier("name"),
            Attribute.quasiIdentifier("grade", ValueType.WHOLE),
            Attribute.quasiIdentifier("age", ValueType.WHOLE),
            Attribute.sensitive("answer", ValueType.WHOLE),
            Attribute.panelKey("panel"));

    private static final List<Integer> SIZES = List.of(0, 1, 2, 3, 5, 8, 13, 21, 34);
    private static final int GRADES = 4;
    private static final int AGES = 8;

    private MicrodataStrategyLaws() {}

    /** The hierarchies for the quasi-identifiers of the tables. */
    public static Map<String, GeneralisationHierarchy> hierarchies() {
        return Map.of(
                "grade", GeneralisationHierarchy.byOrder(List.of("1", "2", "3", "4"), List.of(2)),
                "age",
                        GeneralisationHierarchy.byOrder(
                                List.of("20", "30", "40", "50", "60", "70", "80", "90"), List.of(2, 4)));
    }

    /** All six laws, one after the other. */
    public static void all(MicrodataStrategy strategy) {
        law1_private(strategy);
        law2_others_untouched(strategy);
        law3_deterministic(strategy);
        law4_truthful(strategy);
        law5_nothing_from_nothing(strategy);
        law6_cancelled_or_whole(strategy);
    }

    /** Law 1: each class of what is made satisfies each model. */
    public static void law1_private(MicrodataStrategy strategy) {
        for (Sample sample : Sample.all()) {
            sample.made(strategy, Execution.sequential())
                    .ifPresent(made -> require(
                            PrivacyAssessment.of(made).findings(sample.models).stream()
                                    .allMatch(ModelResult::holds),
                            "law 1, private",
                            sample));
        }
    }

    /** Law 2: what is made is made of this table, and only quasi-identifiers change. */
    public static void law2_others_untouched(MicrodataStrategy strategy) {
        for (Sample sample : Sample.all()) {
            sample.made(strategy, Execution.sequential())
                    .ifPresent(made -> require(made.source() == sample.table, "law 2, others untouched", sample));
        }
    }

    /** Law 3: the same again, however many threads there are. */
    public static void law3_deterministic(MicrodataStrategy strategy) {
        for (Sample sample : Sample.all()) {
            List<List<String>> once = rows(sample.made(strategy, Execution.sequential()));
            require(
                    once.equals(rows(sample.made(strategy, Execution.sequential())))
                            && once.equals(rows(sample.made(strategy, Execution.on(Runnable::run, 3)))),
                    "law 3, deterministic",
                    sample);
        }
    }

    /** Law 4: a value of the source that is shown is the row's own. Means break it, and should say so. */
    public static void law4_truthful(MicrodataStrategy strategy) {
        for (Sample sample : Sample.all()) {
            sample.made(strategy, Execution.sequential()).ifPresent(made -> {
                for (String column : List.of("grade", "age")) {
                    Set<String> values = new HashSet<>();
                    IntStream.range(0, sample.table.rows()).forEach(row -> values.add(sample.table.cell(row, column)));
                    for (int row = 0; row < made.table().rows(); row++) {
                        String shown = made.table().cell(row, column);
                        require(
                                !values.contains(shown) || shown.equals(sample.table.cell(made.from(row), column)),
                                "law 4, truthful",
                                sample);
                    }
                }
            });
        }
    }

    /** Law 5: nothing comes of a table without rows, and no table without rows comes of another. */
    public static void law5_nothing_from_nothing(MicrodataStrategy strategy) {
        for (Sample sample : Sample.all()) {
            Optional<AnonymisedTable> made = sample.made(strategy, Execution.sequential());
            require(
                    made.map(some -> some.table().rows() > 0 && sample.table.rows() > 0)
                            .orElse(true),
                    "law 5, nothing from nothing",
                    sample);
        }
    }

    /** Law 6: after a listener has had enough there is a {@link CancellationException}, and no part of a result. */
    public static void law6_cancelled_or_whole(MicrodataStrategy strategy) {
        for (Sample sample : Sample.all()) {
            AtomicBoolean asked = new AtomicBoolean();
            boolean returned = true;
            try {
                sample.made(strategy, Execution.sequential().reportingTo((done, total) -> {
                    asked.set(true);
                    return false;
                }));
            } catch (CancellationException e) {
                returned = false;
            }
            require(returned != asked.get(), "law 6, cancelled or whole", sample);
        }
    }

    private static List<List<String>> rows(Optional<AnonymisedTable> made) {
        List<List<String>> rows = new ArrayList<>();
        made.ifPresent(some -> IntStream.range(0, some.table().rows())
                .forEach(row -> rows.add(List.of(
                        some.table().cell(row, "grade"),
                        some.table().cell(row, "age"),
                        String.valueOf(some.from(row))))));
        return rows;
    }

    private static void require(boolean holds, String law, Sample sample) {
        if (!holds) {
            throw new BrokenLaw(
                    law,
                    "broken on table " + sample.number + " of " + sample.table.rows() + " rows under "
                            + sample.models.stream().map(PrivacyModel::name).toList());
        }
    }

    /** A table, and what it must become. */
    private static final class Sample {

        private final int number;
        private final Microdata table;
        private final List<PrivacyModel> models;

        private Sample(int number, List<PrivacyModel> models) {
            this.number = number;
            this.table = table(number);
            this.models = models;
        }

        static List<Sample> all() {
            List<Sample> all = new ArrayList<>();
            for (int number : SIZES) {
                all.add(new Sample(number, List.of(PrivacyModels.kAnonymity(2 + number % 3))));
                all.add(new Sample(
                        number,
                        List.of(
                                PrivacyModels.kAnonymity(2),
                                PrivacyModels.distinctDiversity("answer", 2),
                                PrivacyModels.maxFrequency("answer", new BigDecimal("0.7")))));
                all.add(new Sample(number, List.of(PrivacyModels.panels(2))));
                all.add(new Sample(number, List.of(PrivacyModels.closeness("answer", new BigDecimal("0.35")))));
            }
            return all;
        }

        Optional<AnonymisedTable> made(MicrodataStrategy strategy, Execution execution) {
            return strategy.transform(table, models, execution);
        }

        /** As many rows as its number; the same each time. */
        private static Microdata table(int number) {
            List<List<String>> rows = new ArrayList<>();
            long state = number;
            for (int i = 0; i < number; i++) {
                int[] drawn = new int[GRADES];
                for (int j = 0; j < drawn.length; j++) {
                    // Knuth's MMIX generator; its high bits are good enough to mix a table.
                    state = state * 6364136223846793005L + 1442695040888963407L;
                    drawn[j] = (int) (state >>> 40);
                }
                rows.add(List.of(
                        "person " + i,
                        String.valueOf(1 + drawn[0] % GRADES),
                        String.valueOf(20 + 10 * (drawn[1] % AGES)),
                        String.valueOf(1 + drawn[2] % 3),
                        "panel " + drawn[3] % 5));
            }
            return Microdata.ofRows(ATTRIBUTES, rows);
        }
    }
}
