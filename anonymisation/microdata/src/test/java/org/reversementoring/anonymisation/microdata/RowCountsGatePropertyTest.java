package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.recoding.InformationLossReport;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.RowCounts;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/** A table from counts of rows is judged, searched and released as the same table of rows is. */
class RowCountsGatePropertyTest {

    private static final List<String> GRADES = List.of("F1", "F2", "C1", "C2");
    private static final List<String> AGES = List.of("20", "25", "30", "35", "40", "45");

    private static final Map<String, GeneralisationHierarchy> HIERARCHIES = Map.of(
            "grade", GeneralisationHierarchy.byOrder(GRADES, List.of(2)),
            "age", GeneralisationHierarchy.byOrder(AGES, List.of(3)));

    private static final List<Attribute> COLUMNS = List.of(
            Attribute.panelKey("panel"),
            Attribute.quasiIdentifier("grade", CategoryList.of(GRADES)),
            Attribute.quasiIdentifier("age", ValueType.WHOLE),
            Attribute.sensitive("mark", ValueType.WHOLE),
            Attribute.sensitive("mood", CategoryList.of("low", "fair", "high")),
            Attribute.insensitive("site", CategoryList.of("north", "south")));

    /** The rows in the order of their cells, and the same from counts that several parts were merged to. */
    private record Pair(Microdata rows, Microdata counts) {

