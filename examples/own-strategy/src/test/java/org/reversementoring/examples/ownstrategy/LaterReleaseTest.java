package org.reversementoring.examples.ownstrategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.ledger.composition.AnswerPersistence;
import org.reversementoring.anonymisation.ledger.composition.AuditedRelease;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.ledger.composition.StrategyFallback;
import org.reversementoring.anonymisation.ledger.composition.TopUpLaw;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** What may be said after an earlier release, when some of the same answers are in both. */
class LaterReleaseTest {

    private static final RatingScale SCALE = RatingScale.of(List.of("unfavourable", "favourable"));
    private static final CycleId MAY = CycleId.of("may");

    private static Roster mentors(int from, int to) {
        return Roster.of(IntStream.rangeClosed(from, to)
                .mapToObj(i -> MentorId.of("mentor-" + i))
                .toList());
    }

    @Test
    void oneLateAnswerIsNeverSafe() {
        // "At least 4 were favourable", with six mentors and then with newcomers; one mentor tells.
        assertThat(TopUpLaw.safe(4, 4, 1, 1)).isFalse();
        assertThat(TopUpLaw.safe(4, 4, TopUpLaw.fewestForAnUnchangedCut(1), 1)).isTrue();
    }

    @Test
    void theFirstStrategyThatIsSafeAfterTheEarlierReleaseSpeaks() {
        AnonymisationStrategy majority = Strategies.majority();
        AuditedRelease earlier = AuditedRelease.open(MAY, mentors(1, 6), majority, PublicContext.of(SCALE, 6, 1))
                .saying(new Statement.Majority(false));
        StrategyFallback fallback = new StrategyFallback(
                List.of(new MiddleWord(), majority),
                AnswerPersistence.FREE,
                List.of(Adversary.colluding(1)),
                List.of(Guarantee.endpointDeniability()));
        PublicContext seven = PublicContext.of(SCALE, 7, 1);
        assertThat(fallback.choose(List.of(earlier), MAY, mentors(1, 7), seven)).isEmpty();
        assertThat(fallback.choose(List.of(earlier), CycleId.of("june"), mentors(1, 7), seven))
                .hasValueSatisfying(next -> assertThat(next.id()).isEqualTo("middle-word"));
    }
}
