package org.reversementoring.examples.nationalrelease;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.RowCounts;

/** A cluster of two machines, each a process of its own, of which one is killed in the middle. */
class KilledExecutorTest {

    private static final long ROWS = 20_000;

    @Test
    void countsAreTheSameAfterAMachineIsKilled(@TempDir Path home) throws IOException {
        SparkSession spark = SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .appName("national release, one machine killed")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.executor.extraClassPath", classPath())
                // Spark is not installed here: its jars are on that class path.
                .config("spark.executorEnv.SPARK_TESTING", "1")
                .config("spark.executorEnv.SPARK_SCALA_VERSION", "2.13")
                .getOrCreate();
        try {
            Path killed = home.resolve("killed");
            RowCounts counts = CountsOnSpark.of(
                    NationalRelease.rows(spark, ROWS, 12).map(new Killing(killed.toString(), 700)),
                    MadeUpNation::columns,
                    NationalRelease.MOST_DISTINCT);
            assertThat(killed).exists();
            assertThat(counts)
                    .isEqualTo(RowCounts.of(Microdata.ofRows(
                            MadeUpNation.columns(),
                            LongStream.range(0, ROWS)
                                    .mapToObj(MadeUpNation::row)
                                    .toList())));
        } finally {
            spark.stop();
        }
    }

    /** Of the jars and folders here, as a process in another folder sees them. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Ends its process at once, after some rows of the seventh partition, the first time. */
    private static final class Killing implements Function<List<String>, List<String>> {

        private static final long serialVersionUID = 1L;

        private final String mark;
        private final int after;
        private int seen;

        private Killing(String mark, int after) {
            this.mark = mark;
            this.after = after;
        }

        @Override
        public List<String> call(List<String> row) throws IOException {
            if (TaskContext.get().partitionId() == 7 && seen++ == after && Files.notExists(Path.of(mark))) {
                Files.writeString(
                        Path.of(mark), Long.toString(ProcessHandle.current().pid()));
                Runtime.getRuntime().halt(137);
            }
            return row;
        }
    }
}
