package org.reversementoring.anonymisation.audit.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.BackgroundKnowledge;
import org.reversementoring.core.guide.RatingScale;

/**
 * The mentors of whom there is background knowledge: every multiset of answers that they may have given together, and the
 * number of ways for each.
 */
final class KnownMentors {

    private final long[] answers;
    private final long[] ways;

    private KnownMentors(long[] answers, long[] ways) {
        this.answers = answers;
        this.ways = ways;
    }

    /** The multisets, packed. */
    long[] answers() {
        return answers;
    }

    /** The number of orders of each multiset that fit the background knowledge. */
    long[] ways() {
        return ways;
    }

    /**
     * The groups of answers that the adversary can tell apart. Whoever knows who declined knows which of these mentors
     * did.
     */
    static List<KnownMentors> cases(Adversary adversary, RatingScale scale) {
        List<List<int[]>> cases = List.of(List.of());
        for (BackgroundKnowledge domain : adversary.background()) {
            List<List<int[]>> longer = new ArrayList<>();
            for (List<int[]> before : cases) {
                for (BackgroundKnowledge known : adversary.knowsWhoDeclined() ? apart(domain) : List.of(domain)) {
                    List<int[]> values = new ArrayList<>(before);
                    values.add(values(known, scale));
                    longer.add(values);
                }
            }
            cases = longer;
        }
        return cases.stream().map(KnownMentors::of).toList();
    }

    private static List<BackgroundKnowledge> apart(BackgroundKnowledge domain) {
        return domain.marks().isEmpty() || !domain.mayHaveDeclined()
                ? List.of(domain)
                : List.of(BackgroundKnowledge.nonRespondent(), BackgroundKnowledge.of(domain.marks()));
    }

    /**
     * The same mentors, restricted to marks because a prior speaks of marks only. A mentor who can only have declined
     * is left out.
     */
    static KnownMentors answering(List<BackgroundKnowledge> domains, RatingScale scale) {
        List<int[]> values = new ArrayList<>();
        for (BackgroundKnowledge domain : domains) {
            values.add(values(domain.marks().isEmpty() ? domain : BackgroundKnowledge.of(domain.marks()), scale));
        }
        return of(values);
    }

    private static KnownMentors of(List<int[]> domains) {
        Map<Long, Long> ways = new TreeMap<>();
        ways.put(0L, 1L);
        for (int[] domain : domains) {
            Map<Long, Long> more = new TreeMap<>();
            ways.forEach((multiset, number) -> {
                for (int value : domain) {
                    more.merge(multiset + Multisets.one(value), number, Long::sum);
                }
            });
            ways = more;
        }
        return new KnownMentors(
                ways.keySet().stream().mapToLong(Long::longValue).toArray(),
                ways.values().stream().mapToLong(Long::longValue).toArray());
    }

    /**
     * The values that a mentor may have given, each by its number from the lowest mark. The number of points stands for
     * "declined".
     */
    private static int[] values(BackgroundKnowledge mentor, RatingScale scale) {
        List<Integer> marks = mentor.marks();
        int[] values = new int[marks.size() + (mentor.mayHaveDeclined() ? 1 : 0)];
        for (int i = 0; i < marks.size(); i++) {
            values[i] = scale.require(marks.get(i)) - scale.lowest();
        }
        if (mentor.mayHaveDeclined()) {
            values[marks.size()] = scale.points();
        }
        return values;
    }
}
