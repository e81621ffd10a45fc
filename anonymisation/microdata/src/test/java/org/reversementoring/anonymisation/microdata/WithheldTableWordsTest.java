package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Audience;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Sizes;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.architecture.SentencePlaces;

/**
 * Law: each reason of the gate says in each language what is wrong, and what can be done next, with the numbers that there are and that are
 * needed. A lead, who has no raw table, reads the same whatever the reasons are.
 */
class WithheldTableWordsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.GERMANY);
    private static final Sizes SIZES = new Sizes(2, 1, 10, 5);
    private static final String DETAIL = "column {0}: must be true";

    private static Withheld withheld(Code... codes) {
        List<Reason> reasons = new ArrayList<>();
        for (Code code : codes) {
            reasons.add(new Reason(code, DETAIL));
        }
        return new Withheld(reasons, Optional.of(SIZES));
    }

    private static Properties file(String language) throws IOException {
        Properties file = new Properties();
        try (InputStream stream =
                WithheldTableWordsTest.class.getResourceAsStream("withheld_" + language + ".properties")) {
            file.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        return file;
    }

    /** R15: a table of two rows, which says neither 10 rows nor 5 panels. */
    @Test
    void foundNoneSaysWhatThereIsAndWhatIsNeeded() {
        Microdata two = GateTables.table(
                2,
                List.of(GateTables.PANEL, GateTables.GRADE, GateTables.MARK),
                i -> List.of("panel", "F1", String.valueOf(i)));
        Withheld withheld = (Withheld) GateTables.GATE.release(two, MicrodataStrategies.cellSuppression());
        assertThat(withheld.sizes()).contains(SIZES);
        assertThat(withheld.reasons())
                .containsExactly(new Reason(
                        Code.NOTHING_FOUND,
                        "strategy must find a table that satisfies the policy, but found none in 2 rows of 1 panels;"
                                + " each class needs at least 10 rows of 5 panels"));
        assertThat(withheld.inWords(Audience.RESEARCHER, Locale.UK))
                .startsWith(
                        "No table can leave the study this time. No way to make the columns coarser protects these people."
                                + " Let more rows be left out, make the steps coarser, or leave out a column."
                                + " With too few rows or panels, wait for more. The table has 2 rows, from 1 panel."
                                + " Each group of rows that look alike needs at least 10 rows, from at least 5 panels.");
        assertThat(withheld.inWords(Audience.RESEARCHER, Locale.GERMANY))
                .startsWith("Diesmal kann keine Tabelle die Studie verlassen. Keine Vergröberung der Spalten schützt")
                .contains("Die Tabelle hat 2 Zeilen aus 1 Gruppe.", "mindestens 10 sein, aus mindestens 5 Gruppen.");
    }

    /** A blank is no panel. */
    @Test
    void panelsAreCountedByTheRowsThatNameThem() {
        Microdata table = GateTables.table(
                4,
                List.of(GateTables.PANEL, GateTables.GRADE, GateTables.MARK),
                i -> List.of(i == 0 ? "" : "panel " + i % 2, "F1", String.valueOf(i)));
        assertThat(((Withheld) GateTables.GATE.release(table, 0)).sizes()).contains(new Sizes(4, 2, 10, 5));
    }

    @Test
    void eachReasonHasItsOwnWordsInEachLanguage() {
        Set<String> all = new TreeSet<>();
        for (Locale language : LANGUAGES) {
            for (Code code : Code.values()) {
                String text = withheld(code).inWords(Audience.RESEARCHER, language);
                // What is filled in is not read for places.
                assertThat(text).contains(DETAIL).doesNotContain(code.name()).doesNotContain("{2}");
                all.add(text);
            }
        }
        assertThat(all).hasSize(LANGUAGES.size() * Code.values().length);
    }

    @Test
    void aLeadReadsAFunctionOfThePolicyAlone() {
        for (Locale language : LANGUAGES) {
            Set<String> texts = new TreeSet<>();
            for (Code code : Code.values()) {
                texts.add(withheld(code).inWords(Audience.LEAD, language));
                texts.add(new Withheld(List.of(new Reason(code, DETAIL)), Optional.of(new Sizes(99, 98, 10, 5)))
                        .inWords(Audience.LEAD, language));
            }
            assertThat(texts).hasSize(1).allMatch(text -> text.contains("10") && text.contains("5"));
        }
    }

    @Test
    void bothFilesHaveTheSameKeysAndPlacesAndShortSentences() throws IOException {
        Properties english = file("en");
        Properties german = file("de");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(SentencePlaces.of(german.getProperty(key)))
                    .as(key)
                    .isEqualTo(SentencePlaces.of(english.getProperty(key)));
            for (Properties file : List.of(english, german)) {
                for (String sentence : file.getProperty(key).split("(?<=[.:]) ", -1)) {
                    assertThat(sentence.split(" ", -1)).as(sentence).hasSizeLessThanOrEqualTo(17);
                }
            }
        }
    }

    @Test
    void anotherLanguageIsRefusedAndTheRefusalNamesThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withheld(Code.EMPTY_ROWS).inWords(Audience.LEAD, Locale.FRANCE))
                .withMessage("refusals of a table: language must be one of [de, en], but was fr-FR");
    }
}
