package org.reversementoring.anonymisation.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.core.guide.RatingScale;

/** Ties, which true weights hardly ever make: here sums weigh nothing, so every partition costs nothing. */
class PartitionTest {

    private static final RatingScale TWO = Worlds.scale(2);

    @Test
    void of_equally_good_partitions_the_one_with_the_lowest_breaks() {
        assertThat(last(Guarantee.leastFeasible(1))).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void of_equally_good_partitions_a_symmetric_one() {
        // Somebody must possibly have given the higher of two marks, or all are known to have given the lower one: with
        // no
        // colluder, sums 0 and 1 are a band. Its image, 4 and 5, is one too, although it need not be.
        assertThat(last(Guarantee.harmDeniability(TWO))).containsExactly(1, 0, 2, 3, 5, 0);
    }

    private static List<Integer> last(Guarantee.Deniability guarantee) {
        BigInteger[] nothing = Collections.nCopies(6, BigInteger.ZERO).toArray(BigInteger[]::new);
        SafeBands bands = new SafeBands(List.of(guarantee), TWO, 5, 0);
        return new Partition(bands, nothing).best().orElseThrow().last();
    }
}
