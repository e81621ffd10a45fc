package org.reversementoring.anonymisation.microdata;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Sizes;

/** The words of a refused table. They are files, one for each language; this module knows nothing of the rest of the library. */
final class WithheldText {

    private static final List<String> LANGUAGES = List.of("de", "en");

    private final Properties sentences;

    private WithheldText(Properties sentences) {
        this.sentences = sentences;
    }

    static WithheldText in(Locale locale) {
        String language = locale.getLanguage();
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("refusals of a table: language must be one of " + LANGUAGES
                    + ", but was " + locale.toLanguageTag());
        }
        try (InputStream stream = WithheldText.class.getResourceAsStream("withheld_" + language + ".properties")) {
            if (stream == null) {
                throw new AssertionError("reverse-mentoring: a language that is named must have its file");
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new WithheldText(sentences);
        } catch (IOException e) {
            throw new UncheckedIOException("reverse-mentoring: a file of sentences could not be read", e);
        }
    }

    String of(MicrodataRelease.Withheld withheld, MicrodataRelease.Audience audience) {
        List<String> said = new ArrayList<>(List.of(say("none")));
        if (audience == MicrodataRelease.Audience.RESEARCHER) {
            List<Code> codes =
                    withheld.reasons().stream().map(Reason::code).distinct().toList();
            codes.forEach(code -> said.add(say("why." + code) + " " + say("next." + code)));
            withheld.sizes().ifPresent(sizes -> said.add(sizes(sizes)));
            said.add(say(
                    "details", withheld.reasons().stream().map(Reason::message).collect(Collectors.joining("; "))));
        } else {
            withheld.sizes().ifPresent(sizes -> said.add(say("LEAD.needed", sizes.rowsNeeded(), sizes.panelsNeeded())));
        }
        said.add(say(audience.name()));
        return String.join(" ", said);
    }

    private String sizes(Sizes sizes) {
        return say(
                "sizes",
                count("rows", sizes.rows()),
                count("panels", sizes.panels()),
                sizes.rowsNeeded(),
                sizes.panelsNeeded());
    }

    private String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".more"), number);
    }

    private String say(String key, Object... values) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new AssertionError("reverse-mentoring: refusals of a table must have a sentence " + key);
        }
        // What is filled in is not read for places again, because a detail may be any text.
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', from)) {
            said.append(sentence, from, at).append(values[sentence.charAt(at + 1) - '0']);
            from = at + "{0}".length();
        }
        return said.append(sentence.substring(from)).toString();
    }
}
