package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.anonymisation.planning.SharpestBands;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** A strategy is asked once in an audit, however many readers attack; and lists of a host are what they were when checked (G4). */
class AskOnceTest {

    private static final RatingScale FIVE = RatingScale.of(List.of("a", "b", "c", "d", "e"));
    private static final PublicContext SIX = PublicContext.of(FIVE, 6, 1);
    private static final Adversary READER = Adversary.colluding(1);
    private static final List<Guarantee> GUARANTEES = List.of(Guarantee.endpointDeniability());

    private static final class Counting implements AnonymisationStrategy {

        private int asked;

        @Override
        public String id() {
            return "counting";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            asked++;
            return new Statement.Worded("Heard.");
        }
    }

    @Test
    void severalReadersAttackOneTable() {
        Counting alone = new Counting();
        Counting together = new Counting();
        DisclosureAudit.of(SIX, READER, GUARANTEES).audit(alone);
        DisclosureAudit.of(SIX, List.of(READER.knowingWhoDeclined(), READER), GUARANTEES)
                .audit(together);
        // H(6, 6) = 462 panels, each asked twice
        assertThat(alone.asked).isEqualTo(924);
        assertThat(together.asked).isEqualTo(924);
    }

    @Test
    void theCertificateIsThatOfTheLastReader() {
        for (AnonymisationStrategy strategy :
                List.of(Strategies.middleAnswersAndSupport(), Strategies.trimmed(), Strategies.majority())) {
            for (Adversary last : List.of(READER, Adversary.colluding(0))) {
                AuditResult.Certified one = (AuditResult.Certified)
                        DisclosureAudit.of(SIX, last, GUARANTEES).audit(strategy);
                AuditResult.Certified both = (AuditResult.Certified)
                        DisclosureAudit.of(SIX, List.of(READER.knowingWhoDeclined(), last), GUARANTEES)
                                .audit(strategy);
                assertThat(both.certificate()).isEqualTo(one.certificate());
                assertThat(both.statements()).isEqualTo(one.statements());
                assertThat(both.worst(Prior.consensus())).isEqualTo(one.worst(Prior.consensus()));
            }
        }
    }

    @Test
    void eachReaderCanRefute() {
        AnonymisationStrategy trimmed = Strategies.silentBelowFloor(Strategies.trimmed());
        Adversary strong = Adversary.colluding(2);
        assertThat(DisclosureAudit.of(SIX, List.of(READER), GUARANTEES)
                        .audit(trimmed)
                        .isCertified())
                .isTrue();
        for (List<Adversary> readers : List.of(List.of(strong, READER), List.of(READER, strong))) {
            AuditResult result = DisclosureAudit.of(SIX, readers, GUARANTEES).audit(trimmed);
            assertThat(((AuditResult.Refuted) result).counterexample().adversary())
                    .isEqualTo(strong);
        }
    }

    @Test
    void aStatementCanBeSaidIfItIsOneOfThem() {
        AuditResult.Certified certified = (AuditResult.Certified)
                DisclosureAudit.of(SIX, READER, GUARANTEES).audit(Strategies.middleAnswers());
        for (Statement statement : certified.statements()) {
            assertThat(certified.canSay(statement)).isTrue();
        }
        assertThat(certified.canSay(new Statement.Majority(true))).isFalse();
        assertThat(certified.canSay(new Statement.MiddleAnswers(0, 3))).isFalse();
    }

    @Test
    void refusesNoReaderAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureAudit.of(SIX, List.of(), GUARANTEES))
                .withMessage("audit must have at least 1 adversary, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureAudit.of(SIX, List.of(READER, Adversary.colluding(6)), GUARANTEES))
                .withMessageContaining("must leave at least 1 mentor of 6");
    }

    /** A list that is full when it is looked at, and empty when it is copied. */
    private static <T> List<T> emptying(T element) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return element;
            }

            @Override
            public int size() {
                return 1;
            }

            @Override
            public Object[] toArray() {
                return new Object[0];
            }
        };
    }

    /** Without guarantees everything is certified, and without a weight every posterior is 0. */
    @Test
    void whatIsCheckedOfAListIsWhatIsUsed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureAudit.of(SIX, READER, emptying(Guarantee.endpointDeniability())))
                .withMessage("audit must have at least 1 guarantee, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureAudit.of(SIX, emptying(READER), GUARANTEES))
                .withMessage("audit must have at least 1 adversary, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharpestBands.of(emptying(Guarantee.endpointDeniability()), FIVE, 6, 1))
                .withMessage("sharpest bands must have at least 1 guarantee, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharpestBands.strategy(emptying(Guarantee.endpointDeniability())))
                .withMessage("sharpest bands must have at least 1 guarantee, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prior.independent("p", emptying(1)))
                .withMessage("prior p: weights must not all be 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prior.dirichlet("p", emptying(1), 1))
                .withMessage("prior p: alphas must be at least 1, but were 0");
    }

    /** A cap that says it is small, and is large. */
    @Test
    void aCapIsTheNumberThatWasChecked() {
        BigDecimal five = new BigDecimal("5") {
            @Override
            public int compareTo(BigDecimal other) {
                return -1;
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guarantee.posteriorCap(five, Prior.uniform()))
                .withMessageContaining("posterior cap");
    }

    /** A number in a statement may be a stranger's class; its faults are the strategy's. */
    @Test
    void aNumberThatFailsMakesAStrategyUnlawful() {
        for (int fault = 0; fault < 3; fault++) {
            int where = fault;
            AtomicInteger asked = new AtomicInteger();
            AuditResult result = DisclosureAudit.of(SIX, READER, GUARANTEES).audit(new AnonymisationStrategy() {
                @Override
                public String id() {
                    return "failing";
                }

                @Override
                public Statement apply(AnswerCounts answers, PublicContext context) {
                    boolean honest = where == 2 && asked.incrementAndGet() <= 462;
                    return new Statement.TrimmedMean(new Failing(honest ? -1 : where));
                }
            });
            // A statement that makes an exact copy of the number has nothing left that can fail.
            assertThat(result instanceof AuditResult.Unlawful || result.isCertified())
                    .isTrue();
        }
    }

    private static final class Failing extends BigDecimal {

        private static final long serialVersionUID = 1L;

        private final int where;

        Failing(int where) {
            super("3");
            this.where = where;
        }

        @Override
        public BigDecimal stripTrailingZeros() {
            return this;
        }

        @Override
        public BigDecimal setScale(int scale) {
            return this;
        }

        @Override
        public int hashCode() {
            if (where == 0 || where == 2) {
                throw new IllegalStateException("agreed");
            }
            return 3;
        }

        @Override
        public String toPlainString() {
            if (where == 1) {
                throw new StackOverflowError();
            }
            return "3";
        }
    }
}
