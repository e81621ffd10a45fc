package org.reversementoring.reporting.study.coding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The order that the lines of one person must have: each time once, and no time on an earlier day than the time before it. */
final class SheetOrder {

    private SheetOrder() {}

    /** The lines of each person by time, the people sorted by code so that the order of the sheet does not show. */
    static Map<String, List<SheetLine>> byPerson(List<SheetLine> lines) {
        Map<String, List<SheetLine>> people = lines.stream()
                .sorted(Comparator.comparing(SheetLine::time).thenComparing(SheetLine::number))
                .collect(Collectors.groupingBy(line -> line.person().value(), TreeMap::new, Collectors.toList()));
        people.values().forEach(SheetOrder::require);
        return people;
    }

    private static void require(List<SheetLine> ofOnePerson) {
        for (int i = 1; i < ofOnePerson.size(); i++) {
            SheetLine line = ofOnePerson.get(i);
            SheetLine earlier = ofOnePerson.get(i - 1);
            if (line.time() == earlier.time()) {
                throw line.fault(SheetLine.TIME, "each person must have each time once, but it came before");
            }
            LocalDate day = line.day();
            if (day.isBefore(earlier.day())) {
                throw line.fault(
                        SheetLine.DAY, "must not be before that of an earlier time, in line " + earlier.number());
            }
        }
    }
}
