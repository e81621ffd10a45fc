package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.model.ModelResult;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** What decides and what is printed are one answer: a host's object is asked once (G10). */
class AskedOnceTest {

    /** A model that answers more favourably each time, and counts. */
    private static final class Softening implements PrivacyModel {

        private int asked;

        @Override
        public Reading judge(EquivalenceClass group) {
            asked++;
            return Reading.atLeast(asked, asked > CLASSES);
        }

        @Override
        public String name() {
            return "softening";
        }
    }

    private static final int CLASSES = 4;

    /** Rows of as many grades as there are classes. */
    private static Microdata table() {
        return GateTables.table(
                40,
                List.of(GateTables.PANEL, GateTables.GRADE, GateTables.MARK),
                i -> List.of("panel " + i % 10, "F" + i % CLASSES, String.valueOf(1 + i / 4 % 3)));
    }

    @Test
    void aModelIsAskedOncePerClassAndPrintedAsItJudged() {
        Softening model = new Softening();
        ModelResult found = PrivacyAssessment.of(table()).finding(model);
        assertThat(model.asked).isEqualTo(CLASSES);
        assertThat(found.holds()).isFalse();
        assertThat(found.failing()).isEqualTo(CLASSES);
        assertThat(found.worst()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            PrivacyModel.Reading reading = found.worst().get(i).reading();
            assertThat(reading).isEqualTo(PrivacyModel.Reading.atLeast(i + 1, false));
        }
        assertThat(found.worst().get(0).reading().value()).isEqualTo(found.value());
    }

    /** A list that is full when it is looked at, and empty when it is copied. */
    private static final class Emptying<T> extends AbstractList<T> {

        private final List<T> full;

        private Emptying(List<T> full) {
            this.full = new ArrayList<>(full);
        }

        @Override
        public T get(int index) {
            return full.get(index);
        }

        @Override
        public int size() {
            return full.size();
        }

        @Override
        public Object[] toArray() {
            return new Object[0];
        }
    }

    @Test
    void aGateForALaterReleaseKnowsTheEarlierOnesThatItWasGiven() {
        ReleaseRecord record =
                GateTables.released(GateTables.with(List.of(), i -> List.of())).record();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MicrodataGate.forLaterRelease(MicrodataPolicy.standard(), new Emptying<>(List.of(record))))
                .withMessage("earlier releases must be at least 1, but were 0");
    }

    @Test
    void aShareIsTheNumberThatWasChecked() {
        BigDecimal one = new BigDecimal("1") {
            @Override
            public int compareTo(BigDecimal other) {
                return -1;
            }
        };
        MicrodataPolicy.Builder builder = MicrodataPolicy.standard().toBuilder().maxFrequency(one);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("max frequency must be above 0 and below 1, but was 1");
    }
}
