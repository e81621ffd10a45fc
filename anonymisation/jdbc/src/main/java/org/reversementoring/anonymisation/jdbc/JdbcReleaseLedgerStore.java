package org.reversementoring.anonymisation.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.ledger.LedgerCodec;
import org.reversementoring.anonymisation.ledger.LedgerLine;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;

/**
 * A ledger in the host's database. Read and append are a transaction of their own each, at READ COMMITTED, whatever the host's
 * isolation is; give it the pool itself and no data source that joins the caller's transaction. Whatever goes wrong is thrown as {@link
 * StoreException}. Safe for many threads and many processes.
 *
 * <p>A read is one statement, so version and lines belong together. Version and order are columns; so are mentee and report, by which
 * a read of one mentee finds its lines.
 */
public final class JdbcReleaseLedgerStore implements ReleaseLedgerStore {

    private static final String READ = "read the ledger";
    private static final String APPEND = "append to the ledger";
    private static final String LINES = "select l.version, e.version, e.position, e.document from rm_ledger l";
    private static final String IN_ORDER = " where l.ledger = ? order by e.version, e.position";
    private static final int MOST_REPORTS = 500;

    private final Transactions transactions;
    private final String ledger;
    private final Optional<StoreCipher> cipher;
    private final LedgerCodec codec = LedgerCodec.create();

    private JdbcReleaseLedgerStore(Transactions transactions, String ledger, Optional<StoreCipher> cipher) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.cipher = cipher;
    }

    /** The ledger of the database, whose lines name mentees and mentors in clear. */
    public static JdbcReleaseLedgerStore of(DataSource source) {
        return new JdbcReleaseLedgerStore(new Transactions(source), "main", Optional.empty());
    }

    /** The ledger of the database, with encrypted lines. Without the key no report can be released any more. */
    public static JdbcReleaseLedgerStore of(DataSource source, StoreCipher cipher) {
        return new JdbcReleaseLedgerStore(new Transactions(source), "main", Optional.of(cipher));
    }

    /**
     * Another ledger in the same tables. Ledgers know nothing of each other, so all reports about a mentee belong to one.
     *
     * @param name for instance of a programme, 1 to 200 characters
     */
    public JdbcReleaseLedgerStore named(String name) {
        return new JdbcReleaseLedgerStore(transactions, name, cipher);
    }

    @Override
    public LedgerSnapshot read() {
        return snapshot(LINES + " left join rm_ledger_line e on e.ledger = l.ledger" + IN_ORDER, List.of(ledger));
    }

    @Override
    public LedgerSnapshot read(MenteeId mentee, Set<ReportId> reports) {
        if (reports.size() > MOST_REPORTS) {
            return read().about(mentee, reports);
        }
        List<String> people = people(mentee);
        List<String> arguments = new ArrayList<>(people);
        arguments.add(ledger);
        // A union of two reads of an index; an OR over two columns would read the whole table.
        String wanted = "select version, position from rm_ledger_line where mentee in (" + Session.marks(people.size())
                + ") and ledger = ?";
        if (!reports.isEmpty()) {
            wanted += " union select version, position from rm_ledger_line where report in ("
                    + Session.marks(reports.size()) + ") and ledger = ?";
            reports.stream().map(ReportId::value).sorted().forEach(arguments::add);
            arguments.add(ledger);
        }
        arguments.add(ledger);
        return snapshot(
                LINES + " left join (" + wanted + ") w on 1 = 1 left join rm_ledger_line e"
                        + " on e.ledger = l.ledger and e.version = w.version and e.position = w.position" + IN_ORDER,
                arguments);
    }

    private record Read(long version, Optional<LedgerLine> line) {}

    private LedgerSnapshot snapshot(String sql, List<String> arguments) {
        List<Read> rows = transactions.run(READ, session -> session.query(sql, this::line, arguments.toArray()));
        return new LedgerSnapshot(
                rows.isEmpty() ? 0 : rows.get(0).version(),
                rows.stream().map(Read::line).flatMap(Optional::stream).toList());
    }

    private Read line(Row row) {
        Function<String, String> open =
                stored -> cipher.map(each -> each.opened(stored, place(row.number(2), row.number(3))))
                        .orElse(stored);
        return new Read(row.number(1), row.optionalText(4).map(open).map(codec::read));
    }

    @Override
    public boolean append(long expectedVersion, List<LedgerLine> lines) {
        return transactions.run(APPEND, session -> append(session, expectedVersion, lines));
    }

    private boolean append(Session session, long expected, List<LedgerLine> lines) {
        int changed = session.update(
                "update rm_ledger set version = version + 1 where ledger = ? and version = ?", ledger, expected);
        if (changed == 0) {
            if (expected != 0
                    || session.first("select version from rm_ledger where ledger = ?", row -> row.number(1), ledger)
                            .isPresent()) {
                return false;
            }
            // Whoever is overtaken here tries again, and finds another version.
            session.insert("insert into rm_ledger (ledger, version) values (?, 1)", ledger);
        }
        for (int i = 0; i < lines.size(); i++) {
            LedgerLine line = lines.get(i);
            String text = codec.write(line);
            String[] place = place(expected + 1, i);
            @Nullable
            Object[] row = {
                ledger,
                expected + 1,
                i,
                people(line.mentee()).get(0),
                line.report().value(),
                cipher.map(each -> each.kept(text, place)).orElse(text)
            };
            session.update(
                    "insert into rm_ledger_line (ledger, version, position, mentee, report, document)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    row);
        }
        return true;
    }

    private List<String> people(MenteeId mentee) {
        return cipher.map(each -> each.people(mentee.value(), "ledger"))
                .orElseGet(() -> List.of(Identities.key(mentee.value())));
    }

    private String[] place(long version, long position) {
        return Stream.of("ledger", ledger, version, position)
                .map(String::valueOf)
                .toArray(String[]::new);
    }

    /**
     * Writes all lines anew with the newest key, after which the older ones can go. It can be repeated, also while others read and
     * append.
     */
    public void sealAgain() {
        cipher.ifPresent(newest -> {
            long last = read().version();
            for (long version = 1; version <= last; version++) {
                long each = version;
                transactions.run("seal the ledger again", session -> sealAgain(session, newest, each));
            }
        });
    }

    private int sealAgain(Session session, StoreCipher newest, long version) {
        record Stored(int position, String document) {}
        List<Stored> lines = session.query(
                "select position, document from rm_ledger_line where ledger = ? and version = ? order by position",
                row -> new Stored((int) row.number(1), row.text(2)),
                ledger,
                version);
        for (Stored stored : lines) {
            if (!newest.isCurrent(stored.document())) {
                String[] place = place(version, stored.position());
                String text = newest.opened(stored.document(), place);
                session.update(
                        "update rm_ledger_line set mentee = ?, document = ? where ledger = ? and version = ? and position = ?",
                        people(codec.read(text).mentee()).get(0),
                        newest.kept(text, place),
                        ledger,
                        version,
                        stored.position());
            }
        }
        return lines.size();
    }

    /** The name of the ledger alone. */
    @Override
    public String toString() {
        return "JdbcReleaseLedgerStore[" + ledger + "]";
    }
}
