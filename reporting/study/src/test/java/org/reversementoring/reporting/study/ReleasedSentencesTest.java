package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.Effort;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.outcome.Outcome;

/** Law: no sentence of a study's pages has more than 25 words, and they have 15 on average at most. What a host named, for instance a measure, is one word of it. */
class ReleasedSentencesTest {

    private static final int MOST_WORDS = 25;
    private static final int MEAN_WORDS = 15;

    static Stream<FeasibilityStudy> studies() {
        FeasibilityStudy kinds = MadeUpPairs.record().study();
        FeasibilityStudy effort = StudyRecord.builder()
                .from(MadeUpPairs.record())
                .addAllEffort(Collections.nCopies(6, new Effort(Effort.Role.MENTOR, 40)))
                .build()
                .study();
        return Stream.of(
                MadeUpStudy.record().study().judged(MadeUpStudy.rule()),
                MadeUpOutcomes.record().study(),
                MadeUpAnalyses.study(),
                kinds,
                effort,
                FeasibilityStudy.builder().title("Nothing").build());
    }

    @ParameterizedTest
    @MethodSource("studies")
    void isShort(FeasibilityStudy study) {
        requireShort("released", study, study.report().document());
    }

    /** The same for the team's page, which doctors read, too. */
    @ParameterizedTest
    @MethodSource("studies")
    void isShortForTheTeam(FeasibilityStudy study) {
        requireShort("team", study, study.teamReport().document());
    }

    private static void requireShort(String whose, FeasibilityStudy study, Document page) {
        List<String> names = names(study);
        List<String> texts = new ArrayList<>();
        for (Section section : page.sections()) {
            texts.add(section.heading());
            section.blocks(Block.Paragraph.class).forEach(each -> texts.add(each.text()));
            section.blocks(Block.Note.class).forEach(each -> texts.addAll(each.paragraphs()));
            section.blocks(Block.Table.class).forEach(each -> texts.add(each.caption()));
        }
        assertThat(texts).hasSizeGreaterThan(10);
        List<Long> lengths = new ArrayList<>();
        for (String text : texts) {
            String plain = text;
            for (String name : names) {
                plain = plain.replace(name, "X");
            }
            // Measures that share a conclusion share a sentence, so a list of names is one name.
            plain = plain.replaceAll("X(; X)+", "X");
            for (String sentence : plain.split("(?<=[.!?])\\s+", -1)) {
                assertThat(words(sentence)).as(sentence).isLessThanOrEqualTo(MOST_WORDS);
                lengths.add(words(sentence));
            }
        }
        double mean = lengths.stream().mapToLong(each -> each).average().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "study page, %s, %s: %d sentences, %.1f words each, longest %d%n",
                whose,
                study.title(),
                lengths.size(),
                mean,
                lengths.stream().mapToLong(each -> each).max().orElseThrow());
        assertThat(mean).isLessThanOrEqualTo(MEAN_WORDS);
    }

    private static long words(String sentence) {
        return Pattern.compile("\\s+")
                .splitAsStream(sentence.strip())
                .filter(word -> !word.isEmpty())
                .count();
    }

    /** The longest first, so that a name in another one is not replaced before it. */
    private static List<String> names(FeasibilityStudy study) {
        StudyFigures figures = study.figures();
        return Stream.of(
                        study.outcomes().stream().map(Outcome::measure),
                        study.outcomes().stream().map(Outcome::family),
                        figures.codes().stream().map(code -> code.sheet()),
                        study.guides().stream())
                .flatMap(each -> each)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
