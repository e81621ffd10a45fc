package org.reversementoring.anonymisation.release;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.ledger.LedgerCodec;
import org.reversementoring.anonymisation.ledger.LedgerLine;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;

/** A ledger that keeps each line as a document, as a host does; it can be emptied, so that one gate serves many walks. */
final class TextLedgerStore implements ReleaseLedgerStore {

    private static final LedgerCodec CODEC = LedgerCodec.create();

    private final List<String> lines = new ArrayList<>();
    private long version;

    void clear() {
        lines.clear();
        version++;
    }

    /** As many lines as there were at an earlier time are the same ones still. */
    List<String> texts() {
        return List.copyOf(lines);
    }

    @Override
    public LedgerSnapshot read() {
        return new LedgerSnapshot(version, lines.stream().map(CODEC::read).toList());
    }

    @Override
    public boolean append(long expectedVersion, List<LedgerLine> more) {
        if (expectedVersion != version) {
            return false;
        }
        more.stream().map(CODEC::write).forEach(lines::add);
        version++;
        return true;
    }
}
