package org.reversementoring.core.guide.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.InterviewRole;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.guide.Topic;

class GuidesTest {

    /** Words that the library does not use of a panel, in either language. */
    private static final Pattern AVOIDED = Pattern.compile(
            "\\b(?:all|none|nobody|everyone|everybody|only one|unanimous(?:ly)?|alle|niemand|keiner|einstimmig)\\b",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"seven-domains", "under-represented-groups"})
    void hasTheSameKeysAndStructureInBothLanguages(String base) {
        ResourceBundle english = Texts.require(base, "text", Locale.UK);
        ResourceBundle german = Texts.require(base, "text", Locale.GERMANY);
        assertThat(new TreeSet<>(german.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(english.getString("language")).isEqualTo("en-GB");
        assertThat(german.getString("language")).isEqualTo("de");
        InterviewGuide one = Guides.of(english);
        InterviewGuide other = Guides.of(german);
        assertThat(structure(other)).isEqualTo(structure(one));
        assertThat(other.id()).isEqualTo(one.id());
        assertThat(other.totalTime()).isEqualTo(one.totalTime());
        assertThat(other.topics())
                .extracting(Topic::coreQuestion)
                .doesNotContainAnyElementsOf(
                        one.topics().stream().map(Topic::coreQuestion).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven-domains", "under-represented-groups"})
    void avoidsWordsThatCountAPanel(String base) {
        for (Locale locale : List.of(Locale.UK, Locale.GERMAN)) {
            ResourceBundle file = Texts.require(base, "text", locale);
            for (String key : file.keySet()) {
                assertThat(AVOIDED.matcher(file.getString(key)).find()).as(key).isFalse();
            }
        }
        assertThat(AVOIDED.matcher("What do all of you see?").find()).isTrue();
    }

    @Test
    void readsEveryKeyOfItsFiles() {
        for (String base : List.of("seven-domains", "under-represented-groups")) {
            PropertyProbe probe = new PropertyProbe(Texts.require(base, "text", Locale.UK));
            Guides.of(probe);
            assertThat(probe.unread()).isEmpty();
        }
    }

    @Test
    void neverAsksTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            ResourceBundle.clearCache();
            assertThat(Guides.sevenDomains().language()).isEqualTo("en-GB");
            // Without a file for the root, a plain look-up would end at the German one.
            assertThat(Texts.inLanguage("question-stems", Locale.FRENCH)).isEmpty();
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void speaksGermanInEachCountry() {
        assertThat(Guides.sevenDomains(Locale.forLanguageTag("de-AT"))
                        .topics()
                        .get(5)
                        .title())
                .isEqualTo("St\u00e4rken");
        assertThat(Guides.agreement(Locale.GERMAN).label(5)).isEqualTo("stimme voll zu");
        assertThat(Guides.agreement(Locale.GERMAN).points())
                .isEqualTo(Guides.agreement().points());
    }

    @Test
    void holdsCompleteGuides() {
        for (InterviewGuide guide : List.of(Guides.sevenDomains(), Guides.awarenessOfUnderRepresentedGroups())) {
            assertThat(guide.purpose()).isPresent();
            assertThat(guide.licence()).contains("CC0-1.0");
            assertThat(guide.development())
                    .hasValueSatisfying(d -> assertThat(d.sources()).isNotEmpty());
            assertThat(guide.conduct().recording()).isEqualTo(Recording.notes(28));
            assertThat(guide.conduct().roles()).doesNotContain(InterviewRole.OBSERVER);
            assertThat(guide.script().opening()).isPresent();
            assertThat(guide.script().groundRules()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(guide.script().closing()).hasSize(5);
        }
    }

    @Test
    void letsAPanelPassOverWhatIsSensitive() {
        InterviewGuide guide = Guides.awarenessOfUnderRepresentedGroups();
        assertThat(guide.topics().stream().filter(Topic::sensitive)).hasSize(3).allMatch(Topic::mayBeSkipped);
        assertThat(guide.topics())
                .filteredOn(topic -> !topic.mayBeSkipped())
                .extracting(topic -> topic.id().value())
                .containsExactly("strengths", "next-step");
        assertThat(guide.ratedTopics()).hasSize(4);
        assertThat(Guides.sevenDomains().topics().stream().filter(Topic::mayBeSkipped))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minutes = 45|minutes = soon|text file: key minutes must be a whole number of at most 6 digits, but was soon",
                "strengths.skip = false|strengths.skip = no|text file: key strengths.skip must be true or false, but was no",
                "strengths.focus = STRENGTHS|strengths.focus = GOOD|text file: key strengths.focus must be a topic focus, but was GOOD",
                "strengths.title = Strengths|x = y|text file: key must be present, but was not: strengths.title"
            })
    void tellsWhatIsWrongWithAHostsFile(String good, String bad, String message) throws IOException {
        ResourceBundle own = Texts.require("seven-domains", "text", Locale.UK);
        String text = own.keySet().stream()
                .map(key -> key + " = " + own.getString(key))
                .sorted()
                .collect(Collectors.joining("\n"));
        assertThat(text).contains(good);
        assertThat(Guides.of(new PropertyResourceBundle(new StringReader(text))))
                .isEqualTo(Guides.sevenDomains());
        ResourceBundle spoilt =
                new PropertyResourceBundle(new StringReader(("\n" + text).replace("\n" + good, "\n" + bad)));
        assertThatIllegalArgumentException().isThrownBy(() -> Guides.of(spoilt)).withMessage(message);
    }

    private static List<String> structure(InterviewGuide guide) {
        return guide.topics().stream()
                .map(topic -> topic.id() + " " + topic.focus() + " " + topic.timeBudget() + " " + topic.mayBeSkipped()
                        + " " + topic.sensitive() + " " + topic.rating().isPresent())
                .toList();
    }

    /** Notes which keys are read. */
    private static final class PropertyProbe extends ResourceBundle {
        private final ResourceBundle file;
        private final TreeSet<String> unread;

        PropertyProbe(ResourceBundle file) {
            this.file = file;
            this.unread = new TreeSet<>(file.keySet());
        }

        Set<String> unread() {
            return unread;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            unread.remove(key);
            return file.containsKey(key) ? file.getObject(key) : null;
        }

        @Override
        public boolean containsKey(String key) {
            return file.containsKey(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(file.keySet());
        }
    }
}
