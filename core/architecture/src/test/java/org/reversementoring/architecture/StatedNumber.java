package org.reversementoring.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numbered statement of the documentation that ships.
 *
 * @param number T3, for instance
 * @param file the document
 * @param tests simple names of the classes that test it
 * @param leftToHosts whether the document says that the library does not hold it
 */
record StatedNumber(String number, String file, List<String> tests, boolean leftToHosts) {

    private static final Pattern HEADING = Pattern.compile("^### ([TGILW][0-9]+|GT): \\S.*$", Pattern.MULTILINE);

    private static final Pattern TESTED = Pattern.compile("^Tested by: (.*)$", Pattern.MULTILINE);

    private static final Pattern HELD_BY_THE_HOST = Pattern.compile("^Held by: the host\\b", Pattern.MULTILINE);

    static List<StatedNumber> in(String file, String text) {
        List<MatchResult> headings = HEADING.matcher(text).results().toList();
        List<StatedNumber> stated = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            String body = text.substring(headings.get(i).end(), end);
            stated.add(new StatedNumber(
                    headings.get(i).group(1),
                    file,
                    tests(body),
                    HELD_BY_THE_HOST.matcher(body).find()));
        }
        return stated;
    }

    private static List<String> tests(String body) {
        Matcher line = TESTED.matcher(body);
        return line.find()
                ? Arrays.stream(line.group(1).split(",", -1))
                        .map(name -> name.replace("`", "").strip())
                        .toList()
                : List.of();
    }
}
