package org.reversementoring.anonymisation.table.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reversementoring.anonymisation.table.audit.TableAudit;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.LinkedTables;

/**
 * Suppression that withstands a reader who knows the method and runs it (T10): it was run on every table that there may be, and each output
 * was audited over all tables that have it (as G4 does for reports).
 *
 * <p>Which cells a method hides depends on the counts, so the choice tells of them (minimality attack, Wong et al., VLDB 2007). Here an output
 * that leaves too little doubt is replaced by one in which everything is hidden; outputs are added to that until it is safe itself. The
 * certificate depends on known counts and relations alone, so it can be made before the data.
 *
 * <p>It is for small tables: the possible tables are listed. Tables that share nothing but known counts are better certified one by one.
 */
public final class CertifiedSuppression {

    private final ComplementarySuppression method;
    private final LinkedTables template;
    private final Set<String> safeOutputs;
    private final int worlds;
    private final int hiddenWorlds;

    private CertifiedSuppression(
            ComplementarySuppression method,
            LinkedTables template,
            Set<String> safeOutputs,
            int worlds,
            int hiddenWorlds) {
        this.method = method;
        this.template = template;
        this.safeOutputs = safeOutputs;
        this.worlds = worlds;
        this.hiddenWorlds = hiddenWorlds;
    }

    /**
     * A method certified for tables with these known counts and relations; other counts are not looked at.
     *
     * @param mostTables so many possible tables are listed at most
     * @return empty if there are more possible tables than that, or if even hiding everything is not safe
     */
    public static Optional<CertifiedSuppression> of(
            LinkedTables tables, ComplementarySuppression method, int mostTables) {
        List<Map<String, Long>> possible = PossibleTables.of(tables, mostTables).orElse(null);
        if (possible == null) {
            return Optional.empty();
        }
        TreeMap<String, List<Map<String, Long>>> outputs = new TreeMap<>();
        TreeMap<String, LinkedTables> examples = new TreeMap<>();
        for (Map<String, Long> counts : possible) {
            LinkedTables world = tables.withCounts(counts);
            String output = output(world, method.protect(world).hidden());
            outputs.computeIfAbsent(output, each -> new ArrayList<>()).add(counts);
            examples.putIfAbsent(output, world);
        }
        List<Map<String, Long>> hidden = new ArrayList<>();
        Set<String> safe = new HashSet<>();
        outputs.forEach((output, worlds) -> {
            LinkedTables world = examples.get(output);
            if (world != null && isSafe(world, method.protect(world).hidden(), worlds, method)) {
                safe.add(output);
            } else {
                hidden.addAll(worlds);
            }
        });
        Comparator<String> smallFirst =
                Comparator.comparing((String output) -> size(outputs, output)).thenComparing(Comparator.naturalOrder());
        List<String> rest = new ArrayList<>(safe);
        rest.sort(smallFirst);
        SortedSet<String> everything = new TreeSet<>(tables.printedCells());
        while (!hidden.isEmpty() && !isSafe(tables, everything, hidden, method)) {
            if (rest.isEmpty()) {
                return Optional.empty();
            }
            String next = rest.remove(0);
            safe.remove(next);
            hidden.addAll(outputs.getOrDefault(next, List.of()));
        }
        return Optional.of(new CertifiedSuppression(method, tables, safe, possible.size(), hidden.size()));
    }

    private static int size(Map<String, List<Map<String, Long>>> outputs, String output) {
        return outputs.getOrDefault(output, List.of()).size();
    }

    private static boolean isSafe(
            LinkedTables world,
            Collection<String> hidden,
            List<Map<String, Long>> worlds,
            ComplementarySuppression method) {
        return TableAudit.ofPossible(world.printedWithout(hidden), worlds, method.rule())
                .exposed()
                .isEmpty();
    }

    /** What is seen: which cells are hidden, and the counts of the others. */
    private static String output(LinkedTables world, Set<String> hidden) {
        StringBuilder output = new StringBuilder();
        for (String cell : world.printedCells()) {
            output.append(hidden.contains(cell) ? "*" : String.valueOf(world.count(cell)))
                    .append(' ');
        }
        return output.toString();
    }

    /** How many tables there may be. */
    public int possibleTables() {
        return worlds;
    }

    /** In how many of them everything is hidden, because the method's own choice would tell too much. */
    public int whollyHidden() {
        return hiddenWorlds;
    }

    /**
     * The tables with cells hidden.
     *
     * @throws IllegalArgumentException if cells, relations or known counts differ from those that were certified
     */
    public SuppressedTables protect(LinkedTables tables) {
        boolean same = tables.cells().equals(template.cells())
                && tables.relations().equals(template.relations())
                && tables.cells().stream()
                        .allMatch(cell -> tables.status(cell) == template.status(cell)
                                && (tables.status(cell) != CellStatus.KNOWN
                                        || tables.count(cell) == template.count(cell)));
        if (!same) {
            throw new IllegalArgumentException(
                    "tables must have the cells, relations and known counts that were certified");
        }
        SuppressedTables chosen = method.protect(tables);
        return safeOutputs.contains(output(tables, chosen.hidden())) ? chosen : chosen.hidingAll();
    }

    /** What was certified, for the record of the study. */
    public String inWords() {
        return "All " + worlds + " tables that there may be were looked at. In " + hiddenWorlds
                + " of them everything is hidden, because less would tell too much to a reader who knows the method. "
                + method.rule().inWords();
    }

    @Override
    public String toString() {
        return "CertifiedSuppression[" + worlds + " possible tables, " + hiddenWorlds + " wholly hidden]";
    }
}
