package org.reversementoring.anonymisation.microdata.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.writing.CanonicalWriting;
import org.reversementoring.anonymisation.microdata.writing.MissingWritings;

/**
 * The model of {@link PrivacyModels#knownItems}.
 *
 * @param itemsOf for each value of the column the numbers of its items
 */
record KmAnonymity(String attribute, int k, int m, ValueMapping values, List<int[]> itemsOf) implements PrivacyModel {

    static KmAnonymity of(Microdata table, String attribute, char separator, int k, int m) {
        KAnonymity.requireAtLeastOne("k", k);
        ItemSets.requireKnown(m);
        Map<String, Integer> numbers = new TreeMap<>();
        ValueMapping values = new ValueMapping(table.column(attribute));
        List<int[]> itemsOf = values.texts().stream()
                .map(cell -> Arrays.stream(cell.split(Pattern.quote(String.valueOf(separator)), -1))
                        .map(CanonicalWriting::of)
                        .filter(item -> !MissingWritings.standard().include(item))
                        .distinct()
                        .mapToInt(item -> numbers.computeIfAbsent(item, unseen -> numbers.size()))
                        .sorted()
                        .toArray())
                .toList();
        return new KmAnonymity(attribute, k, m, values, itemsOf);
    }

    @Override
    public Reading judge(EquivalenceClass group) {
        SensitiveDistribution cells = group.sensitive(attribute);
        int[] times = new int[cells.distinct()];
        List<int[]> sets = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            times[i] = cells.count(i);
            sets.add(itemsOf.get(values.of(cells, cells.value(i))));
        }
        int support = ItemSets.smallestSupport(sets, times, m);
        return support == 0 ? Reading.atLeast(Double.POSITIVE_INFINITY, true) : Reading.atLeast(support, support >= k);
    }

    @Override
    public String name() {
        return "known-items(" + attribute + ", " + k + ", " + m + ")";
    }

    @Override
    public String source() {
        return "Terrovitis et al. 2008, doi:10.14778/1453856.1453874";
    }

    @Override
    public Merging merging() {
        return Merging.GOOD_KEEP;
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return name();
    }
}
