package org.reversementoring.anonymisation.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final String LINES =
            "select l.version, e.version, e.position, e.line_count, e.mentee, e.report, e.document from rm_ledger l";
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
     * @param name for instance of a programme, an identifier of 1 to 200 characters
     * @throws IllegalArgumentException if it is no identifier
     */
    public JdbcReleaseLedgerStore named(String name) {
        Identities.brokenRule(name).ifPresent(rule -> {
            throw new IllegalArgumentException("ledger: name " + rule);
        });
        return new JdbcReleaseLedgerStore(transactions, name, cipher);
    }

    /**
     * All lines and their version.
     *
     * @throws StoreException if a line is missing or was changed, also in its columns; a host calls it now and then to find that out
     */
    @Override
    public LedgerSnapshot read() {
        List<Read> rows =
                rows(LINES + " left join rm_ledger_line e on e.ledger = l.ledger" + IN_ORDER, List.of(ledger));
        requireAll(rows);
        return snapshot(rows);
    }

    /** Each version from 1 to the last has as many lines as were appended, in their places. */
    private static void requireAll(List<Read> rows) {
        long version = 0;
        long left = 0;
        for (Read row : rows) {
            if (row.lines().isPresent()) {
                if (left == 0) {
                    version++;
                    left = row.lines().get();
                }
                if (row.of() != version || row.position() != row.lines().get() - left) {
                    throw missing();
                }
                left--;
            }
        }
        if (left != 0 || version != (rows.isEmpty() ? 0 : rows.get(0).version())) {
            throw missing();
        }
    }

    private static StoreException missing() {
        return StoreException.because(READ, "each version must have its lines, but some are missing");
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
        return snapshot(rows(
                LINES + " left join (" + wanted + ") w on 1 = 1 left join rm_ledger_line e"
                        + " on e.ledger = l.ledger and e.version = w.version and e.position = w.position" + IN_ORDER,
                arguments));
    }

    /** A row: the version of the ledger, and the line beside it, if there is one; lines says how many were appended with it. */
    private record Read(long version, long of, long position, Optional<Long> lines, Optional<LedgerLine> line) {}

    private List<Read> rows(String sql, List<String> arguments) {
        return transactions.run(READ, session -> session.query(sql, this::line, arguments.toArray()));
    }

    private static LedgerSnapshot snapshot(List<Read> rows) {
        return new LedgerSnapshot(
                rows.isEmpty() ? 0 : rows.get(0).version(),
                rows.stream().map(Read::line).flatMap(Optional::stream).toList());
    }

    private Read line(Row row) {
        Optional<String> stored = row.optionalText(7);
        if (stored.isEmpty()) {
            return new Read(row.number(1), 0, 0, Optional.empty(), Optional.empty());
        }
        String text = opened(stored.get(), place(row.number(2), row.number(3), row.number(4)));
        Optional<LedgerLine> line =
                Optional.of(text).filter(some -> !some.isEmpty()).map(codec::read);
        boolean same = line.map(each -> people(each.mentee()).contains(row.text(5))
                        && each.report().value().equals(row.text(6)))
                .orElse(row.number(4) == 1);
        if (!same) {
            throw StoreException.because(READ, "the columns of a line must be those of its document, but are others");
        }
        return new Read(row.number(1), row.number(2), row.number(3), Optional.of(row.number(4)), line);
    }

    private String opened(String stored, String... place) {
        return cipher.map(each -> each.openedIfSealed(stored, place)).orElse(stored);
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
            String[] place = place(expected + 1, i, lines.size());
            insert(session, place, people(line.mentee()).get(0), line.report().value(), codec.write(line));
        }
        if (lines.isEmpty()) {
            // A version that brought nothing has a row too, so that one that was removed is missed.
            insert(session, place(expected + 1, 0, 1), "", "", "");
        }
        return true;
    }

    private void insert(Session session, String[] place, String mentee, String report, String text) {
        @Nullable
        Object[] row = {
            ledger,
            Long.parseLong(place[2]),
            Integer.parseInt(place[3]),
            Integer.parseInt(place[4]),
            mentee,
            report,
            cipher.map(each -> each.kept(text, place)).orElse(text)
        };
        session.update(
                "insert into rm_ledger_line (ledger, version, position, line_count, mentee, report, document)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                row);
    }

    private List<String> people(MenteeId mentee) {
        return cipher.map(each -> each.people(mentee.value(), "ledger"))
                .orElseGet(() -> List.of(Identities.key(mentee.value())));
    }

    private String[] place(long version, long position, long lines) {
        return Stream.of("ledger", ledger, version, position, lines)
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
        record Stored(int position, long lines, String document) {}
        List<Stored> lines = session.query(
                "select position, line_count, document from rm_ledger_line where ledger = ? and version = ? order by position",
                row -> new Stored((int) row.number(1), row.number(2), row.text(3)),
                ledger,
                version);
        for (Stored stored : lines) {
            if (!newest.isCurrent(stored.document())) {
                String[] place = place(version, stored.position(), stored.lines());
                String text = newest.openedIfSealed(stored.document(), place);
                session.update(
                        "update rm_ledger_line set mentee = ?, document = ? where ledger = ? and version = ? and position = ?",
                        text.isEmpty() ? "" : people(codec.read(text).mentee()).get(0),
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
