package org.reversementoring.anonymisation.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.ledger.composition.AnswerPersistence;
import org.reversementoring.anonymisation.ledger.composition.AuditedRelease;
import org.reversementoring.anonymisation.ledger.composition.CompositionAudit;
import org.reversementoring.anonymisation.ledger.composition.CompositionResult;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.guide.RatingScale;

/**
 * The laws of what may be said after something was said. Two strategies that are safe alone can tell together what neither
 * tells (T6), so more may be shown only if it follows from what was shown (G7), or if an exact composition audit passes (G5).
 */
public final class CompositionLaws {

    private CompositionLaws() {}

    /** G7: wherever the first says the same, so does the second; it is a function of the first and tells nothing new. */
    public static void derived(AnonymisationStrategy first, AnonymisationStrategy second, PublicContext context) {
        Map<String, String> function = new HashMap<>();
        for (AnswerCounts answers : EveryAnswer.of(context)) {
            String derived = second.apply(answers, context).canonical();
            String before = function.putIfAbsent(first.apply(answers, context).canonical(), derived);
            if (before != null && !before.equals(derived)) {
                throw new BrokenLaw(
                        "G7, derived",
                        second.id() + " tells more than " + first.id() + " (" + EveryAnswer.inWords(context)
                                + "), for instance for " + EveryAnswer.inWords(answers, context));
            }
        }
    }

    /** G5: whatever these releases say, ED(c) holds for what they tell together. */
    public static void safeTogether(List<AuditedRelease> releases, AnswerPersistence answers, int colluders) {
        CompositionResult result = CompositionAudit.of(
                        releases, answers, Adversary.colluding(colluders), List.of(Guarantee.endpointDeniability()))
                .result();
        if (!result.holds()) {
            throw new BrokenLaw("G5, safe together", result.inWords());
        }
    }

    /**
     * G5 for a panel that changes: the same strategy before and after, for a reader who takes it that nobody who stayed has
     * changed their mind. Late answers, corrections, withdrawals and single exchanges all fail with every strategy that says
     * anything (T9).
     */
    public static void survives(RosterDelta delta, AnonymisationStrategy strategy, RatingScale scale, int colluders) {
        List<MentorId> stay = mentors("s", delta.stay());
        CycleId cycle = CycleId.of("cycle-1");
        List<AuditedRelease> releases = new ArrayList<>();
        for (List<MentorId> others : List.of(mentors("l", delta.leave()), mentors("j", delta.join()))) {
            Roster roster =
                    Roster.of(Stream.concat(stay.stream(), others.stream()).toList());
            releases.add(
                    AuditedRelease.open(cycle, roster, strategy, PublicContext.of(scale, roster.size(), colluders)));
        }
        safeTogether(releases, AnswerPersistence.PERSIST, colluders);
    }

    private static List<MentorId> mentors(String kind, int number) {
        return IntStream.range(0, number).mapToObj(i -> MentorId.of(kind + i)).toList();
    }
}
