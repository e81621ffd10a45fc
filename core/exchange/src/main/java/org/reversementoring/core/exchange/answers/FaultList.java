package org.reversementoring.core.exchange.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The faults of a source: the first of them, and how many there are. */
final class FaultList {

    /** Enough to see what is wrong, and no more than a person reads. */
    private static final int MOST = 100;

    private final String source;
    private final String placeWord;
    private final List<ImportFault> faults = new ArrayList<>();
    private long count;

    FaultList(String source, String placeWord) {
        this.source = source;
        this.placeWord = placeWord;
    }

    void add(ImportFault fault) {
        count++;
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }

    void add(long place, String rule) {
        add(new ImportFault(place, OptionalInt.empty(), rule));
    }

    void add(long place, int column, String rule) {
        add(new ImportFault(place, OptionalInt.of(column + 1), rule));
    }

    List<ImportFault> faults() {
        return List.copyOf(faults);
    }

    long count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    String source() {
        return source;
    }

    String placeWord() {
        return placeWord;
    }

    IllegalArgumentException exception() {
        return new IllegalArgumentException(source + ", " + faults.get(0).inWords(placeWord)
                + (count > 1 ? " (and " + (count - 1) + " more, see the dry run)" : ""));
    }
}
