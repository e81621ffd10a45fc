package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Law: no sentence that a reader of a study's page sees lives in code. A name that rules for going on use to name a number is English in
 * code; it must be in the files of labels, by which pages write it in their language. Messages of exceptions are for developers.
 */
class StudySentencesInCodeTest {

    private static final Path CODE = Path.of("src/main/java/org/reversementoring/reporting");
    private static final Path LABELS =
            Path.of("src/main/resources/org/reversementoring/reporting/study/page/study-labels_en.properties");

    /** Rooms whose texts stand on pages as labels, or on none: those for consoles, audits and files of results are English. */
    private static final List<String> PAGES = List.of(
            "study/page",
            "opendata/Codebook.java",
            "opendata/DataBundle.java",
            "opendata/format/ReadmeText.java",
            "opendata/format/PromiseText.java",
            "opendata/text",
            "study/figures/CycleFigures.java",
            "study/delivery/PaperItem.java",
            "study/coding/BenefitLog.java",
            "study/analysis/PairFigures.java",
            "study/outcome/Burnout.java",
            "study/outcome/BurnoutFigures.java",
            "study/outcome/QuestionnaireAdministration.java",
            "study/participation",
            "study/comparison/RankSumTest.java",
            "study/comparison/ArmAlternative.java",
            "study/comparison/StratumWeights.java",
            "study/statistics/PValueMethod.java",
            "study/statistics/ZeroMethod.java",
            "study/statistics/PairedTest.java",
            "study/statistics/AlternativeHypothesis.java",
            "study/agreement/Alpha.java",
            "study/agreement/Kappa.java",
            "study/agreement/WeightedKappa.java",
            "study/agreement/CodedTwice.java");

    /** Names of cells of the audit, which are never printed. */
    private static final Set<String> CELLS = Set.of("before and after", "kept the log of ");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern MESSAGE = Pattern.compile(
            "(?s)(throw |new AssertionError\\(|new \\w+Exception\\(|fault\\(|Files\\.of\\(|require\\w*\\(|CsvNames\\.of\\(|ReadLines\\.).*?;");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern THREE_WORDS = Pattern.compile("\\p{L}{2,}( \\p{L}{2,}){2,}");

    private static Set<String> sentences(String source) {
        String code = MESSAGE.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll(";");
        Set<String> found = new TreeSet<>();
        Matcher texts = TEXT.matcher(code);
        while (texts.find()) {
            if (THREE_WORDS.matcher(texts.group(1)).find()) {
                found.add(texts.group(1));
            }
        }
        return found;
    }

    private static Set<String> inCode() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(CODE)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String name = CODE.relativize(source).toString().replace('\\', '/');
                boolean isOfPages = PAGES.stream().anyMatch(name::startsWith) || name.matches("study/[A-Z]\\w+\\.java");
                if (isOfPages) {
                    found.addAll(sentences(Files.readString(source)));
                }
            }
        }
        return found;
    }

    @Test
    void eachTextInCodeIsALabelOfTheFiles() throws IOException {
        Properties labels = new Properties();
        try (var reader = Files.newBufferedReader(LABELS, StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        Set<String> lost = new TreeSet<>();
        for (String text : inCode()) {
            if (labels.values().stream()
                    .noneMatch(label -> label.toString().contains(text.replaceAll("^[:, ]+|[:, ]+$", "")))) {
                lost.add(text);
            }
        }
        assertThat(lost).as("no exemption is out of use").containsAll(CELLS);
        lost.removeAll(CELLS);
        assertThat(lost).isEmpty();
    }

    /** The mutants: a sentence in code is found, and a message of an exception is not taken for one. */
    @Test
    void theScanFindsASentence() throws IOException {
        assertThat(inCode()).hasSizeGreaterThan(20);
        assertThat(sentences("text = \"None of these counts can be shown.\" + mark;"))
                .hasSize(1);
        assertThat(sentences("throw new IllegalArgumentException(\n  \"page: it must not be blank\");"))
                .isEmpty();
    }
}
