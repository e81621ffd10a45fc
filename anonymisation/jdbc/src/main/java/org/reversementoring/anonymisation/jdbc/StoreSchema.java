package org.reversementoring.anonymisation.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The schema of the stores, for each family of databases. A host gives the files under {@code META-INF/reverse-mentoring/} to the
 * migration tool it has; they are named as Flyway wants them. A version that was published is never changed.
 */
public final class StoreSchema {

    private static final List<String> MIGRATIONS = List.of("V1__reverse_mentoring.sql");

    private StoreSchema() {}

    /** A family of databases that the stores were tested on. */
    public enum Family {
        /** PostgreSQL. */
        POSTGRESQL,
        /** MariaDB. */
        MARIADB,
        /** H2, in memory or in a file. */
        H2;

        /** The folder of its migrations on the class path, for instance for {@code flyway.locations}. */
        public String folder() {
            return "META-INF/reverse-mentoring/" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The statements of all migrations of a family, as one script. */
    public static String ddl(Family family) {
        return String.join(
                "\n",
                MIGRATIONS.stream()
                        .map(name -> text(family.folder() + "/" + name))
                        .toList());
    }

    /**
     * Makes the tables of an empty database: for tests, and for a host that has no migration tool. The database is known by its name.
     *
     * @throws StoreException if the database is of no family, or has such tables already
     */
    public static void create(DataSource source) {
        String action = "create the tables";
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            String product = connection.getMetaData().getDatabaseProductName();
            Family family = Stream.of(Family.values())
                    .filter(each -> each.name().equalsIgnoreCase(product))
                    .findFirst()
                    .orElseThrow(
                            () -> StoreException.because(action, "the database must be of a known family, but is not"));
            for (String sql : statements(ddl(family))) {
                statement.execute(sql);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw StoreException.of(action, e);
        }
    }

    private static List<String> statements(String script) {
        return Stream.of(script.replaceAll("(?m)^--.*$", "").split(";"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }

    private static String text(String path) {
        try (InputStream stream = StoreSchema.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new AssertionError("reverse-mentoring: " + path + " is not in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reverse-mentoring: " + path + " could not be read", e);
        }
    }
}
