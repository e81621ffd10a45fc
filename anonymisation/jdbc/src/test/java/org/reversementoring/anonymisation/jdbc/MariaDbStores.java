package org.reversementoring.anonymisation.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The stores on MariaDB, which comes from no artifact. So this is no test that a build finds by its name: {@code .ci/stores} starts a
 * server and runs it, with the address of an empty database in the property {@code stores.mariadb}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MariaDbStores
        implements LedgerContract,
                CycleStoreContract,
                BallotBoxContract,
                AdministratorContract,
                KeyContract,
                SurvivalContract,
                IsolationContract {

    private DataSource source;
    private TestPool pool;

    @BeforeAll
    void createTables() throws SQLException {
        source = new MariaDbDataSource(System.getProperty("stores.mariadb"));
        pool = new TestPool(source);
        StoreSchema.create(source);
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public TestPool pool() {
        return pool;
    }

    @Override
    public List<String> hiddenOrders() {
        return List.of();
    }

    @Override
    public Map<String, String> insideTheHostsTransaction() {
        return Map.of(
                "READ COMMITTED", "6 released",
                "REPEATABLE READ", "1 released, 5 frozen",
                "SERIALIZABLE", "1 released, 5 thrown");
    }
}
