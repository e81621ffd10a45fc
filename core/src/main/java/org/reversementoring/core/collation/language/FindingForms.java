package org.reversementoring.core.collation.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/**
 * The forms of findings in one language, as regular expressions from its file: {@code NAME.1}, {@code NAME.2} and so on, in which
 * {@code <LIST>} stands for the words of a list. Words are found in any case, unless an expression says otherwise.
 */
final class FindingForms {

    private static final SentenceFiles FILES = SentenceFiles.of(
            "finding-forms", "forms of findings", name -> FindingForms.class.getResourceAsStream(name));
    private static final Pattern LIST = Pattern.compile("<([a-z-]+)>");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    private final Sentences file;
    private final Map<FindingFault, List<Pattern>> patterns = new EnumMap<>(FindingFault.class);

    private FindingForms(Sentences file) {
        this.file = file;
        for (FindingFault fault : FindingFault.values()) {
            patterns.put(fault, patterns(fault));
            advice(fault);
        }
    }

    /** The forms of a language, if there are any. */
    static Optional<FindingForms> of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return FILES.isWrittenIn(locale)
                ? Optional.of(new FindingForms(FILES.in(Translation.of(locale))))
                : Optional.empty();
    }

    static NavigableSet<String> languages() {
        return FILES.languages();
    }

    /** Whether some form of a fault is in the text. */
    boolean has(FindingFault fault, String text) {
        String plain = plain(text);
        return patterns.getOrDefault(fault, List.of()).stream()
                .anyMatch(pattern -> pattern.matcher(plain).find());
    }

    /** Whether a sentence says what the person is, and tells no behaviour. */
    boolean labels(String text) {
        for (String sentence : SENTENCE_END.split(plain(text), -1)) {
            if (has(FindingFault.LABEL, sentence) && !has(FindingFault.NO_BEHAVIOUR, sentence)) {
                return true;
            }
        }
        return false;
    }

    FindingAdvice advice(FindingFault fault) {
        return new FindingAdvice(fault, text("reason." + fault.key()), text("write." + fault.key()));
    }

    private List<Pattern> patterns(FindingFault fault) {
        List<Pattern> found = new ArrayList<>();
        for (int i = 1; file.has(fault.key() + "." + i); i++) {
            Matcher lists = LIST.matcher(text(fault.key() + "." + i));
            String expression = lists.replaceAll(list -> Matcher.quoteReplacement(
                    "(?:" + text("list." + list.group(1)).strip().replaceAll(" +", "|") + ")"));
            found.add(Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
        return found;
    }

    private String text(String key) {
        return file.text(key);
    }

    private static String plain(String text) {
        return text.strip().replace('’', '\'').replaceAll("\\s+", " ");
    }
}
