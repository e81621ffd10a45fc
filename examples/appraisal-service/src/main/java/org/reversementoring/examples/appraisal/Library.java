package org.reversementoring.examples.appraisal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.reversementoring.anonymisation.jdbc.JdbcBallotBox;
import org.reversementoring.anonymisation.jdbc.JdbcCycleStore;
import org.reversementoring.anonymisation.jdbc.JdbcRawStore;
import org.reversementoring.anonymisation.jdbc.JdbcReleaseLedgerStore;
import org.reversementoring.anonymisation.jdbc.StoreCipher;
import org.reversementoring.anonymisation.jdbc.desk.CollationDesk;
import org.reversementoring.anonymisation.jdbc.desk.CycleDesk;
import org.reversementoring.anonymisation.jdbc.desk.InterviewDesk;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of the library that the service needs, each built once. */
@Configuration(proxyBeanMethods = false)
class Library {

    @Bean
    @DependsOnDatabaseInitialization
    StoreCipher cipher(@Value("${appraisal.key-file}") Path file, JdbcClient database) {
        long stored = database.sql("select (select count(*) from rm_cycle) + (select count(*) from rm_ledger)")
                .query(Long.class)
                .single();
        return StoreCipher.of(KeyFile.readOrMake(file, stored == 0));
    }

    @Bean
    JdbcCycleStore cycles(DataSource database, StoreCipher cipher) {
        return JdbcCycleStore.of(database, cipher);
    }

    @Bean
    JdbcRawStore raw(DataSource database, StoreCipher cipher) {
        return JdbcRawStore.of(database, cipher);
    }

    @Bean
    JdbcBallotBox ballots(DataSource database, StoreCipher cipher) {
        return JdbcBallotBox.of(database, cipher, new SecureRandom());
    }

    @Bean
    ReleaseGate gate(DataSource database, StoreCipher cipher) {
        return ReleaseGate.of(ReleaseLedger.of(JdbcReleaseLedgerStore.of(database, cipher)));
    }

    @Bean
    CycleDesk cycleDesk(JdbcCycleStore cycles, JdbcRawStore raw, ReleaseGate gate, People people, Clock clock) {
        return CycleDesk.of(cycles, raw, gate, people, clock);
    }

    @Bean
    InterviewDesk interviewDesk(CycleDesk desk, JdbcBallotBox ballots, JdbcRawStore raw) {
        return InterviewDesk.of(desk, ballots, raw, new SecureRandom());
    }

    @Bean
    CollationDesk collationDesk(
            CycleDesk desk, JdbcBallotBox ballots, JdbcRawStore raw, ReleaseGate gate, People people) {
        return CollationDesk.of(desk, ballots, raw, gate, people);
    }

    @Bean
    Clock clock(@Value("${appraisal.zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
