package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.RemainingAnswers;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.anonymisation.strategy.TrimmedStrategy;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Statement;

/** Proofs are made once, for all labels, before they are needed, and are kept in bounded memory. */
class ProofCacheTest {

    private final AtomicInteger calls = new AtomicInteger();

    private final AnonymisationStrategy trimmed = Strategies.ofTrimmed(new TrimmedStrategy() {
        @Override
        public String id() {
            return "counted";
        }

        @Override
        public Statement apply(RemainingAnswers answers) {
            calls.incrementAndGet();
            return new Statement.Majority(answers.isFavourable(answers.ranked(answers.lowestRank())));
        }
    });

    private final AnonymisationStrategy plain = new AnonymisationStrategy() {
        @Override
        public String id() {
            return "reads-labels";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            calls.incrementAndGet();
            return new Statement.Worded(
                    "Asked about " + context.scale().label(context.scale().lowest()) + ".");
        }
    };

    private static RatingScale scale(int points, int lowest, String label) {
        return new RatingScale(
                lowest, IntStream.range(0, points).mapToObj(i -> label + i).toList());
    }

    private static Certification.Outcome.Granted granted(Certification certification, RatingScale scale, int size) {
        return (Certification.Outcome.Granted) certification.of(scale, size, 1);
    }

    @Test
    void otherLabelsAreNotProvedAgain() {
        Certification certification = new Certification(trimmed);
        Certification.Outcome.Granted first = granted(certification, scale(5, 1, "a"), 6);
        int once = calls.get();
        for (String label : List.of("b", "c", "a")) {
            Certification.Outcome.Granted again = granted(certification, scale(5, 1, label), 6);
            assertThat(again.certified().scale()).isEqualTo(scale(5, 1, label));
            assertThat(again.certified().certificate())
                    .isEqualTo(first.certified().certificate());
            assertThat(again.certified().statement(AnswerCounts.ofCounts(scale(5, 1, label), 0, 0, 0, 0, 0, 6)))
                    .isEqualTo(new Statement.Majority(true));
        }
        assertThat(calls).hasValue(once).hasPositiveValue();
        granted(certification, scale(5, 0, "a"), 6);
        assertThat(calls.get()).as("other marks").isGreaterThan(once);
    }

    /** Labels that a strategy was shown may be in what it says. */
    @Test
    void whoeverSeesLabelsIsAskedForEachOfThem() {
        Certification certification = new Certification(plain);
        for (String label : List.of("good", "bad")) {
            AnswerCounts answers = AnswerCounts.ofCounts(scale(5, 1, label), 0, 6, 0, 0, 0, 0);
            assertThat(granted(certification, scale(5, 1, label), 6).certified().statement(answers))
                    .isEqualTo(new Statement.Worded("Asked about " + label + "0."));
        }
        int twice = calls.get();
        granted(certification, scale(5, 1, "good"), 6);
        assertThat(calls).hasValue(twice);
    }

    @Test
    void whatWasUsedLongestAgoIsGivenUpBeyondTheBound() {
        ProofCache cache = new ProofCache(30_000);
        Certification certification = new Certification(Strategies.supportBand(), cache);
        RatingScale five = scale(5, 1, "a");
        // 2,002, 3,003, 4,368, 6,188 and 8,568 panels, a byte each, and what was said
        for (int size : new int[] {9, 10, 11, 12, 13}) {
            certification.of(five, size, 1);
            assertThat(cache.bytes()).isBetween(2_000L, 30_000L);
        }
        AtomicInteger proved = new AtomicInteger();
        for (int size : new int[] {13, 12, 9}) {
            Certification.Outcome outcome = certification.of(five, size, 1);
            cache.of(context(size), () -> {
                proved.incrementAndGet();
                return outcome;
            });
        }
        assertThat(proved).hasValue(0);
        cache.of(context(10), () -> {
            proved.incrementAndGet();
            return new Certification.Outcome.Refused(new Release.Reason(Release.Code.WORDING, "given up"));
        });
        assertThat(proved).hasValue(1);
    }

    private static PublicContext context(int size) {
        return PublicContext.of(new RatingScale(1, List.of("1", "2", "3", "4", "5")), size, 1);
    }

    @Test
    void whatIsLargerThanTheBoundIsNotKept() {
        ProofCache cache = new ProofCache(3_000);
        Certification certification = new Certification(trimmed, cache);
        granted(certification, scale(5, 1, "a"), 10);
        int once = calls.get();
        assertThat(cache.bytes()).isZero();
        granted(certification, scale(5, 1, "a"), 10);
        assertThat(calls).hasValue(2 * once);
    }

    @Test
    void ofSeveralThreadsOneProves() throws Exception {
        Certification certification = new Certification(trimmed);
        granted(new Certification(trimmed), scale(7, 1, "a"), 9);
        int once = calls.getAndSet(0);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Certification.Outcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String label = "l" + i;
                outcomes.add(threads.submit(() -> {
                    start.await();
                    return certification.of(scale(7, 1, label), 9, 1);
                }));
            }
            start.countDown();
            for (Future<Certification.Outcome> outcome : outcomes) {
                assertThat(outcome.get()).isInstanceOf(Certification.Outcome.Granted.class);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(calls).hasValue(once);
    }

    @Test
    void preparedIsPrepared() {
        ReportAnonymiser anonymiser = ReportAnonymiser.of(ReleasePolicy.standard(), trimmed);
        InterviewGuide guide = Panels.GUIDE;
        Map<Integer, List<Release.Reason>> refused = anonymiser.prepare(guide, List.of(8, 6, 4, 6, 5));
        assertThat(refused).containsOnlyKeys(4);
        assertThat(refused.get(4)).extracting(Release.Reason::code).containsExactly(Release.Code.PANEL_BELOW_FLOOR);
        int before = calls.get();
        assertThat(before).isPositive();
        for (int size : new int[] {5, 6, 8}) {
            assertThat(anonymiser.check(guide, size)).isEmpty();
        }
        assertThat(calls).hasValue(before);
    }

    @Test
    void whatNeedsTooMuchMemoryIsRefusedAsWhatNeedsTooManyChecks() {
        AnonymisationStrategy talkative = new AnonymisationStrategy() {
            @Override
            public String id() {
                return "talkative";
            }

            @Override
            public Statement apply(AnswerCounts answers, PublicContext context) {
                return new Statement.Worded("x".repeat(400) + calls.incrementAndGet());
            }
        };
        for (int size : new int[] {12, 24}) {
            assertThat(new Certification(talkative).of(scale(11, 0, "a"), size, 1))
                    .isInstanceOfSatisfying(
                            Certification.Outcome.Refused.class,
                            refused -> assertThat(refused.reason().code()).isEqualTo(Release.Code.AUDIT_TOO_LARGE));
        }
    }

    /** Eleven points and 24 mentors were never certified before. */
    @Test
    void theDefaultIsCertifiedForTheLargestPanel() {
        Certification certification = new Certification(Strategies.middleAnswersAndSupport());
        for (int colluders = 1; colluders <= 2; colluders++) {
            assertThat(certification.of(scale(11, 0, "a"), 24, colluders))
                    .isInstanceOf(Certification.Outcome.Granted.class);
        }
    }
}
