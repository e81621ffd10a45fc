package org.reversementoring.anonymisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;

/** The stores on a PostgreSQL that this test starts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresStoresTest
        implements LedgerContract,
                CycleStoreContract,
                BallotBoxContract,
                AdministratorContract,
                KeyContract,
                SurvivalContract,
                IsolationContract {

    private EmbeddedPostgres server;
    private TestPool pool;

    @BeforeAll
    void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        pool = new TestPool(source());
        StoreSchema.create(source());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Override
    public DataSource source() {
        return server.getPostgresDatabase();
    }

    @Override
    public TestPool pool() {
        return pool;
    }

    /** What lies beside the table is numbered as it comes. */
    @Test
    void aBallotLiesInItsRow() {
        CycleId cycle = CycleId.of(fresh("box"));
        JdbcBallotBox box = JdbcBallotBox.of(pool().dataSource(), cipher(), new SecureRandom());
        box.cast(box.invite(cycle, MentorId.of("ann"), BallotRound.INTERVIEW).value(), Samples.ratings(1));
        box.close(cycle);
        assertThat(texts("select pg_relation_size(reltoastrelid) from pg_class where relname = 'rm_ballot'"))
                .containsExactly("0");
    }

    @Override
    public List<String> hiddenOrders() {
        return List.of("xmin::text::bigint, person", "xmax::text::bigint, person", "cmin::text::bigint, person");
    }

    @Override
    public Map<String, String> insideTheHostsTransaction() {
        return Map.of(
                "READ COMMITTED", "6 released",
                "REPEATABLE READ", "1 released, 5 thrown",
                "SERIALIZABLE", "1 released, 5 thrown");
    }
}
