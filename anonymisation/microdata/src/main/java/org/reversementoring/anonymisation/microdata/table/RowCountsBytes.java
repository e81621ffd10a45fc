package org.reversementoring.anonymisation.microdata.table;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;

/**
 * The bytes of {@link RowCounts}: four letters and a version; a digest of how the columns are declared; the number of distinct rows;
 * for each column its values in order, and a code for each row; the counts; and a digest of all that. Numbers have seven bits in a
 * byte, the lowest first. There is no name of a class in them, and reading allocates no more than the bytes account for.
 */
final class RowCountsBytes {

    private static final byte[] MAGIC = {'R', 'M', 'R', 'C', 1};
    private static final int DIGEST = 32;
    private static final int SEVEN = 7;
    private static final int LOW = 0x7F;

    private final byte[] bytes;
    private final int end;
    private int at;

    private RowCountsBytes(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    static byte[] write(RowCounts counts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(MAGIC);
        out.writeBytes(declared(counts.attributes()));
        put(out, counts.distinct());
        for (Column column : counts.columns()) {
            put(out, column.cardinality());
            column.dictionary().forEach(text -> put(out, text));
            for (int row = 0; row < counts.distinct(); row++) {
                put(out, column.code(row));
            }
        }
        for (long count : counts.counts()) {
            put(out, count);
        }
        byte[] body = out.toByteArray();
        byte[] all = Arrays.copyOf(body, body.length + DIGEST);
        System.arraycopy(sha256(body, body.length), 0, all, body.length, DIGEST);
        return all;
    }

    private static void put(ByteArrayOutputStream out, long number) {
        long rest = number;
        while (rest > LOW) {
            out.write((int) (rest & LOW) | LOW + 1);
            rest >>>= SEVEN;
        }
        out.write((int) rest);
    }

    /** A text as its code units, because a cell may hold any. */
    private static void put(ByteArrayOutputStream out, String text) {
        put(out, text.length());
        text.chars().forEach(unit -> put(out, unit));
    }

    private static byte[] declared(List<Attribute> attributes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Attribute attribute : attributes) {
            put(out, attribute.name());
            put(out, attribute.role().name());
            put(out, attribute.type().name());
            List<String> categories =
                    attribute.categories().map(list -> list.categories()).orElse(List.of());
            put(out, categories.size());
            categories.forEach(category -> put(out, category));
            put(out, attribute.missing().size());
            attribute.missing().forEach(text -> put(out, text));
        }
        return sha256(out.toByteArray(), out.size());
    }

    private static byte[] sha256(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static RowCounts read(List<Attribute> attributes, byte[] bytes, int most) {
        // Says at once which columns no counts can be of.
        RowCounts.builder(attributes, most);
        int header = MAGIC.length + DIGEST;
        int end = bytes.length - DIGEST;
        require(end > header && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length), "begin as counts do");
        require(Arrays.equals(sha256(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length)), "be whole");
        require(
                Arrays.equals(declared(attributes), Arrays.copyOfRange(bytes, MAGIC.length, header)),
                "be of the same columns, declared alike");
        RowCountsBytes in = new RowCountsBytes(bytes.clone(), header, end);
        int distinct = in.distinct(attributes.size(), most);
        List<Column> columns = new ArrayList<>();
        for (Attribute attribute : attributes) {
            columns.add(in.column(attribute, distinct));
        }
        require(areAscending(columns, distinct), "have each row once, in order");
        long[] counts = new long[distinct];
        long rows = 0;
        for (int row = 0; row < distinct; row++) {
            counts[row] = in.number(Long.MAX_VALUE - rows);
            require(counts[row] > 0, "have one row of each kind at least");
            rows += counts[row];
        }
        require(in.at == end, "end after the counts");
        return new RowCounts(columns, counts, rows, most);
    }

    private static boolean areAscending(List<Column> columns, int distinct) {
        for (int row = 1; row < distinct; row++) {
            int order = 0;
            for (int i = 0; i < columns.size() && order == 0; i++) {
                order = Integer.compare(
                        columns.get(i).code(row - 1), columns.get(i).code(row));
            }
            if (order >= 0) {
                return false;
            }
        }
        return true;
    }

    private int distinct(int columns, int most) {
        long distinct = number(Integer.MAX_VALUE);
        if (distinct > most) {
            throw new DistinctRowsExceededException(most);
        }
        // A byte at least for each cell and each count.
        require(distinct * (columns + 1L) <= end - at, "hold all of their rows");
        return (int) distinct;
    }

    private Column column(Attribute attribute, int distinct) {
        int cardinality = (int) number(distinct);
        Comparator<String> order = attribute.order();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < cardinality; i++) {
            String text = text();
            require(
                    text.isEmpty()
                            ? i == 0
                            : attribute.read(text).equals(text)
                                    && attribute.type().accepts(text),
                    "hold values of their columns");
            String before = i == 0 ? "" : values.get(i - 1);
            require(before.isEmpty() || order.compare(before, text) < 0, "have each value once, in order");
            values.add(text);
        }
        int[] codes = new int[distinct];
        BitSet occurring = new BitSet();
        for (int row = 0; row < distinct; row++) {
            codes[row] = (int) number(cardinality - 1L);
            occurring.set(codes[row]);
        }
        require(occurring.cardinality() == cardinality, "hold no value that no row has");
        return Column.encoded(attribute, values, CodeVector.narrowed(codes, distinct, cardinality));
    }

    private String text() {
        int length = (int) number(end - (long) at);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) number(Character.MAX_VALUE));
        }
        return text.toString();
    }

    /** The next number, from 0 to {@code most}. */
    private long number(long most) {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += SEVEN) {
            require(at < end, "hold all of their numbers");
            byte next = bytes[at++];
            number |= (long) (next & LOW) << shift;
            if (next >= 0) {
                require(number <= most && (next > 0 || shift == 0), "hold numbers in their range");
                return number;
            }
        }
        throw refusal("hold numbers in their range");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw refusal(rule);
        }
    }

    private static IllegalArgumentException refusal(String rule) {
        return new IllegalArgumentException("bytes of counts must " + rule + ", but do not");
    }

    /** The size only. */
    @Override
    public String toString() {
        return "RowCountsBytes[bytes=" + bytes.length + "]";
    }
}
