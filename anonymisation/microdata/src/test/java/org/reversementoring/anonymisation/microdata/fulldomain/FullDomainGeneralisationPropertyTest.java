package org.reversementoring.anonymisation.microdata.fulldomain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.anonymisation.microdata.NaiveTable;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.counting.EquivalenceClasses;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;

/** The search against a walk over all twelve nodes that counts rows one by one. */
class FullDomainGeneralisationPropertyTest {

    /** Models of each kind of merging, and a stranger's, for which nothing is known. */
    private static final List<List<PrivacyModel>> MODELS = List.of(
            List.of(PrivacyModels.kAnonymity(3)),
            List.of(PrivacyModels.kAnonymity(2), PrivacyModels.panels(2)),
            List.of(PrivacyModels.kAnonymity(2), PrivacyModels.distinctDiversity("mark", 2)),
            List.of(PrivacyModels.kAnonymity(2), PrivacyModels.maxFrequency("mark", new BigDecimal("0.6"))),
            List.of(PrivacyModels.closeness("mark", new BigDecimal("0.3"))),
            List.of(PrivacyModels.disclosureOfPresentValues("mark", new BigDecimal("0.9"))),
            List.of(PrivacyModels.entropyDiversity("mark", new BigDecimal("1.5")), PrivacyModels.kAnonymity(3)),
            List.of(new EvenClasses()));

    /** Holds for classes of an even size: no kind of merging keeps it. */
    private record EvenClasses() implements PrivacyModel {

        @Override
        public Reading judge(EquivalenceClass group) {
            return Reading.atMost(group.size() % 2, group.size() % 2 == 0);
        }

        @Override
        public String name() {
            return "even";
        }
    }

    private record Node(int grade, int age, int suppressed, int classes, double cost) {}

    private static List<Node> all(NaiveTable naive, List<PrivacyModel> models, int limit, InformationLoss utility) {
        List<Node> nodes = new ArrayList<>();
        for (int grade = 0; grade <= 2; grade++) {
            for (int age = 0; age <= 3; age++) {
                NaiveTable raised = naive.at(grade, age);
                EquivalenceClasses classes = EquivalenceClasses.of(raised.encoded());
                int suppressed = 0;
                int kept = 0;
                double squares = 0;
                double[] sums = new double[2];
                for (int group = 0; group < classes.count(); group++) {
                    EquivalenceClass members = classes.at(group);
                    boolean good = models.stream()
                            .allMatch(model -> model.judge(members).holds());
                    kept += good ? 1 : 0;
                    suppressed += good ? 0 : members.size();
                    squares += good ? members.size() * members.size() : members.size() * naive.size();
                    for (int row = 0; row < naive.size(); row++) {
                        if (classes.classOf(row) == group) {
                            sums[0] += cell(naive, raised, row, 1, good, utility);
                            sums[1] += cell(naive, raised, row, 2, good, utility);
                        }
                    }
                }
                double cost = switch (utility) {
                    case LOSS ->
                        Math.sqrt((1 + scaled(sums[0], naive.size(), 4)) * (1 + scaled(sums[1], naive.size(), 8))) - 1;
                    case NON_UNIFORM_ENTROPY -> sums[0] + sums[1];
                    case DISCERNIBILITY -> squares;
                    case AVERAGE_CLASS_SIZE -> (double) naive.size() / kept;
                };
                if (suppressed <= limit && kept > 0) {
                    nodes.add(new Node(grade, age, suppressed, kept, cost));
                }
            }
        }
        return nodes;
    }

    private static double scaled(double sum, int rows, int leaves) {
        return (sum - (double) rows / leaves) / (rows - (double) rows / leaves);
    }

    private static double cell(
            NaiveTable naive, NaiveTable raised, int row, int column, boolean good, InformationLoss utility) {
        GeneralisationHierarchy hierarchy = NaiveTable.hierarchy(column == 1 ? "grade" : "age");
        String label = raised.row(row).get(column);
        double leaves = 0;
        double alike = 0;
        double same = 0;
        for (int level = 0; level <= hierarchy.height() && leaves == 0; level++) {
            if (hierarchy.labels(level).contains(label)) {
                leaves = hierarchy.leavesUnder(level)[hierarchy.labels(level).indexOf(label)];
            }
        }
        for (int other = 0; other < naive.size(); other++) {
            alike += good ? (raised.row(other).get(column).equals(label) ? 1 : 0) : 1;
            same += naive.row(other).get(column).equals(naive.row(row).get(column)) ? 1 : 0;
        }
        return switch (utility) {
            case LOSS -> good ? leaves / hierarchy.size() : 1;
            case NON_UNIFORM_ENTROPY -> -Math.log(same / alike) / Math.log(2);
            default -> 0;
        };
    }

