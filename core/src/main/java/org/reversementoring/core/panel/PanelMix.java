package org.reversementoring.core.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The check whether the mentors of a panel are mixed. It neither keeps nor tells in what they are alike.
 *
 * <p>Attributes such as grade, sex or origin are sensitive and identify people in small groups. One map for each mentor
 * comes in and only codes come out, without attribute, value or person. Attributes are never part of a panel, so they cannot
 * reach a report.
 */
public final class PanelMix {

    private PanelMix() {}

    /**
     * Looks at the mentors' attributes.
     *
     * @param attributes for each mentor, values by attribute name; a missing name is a value that was not given
     */
    public static PanelVerdict judge(List<Map<String, String>> attributes) {
        TreeSet<String> names = attributes.stream()
                .flatMap(mentor -> mentor.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        HashSet<PanelVerdict.Code> found = new HashSet<>();
        for (String name : names) {
            Map<String, Long> groups = attributes.stream()
                    .filter(mentor -> mentor.containsKey(name))
                    .collect(Collectors.groupingBy(mentor -> mentor.get(name), TreeMap::new, Collectors.counting()));
            if (groups.size() > 1 && groups.containsValue(1L)) {
                found.add(PanelVerdict.Code.STANDS_ALONE);
            }
            if (groups.size() == 1 && attributes.size() > 1) {
                found.add(PanelVerdict.Code.ALIKE);
            }
        }
        List<PanelVerdict.Reason> reasons = new ArrayList<>();
        for (PanelVerdict.Code code : List.of(PanelVerdict.Code.STANDS_ALONE, PanelVerdict.Code.ALIKE)) {
            if (found.contains(code)) {
                reasons.add(new PanelVerdict.Reason(code, Ruling.WARN));
            }
        }
        return PanelVerdict.of(reasons);
    }
}
