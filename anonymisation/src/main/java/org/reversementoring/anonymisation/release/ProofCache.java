package org.reversementoring.anonymisation.release;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.strategy.PublicContext;

/**
 * What was proved of one strategy, bounded in bytes: beyond that, what was used longest ago is given up and would be proved again. Of two
 * threads that ask for the same, one proves and the other waits; whoever asks for something else does not. Safe for many threads.
 */
final class ProofCache {

    /** The most bytes that are kept: every panel of the default strategy from 5 to 14 mentors on eleven points, and on seven to 24. */
    static final long MOST_BYTES = 64L << 20;

    /** An outcome without a table still has words. */
    private static final long LEAST = 1_000;

    private final long mostBytes;
    private final LinkedHashMap<PublicContext, Place> places = new LinkedHashMap<>(16, 0.75f, true);

    ProofCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Room for one outcome, which is there once it was proved. */
    private static final class Place {

        private Certification.@Nullable Outcome outcome;
        private long bytes = LEAST;
    }

    Certification.Outcome of(PublicContext context, Supplier<Certification.Outcome> proof) {
        Place place = place(context);
        Certification.Outcome outcome;
        synchronized (place) {
            Certification.Outcome known = place.outcome;
            if (known != null) {
                return known;
            }
            outcome = proof.get();
            place.outcome = outcome;
        }
        keep(
                place,
                LEAST
                        + (outcome instanceof Certification.Outcome.Granted granted
                                ? granted.certified().bytes()
                                : 0));
        return outcome;
    }

    private synchronized Place place(PublicContext context) {
        return places.computeIfAbsent(context, unknown -> new Place());
    }

    private synchronized void keep(Place proved, long bytes) {
        proved.bytes = bytes;
        long all = bytes();
        Iterator<Map.Entry<PublicContext, Place>> oldest = places.entrySet().iterator();
        while (all > mostBytes && oldest.hasNext()) {
            all -= oldest.next().getValue().bytes;
            oldest.remove();
        }
    }

    /** Bytes of all that is kept. */
    synchronized long bytes() {
        return places.values().stream().mapToLong(place -> place.bytes).sum();
    }
}
