package org.reversementoring.core.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.Role;

/**
 * What is due on a day in many cycles. Laws: the same cycles, rule and day give the same list in any order of the cycles; what is due
 * stays due until a step is taken; nothing is due in a cycle on which everything is done.
 *
 * @param items in the order of the cycles' identifiers, and then of {@link DueKind}
 */
public record DueList(List<DueItem> items) implements CodecOnly {

    /** Copies and sorts. */
    public DueList {
        items = items.stream()
                .sorted(Comparator.comparing((DueItem item) -> item.cycle().value())
                        .thenComparing(DueItem::kind))
                .toList();
    }

    /**
     * What is due.
     *
     * @param cycles {@code MentoringCycle}s in any state; those that are over cost little
     * @param today the day where the programme is
     */
    public static DueList of(Iterable<? extends CycleRecord> cycles, DueRule rule, LocalDate today) {
        List<DueItem> items = new ArrayList<>();
        for (CycleRecord cycle : cycles) {
            new CycleDues(cycle, rule, today).addTo(items);
        }
        return new DueList(items);
    }

    /** The items that people in this role can act on. */
    public List<DueItem> of(Role role) {
        return items.stream().filter(item -> item.roles().contains(role)).toList();
    }

    /** The items whose last day is over. */
    public List<DueItem> overdue(LocalDate today) {
        return items.stream().filter(item -> item.isOverdue(today)).toList();
    }
}
