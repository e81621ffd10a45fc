package org.reversementoring.core.collation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.guide.FindingKind;

/**
 * How often the lint says what a collator would. The sentences are ours and were written before the forms, which were then made with the
 * sentences in sight, so the figures say that nothing got worse, and not what to expect of a new sentence.
 */
class FindingLintCorpusTest {

    private static final Map<String, FindingKind> KINDS = Map.of(
            "S", FindingKind.STRENGTH, "D", FindingKind.DEVELOPMENT, "I", FindingKind.ISSUE, "P", FindingKind.POLICY);

    record Line(String language, FindingKind kind, Set<String> faults, String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void saysWhatACollatorWouldSay(String language) throws IOException {
        int right = 0;
        int returned = 0;
        List<String> tooMuch = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int sentences = 0;
        for (Line line : corpus()) {
            if (!line.language().equals(language)) {
                continue;
            }
            sentences++;
            Set<String> said = FindingLint.check(line.kind(), line.text(), language).stream()
                    .map(advice -> advice.fault().key())
                    .collect(Collectors.toCollection(TreeSet::new));
            for (String fault : said) {
                if (line.faults().contains(fault)) {
                    right++;
                } else {
                    tooMuch.add(fault + ": " + line.text());
                }
            }
            line.faults().stream()
                    .filter(fault -> !said.contains(fault))
                    .forEach(fault -> missed.add(fault + ": " + line.text()));
            returned += said.isEmpty() == line.faults().isEmpty() ? 1 : 0;
        }
        double precision = right / (double) (right + tooMuch.size());
        double recall = right / (double) (right + missed.size());
        System.out.printf(
                Locale.ROOT,
                "findings, %s: %d sentences, precision %.3f, recall %.3f of single faults; %.3f returned or not as wanted%n",
                language,
                sentences,
                precision,
                recall,
                returned / (double) sentences);
        assertThat(precision).as("too much: %s", tooMuch).isGreaterThanOrEqualTo(0.97);
        assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(0.97);
    }

    private static List<Line> corpus() throws IOException {
        try (InputStream file = FindingLintCorpusTest.class.getResourceAsStream("findings.txt")) {
            List<Line> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 4))
                    .map(parts -> new Line(
                            parts[0],
                            Objects.requireNonNull(KINDS.get(parts[1])),
                            parts[2].equals("ok") ? Set.of() : Set.copyOf(Arrays.asList(parts[2].split(" ", -1))),
                            parts[3]))
                    .toList();
            assertThat(lines).hasSizeGreaterThanOrEqualTo(120);
            return lines;
        }
    }
}
