package org.reversementoring.anonymisation.microdata.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes that somebody made by hand, with a digest that is right: none is read but what would be written. */
class ForgedCountsTest {

    private static final List<Attribute> COLUMNS = List.of(Attribute.sensitive("mark", ValueType.WHOLE));

    private static final int HEADER = 5 + 32;

    private static byte[] forged(int... body) throws NoSuchAlgorithmException {
        byte[] header = Arrays.copyOf(RowCounts.empty(COLUMNS).toBytes(), HEADER);
        byte[] bytes = Arrays.copyOf(header, HEADER + body.length + 32);
        for (int i = 0; i < body.length; i++) {
            bytes[HEADER + i] = (byte) body[i];
        }
        return signed(bytes);
    }

    private static byte[] signed(byte[] bytes) throws NoSuchAlgorithmException {
        int end = bytes.length - 32;
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(bytes, end));
        System.arraycopy(digest, 0, bytes, end, 32);
        return bytes;
    }

    private static void refused(String rule, int... body) throws NoSuchAlgorithmException {
        byte[] bytes = forged(body);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowCounts.read(COLUMNS, bytes, 10))
                .withMessage("bytes of counts must " + rule + ", but do not");
    }

    @Test
    void eachRuleOfTheBytesIsKept() throws NoSuchAlgorithmException {
        // Two rows, two values, 1 and 2 of one character each, their codes, and their counts.
        assertThat(RowCounts.read(COLUMNS, forged(2, 2, 1, '1', 1, '2', 0, 1, 3, 4), 10)
                        .rows())
                .isEqualTo(7);
        refused("have one row of each kind at least", 2, 2, 1, '1', 1, '2', 0, 1, 3, 0);
        refused("have each row once, in order", 2, 2, 1, '1', 1, '2', 1, 0, 3, 4);
        refused("have each value once, in order", 2, 2, 1, '2', 1, '1', 0, 1, 3, 4);
        refused("have each value once, in order", 2, 2, 1, '1', 1, '1', 0, 1, 3, 4);
        refused("hold no value that no row has", 2, 2, 1, '1', 1, '2', 0, 0, 3, 4);
        refused("have each row once, in order", 2, 1, 1, '1', 0, 0, 3, 4);
        refused("hold numbers in their range", 2, 2, 1, '1', 1, '2', 0, 2, 3, 4);
        refused("hold numbers in their range", 2, 3, 1, '1', 1, '2', 0, 1, 3, 4);
        refused("hold values of their columns", 2, 2, 1, '1', 1, 'x', 0, 1, 3, 4);
        refused("hold values of their columns", 2, 2, 1, '-', 1, '2', 0, 1, 3, 4);
        refused("hold values of their columns", 2, 2, 1, '1', 0, 0, 1, 3, 4);
        refused("end after the counts", 2, 2, 1, '1', 1, '2', 0, 1, 3, 4, 0);
        refused("hold numbers in their range", 2, 2, 1, '1', 1, '2', 0, 1, 3, 0x84, 0);
        refused("hold all of their rows", 9, 1, 1, '1', 0, 1);
    }

    @Test
    void aNumberIsNeverLongerThanTheBytes() throws NoSuchAlgorithmException {
        // A text of 2^28 characters, and counts beyond 2^63.
        refused("hold numbers in their range", 1, 1, 0xFF, 0xFF, 0xFF, 0x7F, '1', 0, 1);
        refused(
                "hold numbers in their range",
                2,
                2,
                1,
                '1',
                1,
                '2',
                0,
                1,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0x7F,
                1);
    }

    @Test
    void anyBytesAreReadOrRefusedAndWhatIsReadIsWrittenAgain() throws NoSuchAlgorithmException {
        Random random = new Random(19);
        int read = 0;
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = forged(2, 2, 1, '1', 1, '2', 0, 1, 3, 4);
            for (int j = random.nextInt(3); j >= 0; j--) {
                bytes[HEADER + random.nextInt(10)] = (byte) random.nextInt(random.nextBoolean() ? 4 : 256);
            }
            signed(bytes);
            try {
                assertThat(RowCounts.read(COLUMNS, bytes, 10).toBytes()).isEqualTo(bytes);
                read++;
            } catch (IllegalArgumentException | DistinctRowsExceededException refusal) {
                assertThat(refusal.getMessage()).doesNotContain("'");
            }
        }
        assertThat(read).isGreaterThan(5);
    }
}
