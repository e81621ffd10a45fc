package org.reversementoring.reporting.study.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/**
 * The names that the study's own numbers have, in another language. In code and in files of results a name is English, because a rule for
 * going on names a number by it. A name is put together of parts, with {@code ": "} and {@code ", "} between them; each part that is in
 * the English file is written as the other file has it, and all others are a host's and stay.
 *
 * <p>A place of a name holds a number, in a key with {@code text} a word of the host.
 */
final class StudyLabels {

    private static final SentenceFiles FILES =
            SentenceFiles.of("study-labels", "report of a study", file -> StudyLabels.class.getResourceAsStream(file));
    private static final String PREFIX = "label.";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+)?|T[0-9])";

    /** A name with places. */
    private record Template(Pattern english, boolean numbers, String text) {}

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Template> templates = new ArrayList<>();

    private StudyLabels() {}

    static StudyLabels in(Translation translation) {
        Sentences there = FILES.in(translation);
        StudyLabels labels = new StudyLabels();
        FILES.in(Translation.of("en")).startingWith(PREFIX).forEach((key, english) -> {
            String text = there.text(PREFIX + key);
            if (PLACE.matcher(english).find()) {
                boolean numbers = !key.startsWith("text.");
                labels.templates.add(new Template(pattern(english, numbers ? NUMBER : "(.+)"), numbers, text));
            } else {
                labels.names.put(english, text);
            }
        });
        return labels;
    }

    private static Pattern pattern(String english, String place) {
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        Matcher places = PLACE.matcher(english);
        while (places.find()) {
            pattern.append(Pattern.quote(english.substring(end, places.start())))
                    .append(place);
            end = places.end();
        }
        return Pattern.compile(pattern + Pattern.quote(english.substring(end)));
    }

    String of(String name, UnaryOperator<String> decimal) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split(": ", -1)) {
            parts.add(part(part, decimal));
        }
        return String.join(": ", parts);
    }

    /** The longest run of words between commas that is ours, then the next. */
    private String part(String part, UnaryOperator<String> decimal) {
        List<String> words = List.of(part.split(", ", -1));
        List<String> found = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = words.size();
            Optional<String> ours = own(String.join(", ", words.subList(from, to)), decimal);
            while (ours.isEmpty() && to > from + 1) {
                to--;
                ours = own(String.join(", ", words.subList(from, to)), decimal);
            }
            found.add(ours.orElse(words.get(from)));
            from = to;
        }
        return String.join(", ", found);
    }

    private Optional<String> own(String name, UnaryOperator<String> decimal) {
        String whole = names.get(name);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (Template template : templates) {
            Matcher match = template.english().matcher(name);
            if (match.matches()) {
                UnaryOperator<String> write = template.numbers() ? decimal : text -> text;
                return Optional.of(PLACE.matcher(template.text())
                        .replaceAll(place -> Matcher.quoteReplacement(
                                write.apply(match.group(Integer.parseInt(place.group(1)) + 1)))));
            }
        }
        return Optional.empty();
    }
}
