package org.reversementoring.examples.appraisal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service on a free port, over a database of its own that is thrown away. */
final class Running implements AutoCloseable {

    /** The databases that the service runs on. */
    enum Database {
        H2_FILE,
        POSTGRESQL
    }

    private static @Nullable EmbeddedPostgres server;

    private final ConfigurableApplicationContext context;

    private Running(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Running on(Database database, String... settings) {
        return start(properties(database, settings));
    }

    /** Starts over the database that these properties name: again, after an end. */
    static Running start(List<String> properties) {
        return new Running(SpringApplication.run(AppraisalService.class, properties.toArray(String[]::new)));
    }

    /** Arguments of a new, empty database. */
    static List<String> properties(Database database, String... settings) {
        try {
            List<String> properties = new ArrayList<>(List.of(
                    "--server.port=0",
                    "--spring.main.banner-mode=off",
                    "--appraisal.home="
                            + Files.createTempDirectory(Path.of("target").toAbsolutePath(), "appraisal")));
            if (database == Database.POSTGRESQL) {
                properties.addAll(List.of(
                        "--spring.datasource.url=" + newPostgresql(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres"));
            }
            properties.addAll(List.of(settings));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized String newPostgresql() throws IOException {
        EmbeddedPostgres running = server;
        if (running == null) {
            running = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            server = running;
        }
        String name = "appraisal_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(running.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return running.getJdbcUrl("postgres", name);
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient sql() {
        return JdbcClient.create(bean(DataSource.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
