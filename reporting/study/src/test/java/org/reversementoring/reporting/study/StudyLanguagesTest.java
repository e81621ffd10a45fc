package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.architecture.SentencePlaces;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.language.UnsupportedLanguageException;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Checklist;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.render.Renderers;

/** Laws of the languages of a study's pages: nothing is missing in one, nothing is left in another, and the numbers are the same. */
class StudyLanguagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/reversementoring/reporting");
    private static final Path CODE = Path.of("src/main/java/org/reversementoring/reporting");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    /** Words without which hardly an English sentence is written, and no German one is. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|of|and|to|is|are|with|not|who|people|before|after|shown|each|from|or|no)\\b");

    /** Words of the host that made up the studies. */
    private static final Pattern HOSTS = Pattern.compile("sessions before|change of \\w+|confidence after");

    static Stream<FeasibilityStudy> studies() {
        return Stream.of(
                MadeUpStudy.record().study().judged(MadeUpStudy.rule()),
                MadeUpOutcomes.record().study(),
                MadeUpAnalyses.study(),
                MadeUpPairs.record().study(),
                FeasibilityStudy.builder().title("Nichts").build());
    }

    private static List<Document> pages(FeasibilityStudy study, String language) {
        return List.of(
                study.report().document(language),
                study.teamReport().document(language),
                study.report().summary(language).document());
    }

    /** Base name to language to sentences. */
    private static Map<String, Map<String, Properties>> files() {
        Map<String, Map<String, Properties>> files = new TreeMap<>();
        for (String folder : List.of("study/page", "opendata/text")) {
            try (Stream<Path> found = Files.list(RESOURCES.resolve(folder))) {
                for (Path path : found.toList()) {
                    String name = path.getFileName().toString().replace(".properties", "");
                    Properties sentences = new Properties();
                    try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                        sentences.load(reader);
                    }
                    int at = name.lastIndexOf('_');
                    files.computeIfAbsent(name.substring(0, at), base -> new TreeMap<>())
                            .put(name.substring(at + 1), sentences);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static String of(Map<String, Properties> languages, String language, String key) {
        return Optional.ofNullable(languages.get(language))
                .map(file -> file.getProperty(key))
                .orElse("");
    }

    @Test
    void eachFileIsThereInBothLanguagesWithTheSameKeysAndPlaces() {
        assertThat(files()).hasSize(8);
        files().forEach((base, languages) -> {
            assertThat(languages.keySet()).as(base).containsExactly("de", "en");
            Set<String> keys =
                    new TreeSet<>(Objects.requireNonNull(languages.get("en")).stringPropertyNames());
            assertThat(new TreeSet<>(Objects.requireNonNull(languages.get("de")).stringPropertyNames()))
                    .as(base)
                    .isEqualTo(keys);
            for (String key : keys) {
                String german = of(languages, "de", key);
                assertThat(german).as(key).isNotBlank();
                assertThat(SentencePlaces.of(german)).as(key).isEqualTo(SentencePlaces.of(of(languages, "en", key)));
                assertThat(german.split(" \\| ", -1))
                        .as(key)
                        .hasSameSizeAs(of(languages, "en", key).split(" \\| ", -1));
            }
        });
    }

    /** A sentence that nobody has translated is the same in both files. Names of methods and lists are no sentences. */
    @Test
    void noSentenceIsTheSameInBothLanguages() {
        files().forEach((base, languages) -> assertThat(
                        Objects.requireNonNull(languages.get("en")).stringPropertyNames())
                .as(base)
                .noneMatch(key -> of(languages, "en", key).equals(of(languages, "de", key))
                        && of(languages, "en", key).split("\\s+", -1).length > 3
                        && !of(languages, "en", key).contains("{")));
    }

    /** A key stands in code, or all of it before a dot does, because the rest is an enum's or a number. */
    @Test
    void eachSentenceIsUsed() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> sources = Files.walk(CODE)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(source));
            }
        }
        Set<String> words = Pattern.compile("(?<=[#\"])([a-z.][a-z0-9.-]*)(?=[\",\\n])")
                .matcher(code)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>();
        files().forEach((base, languages) -> {
            if (!base.equals("study-labels")) {
                Objects.requireNonNull(languages.get("en")).stringPropertyNames().stream()
                        .filter(key -> !isUsed(key, words))
                        .forEach(unused::add);
            }
        });
        assertThat(unused).isEmpty();
    }

    /** The summary and parts of both kinds of report put the name of a section before a key. */
    private static boolean isUsed(String key, Set<String> words) {
        String one = key.replaceAll("\\.(one|more)$", "");
        String stem = one.replaceAll("[^.]+$", "");
        String rest = one.substring(one.indexOf('.') + 1);
        return Stream.of(
                        one,
                        stem,
                        stem.replaceAll("\\.$", ""),
                        rest,
                        rest.replaceAll("[^.]+$", ""),
                        "." + one.replaceAll("^.*\\.", ""),
                        "." + rest)
                .anyMatch(words::contains);
    }

    /** Each English name of a label is written in code or in the codes that ship; otherwise nothing would ever be looked up by it. */
    @Test
    void eachLabelIsANameInCode() throws IOException {
        StringBuilder known = new StringBuilder();
        for (Path root : List.of(CODE, RESOURCES.resolve("study/coding"), Path.of("../../core/src/main/resources"))) {
            try (Stream<Path> sources = Files.walk(root)) {
                for (Path source : sources.filter(Files::isRegularFile).toList()) {
                    known.append(Files.readString(source));
                }
            }
        }
        String all = known.toString().toLowerCase(Locale.ROOT);
        Set<String> lost = new TreeSet<>();
        Properties labels = Objects.requireNonNull(
                Objects.requireNonNull(files().get("study-labels")).get("en"));
        for (String key : labels.stringPropertyNames()) {
            for (String part : labels.getProperty(key)
                    .split("\\{\\d}%?|, | of | reported |: | interval|not recorded on|one ", -1)) {
                if (!all.contains(part.strip().toLowerCase(Locale.ROOT))) {
                    lost.add(part);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static List<String> texts(Document page) {
        List<String> texts = new ArrayList<>();
        for (Section section : page.sections()) {
            texts.add(section.heading());
            section.contents().ifPresent(texts::add);
            section.blocks(Block.Paragraph.class).forEach(each -> texts.add(each.text()));
            section.blocks(Block.Note.class).forEach(each -> texts.addAll(each.paragraphs()));
            section.blocks(Block.Code.class).forEach(each -> texts.add(each.text()));
            section.blocks(Block.Drawing.class)
                    .forEach(each -> texts.addAll(Arrays.asList(each.svg().split("<[^>]*>", -1))));
            section.blocks(Block.Table.class).forEach(each -> {
                texts.add(each.caption());
                texts.addAll(each.head());
                each.rows().forEach(texts::addAll);
            });
            section.blocks(Checklist.class).forEach(each -> {
                texts.add(each.caption());
                texts.addAll(each.head());
                each.requirements().forEach(item -> texts.addAll(List.of(item.topic(), item.where())));
            });
        }
        return texts;
    }

    /** Kills a sentence that is left in code, a label that nobody translated, and a word that is put beside another in code. */
    @ParameterizedTest
    @MethodSource("studies")
    void noEnglishIsLeftOnAGermanPage(FeasibilityStudy study) {
        for (Document page : pages(study, "de")) {
            assertThat(page.language()).isEqualTo("de");
            assertThat(texts(page).stream()
                            .filter(text -> ENGLISH.matcher(HOSTS.matcher(text).replaceAll(""))
                                    .find())
                            .distinct())
                    .isEmpty();
        }
    }

    private static List<String> numbers(Document page) {
        return texts(page).stream()
                .flatMap(text -> NUMBER.matcher(text).results())
                .map(found -> found.group().replace(',', '.'))
                .sorted()
                .toList();
    }

    /** Kills a place that is filled with another number, and a column that stands elsewhere. */
    @ParameterizedTest
    @MethodSource("studies")
    void bothLanguagesHaveTheSameNumbersAndParts(FeasibilityStudy study) {
        List<Document> english = pages(study, "en");
        List<Document> german = pages(study, "de");
        for (int i = 0; i < english.size(); i++) {
            assertThat(numbers(german.get(i))).isEqualTo(numbers(english.get(i)));
            assertThat(shape(german.get(i))).isEqualTo(shape(english.get(i)));
        }
    }

    private static List<String> shape(Document page) {
        return page.sections().stream()
                .map(section -> section.anchor().orElse("") + " "
                        + section.blocks().stream()
                                .map(StudyLanguagesTest::shape)
                                .toList())
                .toList();
    }

    private static String shape(Block block) {
        if (block instanceof Block.Table table) {
            return "table " + table.head().size() + " " + table.rows().size();
        }
        if (block instanceof Checklist checklist) {
            return checklist.requirements().stream()
                    .map(item -> item.item() + item.anchor().orElse(""))
                    .collect(Collectors.joining(" "));
        }
        return block.getClass().getSimpleName();
    }

    @Test
    void anotherLanguageIsRefusedAndThoseThatThereAreAreNamed() {
        FeasibilityStudy study = MadeUpOutcomes.record().study();
        assertThat(StudyReport.languages()).containsExactly("de", "en");
        for (String language : Locale.getISOLanguages()) {
            if (!StudyReport.languages().contains(language)) {
                assertThatExceptionOfType(UnsupportedLanguageException.class)
                        .isThrownBy(() -> study.report().document(language))
                        .satisfies(refused -> assertThat(refused.supported()).isEqualTo(StudyReport.languages()));
            }
        }
        assertThatExceptionOfType(UnsupportedLanguageException.class)
                .isThrownBy(() -> study.teamReport().document("fr"));
        assertThatExceptionOfType(UnsupportedLanguageException.class)
                .isThrownBy(() ->
                        BothSidesReport.of(MadeUpOutcomes.record(), Set.of("seniors"), Set.of(), Translation.of("fr")));
        assertThat(study.report().document("de-AT").language()).isEqualTo("de-AT");
    }

    /** A host's own file words a sentence differently, and nothing else changes. */
    @Test
    void aHostsFileIsRead() {
        Properties own = new Properties();
        own.setProperty("limits.heading", "Was offen bleibt");
        Translation host =
                Translation.of("de").with(file -> file.equals("study-report") ? Optional.of(own) : Optional.empty());
        FeasibilityStudy study = MadeUpOutcomes.record().study();
        assertThat(Renderers.markdown().render(study.report().document(host)))
                .isEqualTo(Renderers.markdown()
                        .render(study.report().document("de"))
                        .replace("[Grenzen](#grenzen)", "[Was offen bleibt](#was-offen-bleibt)")
                        .replace("## Grenzen", "## Was offen bleibt"));
    }
}
