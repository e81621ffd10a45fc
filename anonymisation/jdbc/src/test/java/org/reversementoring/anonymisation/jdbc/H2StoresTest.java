package org.reversementoring.anonymisation.jdbc;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The stores on a file of H2. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class H2StoresTest
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
    void createTables(@TempDir Path folder) {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + folder.resolve("stores") + ";DB_CLOSE_DELAY=0");
        source = file;
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
        return List.of("_rowid_");
    }

    @Override
    public Map<String, String> insideTheHostsTransaction() {
        return Map.of(
                "READ COMMITTED", "6 released",
                "REPEATABLE READ", "1 released, 5 thrown",
                "SERIALIZABLE", "1 released, 5 thrown");
    }
}
