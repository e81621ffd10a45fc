package org.reversementoring.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;

/**
 * One stored cycle on a page with the labels of three sectors, in two languages. Law: the pages of two sectors differ, and
 * no other page has a word of hospitals. Renew the pages with {@code -Dgolden.write=true}.
 */
class ThreeSectorsGoldenTest {

    private static final Path CYCLE =
            Path.of("..", "core", "src", "test", "resources", "compatibility", "2", "mentoring-cycle.json");
    private static final Path PAGES = Path.of("src", "test", "resources", "sectors");

    /** Words of hospitals, in English and German. */
    private static final List<String> OF_HOSPITALS = List.of(
            "consultant",
            "doctor",
            "clinical",
            "medical",
            "freedom to speak up",
            "nhs",
            "hospital",
            "department",
            "arzt",
            "ärzt",
            "medizin",
            "klini");

    private static String key(Role role) {
        return "role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Document page(String profile, Locale locale) throws IOException {
        MentoringCycle cycle = JsonCodec.create().read(Files.readString(CYCLE), MentoringCycle.class);
        Vocabulary words = Vocabulary.of(profile, locale);
        boolean german = locale.getLanguage().equals("de");
        List<List<String>> people = new ArrayList<>();
        for (Role role : Role.values()) {
            long steps =
                    cycle.history().stream().filter(step -> step.by() == role).count();
            people.add(List.of(words.label(key(role)), Long.toString(steps)));
        }
        List<List<String>> steps = cycle.history().stream()
                .map(step -> List.of(step.on().toString(), words.label(key(step.by()))))
                .toList();
        List<String> grades = words.grades();
        return Document.builder()
                .title(words.label("programme"))
                .layout(Layout.LETTER)
                .language(words.label("language"))
                .addSections(Section.of(
                        "people",
                        german ? "Wer teilnimmt" : "Who takes part",
                        List.of(
                                new Block.Points(
                                        List.of(
                                                words.label("role.mentee") + ": " + grades.get(grades.size() - 1),
                                                words.label("role.panel") + ": " + grades.get(1),
                                                words.label("unit") + ": 1"),
                                        Optional.empty()),
                                new Block.Table(
                                        german ? "Schritte je Rolle" : "Steps of each role",
                                        german ? List.of("Rolle", "Schritte") : List.of("Role", "Steps"),
                                        people))))
                .addSections(Section.of(
                        "steps",
                        german ? "Was geschah" : "What was done",
                        List.of(new Block.Table(
                                german ? "Schritte nach Tagen" : "Steps by day",
                                german ? List.of("Tag", "Rolle") : List.of("Day", "Role"),
                                steps))))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"nhs, en", "nhs, de", "hr, en", "hr, de", "university, en", "university, de"})
    void theCycleIsPrintedWithTheLabelsOfTheSector(String profile, String language) throws IOException {
        String page = Renderers.markdown().render(page(profile, Locale.forLanguageTag(language)));
        Path golden = PAGES.resolve(profile + "-" + language + ".md");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(PAGES);
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource({"hr, en", "hr, de", "university, en", "university, de"})
    void noPageOfAnotherSectorHasAWordOfHospitals(String profile, String language) throws IOException {
        Document page = page(profile, Locale.forLanguageTag(language));
        for (String text :
                List.of(Renderers.markdown().render(page), Renderers.html().render(page))) {
            assertThat(words(text)).doesNotContain(OF_HOSPITALS.toArray(new String[0]));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void thePageOfAHospitalHasThemSoTheLawIsNotBlind(String language) throws IOException {
        String text = words(Renderers.html().render(page("nhs", Locale.forLanguageTag(language))));
        assertThat(OF_HOSPITALS).anyMatch(text::contains);
    }

    @Test
    void aReportNamesNoSector() throws IOException {
        MentoringCycle cycle = JsonCodec.create().read(Files.readString(CYCLE), MentoringCycle.class);
        assertThat(words(Renderers.html().render(cycle.report().orElseThrow())))
                .doesNotContain(OF_HOSPITALS.toArray(new String[0]));
    }

    @Test
    void noTwoSectorsHaveTheSamePage() throws IOException {
        for (Locale locale : List.of(Locale.UK, Locale.GERMANY)) {
            Set<String> pages = Set.of("nhs", "hr", "university").stream()
                    .map(profile -> rendered(profile, locale))
                    .collect(Collectors.toSet());
            assertThat(pages).hasSize(3);
        }
    }

    private static String rendered(String profile, Locale locale) {
        try {
            return Renderers.markdown().render(page(profile, locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a page, style sheet aside. */
    private static String words(String page) {
        return page.replaceAll("(?s)<style.*?</style>", "").toLowerCase(Locale.ROOT);
    }
}