        static Pair random(long seed) {
            Random random = new Random(seed);
            int size = random.nextInt(20) == 0 ? random.nextInt(5) : 1 + random.nextInt(1_500);
            int gap = random.nextInt(3) == 0 ? 20 : 1_000_000;
            int panels = 2 + random.nextInt(30);
            List<RowCounts> parts = new ArrayList<>();
            List<List<String>> part = new ArrayList<>();
            List<List<String>> all = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int grade = Math.min(random.nextInt(4), random.nextInt(5));
                part.add(List.of(
                        "panel " + random.nextInt(panels),
                        GRADES.get(grade),
                        AGES.get(Math.min(random.nextInt(6), 1 + random.nextInt(6))),
                        random.nextInt(gap) == 0 ? "" : Integer.toString(1 + (random.nextInt(4) + grade) % 5),
                        random.nextInt(gap) == 0
                                ? ""
                                : List.of("low", "fair", "high").get(random.nextInt(3)),
                        List.of("north", "south").get(random.nextInt(2))));
                if (random.nextInt(200) == 0 || i == size - 1) {
                    parts.add(random.nextInt(parts.size() + 1), RowCounts.of(Microdata.ofRows(COLUMNS, part)));
                    all.addAll(part);
                    part.clear();
                }
            }
            Microdata unordered = Microdata.ofRows(COLUMNS, all);
            RowCounts merged = parts.stream().reduce(RowCounts.empty(COLUMNS), RowCounts::merge);
            return new Pair(
                    RowOrder.inOrder(unordered.columns(), unordered.rows(), Execution.sequential()), merged.table());
        }
    }

    private static final List<PrivacyModel> MODELS = List.of(
            PrivacyModels.kAnonymity(4),
            PrivacyModels.answers("mark", 3),
            PrivacyModels.panels(3),
            PrivacyModels.maxFrequency("mark", new BigDecimal("0.5")),
            PrivacyModels.distinctDiversity("mood", 2),
            PrivacyModels.entropyDiversity("mark", new BigDecimal("2")),
            PrivacyModels.recursiveDiversity("mark", new BigDecimal("2"), 2),
            PrivacyModels.closeness("mood", new BigDecimal("0.2")),
            PrivacyModels.orderedCloseness("mark", new BigDecimal("0.2")),
            PrivacyModels.basicLikeness("mark", new BigDecimal("1")),
            PrivacyModels.enhancedLikeness("mood", new BigDecimal("1")),
            PrivacyModels.disclosure("mood", new BigDecimal("1")));

    @Test
    void everyModelReadsTheSameAndSoDoesTheRisk() {
        for (int seed = 0; seed < 100; seed++) {
            Pair pair = Pair.random(seed);
            PrivacyAssessment expected = PrivacyAssessment.of(pair.rows());
            PrivacyAssessment found = PrivacyAssessment.of(pair.counts());
            assertThat(found.findings(MODELS)).as("seed " + seed).isEqualTo(expected.findings(MODELS));
            assertThat(found.risk()).isEqualTo(expected.risk());
        }
    }

    @Test
    void everySearchFindsTheSameTable() {
        int found = 0;
        for (int seed = 0; seed < 60; seed++) {
            Pair pair = Pair.random(seed);
            InformationLoss measure = List.of(InformationLoss.values()).get(seed % 4);
            FullDomainStrategy exact = MicrodataStrategies.fullDomain(HIERARCHIES)
                    .suppressingUpTo(new BigDecimal("0.3"))
                    .minimising(measure);
            List<PrivacyModel> models =
                    List.of(PrivacyModels.kAnonymity(4), MODELS.get(2 + seed % (MODELS.size() - 2)));
            for (MicrodataStrategy strategy : List.of(exact, exact.topDown(), exact.within(5))) {
                found += same("seed " + seed, pair, strategy, models) ? 1 : 0;
            }
        }
        assertThat(found).isBetween(30, 175);
    }

    @Test
    void strategiesThatGoRowByRowFindTheSameTable() {
        for (int seed = 0; seed < 12; seed++) {
            Pair pair = Pair.random(seed);
            List<PrivacyModel> models = List.of(PrivacyModels.kAnonymity(3), PrivacyModels.panels(2));
            same("local", pair, MicrodataStrategies.localRecoding(HIERARCHIES), models);
            same("mondrian", pair, MicrodataStrategies.mondrian(Map.of("grade", GRADES)), models);
            same("rows", pair, MicrodataStrategies.rowSuppression(BigDecimal.ONE), models);
            same("cells", pair, MicrodataStrategies.cellSuppression(), models);
        }
    }

    private static boolean same(String as, Pair pair, MicrodataStrategy strategy, List<PrivacyModel> models) {
        Optional<AnonymisedTable> expected = strategy.transform(pair.rows(), models, Execution.sequential());
        Optional<AnonymisedTable> found = strategy.transform(pair.counts(), models, Execution.sequential());
        assertThat(found.isPresent()).as(as).isEqualTo(expected.isPresent());
        if (expected.isEmpty()) {
            return false;
        }
        AnonymisedTable one = expected.orElseThrow();
        AnonymisedTable other = found.orElseThrow();
        assertThat(csv(other.table())).as(as).isEqualTo(csv(one.table()));
        assertThat(other.levels()).isEqualTo(one.levels());
        assertThat(other.cost()).isEqualTo(one.cost());
        assertThat(other.costBound()).isEqualTo(one.costBound());
        assertThat(other.suppressed()).isEqualTo(one.suppressed());
        assertThat(other.emptied()).isEqualTo(one.emptied());
        assertThat(from(other)).isEqualTo(from(one));
        assertThat(PrivacyAssessment.of(other).findings(models))
                .isEqualTo(PrivacyAssessment.of(one).findings(models));
        assertThat(InformationLossReport.of(other, HIERARCHIES).toString())
                .isEqualTo(InformationLossReport.of(one, HIERARCHIES).toString());
        return true;
    }

    private static int[] from(AnonymisedTable made) {
        return IntStream.range(0, made.table().rows()).map(made::from).toArray();
    }

    private static String csv(Microdata table) {
        StringBuilder csv = new StringBuilder();
        CsvFormat.comma().write(table, csv);
        return csv.toString();
    }

    @Test
    void theGateDecidesAndCertifiesTheSame() {
        int released = 0;
        int withheld = 0;
        for (int seed = 0; seed < 100; seed++) {
            Pair pair = Pair.random(seed);
            MicrodataPolicy policy = MicrodataPolicy.builder()
                    .id("test")
                    .classSize(4)
                    .panels(2)
                    .distinct(2)
                    .maxFrequency(new BigDecimal("0.8"))
                    .build();
            MicrodataGate gate =
                    MicrodataGate.forFirstRelease(seed % 4 == 0 ? policy.choosingByKnownColumns() : policy);
            MicrodataStrategy strategy =
                    MicrodataStrategies.fullDomain(HIERARCHIES).suppressingUpTo(new BigDecimal("0.3"));
            MicrodataRelease expected = gate.release(pair.rows(), strategy);
            MicrodataRelease found = gate.release(pair.counts(), strategy);
            if (expected instanceof MicrodataRelease.Released one) {
                MicrodataRelease.Released other = (MicrodataRelease.Released) found;
                assertThat(other.certificate()).as("seed " + seed).isEqualTo(one.certificate());
                assertThat(csv(other.table())).isEqualTo(csv(one.table()));
                assertThat(other.record()).hasToString(one.record().toString());
                // What was released may be released again as it is, and the record knows it from either.
                MicrodataGate later = MicrodataGate.forLaterRelease(policy, List.of(other.record()));
                assertThat(later.release(pair.rows(), strategy)).hasSameClassAs(later.release(pair.counts(), strategy));
                released++;
            } else {
                assertThat(found).as("seed " + seed).isEqualTo(expected);
                withheld++;
            }
        }
        assertThat(released).isGreaterThan(20);
        assertThat(withheld).isGreaterThan(5);
    }
}
