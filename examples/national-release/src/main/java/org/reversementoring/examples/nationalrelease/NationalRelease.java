package org.reversementoring.examples.nationalrelease;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.reversementoring.anonymisation.microdata.MicrodataGate;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.RowCounts;

/** Counts a nation on Spark and lets it through the gate. Arguments: rows, partitions and the master, as {@code local[2]}. */
public final class NationalRelease {

    /** About 50 MB on each machine for the columns here, and a fifth of that over the wire. */
    static final int MOST_DISTINCT = 1 << 20;

    private static final BigDecimal FIVE_PER_CENT = new BigDecimal("0.05");

    private NationalRelease() {}

    /** Runs it. */
    public static void main(String[] args) {
        long rows = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        int partitions = args.length > 1 ? Integer.parseInt(args[1]) : 8;
        SparkSession spark = session(args.length > 2 ? args[2] : "local[2]");
        try {
            run(spark, rows, partitions, System.out::println);
        } finally {
            spark.stop();
        }
    }

    static SparkSession session(String master) {
        return SparkSession.builder()
                .master(master)
                .appName("national release")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
    }

    /** Rows that are made where they are counted, as they would be read there from files. */
    static JavaRDD<List<String>> rows(SparkSession spark, long rows, int partitions) {
        return spark.range(0, rows, 1, partitions)
                .map((MapFunction<Long, Long>) number -> number, Encoders.LONG())
                .toJavaRDD()
                .map(MadeUpNation::row);
    }

    static void run(SparkSession spark, long rows, int partitions, Consumer<String> print) {
        long begin = System.nanoTime();
        long busy = cpu();
        RowCounts counts = CountsOnSpark.of(rows(spark, rows, partitions), MadeUpNation::columns, MOST_DISTINCT);
        long counted = System.nanoTime();
        long worked = cpu();
        print.accept(counts.rows() + " rows in " + partitions + " partitions, " + counts.distinct() + " distinct, "
                + counts.toBytes().length + " bytes, in " + times(counted - begin, worked - busy));
        String said = said(release(counts.table()));
        print.accept(said + " In " + times(System.nanoTime() - counted, cpu() - worked) + ".");
    }

    /** The gate, which does not know where a table was counted. */
    static MicrodataRelease release(Microdata table) {
        return MicrodataGate.forFirstRelease(MicrodataPolicy.standard())
                .release(
                        table,
                        MicrodataStrategies.fullDomain(MadeUpNation.hierarchies())
                                .suppressingUpTo(FIVE_PER_CENT)
                                .topDown());
    }

    private static String said(MicrodataRelease release) {
        if (release instanceof MicrodataRelease.Released released) {
            return released.certificate() + " " + released.certificate().promise();
        }
        StringBuilder reasons = new StringBuilder();
        ((MicrodataRelease.Withheld) release)
                .reasons()
                .forEach(reason ->
                        reasons.append("Withheld: ").append(reason.message()).append(". "));
        return reasons.toString();
    }

    /** Nanoseconds that all threads of this process were busy, which other work on the machine changes little. */
    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static String times(long passed, long busy) {
        return passed / 1_000_000 + " ms, " + busy / 1_000_000 + " ms of processors";
    }
}
