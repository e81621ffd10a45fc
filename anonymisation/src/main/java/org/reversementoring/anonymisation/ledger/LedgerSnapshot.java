package org.reversementoring.anonymisation.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;

/**
 * The content of a store at one moment, or the part of it that a decision needs.
 *
 * @param version the version of the whole store; each successful append changes it
 * @param lines the lines in the order in which they were appended
 */
public record LedgerSnapshot(long version, List<LedgerLine> lines) implements CodecOnly {

    /** The snapshot with a copy of the lines. */
    public LedgerSnapshot {
        lines = List.copyOf(lines);
    }

    /** The entries that count: those of reports that were not marked as never shown. */
    public List<LedgerEntry> entries() {
        Set<ReportId> unseen = all(NeverShown.class).map(NeverShown::report).collect(Collectors.toSet());
        return all(LedgerEntry.class)
                .filter(entry -> !unseen.contains(entry.report()))
                .toList();
    }

    /** The entries of a report, shown or not; none, if it is not recorded. */
    public List<LedgerEntry> entriesOf(ReportId report) {
        return all(LedgerEntry.class)
                .filter(entry -> entry.report().equals(report))
                .toList();
    }

    /** The mark that a report was never shown; empty, if it has none. */
    public Optional<NeverShown> neverShown(ReportId report) {
        return all(NeverShown.class)
                .filter(mark -> mark.report().equals(report))
                .findFirst();
    }

    /** The mark that a report was shown to its mentee; empty, if it has none. */
    public Optional<Shown> shown(ReportId report) {
        return all(Shown.class).filter(mark -> mark.report().equals(report)).findFirst();
    }

    /** The same snapshot with the lines that are about a mentee or belong to one of these reports, in their order. */
    public LedgerSnapshot about(MenteeId mentee, Set<ReportId> reports) {
        return new LedgerSnapshot(
                version,
                lines.stream()
                        .filter(line -> line.isAbout(mentee) || reports.contains(line.report()))
                        .toList());
    }

    private <T extends LedgerLine> Stream<T> all(Class<T> type) {
        return lines.stream().filter(type::isInstance).map(type::cast);
    }
}
