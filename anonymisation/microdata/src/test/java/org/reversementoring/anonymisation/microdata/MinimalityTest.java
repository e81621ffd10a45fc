package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Released;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * The minimality attack, over every table there may be: 6 juniors of grade F1 and 18 of F2, each says yes or no. A table is its
 * number of yes in either grade, with as many worlds as there are ways to deal them.
 */
class MinimalityTest {

    private static final int SMALL = 6;
    private static final int LARGE = 18;

    private static final MicrodataPolicy BY_ALL = MicrodataPolicy.builder()
            .id("small")
            .classSize(6)
            .panels(2)
            .distinct(2)
            .maxFrequency(new BigDecimal("0.7"))
            .build();

    private static final MicrodataPolicy BY_KNOWN = BY_ALL.choosingByKnownColumns();

    private static final MicrodataStrategy JOINED_IF_NEEDED = MicrodataStrategies.fullDomain(
            Map.of("grade", GeneralisationHierarchy.byOrder(List.of("F1", "F2"), List.of(2))));

    private static Microdata table(int yesOfSmall, int yesOfLarge) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < SMALL + LARGE; i++) {
            boolean isSmall = i < SMALL;
            boolean yes = isSmall ? i < yesOfSmall : i - SMALL < yesOfLarge;
            rows.add(List.of("p" + i % 3, isSmall ? "F1" : "F2", yes ? "yes" : "no"));
        }
        return GateTables.declared(
                List.of(
                        Attribute.panelKey("panel"),
                        Attribute.quasiIdentifier("grade", ValueType.TEXT),
                        Attribute.sensitive("answer", ValueType.TEXT)),
                rows);
    }

    private static MicrodataRelease release(MicrodataPolicy policy, int yesOfSmall, int yesOfLarge) {
        return MicrodataGate.forFirstRelease(policy).release(table(yesOfSmall, yesOfLarge), JOINED_IF_NEEDED);
    }

    private static boolean isJoined(MicrodataRelease release) {
        return release instanceof Released released && released.certificate().classes() == 1;
    }

    /** n over k; the product before each division is a multiple. */
    private static long ways(int n, int k) {
        long ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }

    private static double probabilityOfYes(long yes, long worlds) {
        return (double) yes / (SMALL * worlds);
    }

    /** 0.5833 and 0.7576: counted by another program over the same tables. The promise is 0.70. */
    @Test
    void whoKnowsThatTheEngineHadToGeneraliseIsSurerThanThePromise() {
        long worlds = 0;
        long yes = 0;
        for (int small = 0; small <= SMALL; small++) {
            if (isJoined(release(BY_ALL, small, 14 - small))) {
                worlds += ways(SMALL, small) * ways(LARGE, 14 - small);
                yes += small * ways(SMALL, small) * ways(LARGE, 14 - small);
            }
        }
        assertThat(14.0 / (SMALL + LARGE)).isCloseTo(0.5833, within(0.0001));
        assertThat(probabilityOfYes(yes, worlds)).isCloseTo(0.7576, within(0.0001));
        assertThat(((Released) release(BY_ALL, 5, 9)).certificate())
                .satisfies(each -> assertThat(each.choice()).isEqualTo(RecodingChoice.ALL_COLUMNS))
                .satisfies(each -> assertThat(each.notPromised()).contains("depends on answers", "surer of an answer"));
    }

    /** All 7 · 19 tables. What is released is never joined, so a reader knows no more than the shares of the classes. */
    @Test
    void aTableThatIsChosenByKnownColumnsKeepsThePromise() {
        int releases = 0;
        for (int small = 0; small <= SMALL; small++) {
            for (int large = 0; large <= LARGE; large++) {
                MicrodataRelease release = release(BY_KNOWN, small, large);
                assertThat(isJoined(release)).isFalse();
                boolean keeps = 10 * Math.max(small, SMALL - small) <= 7 * SMALL
                        && 10 * Math.max(large, LARGE - large) <= 7 * LARGE;
                assertThat(release instanceof Released).isEqualTo(keeps);
                releases += keeps ? 1 : 0;
            }
        }
        assertThat(releases).isEqualTo(3 * 7);
        assertThat(((Released) release(BY_KNOWN, 3, 9)).certificate())
                .satisfies(each -> assertThat(each.choice()).isEqualTo(RecodingChoice.KNOWN_COLUMNS))
                .satisfies(each -> assertThat(each.notPromised()).contains("must not be told"));
    }

    /**
     * What is left: a refusal. Who knows the total and hears of it knows what the joined table told, 0.7576. Who knows nothing
     * else, and thinks yes as likely as no, learns nothing of which, 0.5.
     */
    @Test
    void aRefusalThatIsToldTellsWhoKnowsTheTotal() {
        long worldsOf14 = 0;
        long yesOf14 = 0;
        long worlds = 0;
        long yes = 0;
        for (int small = 0; small <= SMALL; small++) {
            for (int large = 0; large <= LARGE; large++) {
                if (release(BY_KNOWN, small, large) instanceof Withheld) {
                    long here = ways(SMALL, small) * ways(LARGE, large);
                    worlds += here;
                    yes += small * here;
                    worldsOf14 += small + large == 14 ? here : 0;
                    yesOf14 += small + large == 14 ? small * here : 0;
                }
            }
        }
        assertThat(probabilityOfYes(yesOf14, worldsOf14)).isCloseTo(0.7576, within(0.0001));
        assertThat(probabilityOfYes(yes, worlds)).isEqualTo(0.5);
    }

    @Test
    void aStrategySeesNoAnswerAndNoOrderOfRows() {
        List<Microdata> seen = new ArrayList<>();
        MicrodataStrategy spy = (source, models, execution) -> {
            seen.add(source);
            assertThat(models).hasSize(2);
            return JOINED_IF_NEEDED.transform(source, models, execution);
        };
        for (int small : new int[] {2, 4}) {
            MicrodataGate.forFirstRelease(BY_KNOWN).release(table(small, 9), spy);
        }
        assertThat(seen.get(0).attributes()).extracting(Attribute::name).containsExactly("panel", "grade");
        for (int row = 0; row < seen.get(0).rows(); row++) {
            for (String column : List.of("panel", "grade")) {
                assertThat(seen.get(0).cell(row, column)).isEqualTo(seen.get(1).cell(row, column));
            }
        }
    }

    @Test
    void aTableThatWasRecodedElsewhereIsRefusedIfNoAnswerMayDecide() {
        assertThat(MicrodataGate.forFirstRelease(BY_KNOWN).release(table(3, 9), 0))
                .isInstanceOfSatisfying(
                        Withheld.class,
                        withheld -> assertThat(withheld.reasons())
                                .extracting(Reason::code)
                                .containsExactly(Code.CHOICE_NOT_KNOWN));
        assertThat(MicrodataGate.forFirstRelease(BY_ALL).release(table(3, 9), 0))
                .isInstanceOfSatisfying(
                        Released.class,
                        released -> assertThat(released.certificate().choice()).isEqualTo(RecodingChoice.ELSEWHERE));
        assertThat(BY_KNOWN).isNotEqualTo(BY_ALL).isEqualTo(BY_ALL.choosingByKnownColumns());
        assertThat(BY_KNOWN.toBuilder().build().choosesByKnownColumns()).isTrue();
    }

    @Test
    void theCertificateSaysHowFarPanelsWereLookedFor() {
        MicrodataCertificate certificate = ((Released) release(BY_ALL, 3, 9)).certificate();
        assertThat(certificate.searched()).isEqualTo(new MicrodataCertificate.Searched(2, 2, 2, 24));
        assertThat(certificate.notPromised())
                .contains("In no combination of the 2 columns do rows with the same values tell their panel");
    }
}
