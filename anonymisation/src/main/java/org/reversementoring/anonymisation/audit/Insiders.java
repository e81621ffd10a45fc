package org.reversementoring.anonymisation.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reversementoring.core.guide.RatingScale;

/** The mentors of known domains: every multiset of answers that they may have given together, and in how many ways. */
final class Insiders {

    private final long[] answers;
    private final long[] ways;

    private Insiders(long[] answers, long[] ways) {
        this.answers = answers;
        this.ways = ways;
    }

    /** Packed multisets. Nobody writes into it. */
    long[] answers() {
        return answers;
    }

    /** For each of these, how many of its orders fit the domains. Nobody writes into it. */
    long[] ways() {
        return ways;
    }

    /**
     * What the adversary cannot tell apart, one entry for each case that it can: whoever knows who declined knows which of these
     * mentors did.
     */
    static List<Insiders> cases(Adversary adversary, RatingScale scale) {
        List<List<int[]>> cases = List.of(List.of());
        for (KnownDomain domain : adversary.domains()) {
            List<List<int[]>> longer = new ArrayList<>();
            for (List<int[]> before : cases) {
                for (KnownDomain known : adversary.knowsWhoDeclined() ? apart(domain) : List.of(domain)) {
                    List<int[]> values = new ArrayList<>(before);
                    values.add(known.values(scale));
                    longer.add(values);
                }
            }
            cases = longer;
        }
        return cases.stream().map(Insiders::of).toList();
    }

    private static List<KnownDomain> apart(KnownDomain domain) {
        return domain.marks().isEmpty() || !domain.mayHaveDeclined()
                ? List.of(domain)
                : List.of(KnownDomain.nonRespondent(), KnownDomain.of(domain.marks()));
    }

    /** As far as they gave a mark: a prior speaks of marks. Those who can only have declined have declined. */
    static Insiders answering(List<KnownDomain> domains, RatingScale scale) {
        List<int[]> values = new ArrayList<>();
        for (KnownDomain domain : domains) {
            values.add((domain.marks().isEmpty() ? domain : KnownDomain.of(domain.marks())).values(scale));
        }
        return of(values);
    }

    private static Insiders of(List<int[]> domains) {
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
        return new Insiders(
                ways.keySet().stream().mapToLong(Long::longValue).toArray(),
                ways.values().stream().mapToLong(Long::longValue).toArray());
    }
}
