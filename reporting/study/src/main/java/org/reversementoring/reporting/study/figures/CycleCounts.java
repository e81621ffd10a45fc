package org.reversementoring.reporting.study.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * Counts of cycles with the cycles themselves, so that it is known which of them lie in one another: who met was interviewed, and a
 * line that says "of 6" tells how many met.
 */
final class CycleCounts {

    private static final String BEGUN = "cycles begun";

    private final int cycles;
    private final List<Counted> all = new ArrayList<>();

    /** One count. */
    private record Counted(ReportSection subject, String label, BitSet events, BitSet group) {

        String cell() {
            return FigureTables.cell(plain());
        }

        ReportedCount plain() {
            return ReportedCount.about(subject, label, new Proportion(events.cardinality(), group.cardinality()));
        }
    }

    CycleCounts(int cycles) {
        this.cycles = cycles;
    }

    void add(ReportSection subject, String label, BitSet events, BitSet group) {
        all.add(new Counted(subject, label, events, group));
    }

    /** The counts, each of a group that has the name of the same cycles elsewhere. */
    List<ReportedCount> counts() {
        Map<BitSet, String> names = names();
        return all.stream()
                .map(each -> each.plain().ofGroup(name(names, each.group())))
                .toList();
    }

    private static String name(Map<BitSet, String> names, BitSet cycles) {
        return names.getOrDefault(cycles, BEGUN);
    }

    private Map<BitSet, String> names() {
        Map<BitSet, String> names = new HashMap<>();
        BitSet begun = new BitSet(cycles);
        begun.set(0, cycles);
        names.put(begun, BEGUN);
        for (Counted each : all) {
            if (each.subject() == ReportSection.DELIVERY) {
                names.putIfAbsent(each.events(), each.cell());
            }
        }
        for (Counted each : all) {
            names.putIfAbsent(each.group(), "cycles of " + each.cell());
        }
        return names;
    }

    /**
     * Steps of the way and groups of which one is in the other, and outcomes of one side that share no cycle. A count that happens to
     * lie in another tells nothing of it, so it has no link.
     */
    List<FigureLink> links() {
        Map<BitSet, String> names = names();
        Map<String, BitSet> cells = new LinkedHashMap<>();
        for (Counted each : all) {
            cells.putIfAbsent(name(names, each.group()), each.group());
        }
        for (Counted each : all) {
            if (each.subject() == ReportSection.DELIVERY) {
                cells.putIfAbsent(each.cell(), each.events());
            }
        }
        List<String> order = List.copyOf(cells.keySet());
        List<FigureLink> links = new ArrayList<>();
        cells.forEach((part, some) -> cells.forEach((whole, more) -> {
            boolean later = order.indexOf(part) > order.indexOf(whole);
            if (isInside(some, more) && (later || !some.equals(more))) {
                links.add(FigureLink.inside(part, whole));
            }
        }));
        for (int i = 1; i < all.size(); i++) {
            next(all.get(i - 1), all.get(i), names).ifPresent(links::add);
        }
        return links;
    }

    /** Harm and unease of one side stand one after the other, and so do a concern and one that is open. */
    private static Optional<FigureLink> next(Counted one, Counted other, Map<BitSet, String> names) {
        if (one.subject() == ReportSection.HARM && other.subject() == ReportSection.HARM && isOneSide(one, other)) {
            return Optional.of(
                    FigureLink.inside(other.cell(), FigureTables.rest(name(names, one.group()), one.cell())));
        }
        return one.subject() == ReportSection.CONCERN && other.subject() == ReportSection.CONCERN
                ? Optional.of(FigureLink.inside(other.cell(), one.cell()))
                : Optional.empty();
    }

    private static boolean isOneSide(Counted one, Counted other) {
        String side = one.label().substring(one.label().lastIndexOf(' '));
        return other.label().endsWith(side);
    }

    private static boolean isInside(BitSet some, BitSet more) {
        BitSet outside = (BitSet) some.clone();
        outside.andNot(more);
        return outside.isEmpty();
    }
}
