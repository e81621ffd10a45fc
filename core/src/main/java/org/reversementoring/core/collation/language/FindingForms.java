package org.reversementoring.core.collation.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of findings in one language, as regular expressions from its file: {@code NAME.1}, {@code NAME.2} and so on, in which
 * {@code <LIST>} stands for the words of a list. Words are found in any case, unless an expression says otherwise.
 */
final class FindingForms {

    private static final Pattern LIST = Pattern.compile("<([a-z-]+)>");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    private final Properties file;
    private final Map<FindingFault, List<Pattern>> patterns = new EnumMap<>(FindingFault.class);

    private FindingForms(Properties file) {
        this.file = file;
        for (FindingFault fault : FindingFault.values()) {
            patterns.put(fault, patterns(fault));
            advice(fault);
        }
    }

    static FindingForms of(String language) {
        String name = "finding-forms_" + language + ".properties";
        Properties file = new Properties();
        try (InputStream stream = Objects.requireNonNull(FindingForms.class.getResourceAsStream(name), name)) {
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("finding forms: file must be readable: " + name, e);
        }
        return new FindingForms(file);
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
        for (int i = 1; file.containsKey(fault.key() + "." + i); i++) {
            Matcher lists = LIST.matcher(text(fault.key() + "." + i));
            String expression = lists.replaceAll(list -> Matcher.quoteReplacement(
                    "(?:" + text("list." + list.group(1)).strip().replaceAll(" +", "|") + ")"));
            found.add(Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
        return found;
    }

    private String text(String key) {
        return Objects.requireNonNull(file.getProperty(key), key);
    }

    private static String plain(String text) {
        return text.strip().replace('’', '\'').replaceAll("\\s+", " ");
    }
}
