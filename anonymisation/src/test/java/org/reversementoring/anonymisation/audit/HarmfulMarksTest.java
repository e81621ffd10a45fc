package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** Guarantees that would hold of anything, and strategies that throw what is not a runtime exception. */
class HarmfulMarksTest {

    private static final RatingScale THREE = RatingScale.of(List.of("low", "middle", "high"));
    private static final PublicContext FIVE = PublicContext.of(THREE, 5, 1);
    private static final Adversary ONE = Adversary.colluding(1);

    @Test
    void harmful_marks_off_the_scale_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureAudit.of(FIVE, ONE, List.of(Guarantee.harmDeniability(List.of(7)))))
                .withMessage("rating must be between 1 and 3, but was 7");
    }

    @Test
    void errors_and_checked_exceptions_are_shown_with_their_case() {
        assertThat(audit(new NoClassDefFoundError("missing"))).contains("threw NoClassDefFoundError", "answered 1, 1");
        assertThat(audit(new IOException("checked"))).contains("threw IOException", "answered 1, 1");
    }

    @Test
    void posteriors_are_given_to_more_than_twelve_decimals() {
        AuditResult.Certified certified =
                (AuditResult.Certified) DisclosureAudit.of(FIVE, ONE, List.of(Guarantee.leastFeasible(2)))
                        .audit(Strategies.majority());
        List<BigDecimal> posterior = certified.conclusions(new Statement.Majority(true), ONE, Prior.uniform()).stream()
                .filter(conclusion -> conclusion.known().marks().equals(List.of(3)))
                .findFirst()
                .orElseThrow()
                .posterior();
        // Of 81 panels of the 4 others, 33 have at least 2 of mark 3: 24 have 2, 8 have 3, 1 has 4; 3 is given
        // 24·2+8·3+4 = 76 times.
        assertThat(posterior.get(2)).isEqualByComparingTo("0.57575757575757575758");
    }

    private static String audit(Throwable thrown) {
        return DisclosureAudit.of(FIVE, ONE, List.of(Guarantee.endpointDeniability()))
                .audit(new Throwing(thrown))
                .inWords();
    }

    private record Throwing(Throwable thrown) implements AnonymisationStrategy {

        @Override
        public String id() {
            return "throwing";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            return sneaky(thrown);
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        private static <T, E extends Throwable> T sneaky(Throwable thrown) throws E {
            throw (E) thrown;
        }
    }
}
