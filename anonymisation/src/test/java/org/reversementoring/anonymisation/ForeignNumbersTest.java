package org.reversementoring.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.WorstPosterior;
import org.reversementoring.anonymisation.audit.guarantee.Counterexample;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.anonymisation.planning.PlanEstimate;
import org.reversementoring.anonymisation.planning.StudyDesign;
import org.reversementoring.anonymisation.reconstruction.figure.Constraint;
import org.reversementoring.anonymisation.reconstruction.figure.Rounding;
import org.reversementoring.anonymisation.reconstruction.figure.ValueSet;
import org.reversementoring.anonymisation.simulation.DropOut;
import org.reversementoring.anonymisation.simulation.TrueShift;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.policy.ReleasePolicy;

/** A number that prints words comes into no figure, plan or proof. */
class ForeignNumbersTest {

    private static final String WORDS = "zq-words";

    /** Is one half wherever it is asked, and prints words. */
    private static final class Talking extends BigDecimal {

        private static final long serialVersionUID = 1;

        Talking() {
            super("0.5");
        }

        @Override
        public BigDecimal stripTrailingZeros() {
            return this;
        }

        @Override
        public String toPlainString() {
            return WORDS;
        }

        @Override
        public String toString() {
            return WORDS;
        }
    }

    @Test
    void aNumberThatPrintsWordsIsRefused() {
        BigDecimal talking = new Talking();
        BigDecimal half = new BigDecimal("0.5");
        List<ThrowingCallable> uses = List.of(
                () -> new Constraint.Printed(talking, half, Rounding.HALF_UP),
                () -> new Constraint.Printed(half, talking, Rounding.HALF_UP),
                () -> ValueSet.between(talking, half),
                () -> ValueSet.atMost(talking),
                () -> new PlanEstimate(talking, PlanEstimate.Method.EXACT, half),
                () -> new PlanEstimate(half, PlanEstimate.Method.EXACT, talking),
                () -> design().withTurnout(talking, half),
                () -> StudyDesign.builder().from(design()).endorsing(talking).build(),
                () -> new Counterexample.Belief(1, talking, "uniform"),
                () -> new WorstPosterior("uniform", talking, half),
                () -> new WorstPosterior("uniform", half, talking),
                () -> Guarantee.posteriorCap(talking, Prior.uniform()),
                () -> new DropOut(talking, half, half),
                () -> new TrueShift(List.of(1, 1, 1, 1, 1), talking, half));
        for (ThrowingCallable use : uses) {
            assertThatIllegalArgumentException()
                    .as("use %s", uses.indexOf(use))
                    .isThrownBy(use)
                    .withMessageContaining("class must be BigDecimal itself")
                    .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(WORDS));
        }
    }

    private static StudyDesign design() {
        return StudyDesign.of(List.of(6), Guides.agreement(), ReleasePolicy.standard());
    }
}
