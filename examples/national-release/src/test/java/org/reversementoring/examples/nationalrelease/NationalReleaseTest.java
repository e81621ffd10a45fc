package org.reversementoring.examples.nationalrelease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.DistinctRowsExceededException;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.RowCounts;
import org.reversementoring.anonymisation.testkit.RowCountsContract;
import org.reversementoring.anonymisation.testkit.RowCountsLaws;

/** A nation on Spark has the counts, the readings, the decision and the certificate of the same table on one machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // A session takes seconds to start.
class NationalReleaseTest implements RowCountsContract {

    /** As many as are asked for, as 10000000; each is made three times. */
    private static final long ROWS = Long.getLong("nation.rows", 200_000);

    private static final String SCORE = "speaking up";

    private static final List<PrivacyModel> MODELS = List.of(
            PrivacyModels.kAnonymity(5),
            PrivacyModels.panels(3),
            PrivacyModels.maxFrequency(SCORE, new BigDecimal("0.6")),
            PrivacyModels.distinctDiversity(SCORE, 3),
            PrivacyModels.entropyDiversity(SCORE, new BigDecimal("2")),
            PrivacyModels.closeness(SCORE, new BigDecimal("0.2")),
            PrivacyModels.orderedCloseness(SCORE, new BigDecimal("0.2")),
            PrivacyModels.basicLikeness(SCORE, BigDecimal.ONE),
            PrivacyModels.enhancedLikeness(SCORE, BigDecimal.ONE),
            PrivacyModels.disclosure(SCORE, BigDecimal.ONE));

    // A task may fail three times before its job does.
    private final SparkSession spark = NationalRelease.session("local[2,4]");

    @AfterAll
    void stop() {
        spark.stop();
    }

    @Override
    public RowCounts count(List<List<String>> part) {
        try (JavaSparkContext context = new JavaSparkContext(spark.sparkContext()) {
            @Override
            public void close() {
                // The session is closed at the end.
            }
        }) {
            return CountsOnSpark.of(context.parallelize(part, 3), RowCountsLaws::columns, 1_000);
        }
    }

    @Override
    public RowCounts merge(RowCounts one, RowCounts other) {
        byte[] both = new CountsMerger(RowCountsLaws::columns, 1_000).call(one.toBytes(), other.toBytes());
        return RowCounts.read(RowCountsLaws.columns(), both, 1_000);
    }

    private RowCounts nation(JavaRDD<List<String>> rows) {
        return CountsOnSpark.of(rows, MadeUpNation::columns, NationalRelease.MOST_DISTINCT);
    }

    private static RowCounts whole(long rows) {
        return RowCounts.of(Microdata.ofRows(
                MadeUpNation.columns(),
                LongStream.range(0, rows).mapToObj(MadeUpNation::row).toList()));
    }

    @Test
    void readingsDecisionTableAndCertificateAreThoseOfOneMachine() {
        Microdata counted = nation(NationalRelease.rows(spark, ROWS, 7)).table();
        Microdata alone = OneMachine.table(ROWS);
        PrivacyAssessment found = PrivacyAssessment.of(counted);
        PrivacyAssessment expected = PrivacyAssessment.of(alone);
        assertThat(found.findings(MODELS)).isEqualTo(expected.findings(MODELS));
        assertThat(found.risk()).isEqualTo(expected.risk());
        MicrodataRelease.Released one = (MicrodataRelease.Released) NationalRelease.release(alone);
        MicrodataRelease.Released other = (MicrodataRelease.Released) NationalRelease.release(counted);
        assertThat(other.certificate()).isEqualTo(one.certificate());
        assertThat(other.certificate().promise()).isEqualTo(one.certificate().promise());
        assertThat(digest(other.table())).isEqualTo(digest(one.table()));
    }

    /** A table of millions of rows is compared without keeping its text. */
    private static List<Long> digest(Microdata table) {
        long[] sums = new long[2];
        CsvFormat.comma().write(table, new Appendable() {
            @Override
            public Appendable append(CharSequence text) {
                text.chars().forEach(unit -> append((char) unit));
                return this;
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) {
                return append(text.subSequence(start, end));
            }

            @Override
            public Appendable append(char unit) {
                sums[0] = sums[0] * 1_000_003 + unit;
                sums[1]++;
                return this;
            }
        });
        return List.of(sums[0], sums[1]);
    }

    @Test
    void countsAreTheSameForAnyPartitions() {
        RowCounts whole = whole(3_000);
        Random random = new Random(19);
        for (int i = 0; i < 6; i++) {
            JavaRDD<List<String>> rows = NationalRelease.rows(spark, 3_000, 1 + random.nextInt(40));
            JavaRDD<List<String>> dealt = i % 2 == 0 ? rows : rows.repartition(1 + random.nextInt(20));
            RowCounts counts = nation(dealt);
            assertThat(counts).isEqualTo(whole);
            assertThat(counts.toBytes()).isEqualTo(whole.toBytes());
        }
        assertThat(nation(new JavaSparkContext(spark.sparkContext()).emptyRDD()))
                .isEqualTo(RowCounts.empty(MadeUpNation.columns()));
    }

    @Test
    void aTaskThatFailsInTheMiddleIsCountedOnce() {
        RowCounts counts = nation(NationalRelease.rows(spark, 3_000, 5).map(new FailingAtFirst(70)));
        assertThat(counts).isEqualTo(whole(3_000));
    }

    /** Fails at its first attempts, after some rows. */
    private static final class FailingAtFirst implements Function<List<String>, List<String>> {

        private static final long serialVersionUID = 1L;

        private final int after;
        private int seen;

        private FailingAtFirst(int after) {
            this.after = after;
        }

        @Override
        public List<String> call(List<String> row) {
            TaskContext task = TaskContext.get();
            if (seen++ == after && task.attemptNumber() <= task.partitionId() % 3) {
                throw new IllegalStateException("made to fail");
            }
            return row;
        }
    }

    @Test
    void moreDistinctRowsThanTheBoundAreRefusedByTheirOwnType() {
        JavaRDD<List<String>> rows = NationalRelease.rows(spark, 3_000, 5);
        for (int most : new int[] {10, 1_000}) {
            assertThatExceptionOfType(DistinctRowsExceededException.class)
                    .isThrownBy(() -> CountsOnSpark.of(rows, MadeUpNation::columns, most))
                    .satisfies(refusal -> assertThat(refusal.getMessage()).contains("at most " + most));
        }
    }

    @Test
    void aRowThatDoesNotFitIsRefusedAndNoCellIsTold() {
        JavaRDD<List<String>> rows = NationalRelease.rows(spark, 100, 3).map(row -> {
            List<String> other = new ArrayList<>(row);
            other.set(2, "Mary Smith");
            return other;
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nation(rows))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .startsWith("column age: must be a whole number")
                        .doesNotContain("Mary"));
    }
}
