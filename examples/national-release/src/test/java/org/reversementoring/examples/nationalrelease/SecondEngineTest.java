package org.reversementoring.examples.nationalrelease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.equivalence.ReidentificationRisk;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.RowCounts;
import org.reversementoring.anonymisation.microdata.table.RowCountsBuilder;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Another engine, another language: DuckDB reads the same numbers of made-up tables that are like a census. */
class SecondEngineTest {

    private static final List<Attribute> COLUMNS = List.of(
            Attribute.quasiIdentifier("age", ValueType.WHOLE),
            Attribute.quasiIdentifier("education", ValueType.TEXT),
            Attribute.quasiIdentifier("sex", ValueType.TEXT),
            Attribute.sensitive("occupation", ValueType.TEXT),
            Attribute.panelKey("office"));

    private static final String CLASSES = "select count(*) n, count(distinct office) p, count(distinct occupation) l,"
            + " count(occupation) answered, age, education, sex from census group by age, education, sex";

    private static final String VALUES = "select age, education, sex, occupation, count(*) c from census"
            + " where occupation is not null group by age, education, sex, occupation";

    @Test
    void duckDbReadsTheSame() throws SQLException {
        for (int seed = 0; seed < 6; seed++) {
            List<List<String>> rows = census(seed);
            List<RowCounts> parts = new ArrayList<>();
            for (int from = 0; from < rows.size(); from += 997) {
                RowCountsBuilder part = RowCounts.builder(COLUMNS, 100_000);
                rows.subList(from, Math.min(rows.size(), from + 997)).forEach(part::add);
                parts.add(part.build());
            }
            Microdata table = parts.stream()
                    .reduce(RowCounts.empty(COLUMNS), RowCounts::merge)
                    .table();
            compare(rows, PrivacyAssessment.of(table));
        }
    }

    private static void compare(List<List<String>> rows, PrivacyAssessment found) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            fill(duck, rows);
            ReidentificationRisk risk = found.risk();
            assertThat(number(duck, "select count(*) from (" + CLASSES + ")")).isEqualTo(risk.classes());
            assertThat(number(duck, "select min(n) from (" + CLASSES + ")")).isEqualTo(risk.smallest());
            assertThat(number(duck, "select max(n) from (" + CLASSES + ")")).isEqualTo(risk.largest());
            assertThat(number(duck, "select sum(n * n) from (" + CLASSES + ")")).isEqualTo((double) risk.discernibility());
            assertThat(number(duck, "select count(*) from (" + CLASSES + ") where n = 1"))
                    .isEqualTo(risk.uniques());
            assertThat(number(duck, "select count(*) from (" + CLASSES + ") where n < 5"))
                    .isEqualTo(found.finding(PrivacyModels.kAnonymity(5)).failing());
            assertThat(number(duck, "select min(p) from (" + CLASSES + ")"))
                    .isEqualTo(found.finding(PrivacyModels.panels(1)).value());
            assertThat(number(duck, "select min(l) from (" + CLASSES + ")"))
                    .isEqualTo(found.finding(PrivacyModels.distinctDiversity("occupation", 1))
                            .value());
            assertThat(number(duck, "select min(answered) from (" + CLASSES + ")"))
                    .isEqualTo(found.finding(PrivacyModels.answers("occupation", 1))
                            .value());
            assertThat(number(
                            duck,
                            "select max(q) from (select max(c) * 1.0::double / sum(c) q from (" + VALUES
                                    + ") group by age, education, sex)"))
                    .isCloseTo(
                            found.finding(PrivacyModels.maxFrequency("occupation", BigDecimal.ONE))
                                    .value(),
                            within(1e-12));
            // Half the sum of |q - p| is the sum over values that a class has too much of.
            assertThat(number(
                            duck,
                            "with v as (" + VALUES + "), s as (select *, c::double / sum(c) over"
                                    + " (partition by age, education, sex) q from v), t as (select occupation,"
                                    + " count(*)::double / (select count(occupation) from census) p from census"
                                    + " where occupation is not null group by occupation)"
                                    + " select max(d) from (select sum(greatest(q - p, 0)) d from s join t"
                                    + " using (occupation) group by age, education, sex)"))
                    .isCloseTo(
                            found.finding(PrivacyModels.closeness("occupation", BigDecimal.ONE))
                                    .value(),
                            within(1e-12));
        }
    }

    private static void fill(Connection duck, List<List<String>> rows) throws SQLException {
        try (Statement create = duck.createStatement()) {
            create.execute("create table census(age integer, education varchar, sex varchar, occupation varchar,"
                    + " office varchar)");
        }
        try (PreparedStatement insert = duck.prepareStatement("insert into census values (?, ?, ?, ?, ?)")) {
            for (List<String> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setString(i + 1, row.get(i).isEmpty() ? null : row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static double number(Connection duck, String query) throws SQLException {
        try (Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getDouble(1);
        }
    }

    /** Ages, schools, sexes and occupations that go together, as in a census. Every class has somebody who answered. */
    private static List<List<String>> census(long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        int size = 500 + random.nextInt(2_500);
        int gap = random.nextBoolean() ? 30 : Integer.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            int age = 17 + (int) Math.min(60, Math.abs(random.nextGaussian()) * 18);
            int school = Math.min(15, random.nextInt(10) + age / 20);
            List<String> row = List.of(
                    Integer.toString(age / 10 * 10),
                    "school " + school / 3,
                    random.nextInt(3) == 0 ? "woman" : "man",
                    random.nextInt(gap) == 0 ? "" : "occupation " + (school / 2 + random.nextInt(6)),
                    "office " + random.nextInt(12));
            rows.add(row);
            if (row.get(3).isEmpty()) {
                rows.add(List.of(row.get(0), row.get(1), row.get(2), "occupation 1", row.get(4)));
            }
        }
        return rows;
    }
}
