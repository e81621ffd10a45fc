package org.reversementoring.anonymisation.table.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.TableRelation;
import org.reversementoring.anonymisation.table.solver.CountRange;

/**
 * A finding before it is put in words, which takes longer than finding it.
 *
 * @param exposes whether hiding more may mend it; a hidden count that is no small one may be computed, for it might as well be printed
 */
record Breach(DisclosureKind kind, String cell, @Nullable TableRelation total, CountRange range, boolean exposes) {

    TableFinding explained(Proof proof, DisclosureRule rule) {
        List<String> because = kind == DisclosureKind.UNDECIDED ? List.of() : proof.of(this);
        FeasibilityInterval interval = new FeasibilityInterval(range.least(), CellIntervals.most(range.most()));
        return new TableFinding(kind, cell, interval, because, sentence(rule, interval));
    }

    private String sentence(DisclosureRule rule, FeasibilityInterval interval) {
        String name = "\"" + cell + "\"";
        String insiders = rule.insiders() == 1 ? "1 insider" : rule.insiders() + " insiders";
        return switch (kind) {
            case NOBODY ->
                range.most() == 0
                        ? "Nobody is in " + name + ", so that each person's answer is known not to be that."
                        : name + " is at most " + range.most() + ": " + insiders
                                + " can know that nobody else is in it.";
            case EVERYBODY ->
                name + " is at least " + range.least() + " of \"" + totalName() + "\": "
                        + (rule.insiders() == 0
                                ? "it is known that everybody is in it."
                                : insiders + " can know that everybody else is in it.");
            case SMALL_COUNT -> name + " is " + range.least() + ", fewer than " + rule.leastCount() + ".";
            case NARROW -> name + " " + interval.inWords() + ", which is too narrow for a small count.";
            case RESIDUAL -> "The hidden cells of " + name + " add up to " + range.least() + ".";
            case DETERMINED -> name + " is hidden, but it can be computed: it is " + range.least() + ".";
            default ->
                name + " was not decided within the effort, so it counts as unsafe. It " + interval.inWords() + ".";
        };
    }

    private String totalName() {
        String name = total == null ? null : total.totalCell();
        return name == null ? cell : name;
    }
}
