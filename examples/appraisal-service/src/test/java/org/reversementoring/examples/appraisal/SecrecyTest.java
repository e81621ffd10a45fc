package org.reversementoring.examples.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an administrator with SQL access reads while raw answers are there, and what logs hold at the lowest level. */
class SecrecyTest {

    private static final List<String> TABLES = List.of(
            "rm_ledger",
            "rm_ledger_line",
            "rm_cycle",
            "rm_cycle_person",
            "rm_raw_cycle",
            "rm_raw",
            "rm_ballot_round",
            "rm_ballot");
    private static final List<String> MARKERS = List.of(
            "amara",
            "farah",
            "markermentor",
            "consultant",
            "lindqvist",
            "explains decisions",
            "starts late",
            "i recognise");

    @Test
    void theTablesOfCyclesNameNobodyAndQuoteNoAnswer() {
        try (Running service = Running.on(Running.Database.POSTGRESQL)) {
            Walk walk = Walk.english(service.address())
                    .toBallots()
                    .toInterview()
                    .toVote()
                    .toDraft();
            String before = rows(service);
            walk.step("custodian", "sign-off");
            assertThat(service.sql()
                            .sql("select count(*) from rm_ledger_line")
                            .query(Integer.class)
                            .single())
                    .isPositive();
            assertThat(before + rows(service)).doesNotContain(MARKERS).hasSizeGreaterThan(10_000);
            walk.step("custodian", "destroy");
            for (String table : List.of("rm_raw", "rm_ballot")) {
                assertThat(service.sql()
                                .sql("select count(*) from " + table + " where cycle_id = 'demo-english'")
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero();
            }
        }
    }

    /** Every row of the library's tables, in lower case. */
    private static String rows(Running service) {
        StringBuilder rows = new StringBuilder();
        for (String table : TABLES) {
            rows.append(service.sql()
                    .sql("select cast(r as text) from " + table + " r")
                    .query(String.class)
                    .list());
        }
        return rows.toString().toLowerCase(Locale.ROOT);
    }

    @Test
    void logsHoldNothingAtTheLowestLevel() throws IOException {
        Path log = Path.of("target", "trace-" + System.nanoTime() + ".log").toAbsolutePath();
        String secret;
        try (Running service = Running.on(
                Running.Database.H2_FILE,
                "--logging.level.root=TRACE",
                "--logging.file.name=" + log,
                "--logging.threshold.console=OFF")) {
            Walk walk = Walk.english(service.address()).toBallots();
            secret = walk.secret("amara");
            walk.attempt("lead", "suspend", "reason", "marker mentor markermentor");
            walk.attempt("lead", "nominate", "how", "markermentor", "mentor", "amara");
            walk.toInterview().toVote().toDraft().toRelease().toMeeting().toClose();
        }
        String text = Files.readString(log).toLowerCase(Locale.ROOT);
        assertThat(text).contains("trace").hasSizeGreaterThan(100_000);
        assertThat(text).doesNotContain(secret.toLowerCase(Locale.ROOT)).doesNotContain(MARKERS);
    }
}
