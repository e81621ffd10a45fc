package org.reversementoring.core.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules that our own checks state, as {@code rules.txt} lists them: the constant texts of their messages, with an asterisk
 * for each value in between.
 *
 * <p>Law: what is told of a message is made of these constants alone, and of numbers of at most four digits where a constant says that they
 * are places in a list; so nothing of a document can be in it, whatever a value in the message says. The worst that a value can do is that another of our rules is told.
 */
final class Rules {

    static final String FILE = "rules.txt";

    private static final String GAP = "*";
    private static final String UNTOLD = "…";
    /** The part of a rule after which a number says where, and not what: it is told, so that a fault in a long list can be found. */
    private static final Pattern PLACE = Pattern.compile(".*, but (mentor|option|label) ");

    /** A subject that has a value in it. The path of the fault says where it is. */
    private static final Pattern SUBJECT = Pattern.compile("^.*" + UNTOLD + ".*?: ");

    private Rules() {}

    /** What the rule of a message is, if it is one of ours. */
    static Optional<String> told(String message) {
        return Known.RULES.stream()
                .filter(rule -> rule.gaps(message).isPresent())
                .max(Comparator.comparingInt(Rule::length))
                .map(rule -> rule.told(rule.gaps(message).orElseThrow()));
    }

    /** Read at the first fault and not before. */
    private static final class Known {

        private static final List<String> LINES =
                Schemas.text(FILE).lines().filter(line -> !line.isEmpty()).toList();
        private static final List<Rule> RULES = LINES.stream()
                .filter(Rules::isRule)
                .map(line -> new Rule(List.of(line.split(Pattern.quote(GAP), -1))))
                .toList();
        private static final Set<String> WORDS =
                LINES.stream().filter(line -> !isRule(line)).collect(Collectors.toUnmodifiableSet());
    }

    /** Another line is a word that a rule may be about, such as {@code panel size}. */
    static boolean isRule(String line) {
        return line.contains(" must ");
    }

    /** The constant parts of a message; before, between and after them there may be values. */
    private record Rule(List<String> constants) {

        int length() {
            return constants.stream().mapToInt(String::length).sum();
        }

        /** The values before each constant part, if the message has all of these parts in order. */
        Optional<List<String>> gaps(String message) {
            List<String> gaps = new ArrayList<>();
            int from = 0;
            for (String constant : constants) {
                int at = message.indexOf(constant, from);
                if (at < 0) {
                    return Optional.empty();
                }
                gaps.add(message.substring(from, at));
                from = at + constant.length();
            }
            return Optional.of(gaps);
        }

        String told(List<String> gaps) {
            StringBuilder told = new StringBuilder(constants.get(0));
            boolean place = false;
            for (int i = 1; i < constants.size(); i++) {
                place |= PLACE.matcher(constants.get(i - 1)).matches();
                String value = gaps.get(i);
                boolean word =
                        value.isEmpty() || Known.WORDS.contains(value.strip()) || (place && value.matches("\\d{1,4}"));
                told.append(word ? value : UNTOLD).append(constants.get(i));
            }
            int value = place ? -1 : told.indexOf(", but");
            String rule = value < 0 ? told.toString() : told.substring(0, value);
            return SUBJECT.matcher(rule).replaceFirst("").strip();
        }
    }
}