    @Property(tries = 250)
    void theOptimumIsThatOfAllNodes(
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll @IntRange(min = 0, max = 7) int which,
            @ForAll @IntRange(min = 0, max = 4) int quarter,
            @ForAll InformationLoss utility,
            @ForAll long seed) {
        NaiveTable naive = NaiveTable.random(seed, size);
        List<PrivacyModel> models = MODELS.get(which);
        List<Node> nodes = all(naive, models, size * quarter / 4, utility);

        Optional<AnonymisedTable> found = FullDomainGeneralisation.of(naive.encoded(), NaiveTable.HIERARCHIES, models)
                .suppressingUpTo(BigDecimal.valueOf(quarter).divide(BigDecimal.valueOf(4)))
                .minimising(utility)
                .find(Execution.sequential());

        assertThat(found.isPresent()).isEqualTo(!nodes.isEmpty());
        if (found.isPresent()) {
            AnonymisedTable best = found.get();
            double least = nodes.stream().mapToDouble(Node::cost).min().orElseThrow();
            Map<String, Integer> levels = best.levels();
            Node node = nodes.stream()
                    .filter(each -> levels.equals(Map.of("grade", each.grade(), "age", each.age())))
                    .findFirst()
                    .orElseThrow();
            assertThat(best.cost().getAsDouble()).isCloseTo(least, within(1e-9)).isCloseTo(node.cost(), within(1e-9));
            assertThat(best.suppressed()).isEqualTo(node.suppressed());
            assertThat(Tables.classes(best)).isEqualTo(node.classes());
            assertThat(best.table().rows()).isEqualTo(size - node.suppressed());
            // Of loss and entropy two equal costs can differ by rounding, so only counts tell what a tie is.
            boolean counted =
                    utility == InformationLoss.DISCERNIBILITY || utility == InformationLoss.AVERAGE_CLASS_SIZE;
            boolean simpler = nodes.stream()
                    .filter(each -> counted && each.cost() == least)
                    .anyMatch(each -> each.grade() + each.age() < node.grade() + node.age());
            assertThat(simpler).as("ties go to lower levels").isFalse();
        }
    }

    @Property(tries = 100)
    void goingDownFromTheTopFindsANodeThatCountsWhatItSays(
            @ForAll @IntRange(min = 5, max = 40) int size,
            @ForAll @IntRange(min = 0, max = 7) int which,
            @ForAll @IntRange(min = 0, max = 4) int quarter,
            @ForAll InformationLoss utility,
            @ForAll long seed) {
        NaiveTable naive = NaiveTable.random(seed, size);
        List<Node> nodes = all(naive, MODELS.get(which), size * quarter / 4, utility);

        Optional<AnonymisedTable> found = FullDomainGeneralisation.of(
                        naive.encoded(), NaiveTable.HIERARCHIES, MODELS.get(which))
                .suppressingUpTo(BigDecimal.valueOf(quarter).divide(BigDecimal.valueOf(4)))
                .minimising(utility)
                .topDown(Execution.sequential());

        boolean topIsPrivate = nodes.stream().anyMatch(node -> node.grade() == 2 && node.age() == 3);
        if (topIsPrivate) {
            assertThat(found).isPresent();
        }
        found.ifPresent(good -> assertThat(nodes).anySatisfy(node -> {
            assertThat(good.levels()).isEqualTo(Map.of("grade", node.grade(), "age", node.age()));
            assertThat(good.suppressed()).isEqualTo(node.suppressed());
            assertThat(good.cost().getAsDouble()).isCloseTo(node.cost(), within(1e-9));
        }));
    }

    @Property(tries = 50)
    void theOrderOfRowsChangesNeitherLevelsNorCost(@ForAll @IntRange(min = 5, max = 40) int size, @ForAll long seed) {
        NaiveTable naive = NaiveTable.random(seed, size);
        List<List<String>> rows = new ArrayList<>();
        for (int i = size - 1; i >= 0; i--) {
            rows.add(naive.row(i));
        }
        for (List<PrivacyModel> models : MODELS) {
            Optional<AnonymisedTable> a = search(naive, models);
            Optional<AnonymisedTable> b = search(new NaiveTable(rows), models);
            assertThat(b.map(AnonymisedTable::levels)).isEqualTo(a.map(AnonymisedTable::levels));
            assertThat(b.map(AnonymisedTable::cost)).isEqualTo(a.map(AnonymisedTable::cost));
        }
    }

    private static Optional<AnonymisedTable> search(NaiveTable naive, List<PrivacyModel> models) {
        return FullDomainGeneralisation.of(naive.encoded(), NaiveTable.HIERARCHIES, models)
                .suppressingUpTo(BigDecimal.ONE)
                .find(Execution.sequential());
    }
}
