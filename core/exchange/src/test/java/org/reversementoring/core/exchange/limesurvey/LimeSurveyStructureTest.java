package org.reversementoring.core.exchange.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.FormLoss;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.InstrumentForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.measure.Instruments;

class LimeSurveyStructureTest {

    static final SurveyForm FOUNDING = GuideForm.of(Guides.sevenDomains())
            .alsoIn(Guides.sevenDomains(Locale.GERMAN))
            .form();
    private static final Path GENUINE = Path.of("../../../shared/data/exchange/limesurvey");

    static boolean hasGenuine() {
        return Files.isDirectory(GENUINE);
    }

    /** Law: each language has a whole block with the rows of the base language, in order and with equal identifiers. */
    @Test
    void theBlocksOfTwoLanguagesAreSymmetric() {
        Structure structure = Structure.of(LimeSurveyStructure.of(FOUNDING).text());
        Function<Map<String, String>, List<String>> frame = row -> List.of(
                row.getOrDefault("id", ""), row.getOrDefault("type/scale", ""), row.getOrDefault("mandatory", ""));
        for (String kind : List.of("G", "Q", "A")) {
            assertThat(structure.of(kind, "de").stream().map(frame))
                    .isNotEmpty()
                    .containsExactlyElementsOf(
                            structure.of(kind, "en").stream().map(frame).toList());
        }
        assertThat(structure.setting("language")).isEqualTo("en");
        assertThat(structure.setting("additional_languages")).isEqualTo("de");
        List<String> languages = structure.rows().stream()
                .filter(row -> List.of("G", "Q", "A").contains(row.get("class")))
                .map(row -> row.get("language"))
                .toList();
        assertThat(languages.lastIndexOf("en")).isLessThan(languages.indexOf("de"));
    }

    /** Source of the settings: formats.md, from the manual and the importer. */
    @Test
    void theSurveyStoresNothingThatTellsWhoAnswered() {
        Structure structure = Structure.of(LimeSurveyStructure.of(FOUNDING).text());
        assertThat(structure.setting("anonymized")).isEqualTo("Y");
        for (String stored : List.of(
                "ipaddr", "refurl", "datestamp", "savetimings", "allowsave", "allowregister", "publicstatistics")) {
            assertThat(structure.setting(stored)).as(stored).isEqualTo("N");
        }
        assertThat(structure.setting("format")).isEqualTo("G");
        assertThat(structure.setting("emailresponseto")).isEmpty();
    }

    @Test
    void aPersonReadsWhatTheFormSays() {
        for (SurveyForm form : List.of(FOUNDING, instruments(), Hostile.everyPiece())) {
            Structure structure = Structure.of(LimeSurveyStructure.of(form).text());
            for (String tag : form.languages()) {
                assertThat(structure.seen(LimeSurveyLanguage.of(tag))).isEqualTo(Structure.of(form, tag));
            }
        }
    }

    /** LimeSurvey guesses the encoding from the first 1,000 bytes, and would see half a character at their end. */
    @Test
    void theFirstThousandBytesAreAscii() {
        for (SurveyForm form : List.of(FOUNDING, instruments(), Hostile.everyPiece())) {
            byte[] begin = Arrays.copyOf(LimeSurveyStructure.of(form).bytes(), 1000);
            assertThat(begin).doesNotContain((byte) 0);
            assertThat(new String(begin, StandardCharsets.ISO_8859_1)).matches("[\\x00-\\x7f]*");
        }
    }

    @Test
    void whatIsChangedIsTold() {
        assertThat(kinds(LimeSurveyStructure.of(FOUNDING))).doesNotContain(FormLoss.Kind.CHANGED_SIGNS);
        FormFile file = LimeSurveyStructure.of(Hostile.everyPiece());
        long braces = Hostile.PIECES.stream()
                .filter(piece -> piece.contains("{") && !piece.equals("{ "))
                .count();
        // Each of these topics has a title, a rating and a question. Two more end with a brace whose space was at the
        // end of a text; and the
        // guide's own title and purpose have one.
        assertThat(file.losses()).contains(new FormLoss(FormLoss.Kind.CHANGED_SIGNS, (int) braces * 3 + 2 + 2));
    }

    private static Set<FormLoss.Kind> kinds(FormFile file) {
        return file.losses().stream().map(FormLoss::kind).collect(Collectors.toSet());
    }

    @Test
    void twoLanguagesOfOneNameAreRefused() {
        GuideForm form = GuideForm.of(Guides.sevenDomains());
        SurveyForm two =
                form.alsoIn(Hostile.inLanguage(Guides.sevenDomains(), "en-US")).form();
        assertThatThrownBy(() -> LimeSurveyStructure.of(two))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "form: languages must have distinct names in LimeSurvey, but [en-GB, en-US] has en for two");
    }

    /** Source of the names: the list of languages in LimeSurvey's surveytranslator_helper.php. */
    @ParameterizedTest
    @CsvSource({
        "en-GB, en",
        "en, en",
        "de, de",
        "de-AT, de",
        "de-informal, de-informal",
        "pt-BR, pt-BR",
        "pt-PT, pt",
        "es-AR, es-AR",
        "es-AR-informal, es-AR-informal",
        "es-419, es",
        "fr-CA, fr",
        "zh, zh-Hans",
        "zh-CN, zh-Hans",
        "zh-Hans-CN, zh-Hans",
        "zh-TW, zh-Hant-TW",
        "zh-Hant, zh-Hant-TW",
        "zh-HK, zh-Hant-HK",
        "sr-Latn-RS, sr-Latn",
        "sr-Cyrl, sr",
        "no, nb",
        "nn, nn",
        "ga-IE, ie",
        "sw, swh",
        "he, he",
        "ca-valencia, ca-valencia"
    })
    void aTagBecomesTheNameThatLimeSurveyHas(String tag, String name) {
        assertThat(LimeSurveyLanguage.of(tag)).isEqualTo(name);
    }

    /** Law: classes, columns and settings are those that LimeSurvey itself exports. */
    @ParameterizedTest
    @ValueSource(
            strings = {"export-of-en-and-nl-survey-with-one-question-as-tsv.txt", "export-of-minimal-survey-as-tsv.txt"
            })
    @EnabledIf(value = "hasGenuine", disabledReason = "the data sets are not beside the repository")
    void genuineExportsHaveTheSameClassesColumnsAndSettings(String name) throws IOException {
        String genuine = Files.readString(GENUINE.resolve(name));
        String ours = LimeSurveyStructure.of(FOUNDING).text();
        List<String> columns = Structure.lines(genuine).get(0);
        assertThat(columns).containsAll(Structure.lines(ours).get(0));
        for (String column : List.of("class", "mandatory", "other")) {
            assertThat(values(genuine, column, "")).as(column).containsAll(without(values(ours, column, ""), "Y"));
        }
        for (String kind : List.of("S", "SL")) {
            assertThat(values(genuine, "name", kind)).as(kind).containsAll(values(ours, "name", kind));
        }
    }

    private static Set<String> without(Set<String> values, String one) {
        return values.stream().filter(value -> !value.equals(one)).collect(Collectors.toSet());
    }

    private static Set<String> values(String text, String column, String kind) {
        return Structure.of(text).rows().stream()
                .filter(row -> kind.isEmpty() || kind.equals(row.get("class")))
                .map(row -> row.getOrDefault(column, ""))
                .collect(Collectors.toSet());
    }

    static SurveyForm instruments() {
        return InstrumentForm.of("all", "1", "All", Instruments.own(Locale.UK))
                .alsoIn("Alle", Instruments.own(Locale.GERMAN))
                .form();
    }
}
