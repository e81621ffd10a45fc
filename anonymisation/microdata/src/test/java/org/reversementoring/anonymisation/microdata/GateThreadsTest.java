package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/** The gate's own checks give the same bytes on any number of threads, for tables so large that classes are counted in parts. */
class GateThreadsTest {

    private static final int ROWS = 270_000;

    private static final List<Attribute> COLUMNS = List.of(
            Attribute.panelKey("panel"),
            Attribute.quasiIdentifier("grade", CategoryList.of("F1", "F2", "C1", "C2")),
            Attribute.quasiIdentifier("age", ValueType.WHOLE),
            Attribute.sensitive("mood", CategoryList.of("fair", "high", "low")),
            Attribute.sensitive("mark", ValueType.WHOLE),
            Attribute.insensitive("site", CategoryList.of("north", "south")));

    private static Microdata table(long seed, int panels, int ages) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(List.of(
                    "panel " + random.nextInt(panels),
                    List.of("F1", "F2", "C1", "C2").get(random.nextInt(4)),
                    String.valueOf(20 + random.nextInt(ages)),
                    List.of("fair", "high", "low").get(random.nextInt(3)),
                    random.nextInt(50) == 0 ? "" : String.valueOf(1 + random.nextInt(5)),
                    random.nextBoolean() ? "north" : "south"));
        }
        return Microdata.ofRows(COLUMNS, rows);
    }

    private static String csv(Microdata table) {
        StringBuilder csv = new StringBuilder();
        CsvFormat.comma().write(table, csv);
        return csv.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aReleaseIsTheSame(int threads) {
        MicrodataGate gate = MicrodataGate.forFirstRelease(MicrodataPolicy.standard());
        Microdata table = table(threads, 9_000, 30);
        MicrodataRelease.Released one = (MicrodataRelease.Released) gate.release(table, 0);
        AtomicInteger asked = new AtomicInteger();
        Execution execution = Execution.on(
                task -> {
                    asked.incrementAndGet();
                    ForkJoinPool.commonPool().execute(task);
                },
                threads);
        MicrodataRelease.Released other =
                (MicrodataRelease.Released) gate.on(execution).release(table, 0);
        assertThat(asked.get()).isPositive();
        assertThat(other.certificate()).isEqualTo(one.certificate());
        assertThat(csv(other.table())).isEqualTo(csv(one.table()));
        assertThat(other.record()).hasToString(one.record().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aRefusalIsTheSame(int threads) {
        MicrodataGate gate = MicrodataGate.forFirstRelease(MicrodataPolicy.standard());
        Microdata table = table(threads, 9_000, 9_000);
        MicrodataRelease one = gate.release(table, 0);
        assertThat(one).isInstanceOf(MicrodataRelease.Withheld.class);
        assertThat(gate.on(Execution.on(ForkJoinPool.commonPool(), threads)).release(table, 0))
                .isEqualTo(one);
    }
}
