package org.reversementoring.examples.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.anonymisation.release.ReportAnonymiser;
import org.reversementoring.anonymisation.simulation.Closeness;
import org.reversementoring.anonymisation.simulation.DropOut;
import org.reversementoring.anonymisation.simulation.ProgrammeModel;
import org.reversementoring.anonymisation.simulation.ReleaseTally;
import org.reversementoring.anonymisation.simulation.SimulatedProgramme;
import org.reversementoring.anonymisation.simulation.StudyTables;
import org.reversementoring.core.policy.ReleasePolicy;

/**
 * From raw answers to released study tables, a whole programme in one process: every cycle is made, released and counted, and none is
 * kept. Not a JMH benchmark, for memory over a whole run is half of the question.
 */
public final class ProgrammeScale {

    private ProgrammeScale() {}

    /** Runs it; the one optional argument is the number of cycles, by default 100,000. */
    public static void main(String[] args) {
        long cycles = args.length > 0 ? Long.parseLong(args[0]) : 100_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ProgrammeModel model = ProgrammeModel.standard()
                .withPanelSizes(List.of(5, 6, 7, 8))
                .withDropOut(DropOut.of("0.1", "0.05", "0.1"), DropOut.of("0.1", "0.02", "0.05"));
        ReportAnonymiser anonymiser = ReportAnonymiser.of(ReleasePolicy.standard());
        ReleaseTally tally = new ReleaseTally();
        Closeness closeness = new Closeness();

        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = thread.getCurrentThreadCpuTime();
        SimulatedProgramme.of(model, 20_261_123).cycles(cycles).forEach(cycle -> {
            Optional<Release> release = cycle.release(anonymiser);
            tally.add(release);
            closeness.add(cycle, release);
        });
        long micros = (System.nanoTime() - start) / 1_000;
        long busy = (thread.getCurrentThreadCpuTime() - cpu) / 1_000;

        StudyTables tables = tally.tables();
        out.println("cycles " + tables.cycles() + ", released " + tables.released() + ", withheld " + tables.withheld()
                + " " + tables.reasons());
        out.println("questions shown " + percent(tables.shareShown()) + ", findings listed " + tables.findings()
                + ", value off the mean by "
                + closeness.meanDistance().map(BigDecimal::toPlainString).orElse("-") + " points");
        tables.topics().forEach((topic, row) -> out.println("  " + topic + " " + row));
        out.println("time " + micros / 1_000 + " ms, " + micros / Math.max(1, cycles) + " µs a cycle, of which "
                + busy / Math.max(1, cycles) + " µs computing; peak heap " + peakHeap() / (1 << 20) + " MiB");
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(value -> value.movePointRight(2).toPlainString() + " %")
                .orElse("-");
    }

    /** Sum of the peaks of all heap pools, so an upper bound: garbage that was not yet collected is in it. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
