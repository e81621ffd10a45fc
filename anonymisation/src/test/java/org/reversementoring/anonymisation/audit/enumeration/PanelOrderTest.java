package org.reversementoring.anonymisation.audit.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places that are computed are those in the list of all multisets, and a walk visits that list. */
class PanelOrderTest {

    @Test
    void aPlaceIsThatInTheList() {
        for (int values = 2; values <= 6; values++) {
            for (int size = 1; size <= 7; size++) {
                PanelOrder order = new PanelOrder(size, values);
                long[] all = Multisets.all(size, values);
                int[] counts = new int[values];
                counts[0] = size;
                assertThat(order.number()).isEqualTo(all.length);
                for (int place = 0; place < all.length; place++) {
                    assertThat(order.of(all[place])).isEqualTo(place);
                    assertThat(order.of(Multisets.counts(all[place], values))).isEqualTo(place);
                    assertThat(order.at(place)).isEqualTo(all[place]);
                    assertThat(counts).isEqualTo(Multisets.counts(all[place], values));
                    PanelOrder.next(counts);
                }
                assertThat(counts).as("there is none after the last").isEqualTo(last(size, values));
                for (int place = all.length - 1; place >= 0; place--) {
                    assertThat(counts).isEqualTo(Multisets.counts(all[place], values));
                    PanelOrder.previous(counts);
                }
            }
        }
    }

    private static int[] last(int size, int values) {
        int[] last = new int[values];
        last[values - 1] = size;
        return last;
    }

    @Test
    void theLargestPanelsHaveTheirPlacesToo() {
        PanelOrder order = new PanelOrder(24, 12);
        assertThat(order.number()).isEqualTo(417_225_900);
        for (int place : new int[] {0, 1, 12, 417_225_899, 208_612_950, 123_456_789}) {
            assertThat(order.of(order.at(place))).isEqualTo(place);
        }
    }

    @Test
    void strangersHaveNoPlace() {
        PanelOrder order = new PanelOrder(4, 3);
        List<int[]> strangers = List.of(
                new int[] {2, 1, 0}, new int[] {2, 2, 1}, new int[] {5, 0, -1}, new int[] {-1, 5, 0}, new int[] {
                    2, 3, -1
                });
        for (int[] counts : strangers) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> order.of(counts))
                    .withMessage("answers must be those of a panel of the certified size and scale, but are not");
        }
        for (long multiset : new long[] {
            0,
            Multisets.of(new int[] {2, 1, 0}),
            Multisets.of(new int[] {5, 0, 0}),
            Multisets.of(new int[] {3, 0, 0, 1}),
            -1L
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> order.of(multiset));
        }
    }

    /** For every set of known answers, over all values and over marks alone: the others, their places, supports and orders. */
    @Test
    void aWalkVisitsTheListOfOthers() {
        for (int values = 3; values <= 5; values++) {
            for (int size = 2; size <= 6; size++) {
                PanelOrder order = new PanelOrder(size, values);
                for (int told = 0; told < size; told++) {
                    for (long known : Multisets.all(told, values)) {
                        for (int asked : new int[] {values, values - 1}) {
                            compare(order, known, size - told, asked);
                        }
                    }
                }
            }
        }
    }

    private static void compare(PanelOrder order, long known, int others, int values) {
        List<Long> seen = new ArrayList<>();
        new RestWalk(order, others, values, known) {
            @Override
            protected void run(int start, int left, long prefix, int support, long ways) {
                for (int last = 0; last <= left; last++) {
                    long rest = rest(prefix, left, last);
                    seen.add(rest);
                    assertThat(place(start, last)).isEqualTo(order.of(known + rest));
                    assertThat(support | lastSupport(left, last)).isEqualTo(Multisets.support(rest, values));
                    assertThat(BigInteger.valueOf(ways * choose(left, last))).isEqualTo(orders(rest, values));
                }
            }
        }.walk();
        assertThat(seen)
                .isEqualTo(Arrays.stream(Multisets.all(others, values)).boxed().toList());
    }

    private static BigInteger orders(long rest, int values) {
        int[] counts = Multisets.counts(rest, values);
        BigInteger orders = factorial(Arrays.stream(counts).sum());
        for (int count : counts) {
            orders = orders.divide(factorial(count));
        }
        return orders;
    }

    private static BigInteger factorial(int number) {
        BigInteger factorial = BigInteger.ONE;
        for (int i = 2; i <= number; i++) {
            factorial = factorial.multiply(BigInteger.valueOf(i));
        }
        return factorial;
    }
}
