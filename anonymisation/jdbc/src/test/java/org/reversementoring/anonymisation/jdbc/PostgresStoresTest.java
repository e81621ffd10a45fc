package org.reversementoring.anonymisation.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

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
