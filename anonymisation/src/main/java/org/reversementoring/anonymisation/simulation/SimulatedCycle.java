package org.reversementoring.anonymisation.simulation;

import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.anonymisation.release.ReportAnonymiser;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;

/**
 * A cycle that never took place, with everything that a host would have of it. RAW, and masked when printed: what reads it may
 * read real ones next.
 *
 * @param number its number in the programme, at least 0
 * @param mentors how far the mentors went
 * @param mentee how far the mentee went; invited is 1
 * @param collation what was said and collated; empty if the mentee or every mentor was lost before the interview
 * @param confidence the mentors' confidence before and after, of those who came, in no order that says who
 * @param awareness the mentee's awareness before and after; empty if there was no interview
 */
public record SimulatedCycle(
        long number,
        SimulatedAttendance mentors,
        SimulatedAttendance mentee,
        Optional<Collation> collation,
        List<BeforeAndAfter> confidence,
        Optional<BeforeAndAfter> awareness)
        implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public SimulatedCycle {
        if (number < 0) {
            throw new IllegalArgumentException("number of a cycle must be at least 0, but was " + number);
        }
        confidence = List.copyOf(confidence);
    }

    /** Identifies the cycle, from its number. */
    public CycleId id() {
        return CycleId.of("cycle-" + number);
    }

    /** What the gate makes of it; empty if there was no interview. */
    public Optional<Release> release(ReportAnonymiser anonymiser) {
        return collation.map(said -> anonymiser.anonymise(report(), said));
    }

    private ReportId report() {
        return ReportId.of("report-" + number);
    }

    @Override
    public String toString() {
        return "SimulatedCycle[" + number + ", ***]";
    }
}
