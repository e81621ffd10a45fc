package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reversementoring.anonymisation.microdata.GateTables.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Released;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** Models that a policy requires, those of strangers and of liars among them. */
class RequiredModelTest {

    private static final Microdata TABLE = with(List.of(), i -> List.of());

    /** A stranger's model that records how often it was asked. */
    private static final class Strangers implements PrivacyModel {

        private final Predicate<EquivalenceClass> rule;
        private final int leastSize;
        private int asked;

        private Strangers(int leastSize, Predicate<EquivalenceClass> rule) {
            this.rule = rule;
            this.leastSize = leastSize;
        }

        @Override
        public Reading judge(EquivalenceClass group) {
            asked++;
            return Reading.atLeast(group.size(), rule.test(group));
        }

        @Override
        public String name() {
            return "strangers";
        }

        @Override
        public int leastSize() {
            return leastSize;
        }
    }

    private static MicrodataRelease release(PrivacyModel... required) {
        return MicrodataGate.forFirstRelease(MicrodataPolicy.standard().requiring(required))
                .release(TABLE, 0);
    }

    @Test
    void aRequiredModelIsMeasuredAndNamed() {
        PrivacyModel closeness = PrivacyModels.orderedCloseness("mark", new BigDecimal("0.2"));
        assertThat(release(closeness)).isInstanceOfSatisfying(Released.class, released -> {
            assertThat(released.certificate().measured())
                    .anySatisfy(one -> assertThat(one.model()).isEqualTo(closeness.name()));
            assertThat(released.certificate().promise()).contains("also satisfies ordered-closeness(mark, 0.2). ");
            assertThat(released.certificate().policy().required())
                    .extracting(PrivacyModel::name)
                    .containsExactly(closeness.name());
        });
        assertThat(release(new Strangers(1, group -> false)))
                .isInstanceOfSatisfying(
                        Withheld.class,
                        withheld -> assertThat(withheld.reasons())
                                .isEqualTo(List.of(new Reason(
                                        Code.MODEL_FAILS,
                                        "strangers must hold for each class, but fails for 1 of 1 classes"))));
    }

    @Test
    void aPolicyOnlyBecomesStricter() {
        MicrodataPolicy one = MicrodataPolicy.standard().requiring(new Strangers(1, group -> false));
        MicrodataPolicy two = one.requiring(new Strangers(1, group -> true)).withThemes("themes", '+');
        assertThat(two.required()).hasSize(2).startsWith(one.required().get(0));
        assertThat(two.models(themed())).hasSizeGreaterThan(one.models(TABLE).size());
        assertThat(one).isNotEqualTo(MicrodataPolicy.standard());
    }

    private static Microdata themed() {
        return with(List.of(GateTables.sensitive("themes")), i -> List.of("rota+pay"));
    }

    /** Whatever a model says of its least size, no class leaves that it refuses. */
    @Test
    void aWrongLeastSizeReleasesNothingThatTheModelRefuses() {
        for (int leastSize : new int[] {-1, 1, 2, 11, 1000}) {
            assertThat(release(new Strangers(leastSize, group -> group.size() > 250)))
                    .as("least size " + leastSize)
                    .isInstanceOf(Withheld.class);
            assertThat(release(new Strangers(leastSize, group -> group.size() >= 250)))
                    .as("least size " + leastSize)
                    .isInstanceOf(Released.class);
        }
    }

