package org.reversementoring.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.architecture.SentencePlaces;
import org.reversementoring.core.Samples;
import org.reversementoring.core.collation.language.FindingFault;
import org.reversementoring.core.collation.language.FindingLint;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.meeting.Agenda;
import org.reversementoring.core.programme.ThemeRelease;
import org.reversementoring.core.programme.pair.PairRefusal;

/** Laws of languages: nothing is answered in another one, no default locale has a say, and no sentence is missing in one. */
class LanguagesLawTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    /** Regular expressions and word lists, of which each language has its own number. */
    private static final Set<String> FORMS = Set.of("finding-forms", "question-stems");

    private static final Map<String, Function<Locale, String>> ENTRIES = entries();

    private static Map<String, Function<Locale, String>> entries() {
        Map<String, Function<Locale, String>> all = new TreeMap<>(Map.<String, Function<Locale, String>>of(
                "guide of seven domains", locale -> Guides.sevenDomains(locale).title(),
                "guide of groups",
                        locale ->
                                Guides.awarenessOfUnderRepresentedGroups(locale).title(),
                "scale", locale -> Guides.agreement(locale).label(1),
                "agenda", locale -> Agenda.in(locale).whoSaidThat(),
                "promise",
                        locale -> Samples.report()
                                .promiseIn(Translation.of(locale))
                                .readers(),
                "refusal of a pair", locale -> PairRefusal.OVER.inWords(Translation.of(locale)),
                "refusal of themes",
                        locale -> new ThemeRelease.Reason(ThemeRelease.Code.OTHER_ROLE, List.of())
                                .inWords(Translation.of(locale))));
        Vocabulary.profiles()
                .forEach(profile -> all.put(
                        "labels " + profile,
                        locale -> Vocabulary.of(profile, locale).label("programme")));
        return all;
    }

    /** All of two letters; each of them is either there or refused, and the refusal names the same two. */
    @Test
    void eachLanguageIsAnsweredInItselfOrRefused() {
        ENTRIES.forEach((entry, read) -> {
            Set<String> answers = new TreeSet<>();
            for (String language : Locale.getISOLanguages()) {
                Locale locale = Locale.forLanguageTag(language);
                if (Set.of("en", "de").contains(language)) {
                    answers.add(read.apply(locale));
                } else {
                    assertThatExceptionOfType(UnsupportedLanguageException.class)
                            .as(entry)
                            .isThrownBy(() -> read.apply(locale))
                            .satisfies(
                                    refused -> assertThat(refused.supported()).containsExactly("de", "en"));
                }
            }
            assertThat(answers).as(entry).hasSize(2);
        });
    }

    @Test
    void whatIsThereCanBeAsked() {
        List<NavigableSet<String>> asked = Stream.of(
                        Stream.of(Guides.languages(), new TreeSet<>(Agenda.languages()), FindingLint.languages()),
                        Vocabulary.profiles().stream().map(Vocabulary::languages))
                .flatMap(sets -> sets)
                .map(TreeSet::new)
                .collect(Collectors.toList());
        assertThat(asked).allSatisfy(languages -> assertThat(languages).containsExactly("de", "en"));
        assertThat(Vocabulary.languages("army")).isEmpty();
    }

    /** What gives advice in a language without forms says so, and says it in English. */
    @Test
    void adviceOnAnotherLanguageIsNamedAsNotChecked() {
        assertThat(FindingLint.check(FindingKind.STRENGTH, "Explique bien.", "fr"))
                .extracting(advice -> advice.fault())
                .containsExactly(FindingFault.LANGUAGE_UNCHECKED);
    }

    private static Map<String, String> everything(Locale locale) {
        return ENTRIES.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().apply(locale)));
    }

    private static <T> T under(Locale standard, Supplier<T> read) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(standard);
            ResourceBundle.clearCache();
            return read.get();
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    /** One default locale for each language that the JVM has, with its own digits, calendars and letters. */
    @Test
    void noDefaultLocaleHasASay() {
        Map<String, String> english = everything(Locale.UK);
        Map<String, String> german = everything(Locale.GERMANY);
        Map<String, Locale> standards = new TreeMap<>();
        Stream.of(Locale.getAvailableLocales()).forEach(locale -> standards.put(locale.getLanguage(), locale));
        for (Locale standard : standards.values()) {
            assertThat(under(standard, () -> everything(Locale.UK))).isEqualTo(english);
            assertThat(under(standard, () -> everything(Locale.GERMANY))).isEqualTo(german);
        }
    }

    /** By the folder and the name without the language; a file without one is English. */
    private static Map<String, Map<String, Properties>> files() throws IOException {
        Map<String, Map<String, Properties>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            for (Path path :
                    all.filter(file -> file.toString().endsWith(".properties")).toList()) {
                String name = path.getFileName().toString().replace(".properties", "");
                Properties file = new Properties();
                try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                    file.load(reader);
                }
                int at = name.indexOf('_');
                String base = Objects.requireNonNull(path.getParent()).getFileName() + "/"
                        + (at < 0 ? name : name.substring(0, at));
                files.computeIfAbsent(base, unused -> new TreeMap<>())
                        .put(at < 0 ? "en" : name.substring(at + 1), file);
            }
        }
        // Questionnaires are licensed word by word and name their language themselves.
        files.keySet().removeIf(base -> base.startsWith("measure/"));
        return files;
    }

    @Test
    void eachFileIsThereInBothLanguagesWithTheSameKeysAndPlaces() throws IOException {
        Map<String, Map<String, Properties>> files = files();
        assertThat(files).hasSizeGreaterThan(10);
        files.forEach((base, languages) -> {
            assertThat(languages.keySet()).as(base).containsExactly("de", "en");
            Properties english = languages.getOrDefault("en", new Properties());
            Properties german = languages.getOrDefault("de", new Properties());
            if (FORMS.stream().anyMatch(base::endsWith)) {
                assertThat(roots(german)).as(base).isEqualTo(roots(english));
            } else {
                assertThat(german.stringPropertyNames()).as(base).isEqualTo(english.stringPropertyNames());
                for (String key : english.stringPropertyNames()) {
                    assertThat(german.getProperty(key)).as(base + " " + key).isNotBlank();
                    assertThat(SentencePlaces.of(german.getProperty(key)))
                            .as(base + " " + key)
                            .isEqualTo(SentencePlaces.of(english.getProperty(key)));
                }
            }
        });
    }

    /** Keys without numbers, and without the names of lists. */
    private static Set<String> roots(Properties file) {
        return file.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("list."))
                .map(key -> key.replaceAll("\\.\\d+$", ""))
                .collect(Collectors.toSet());
    }

    /** A sentence that nobody has translated is the same in both files. */
    @Test
    void noSentenceIsTheSameInBothLanguages() throws IOException {
        files().forEach((base, languages) -> {
            Properties english = languages.getOrDefault("en", new Properties());
            Properties german = languages.getOrDefault("de", new Properties());
            if (FORMS.stream().noneMatch(base::endsWith)) {
                assertThat(english.stringPropertyNames().stream()
                                .filter(key -> english.getProperty(key).equals(german.getProperty(key)))
                                .filter(key ->
                                        Arrays.stream(english.getProperty(key).split("\\s+", -1))
                                                        .filter(word -> word.matches("\\p{L}{2,}"))
                                                        .count()
                                                > 2)
                                .filter(key -> !key.equals("licence") && !key.contains(".source."))
                                .toList())
                        .as(base)
                        .isEmpty();
            }
        });
    }
}
