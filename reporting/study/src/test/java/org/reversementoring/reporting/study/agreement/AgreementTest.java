package org.reversementoring.reporting.study.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AgreementTest {

    /** Krippendorff's data "C", 4 coders and 12 units; domain dossier D.7: 0.7434, 0.8154, 0.8491, 0.7974. */
    private static final List<List<OptionalInt>> C = List.of(
            coder("1 2 3 3 2 1 4 1 2 - - -"),
            coder("1 2 3 3 2 2 4 1 2 5 - -"),
            coder("- 3 3 3 2 3 4 2 2 5 1 3"),
            coder("1 2 3 3 2 4 4 1 2 5 1 -"));

    @Test
    void givesTheValuesOfKrippendorffsData() {
        assertThat(Arrays.stream(AgreementMetric.values())
                        .map(metric -> alpha(metric, C)
                                .setScale(4, RoundingMode.HALF_UP)
                                .toPlainString()))
                .containsExactly("0.7434", "0.8154", "0.8491", "0.7974");
        assertThat(Agreement.krippendorffsAlpha(AgreementMetric.ORDINAL, C).inWords())
                .isEqualTo("Krippendorff's alpha, ordinal = 0.815 (11 units).");
    }

    /** Random codes with gaps, from a fixed seed, against a library of agreement measures. */
    @Test
    void agreesWithAnotherLibrary() {
        Random random = new Random(7);
        for (int sample = 0; sample < 200; sample++) {
            List<List<OptionalInt>> coders = new ArrayList<>();
            int units = 4 + random.nextInt(8);
            for (int c = 0; c < 2 + random.nextInt(3); c++) {
                coders.add(random.ints(units, 0, 7)
                        .mapToObj(v -> v == 0 ? OptionalInt.empty() : OptionalInt.of(Math.min(v, 4)))
                        .toList());
            }
            for (AgreementMetric metric : AgreementMetric.values()) {
                if (Agreement.krippendorffsAlpha(metric, coders) instanceof Agreement.Computed computed) {
                    assertThat(computed.value().doubleValue()).isCloseTo(other(metric, coders), within(1e-9));
                }
            }
        }
    }

    @Test
    void kappaAgreesWithAnotherLibraryAndByHand() {
        // By hand: observed 0.7; chance 0.5 x 0.6 + 0.5 x 0.4 = 0.5; (0.7 - 0.5) / 0.5 = 0.4.
        List<String> first = List.of("a", "a", "a", "a", "a", "b", "b", "b", "b", "b");
        List<String> second = List.of("a", "a", "a", "a", "b", "a", "a", "b", "b", "b");
        assertThat(Agreement.cohensKappa(first, second).inWords()).isEqualTo("Cohen's kappa = 0.400 (10 units).");
        Random random = new Random(8);
        for (int sample = 0; sample < 100; sample++) {
            List<String> one = random.ints(12, 0, 3).mapToObj(Integer::toString).toList();
            List<String> two = random.ints(12, 0, 3).mapToObj(Integer::toString).toList();
            CodingAnnotationStudy study = new CodingAnnotationStudy(2);
            for (int i = 0; i < one.size(); i++) {
                study.addItem(one.get(i), two.get(i));
            }
            Agreement.Computed computed = (Agreement.Computed) Agreement.cohensKappa(one, two);
            assertThat(computed.value().doubleValue())
                    .isCloseTo(new CohenKappaAgreement(study).calculateAgreement(), within(1e-9));
        }
    }

    @Test
    void sameCodesThroughoutHaveNoCoefficient() {
        assertThat(Agreement.cohensKappa(List.of("a", "a"), List.of("a", "a")).inWords())
                .isEqualTo("Cohen's kappa has no value: both coders used one and the same code throughout.");
        for (AgreementMetric metric : AgreementMetric.values()) {
            assertThat(Agreement.krippendorffsAlpha(metric, List.of(coder("0 0 0"), coder("0 0 -"))))
                    .isInstanceOf(Agreement.Undefined.class);
            assertThat(Agreement.krippendorffsAlpha(metric, List.of(coder("1 - 2"), coder("- 1 -")))
                            .inWords())
                    .contains("no unit has two codes");
        }
    }

    /** Why the other library is not used outside tests: when one of these fails, it may have become fit for it. */
    @Test
    void theOtherLibraryIsNotExact() {
        // Compared are 1 with 1 and 1 with 1; the 2 has nothing to be compared with. 0 / 0 is not chance.
        List<List<OptionalInt>> undefined = List.of(coder("1 1 2"), coder("1 1 -"));
        assertThat(Agreement.krippendorffsAlpha(AgreementMetric.NOMINAL, undefined))
                .isInstanceOf(Agreement.Undefined.class);
        assertThat(other(AgreementMetric.NOMINAL, undefined)).isZero();
        assertThat(other(AgreementMetric.NOMINAL, List.of(coder("1 - 2"), coder("- 1 -"))))
                .isNaN();
        // By hand: codes 0, 0, 0, 100000 give observed 2 * 10^10 / 4 and expected 6 * 10^10 / 12, so 1 - 1 = 0.
        List<List<OptionalInt>> large = List.of(coder("0 0"), coder("0 100000"));
        assertThat(alpha(AgreementMetric.INTERVAL, large)).isEqualByComparingTo("0");
        List<List<OptionalInt>> mixed = List.of(coder("0 0 7"), coder("0 100000 9"));
        assertThat(Math.abs(
                        alpha(AgreementMetric.INTERVAL, mixed).doubleValue() - other(AgreementMetric.INTERVAL, mixed)))
                .isGreaterThan(1e-6);
    }

    @Test
    void refusesWhatCannotBeCompared() {
        assertThatIllegalArgumentException().isThrownBy(() -> Agreement.cohensKappa(List.of("a"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Agreement.cohensKappa(List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> alpha(AgreementMetric.NOMINAL, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> alpha(AgreementMetric.NOMINAL, List.of(coder("1"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> alpha(AgreementMetric.NOMINAL, List.of(coder("1 2"), coder("1"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> alpha(AgreementMetric.RATIO, List.of(coder("1"), coder("-1"))));
    }

    private static java.math.BigDecimal alpha(AgreementMetric metric, List<List<OptionalInt>> coders) {
        return ((Agreement.Computed) Agreement.krippendorffsAlpha(metric, coders)).value();
    }

    private static double other(AgreementMetric metric, List<List<OptionalInt>> coders) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(coders.size());
        for (int unit = 0; unit < coders.get(0).size(); unit++) {
            int at = unit;
            study.addItemAsArray(coders.stream()
                    .map(coder -> coder.get(at).isPresent() ? coder.get(at).getAsInt() : null)
                    .toArray());
        }
        IDistanceFunction distance = switch (metric) {
            case NOMINAL -> new NominalDistanceFunction();
            case ORDINAL -> new OrdinalDistanceFunction();
            case INTERVAL -> new IntervalDistanceFunction();
            case RATIO -> new RatioDistanceFunction();
        };
        return new KrippendorffAlphaAgreement(study, distance).calculateAgreement();
    }

    private static List<OptionalInt> coder(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> code.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(code)))
                .toList();
    }

    /** A sum of fractions with large denominators takes minutes if each is added to the whole; kills that. */
    @Test
    @Timeout(20)
    void ratiosOfLargeCodesAreSummedInTime() {
        List<OptionalInt> one = new ArrayList<>();
        List<OptionalInt> other = new ArrayList<>();
        for (int unit = 0; unit < 60; unit++) {
            one.add(OptionalInt.of(1 + 7_919 * unit));
            other.add(OptionalInt.of(2 + 7_907 * unit));
        }
        assertThat(alpha(AgreementMetric.ORDINAL, List.of(one, other))).isPositive();
        // 0.992372628569 by the coincidence matrix in floating point (R 4.2).
        assertThat(Agreement.krippendorffsAlpha(AgreementMetric.RATIO, List.of(one, other))
                        .inWords())
                .isEqualTo("Krippendorff's alpha, ratio = 0.992 (60 units).");
    }

    /**
     * Two coders with nothing in common, who both left six of ten units blank: as codes the blanks would raise it. By hand: of the four units
     * with two codes none agrees, and by chance half would; (0 - 1/2) / (1 - 1/2) = -1.
     */
    @Test
    void aBlankIsNoCode() {
        for (String blank : List.of("", " ", "\u00A0", "\u200B")) {
            List<String> first = new ArrayList<>(List.of("a", "b", "a", "b"));
            List<String> second = new ArrayList<>(List.of("b", "a", "b", "a"));
            for (int unit = 0; unit < 6; unit++) {
                first.add(blank);
                second.add(blank);
            }
            for (Agreement agreement : List.of(
                    Agreement.cohensKappa(first, second),
                    Agreement.weightedKappa(KappaWeights.LINEAR, List.of("a", "b"), first, second))) {
                assertThat(agreement).isInstanceOfSatisfying(Agreement.Computed.class, computed -> {
                    assertThat(computed.value()).isEqualByComparingTo("-1");
                    assertThat(computed.units()).isEqualTo(4);
                });
            }
            assertThat(Agreement.cohensKappa(List.of(blank, "a"), List.of("a", blank)))
                    .isEqualTo(new Agreement.Undefined("Cohen's kappa", "no unit has two codes"));
        }
    }
}