    /** Two classes of 100 rows. A model refuses one of them by its marks, although it says that ten rows are enough. */
    @Test
    void sizesAreNotTakenForTheWholeOfAStrangersModel() {
        PrivacyModel liar = new Strangers(10, group -> group.sensitive("mark").distinct() > 2);
        MicrodataPolicy policy = MicrodataPolicy.builder()
                .id("test")
                .panels(2)
                .distinct(2)
                .build()
                .requiring(liar);
        for (String poor : List.of("F1", "F2")) {
            Microdata two = GateTables.table(200, List.of(GateTables.PANEL, GateTables.GRADE, GateTables.MARK), i -> {
                String grade = i % 20 < 10 ? "F1" : "F2";
                return List.of("panel " + i % 10, grade, String.valueOf(1 + i / 20 % (grade.equals(poor) ? 2 : 3)));
            });
            assertThat(MicrodataGate.forFirstRelease(policy).release(two, 0))
                    .isInstanceOfSatisfying(
                            Withheld.class,
                            withheld -> assertThat(withheld.reasons())
                                    .isEqualTo(List.of(new Reason(
                                            Code.MODEL_FAILS,
                                            "strangers must hold for each class, but fails for 1 of 2 classes"))));
        }
    }

    static List<MicrodataStrategy> strategies() {
        return List.of(
                MicrodataStrategies.fullDomain(NaiveTable.HIERARCHIES).suppressingUpTo(new BigDecimal("0.1")),
                MicrodataStrategies.fullDomain(NaiveTable.HIERARCHIES).within(4),
                MicrodataStrategies.fullDomain(NaiveTable.HIERARCHIES).topDown(),
                MicrodataStrategies.localRecoding(NaiveTable.HIERARCHIES),
                MicrodataStrategies.mondrian(),
                MicrodataStrategies.cellSuppression());
    }

    private static List<String> cells(AnonymisedTable made) {
        return IntStream.range(0, made.table().rows())
                .mapToObj(row -> made.from(row)
                        + made.table().cell(row, "grade")
                        + made.table().cell(row, "age"))
                .toList();
    }

    /** It is asked about the classes of the result, and about none of those that the search went through. */
    @ParameterizedTest
    @MethodSource("strategies")
    void aStrangersModelOfSizesTakesTheFastPath(MicrodataStrategy strategy) {
        for (int seed = 0; seed < 20; seed++) {
            Microdata table = NaiveTable.random(seed, 60).encoded();
            Strangers atLeastFour = new Strangers(4, group -> group.size() >= 4);
            AnonymisedTable fast = strategy.transform(table, List.of(atLeastFour), Execution.sequential())
                    .orElseThrow();
            AnonymisedTable known = strategy.transform(
                            table, List.of(PrivacyModels.kAnonymity(4)), Execution.sequential())
                    .orElseThrow();
            assertThat(cells(fast)).isEqualTo(cells(known));
            assertThat(atLeastFour.asked).isLessThanOrEqualTo(60);
        }
    }

    /** A least size that is too small makes a search leave out rows at the end, and never more than it may. */
    @ParameterizedTest
    @MethodSource("strategies")
    void aLeastSizeThatIsTooSmallNeverMakesATableThatIsNotPrivate(MicrodataStrategy strategy) {
        for (int seed = 0; seed < 20; seed++) {
            Microdata table = NaiveTable.random(seed, 60).encoded();
            strategy.transform(table, List.of(new Strangers(2, group -> group.size() >= 5)), Execution.sequential())
                    .ifPresent(made -> assertThat(Tables.reached(made.table(), PrivacyModels.kAnonymity(1)))
                            .isGreaterThanOrEqualTo(5));
        }
    }

    @Test
    void whatAStrangersModelSaysInAnExceptionIsNotPassedOn() {
        Predicate<EquivalenceClass> talks = group -> {
            throw new IllegalStateException("Zanzibar");
        };
        for (MicrodataStrategy strategy :
                List.of(MicrodataStrategies.cellSuppression(), MicrodataStrategies.fullDomain(Map.of()))) {
            MicrodataGate gate =
                    MicrodataGate.forFirstRelease(MicrodataPolicy.standard().requiring(new Strangers(1, talks)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> gate.release(TABLE, strategy))
                    .withMessageNotContaining("Zanzibar")
                    .withNoCause();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> gate.release(TABLE, 0))
                    .withMessage("model strangers must judge every class, but failed with IllegalStateException");
        }
    }
}
