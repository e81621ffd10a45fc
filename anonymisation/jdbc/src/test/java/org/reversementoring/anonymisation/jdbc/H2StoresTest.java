package org.reversementoring.anonymisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.interview.Ballot;

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

    /** As the page on embedding says: deleted rows lie in the file until it is made compact. */
    @Test
    void whatWasDestroyedLeavesTheFileThatIsMadeCompact(@TempDir Path folder) throws IOException, SQLException {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + folder.resolve("compact"));
        CycleId cycle = CycleId.of("c");
        JdbcRawStore raw = JdbcRawStore.of(file, cipher());
        try (Connection connection = file.getConnection();
                Statement statement = connection.createStatement()) {
            StoreSchema.create(file);
            JdbcBallotBox box = JdbcBallotBox.of(file, cipher(), new SecureRandom());
            String secret =
                    box.invite(cycle, MentorId.of("ann"), BallotRound.INTERVIEW).value();
            box.cast(secret, Samples.ratings(1));
            raw.put(cycle, "ballot", Samples.ballot("ann", 1), Ballot.class);
            statement.execute("checkpoint sync");
            assertThat(sealedIn(folder)).isTrue();
            box.destroy(cycle);
            raw.destroy(cycle);
            statement.execute("checkpoint sync");
            assertThat(sealedIn(folder)).isTrue();
            statement.execute("shutdown compact");
        }
        assertThat(sealedIn(folder)).isFalse();
        assertThat(raw.get(cycle, "ballot", Ballot.class)).isEmpty();
    }

    private static boolean sealedIn(Path folder) throws IOException {
        return Files.readString(folder.resolve("compact.mv.db"), StandardCharsets.ISO_8859_1)
                .contains("rm1:");
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
