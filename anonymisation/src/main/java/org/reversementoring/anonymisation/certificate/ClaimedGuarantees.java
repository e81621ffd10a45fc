package org.reversementoring.anonymisation.certificate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.json.DocumentException;

/**
 * The guarantees that a certificate may claim, as their names: those that a stranger can check without a prior, and that not every table
 * keeps. A table of everybody's answers keeps LF(c,1) and IW(c,0), so these say nothing.
 */
final class ClaimedGuarantees {

    private static final String NUMBER = "(0|[1-9]\\d{0,2})";
    private static final Pattern NAME = Pattern.compile(
            "(?:ED\\(N\\)|LF\\(N,(?:[2-9]|[1-9]\\d)\\)|IW\\(N,[1-9]\\d{0,2}\\)|HD\\(N,\\{(N(?:,N)*)\\}\\))"
                    .replace("N", NUMBER));

    private ClaimedGuarantees() {}

    static void check(List<String> names, int colluders, RatingScale scale) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new DocumentException("$.guarantees", "must be claimed once each");
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean known = name.length() < 100 && NAME.matcher(name).matches();
            if (!known || !marksFit(name, scale)) {
                throw new DocumentException(
                        "$.guarantees[" + i + "]",
                        "must be ED, LF of 2 marks or more, HD with marks of the scale, or IW of 1 step or more");
            }
            String against = name.substring(3).split("[,)]", 2)[0];
            if (!against.equals(Integer.toString(colluders))) {
                throw new DocumentException("$.guarantees[" + i + "]", "must be against the colluders stated");
            }
        }
    }

    private static boolean marksFit(String name, RatingScale scale) {
        Matcher marks = Pattern.compile("\\{(.*)}").matcher(name);
        if (!marks.find()) {
            return true;
        }
        int[] harmful = Arrays.stream(marks.group(1).split(",", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        int before = scale.lowest() - 1;
        for (int mark : harmful) {
            if (mark <= before || mark > scale.highest()) {
                return false;
            }
            before = mark;
        }
        return true;
    }
}
