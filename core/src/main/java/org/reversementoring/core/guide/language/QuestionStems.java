package org.reversementoring.core.guide.language;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of questions in one language, as regular expressions from a file such as {@code question-stems_en.properties}.
 * Another language is another file.
 */
final class QuestionStems {

    private final List<Pattern> subordinate;
    private final List<Pattern> yesNo;
    private final List<Pattern> invitation;
    private final List<Pattern> open;
    private final List<Pattern> closed;
    private final List<Pattern> leading;
    private final List<Pattern> twoQuestions;
    private final List<Pattern> twoStatements;
    private final List<Pattern> fixedPhrase;

    QuestionStems(ResourceBundle stems) {
        subordinate = patterns(stems, "subordinate.");
        yesNo = patterns(stems, "yes-no.");
        invitation = patterns(stems, "invitation.");
        open = patterns(stems, "open.");
        closed = patterns(stems, "closed.");
        leading = patterns(stems, "leading.");
        twoQuestions = patterns(stems, "two-questions.");
        twoStatements = patterns(stems, "two-statements.");
        fixedPhrase = patterns(stems, "fixed-phrase.");
    }

    /** Invitations such as "could you describe" are no yes/no questions, whatever their grammar. */
    boolean isYesNo(String question) {
        String main = main(question);
        return starts(yesNo, main) && !starts(invitation, main);
    }

    boolean isOpen(String question) {
        String main = main(question);
        return !starts(closed, main) && (starts(invitation, main) || contains(open, main));
    }

    boolean isLeading(String question) {
        return contains(leading, plain(question));
    }

    boolean asksTwice(String question) {
        return contains(twoQuestions, withoutFixedPhrases(question));
    }

    boolean statesTwice(String statement) {
        return contains(twoStatements, withoutFixedPhrases(statement));
    }

    /** The question without a clause that only sets the scene: "When it is busy, what happens?" */
    private String main(String question) {
        String text = plain(question);
        for (Pattern clause : subordinate) {
            Matcher matcher = clause.matcher(text);
            if (matcher.lookingAt()) {
                return text.substring(matcher.end());
            }
        }
        return text;
    }

    private String withoutFixedPhrases(String text) {
        String rest = plain(text);
        for (Pattern phrase : fixedPhrase) {
            rest = phrase.matcher(rest).replaceAll("-");
        }
        return rest;
    }

    private static String plain(String text) {
        return text.strip().replace('\u2019', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean starts(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).lookingAt());
    }

    private static boolean contains(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static List<Pattern> patterns(ResourceBundle stems, String prefix) {
        List<String> texts = Texts.numbered(stems, prefix);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("question stems: key must be present, but was not: " + prefix + "1");
        }
        return texts.stream()
                .map(text -> Pattern.compile(text, Pattern.UNICODE_CHARACTER_CLASS))
                .toList();
    }
}
