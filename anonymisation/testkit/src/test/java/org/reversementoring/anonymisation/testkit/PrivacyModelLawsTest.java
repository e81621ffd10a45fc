package org.reversementoring.anonymisation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;

/** The models of the library keep the laws, and each law finds a model that breaks it. */
class PrivacyModelLawsTest {

    static Stream<PrivacyModel> models() {
        return Stream.of(
                PrivacyModels.kAnonymity(3),
                PrivacyModels.panels(2),
                PrivacyModels.maxFrequency(PrivacyModelLaws.SENSITIVE, new BigDecimal("0.6")),
                PrivacyModels.distinctDiversity(PrivacyModelLaws.SENSITIVE, 2),
                PrivacyModels.entropyDiversity(PrivacyModelLaws.SENSITIVE, new BigDecimal("1.8")),
                PrivacyModels.recursiveDiversity(PrivacyModelLaws.SENSITIVE, new BigDecimal("2"), 2),
                PrivacyModels.closeness(PrivacyModelLaws.SENSITIVE, new BigDecimal("0.3")),
                PrivacyModels.orderedCloseness(PrivacyModelLaws.SENSITIVE, new BigDecimal("0.3")),
                PrivacyModels.basicLikeness(PrivacyModelLaws.SENSITIVE, BigDecimal.ONE),
                PrivacyModels.enhancedLikeness(PrivacyModelLaws.SENSITIVE, BigDecimal.ONE),
                PrivacyModels.disclosure(PrivacyModelLaws.SENSITIVE, new BigDecimal("0.7")),
                PrivacyModels.disclosureOfPresentValues(PrivacyModelLaws.SENSITIVE, new BigDecimal("0.7")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_models_of_the_library_keep_the_laws(PrivacyModel model) {
        PrivacyModelLaws.all(model);
    }

    /** A model that needs some rows, and may say that it needs another number. */
    private record Rows(int needed, int leastSize) implements PrivacyModel {

        @Override
        public Reading judge(EquivalenceClass group) {
            return Reading.atLeast(group.size(), group.size() >= needed);
        }

        @Override
        public String name() {
            return needed + " rows";
        }
    }

    private record Own(Function<EquivalenceClass, PrivacyModel.Reading> rule, PrivacyModel.Merging merging)
            implements PrivacyModel {

        @Override
        public Reading judge(EquivalenceClass group) {
            return rule.apply(group);
        }

        @Override
        public String name() {
            return "own";
        }
    }

    private static void finds(String law, Consumer<PrivacyModel> check, PrivacyModel model) {
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> check.accept(model))
                .satisfies(broken -> assertThat(broken.law()).startsWith(law));
    }

    @Test
    void a_model_that_counts_its_calls_is_found() {
        int[] calls = new int[1];
        finds(
                "law 1",
                PrivacyModelLaws::law1_pure,
                new Own(group -> PrivacyModel.Reading.atLeast(calls[0]++, true), PrivacyModel.Merging.NOTHING_KNOWN));
    }

    @Test
    void a_model_that_holds_for_the_worse_is_found() {
        finds(
                "law 3",
                PrivacyModelLaws::law3_ordered,
                new Own(
                        group -> PrivacyModel.Reading.atLeast(group.size(), group.size() < 3),
                        PrivacyModel.Merging.NOTHING_KNOWN));
    }

    @Test
    void a_model_that_promises_too_much_of_merging_is_found() {
        // At most three rows: merging two good classes makes a bad one.
        finds(
                "law 4",
                PrivacyModelLaws::law4_merging,
                new Own(
                        group -> PrivacyModel.Reading.atMost(group.size(), group.size() <= 3),
                        PrivacyModel.Merging.GOOD_KEEP));
    }

    @Test
    void a_least_size_that_is_wrong_is_found() {
        PrivacyModelLaws.all(new Rows(5, 5));
        PrivacyModelLaws.all(new Rows(5, 1));
        PrivacyModelLaws.all(new Rows(40, 40));
        for (int wrong : new int[] {0, 2, 4, 6, 1000}) {
            finds("law 7", PrivacyModelLaws::law7_least_size, new Rows(5, wrong));
        }
        finds("law 7", PrivacyModelLaws::law7_least_size, new Rows(40, 30));
        finds("law 7", PrivacyModelLaws::law7_least_size, new Rows(40, 41));
    }

    @Test
    void a_least_size_of_a_model_that_reads_more_than_sizes_is_found() {
        PrivacyModel diverse = PrivacyModels.distinctDiversity(PrivacyModelLaws.SENSITIVE, 2);
        finds("law 7", PrivacyModelLaws::law7_least_size, new PrivacyModel() {
            @Override
            public Reading judge(EquivalenceClass group) {
                return diverse.judge(group);
            }

            @Override
            public String name() {
                return "own";
            }

            @Override
            public int leastSize() {
                return 2;
            }
        });
    }
}
