package org.reversementoring.examples.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.jdbc.JdbcCycleStore;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;

/** What happens to a service: a process that dies at the worst moment, two who come at once, and a backup of yesterday. */
class SurvivalTest {

    private static final CycleId ENGLISH = CycleId.of("demo-english");

    /**
     * A row is locked, so that the release stops before the ledger or between ledger and cycle. There the process is killed. After a new
     * start the same step leads to the same report, and the ledger has it once.
     */
    @ParameterizedTest
    @ValueSource(strings = {"rm_ledger", "rm_cycle"})
    void aReleaseSurvivesTheEndOfTheProcess(String locked) throws Exception {
        List<String> properties = Running.properties(Running.Database.POSTGRESQL);
        try (Running service = Running.start(properties)) {
            Walk.english(service.address()).toBallots().toInterview().toVote().toDraft();
            // The ledger's own row is there once something was recorded or asked for.
            service.sql()
                    .sql("select count(*) from rm_ledger")
                    .query(Integer.class)
                    .single();
        }
        try (Running other = Running.start(properties)) {
            int port = freePort();
            Process process = process(properties, port);
            try (Connection connection = other.bean(DataSource.class).getConnection();
                    Statement statement = connection.createStatement()) {
                Walk walk = Walk.english(await("http://localhost:" + port));
                walk.as("custodian").get("/cycles/demo-english");
                connection.setAutoCommit(false);
                // A release may hold its cycle, and not write it.
                String mode = locked.equals("rm_cycle") ? "share" : "exclusive";
                statement.execute("lock table " + locked + " in " + mode + " mode");
                CompletableFuture<Void> release =
                        CompletableFuture.runAsync(() -> walk.attempt("custodian", "sign-off"));
                awaitWaiting(other);
                process.destroyForcibly().waitFor();
                assertThat(release).failsWithin(Duration.ofSeconds(30));
                connection.rollback();
            } finally {
                process.destroyForcibly();
            }
            int recorded = lines(other);
            assertThat(recorded > 0).isEqualTo(locked.equals("rm_cycle"));
            assertThat(cycle(other).state()).isEqualTo(CycleState.PANEL_CHECKED);

            // What the ledger has is completed by whoever opens the cycle; what it has not is taken again.
            if (recorded > 0) {
                Walk.english(other.address()).as("amara").get("/cycles/demo-english");
            } else {
                Walk.english(other.address()).step("custodian", "sign-off");
            }
            assertThat(cycle(other).state()).isEqualTo(CycleState.SIGNED_OFF);
            if (recorded > 0) {
                assertThat(lines(other)).isEqualTo(recorded);
            }
            assertThat(other.bean(ReleaseGate.class).verify(cycle(other)).holds())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Running.Database.class)
    void ofTwoFormsWithOneLinkOneCounts(Running.Database database) {
        try (Running service = Running.on(database)) {
            Walk walk = Walk.english(service.address()).toBallots();
            String secret = walk.secret("amara");
            List<HttpResponse<String>> answers =
                    atOnce(8, i -> new Visitor(service.address()).post("/ballot/marks", Walk.marks(secret, 1 + i % 5)));
            assertThat(answers)
                    .filteredOn(answer -> answer.body().contains("Thank you"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Running.Database.class)
    void ofManyReleasesAtOnceThereIsOneReport(Running.Database database) {
        try (Running service = Running.on(database)) {
            Walk.english(service.address()).toBallots().toInterview().toVote().toDraft();
            List<Visitor> custodians = IntStream.range(0, 4)
                    .mapToObj(i -> Visitor.signedIn(service.address(), "custodian"))
                    .toList();
            custodians.forEach(custodian -> custodian.get("/cycles/demo-english"));
            List<HttpResponse<String>> answers =
                    atOnce(4, i -> custodians.get(i).post("/cycles/demo-english/sign-off"));
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
            assertThat(answers).allMatch(answer -> answer.statusCode() == 200 || answer.statusCode() == 409);
            assertThat(cycle(service).state()).isEqualTo(CycleState.SIGNED_OFF);
            assertThat(service.bean(ReleaseGate.class).verify(cycle(service)).holds())
                    .isTrue();
        }
    }

    @Test
    void aPageThatIsOldTakesNoStep() {
        try (Running service = Running.on(Running.Database.H2_FILE)) {
            Walk walk = Walk.english(service.address())
                    .toBallots()
                    .toInterview()
                    .toVote()
                    .toDraft();
            Visitor second = Visitor.signedIn(service.address(), "custodian");
            second.get("/cycles/demo-english");
            walk.step("custodian", "sign-off");
            assertThat(second.post("/cycles/demo-english/revise").statusCode()).isEqualTo(409);
            assertThat(cycle(service).state()).isEqualTo(CycleState.SIGNED_OFF);
        }
    }

    /** The rows of a cycle from before its meeting are put back. The ledger knows better, and the cycle is not shown. */
    @Test
    void aCycleOfYesterdayIsNotShown() {
        try (Running service = Running.on(Running.Database.H2_FILE)) {
            Walk walk = Walk.english(service.address())
                    .toBallots()
                    .toInterview()
                    .toVote()
                    .toDraft()
                    .toRelease();
            service.sql()
                    .sql("create table yesterday as select * from rm_cycle")
                    .update();
            walk.toMeeting();
            service.sql()
                    .sql("delete from rm_cycle_person where cycle_id = 'demo-english'")
                    .update();
            service.sql()
                    .sql("delete from rm_cycle where cycle_id = 'demo-english'")
                    .update();
            service.sql()
                    .sql("insert into rm_cycle select * from yesterday where cycle_id = 'demo-english'")
                    .update();
            HttpResponse<String> page = walk.as("custodian").get("/cycles/demo-english");
            assertThat(page.statusCode()).isEqualTo(409);
            assertThat(page.body()).contains("not the one that the ledger knows");
        }
    }

    private static int lines(Running service) {
        return service.sql()
                .sql("select count(*) from rm_ledger_line")
                .query(Integer.class)
                .single();
    }

    private static MentoringCycle cycle(Running service) {
        return service.bean(JdbcCycleStore.class).find(ENGLISH).orElseThrow();
    }

    private static List<HttpResponse<String>> atOnce(
            int many, java.util.function.IntFunction<HttpResponse<String>> one) {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, many)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> one.apply(i), task -> new Thread(task, "visitor-" + i).start()))
                .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private static Process process(List<String> properties, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AppraisalService.class.getName()));
        properties.stream()
                .map(property -> property.equals("--server.port=0") ? "--server.port=" + port : property)
                .forEach(command::add);
        File log = Files.createTempFile(Path.of("target"), "service", ".log").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The address, once somebody answers there. */
    private static String await(String address) throws InterruptedException {
        for (int attempt = 0; attempt < 1_200; attempt++) {
            try {
                new Visitor(address).get("/sign-in");
                return address;
            } catch (java.io.UncheckedIOException e) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IllegalStateException("the service did not start");
    }

    /** Until a statement of the service waits for the lock. */
    private static void awaitWaiting(Running other) throws InterruptedException, SQLException {
        for (int attempt = 0; attempt < 600; attempt++) {
            int waiting = other.sql()
                    .sql("select count(*) from pg_locks where not granted")
                    .query(Integer.class)
                    .single();
            if (waiting > 0) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("nothing waits for the lock");
    }
}
