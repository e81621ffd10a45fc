package org.reversementoring.anonymisation.audit;

import java.util.Set;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.core.guide.RatingScale;

/** The predicates of the guarantees on a set of feasible marks, written down a second time. */
enum Claim {
    ED {
        @Override
        boolean holds(Set<Integer> marks, RatingScale scale) {
            return marks.contains(scale.lowest()) && marks.contains(scale.highest());
        }

        @Override
        Guarantee guarantee(RatingScale scale) {
            return Guarantee.endpointDeniability();
        }
    },
    LF2 {
        @Override
        boolean holds(Set<Integer> marks, RatingScale scale) {
            return marks.size() >= 2;
        }

        @Override
        Guarantee guarantee(RatingScale scale) {
            return Guarantee.leastFeasible(2);
        }
    },
    HD {
        /** A = {1..⌊s/2⌋}. Who must have declined is not known to have harmed. */
        @Override
        boolean holds(Set<Integer> marks, RatingScale scale) {
            return marks.isEmpty() || marks.stream().anyMatch(mark -> mark - scale.lowest() + 1 > scale.points() / 2);
        }

        @Override
        Guarantee guarantee(RatingScale scale) {
            return Guarantee.harmDeniability(scale);
        }
    };

    /** Whether the claim is true of a mentor who may have given these marks; none, if sure to have declined. */
    abstract boolean holds(Set<Integer> marks, RatingScale scale);

    /** What the library calls it. */
    abstract Guarantee guarantee(RatingScale scale);
}
