package org.reversementoring.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of sentence files, and how a host changes a sentence or adds a language. */
class SentenceFilesTest {

    private static final Map<String, String> JAR = Map.of(
            "text_en.properties",
            "hello = Hello {0}\ndays.one = {0} day\ndays.more = {0} days of {1}\nask.1 = Why?\nask.2 = How?\n",
            "text_de.properties",
            "hello = Guten Tag, {0}\ndays.one = {0} Tag\ndays.more = {0} Tage von {1}\nask.1 = Warum?\nask.2 = Wie?\n");
    private static final SentenceFiles FILES = SentenceFiles.of(
            "text",
            "text",
            name -> Optional.ofNullable(JAR.get(name))
                    .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .orElse(null));

    private static Properties properties(String... lines) {
        Properties file = new Properties();
        for (String line : lines) {
            file.setProperty(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return file;
    }

    private static Function<String, Optional<Properties>> host(Map<String, Properties> files) {
        return name -> Optional.ofNullable(files.get(name));
    }

    private static final Properties POLISH = properties(
            "plural.one=i = 1 and v = 0",
            "plural.few=v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
            "plural.many=v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14");

    private static Properties polish() {
        return properties(
                "hello=Dzień dobry, {0}",
                "days.one={0} dzień",
                "days.few={0} dni",
                "days.many={0} dni",
                "days.more={0} dnia",
                "ask.1=Dlaczego?",
                "ask.2=Jak?",
                "ask.3=Kiedy?");
    }

    @Test
    void saysAndCountsInItsLanguage() {
        Sentences german = FILES.in(Translation.of(Locale.forLanguageTag("de-AT")));
        assertThat(german.say("hello", "{0}$1")).isEqualTo("Guten Tag, {0}$1");
        assertThat(german.count("days", 1)).isEqualTo("1 Tag");
        assertThat(german.count("days", 0, "morgen")).isEqualTo("0 Tage von morgen");
        assertThat(german.numbered("ask")).containsExactly("Warum?", "Wie?");
        assertThat(german.day(LocalDate.of(2018, 8, 6))).isEqualTo("6. August 2018");
        assertThat(FILES.in(Translation.of("en-GB")).day(LocalDate.of(2018, 8, 6)))
                .isEqualTo("6 August 2018");
        assertThat(german.decimal("3.5")).isEqualTo("3,5");
        assertThat(german.percent(81)).isEqualTo("81\u00a0%");
        assertThat(FILES.in(Translation.of("en")).percent(81)).isEqualTo("81%");
        assertThat(german.and(List.of("a", "b", "c"))).isEqualTo("a, b und c");
        assertThat(german.or(List.of("a"))).isEqualTo("a");
        assertThat(german.and(List.of())).isEmpty();
        assertThat(german.begun("österlich")).isEqualTo("Österlich");
        assertThat(FILES.languages()).containsExactly("de", "en");
    }

    @Test
    void aLanguageThatIsNotThereIsRefusedAndTheOthersAreNamed() {
        assertThatExceptionOfType(UnsupportedLanguageException.class)
                .isThrownBy(() -> FILES.in(Translation.of(Locale.FRANCE)))
                .withMessage("text: language must be one of [de, en], but was fr-FR")
                .satisfies(refused -> assertThat(refused.supported()).containsExactly("de", "en"))
                .satisfies(refused -> assertThat(refused.language()).isEqualTo("fr-FR"));
        assertThatIllegalArgumentException().isThrownBy(() -> Translation.of(Locale.ROOT));
        assertThatIllegalArgumentException().isThrownBy(() -> Translation.of("not a tag"));
    }

    /** Law: no one's words in a message, whatever a locale was made of. */
    @Test
    @SuppressWarnings("deprecation")
    void aRefusalRepeatsNoTextThatIsNoTag() {
        assertThatExceptionOfType(UnsupportedLanguageException.class)
                .isThrownBy(() -> FILES.in(Translation.of(new Locale("Müller said so"))))
                .withMessage("text: language must be one of [de, en], but was und");
    }

    @Test
    void aHostWordsASentenceDifferently() {
        Sentences own = FILES.in(Translation.of("en").with(host(Map.of("text", properties("hello=Good day {0}")))));
        assertThat(own.say("hello", "you")).isEqualTo("Good day you");
        assertThat(own.count("days", 1)).isEqualTo("1 day");
    }

    @Test
    void aHostAddsALanguageByFilesOnly() {
        assertThatExceptionOfType(AssertionError.class)
                .as("how it writes dates is a file too")
                .isThrownBy(() -> FILES.in(
                                Translation.of("pl").with(host(Map.of("text", polish(), "language", POLISH))))
                        .day(LocalDate.of(2018, 8, 6)));
        Sentences own = FILES.in(Translation.of("pl").with(host(Map.of("text", polish(), "language", POLISH))));
        assertThat(own.language()).isEqualTo("pl");
        assertThat(own.count("days", 1)).isEqualTo("1 dzień");
        assertThat(own.numbered("ask")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "days.more", "days.few", "days.many", "ask.1", "ask.2"})
    void aNewLanguageLacksNothing(String key) {
        Properties lacking = polish();
        lacking.remove(key);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FILES.in(Translation.of("pl").with(host(Map.of("text", lacking, "language", POLISH)))))
                .withMessage("text: a new language must have a sentence " + key);
    }

    @Test
    void aHostsFileHasNothingThatNobodyReadsOrFills() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FILES.in(Translation.of("en").with(host(Map.of("text", properties("helo=Hi"))))))
                .withMessage("text: each key must be one of ours, but was helo");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FILES.in(Translation.of("en").with(host(Map.of("text", properties("days.few=x"))))))
                .withMessage("text: each key must be one of ours, but was days.few");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FILES.in(Translation.of("en").with(host(Map.of("text", properties("hello={0} of {1}"))))))
                .withMessage("text: sentence hello must have the places of ours at most, but has more");
    }

    /** Expected: the integer samples of Unicode CLDR 44, plurals.xml, for these languages. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i = 1 and v = 0 | | | | | 0:more 1:one 2:more 11:more 21:more 101:more",
                "i = 0,1 | | | | | 0:one 1:one 2:more 17:more",
                "n = 1 | n = 2 | n = 3 | n = 6 | n = 0 | 0:zero 1:one 2:two 3:few 4:more 6:many 7:more 11:more",
                "v = 0 and i % 10 = 1 and i % 100 != 11 | | v = 0 and i % 10 = 2..4 and i % 100 != 12..14"
                        + " | v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14 |"
                        + " | 0:many 1:one 2:few 4:few 5:many 11:many 12:many 14:many 21:one 22:few 25:many 111:many",
                "n = 1 | n = 2 | n % 100 = 3..10 | n % 100 = 11..99 | n = 0"
                        + " | 0:zero 1:one 2:two 3:few 10:few 11:many 99:many 100:more 102:more 103:few 111:many"
            })
    void pluralsAreThoseOfTheUnicodeCldr(String one, String two, String few, String many, String zero, String samples) {
        Properties file = new Properties();
        Map<String, Optional<String>> rules = Map.of(
                "one", Optional.ofNullable(one),
                "two", Optional.ofNullable(two),
                "few", Optional.ofNullable(few),
                "many", Optional.ofNullable(many),
                "zero", Optional.ofNullable(zero));
        rules.forEach((category, rule) -> rule.ifPresent(text -> file.setProperty("plural." + category, text)));
        PluralRules plurals = new PluralRules(file);
        for (String sample : samples.strip().split(" ", -1)) {
            String[] parts = sample.split(":", -1);
            assertThat(plurals.of(Integer.parseInt(parts[0]))).as(sample).isEqualTo(parts[1]);
        }
        assertThat(IntStream.range(0, 200).mapToObj(plurals::of).collect(Collectors.toSet()))
                .hasSizeLessThanOrEqualTo(plurals.categories().size() + 1);
    }

    @Test
    void aRuleThatIsNoneIsRefused() {
        for (String rule : List.of("", "x = 1", "n = ", "n = 1 nor n = 2", "n @ 3")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PluralRules(oneRule(rule)));
        }
    }

    private static Properties oneRule(String rule) {
        Properties file = new Properties();
        file.setProperty("plural.one", rule);
        return file;
    }
}
