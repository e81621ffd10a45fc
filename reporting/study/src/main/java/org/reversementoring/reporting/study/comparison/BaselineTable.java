package org.reversementoring.reporting.study.comparison;

import java.util.List;

/**
 * The people of each arm before the study. It has no p-values: who was allocated by lot differs by chance, and a test of that tells nothing
 * (CONSORT 2010, item 15; BMJ 2010;340:c869, doi 10.1136/bmj.c869).
 *
 * @param arms names of the arms, one or more, different and not blank
 * @param people how many people each arm has, 0 or more
 * @param rows the characteristics
 */
public record BaselineTable(List<String> arms, List<Integer> people, List<BaselineRow> rows) {

    /**
     * Checks that every row counts the same people.
     *
     * @throws IllegalArgumentException if arms are none, repeated or blank, or in a row an arm has another number of people
     */
    public BaselineTable {
        arms = List.copyOf(arms);
        people = List.copyOf(people);
        rows = List.copyOf(rows);
        if (arms.isEmpty()
                || arms.stream().anyMatch(String::isBlank)
                || arms.stream().distinct().count() != arms.size()
                || people.size() != arms.size()) {
            throw new IllegalArgumentException(
                    "baseline: arms must be one or more with different names and a number of people each");
        }
        for (BaselineRow row : rows) {
            for (int arm = 0; arm < arms.size(); arm++) {
                if (row.recorded().size() != arms.size()
                        || row.recorded().get(arm) + row.notRecorded().get(arm) != people.get(arm)) {
                    throw new IllegalArgumentException("baseline: in each row " + arms.get(arm) + " must have "
                            + people.get(arm) + " people, recorded or not, but in " + row.characteristic()
                            + " it has not");
                }
            }
        }
    }
}
