package org.reversementoring.anonymisation.audit.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.RemainingAnswers;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.anonymisation.strategy.TrimmedStrategy;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** The memory of an audit is counted, and bounded as its checks are. */
class MemoryOfAnAuditTest {

    private static final long MIB = 1L << 20;

    private static RatingScale scale(int points) {
        return new RatingScale(
                0, IntStream.range(0, points).mapToObj(i -> "mark " + i).toList());
    }

    /** H(16, 12) and H(24, 8) panels; the default can say 103 things on eleven points. */
    @Test
    void theLargestTablesTakeAtMost16MebibytesEach() {
        assertThat(StatementNumbers.bytes(new PanelOrder(16, 12).number(), 103)).isLessThan(16 * MIB);
        assertThat(StatementNumbers.bytes(new PanelOrder(24, 8).number(), 103)).isLessThan(3 * MIB);
        assertThat(StatementNumbers.bytes(1_000, 256)).isEqualTo(1_000);
        assertThat(StatementNumbers.bytes(1_000, 257)).isEqualTo(2_000);
        assertThat(StatementNumbers.bytes(1_000, 65_536)).isEqualTo(2_000);
        assertThat(StatementNumbers.bytes(1_000, 65_537)).isEqualTo(4_000);
    }

    @Test
    void aTableOfTheDefaultTakesAByteForEachPanel() {
        PanelEnumeration every =
                PanelEnumeration.ask(Strategies.middleAnswersAndSupport(), PublicContext.of(scale(11), 9, 1));
        assertThat(every.panelCount()).isEqualTo(167_960);
        assertThat(every.bytes()).isBetween(167_960L, 167_960L + 103 * 400L);
    }

    @Test
    void numbersStayTheSameWhenTheyBecomeWider() {
        StatementNumbers numbers = new StatementNumbers(70_000);
        for (int place = 0; place < 70_000; place++) {
            numbers.set(place, place);
        }
        for (int place = 0; place < 70_000; place++) {
            assertThat(numbers.at(place)).isEqualTo(place);
        }
    }

    private record Talkative(AtomicInteger calls) implements AnonymisationStrategy {
        @Override
        public String id() {
            return "talkative";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            return new Statement.Worded("x".repeat(400) + calls.incrementAndGet());
        }
    }

    /** Each of 1,352,078 panels has a statement of its own, of at least 2,500 bytes as counted: 3 GB without a bound. */
    @Test
    void whatASpeechNeedsIsRefusedBeforeItIsTaken() {
        AtomicInteger calls = new AtomicInteger();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelEnumeration.ask(new Talkative(calls), PublicContext.of(scale(11), 12, 1)))
                .withMessageStartingWith("audit must need at most 67108864 bytes of memory, but a panel of 12 on 11")
                .withMessageEndingWith("use a coarser scale, a smaller panel or a strategy that says less");
        assertThat(calls.get()).isBetween(10_000, (int) (64 * MIB / 2_500));
    }

    /** A table of H(24, 12) numbers of one byte would take 398 MiB. */
    @Test
    void aTableThatIsTooLargeIsNotMade() {
        AtomicInteger calls = new AtomicInteger();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelEnumeration.ask(new Talkative(calls), PublicContext.of(scale(11), 24, 1)))
                .withMessageContaining("417225900");
        assertThat(calls).hasValue(0);
    }

    @Test
    void whatATrimmedStrategyAsksForIsCountedToo() {
        AtomicInteger calls = new AtomicInteger();
        TrimmedStrategy curious = new TrimmedStrategy() {
            @Override
            public String id() {
                return "curious";
            }

            @Override
            public Statement apply(RemainingAnswers answers) {
                calls.incrementAndGet();
                for (int rank = answers.lowestRank(); rank <= answers.highestRank(); rank++) {
                    answers.ranked(rank);
                }
                return new Statement.Worded("nothing");
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrimmedTree.ask(curious, PublicContext.of(scale(11), 24, 1), MIB))
                .withMessageContaining("1048576 bytes");
        assertThat(calls.get()).isBetween(1_000, (int) (MIB / MemoryNeed.A_NODE) + 1);
    }
}
