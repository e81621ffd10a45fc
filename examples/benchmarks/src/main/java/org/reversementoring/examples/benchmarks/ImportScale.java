package org.reversementoring.examples.benchmarks;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.InstrumentForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.redcap.RedcapRecords;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.TimePoint;

/**
 * A million records of a questionnaire, read from a stream that makes them as it goes, beside the same stream through the CSV parser alone. Not a
 * JMH benchmark: whether it fits into the memory that the JVM was given is half of the question.
 */
public final class ImportScale {

    private static final SurveyForm FORM =
            InstrumentForm.of(Instruments.mentorConfidence()).form();

    private ImportScale() {}

    /** Runs it; the one optional argument is the number of records, by default 1,000,000. */
    public static void main(String[] args) {
        long records = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long begin = System.nanoTime();
        long[] cells = {0};
        CsvLines.forEach(
                "",
                new InputStreamReader(csv(records), StandardCharsets.UTF_8),
                CsvDialect.comma(),
                (line, each) -> cells[0] += each.size());
        long parsed = System.nanoTime();
        ImportPlan plan = RedcapRecords.of(FORM)
                .with(AnswerMapping.standard().at(TimePoint.T0))
                .read("records.csv", csv(records));
        long read = System.nanoTime();
        long[] answered = {0};
        plan.answers()
                .forEachMeasure(answers -> answered[0] += answers.answers().size());
        long handed = System.nanoTime();
        out.println(records + " records, " + cells[0] + " cells: parsed in " + millis(begin, parsed)
                + " ms, read and checked in "
                + millis(parsed, read) + " ms ("
                + Math.round(10.0 * (read - parsed) / Math.max(1, parsed - begin)) / 10.0
                + " times the parser), " + answered[0] + " answers handed out in " + millis(read, handed)
                + " ms, peak heap " + peakHeap() / (1 << 20) + " of "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB");
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }

    /** Records as REDCap exports them, in an order that is not that of their respondents. */
    private static InputStream csv(long records) {
        StringBuilder header = new StringBuilder("record_id,redcap_survey_identifier,mentorconfidence_timestamp");
        FORM.items().stream()
                .filter(item -> !item.isNote())
                .map(FormItem::code)
                .forEach(code -> header.append(',').append(code));
        header.append(",mentorconfidence_complete\n");
        return new LineStream(records + 1, line -> {
            if (line == 0) {
                return header.toString();
            }
            StringBuilder row = new StringBuilder()
                    .append(line)
                    .append(",,2026-11-02 08:00:00,person-")
                    .append(line * 7_919 % 1_000_003 + line / 1_000_003 * 1_000_003);
            for (int item = 0; item < 7; item++) {
                row.append(',').append((line + item) % 11 == 0 ? 98 : 1 + (line + item) % 5);
            }
            return row.append(",2\n").toString();
        });
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** A text that is made line by line while it is read. */
    private static final class LineStream extends InputStream {
        private final long lines;
        private final LongFunction<String> make;
        private byte[] line = {};
        private int at;
        private long next;

        LineStream(long lines, LongFunction<String> make) {
            this.lines = lines;
            this.make = make;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int done = 0;
            while (done < length) {
                if (at == line.length) {
                    if (next == lines) {
                        return done == 0 ? -1 : done;
                    }
                    line = make.apply(next++).getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                int part = Math.min(length - done, line.length - at);
                System.arraycopy(line, at, into, from + done, part);
                at += part;
                done += part;
            }
            return done;
        }
    }
}
