package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.audit.guarantee.BackgroundKnowledge;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.anonymisation.multisource.RuleCounterexample;
import org.reversementoring.anonymisation.multisource.RuleVerdict;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.report.Statement;

/**
 * Law: a text with supposed answers says before the first one that they are invented, and ends with what follows. Without it, a lead with a panel
 * of six takes them for the answers of that panel.
 */
class InventedAnswersLawTest {

    private static final String BEGIN = "Example with invented answers: ";
    private static final Translation GERMAN = Translation.of("de");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");

    private static List<Adversary> readers(int colluders) {
        Adversary reader = Adversary.colluding(colluders);
        return List.of(
                reader,
                reader.knowingWhoDeclined(),
                reader.knowing(BackgroundKnowledge.of(List.of(1))),
                reader.knowing(BackgroundKnowledge.nonRespondent()).knowingWhoDeclined());
    }

    private static List<Guarantee> guarantees(RatingScale scale) {
        List<Guarantee> all = new ArrayList<>(Guarantee.ofRatings(scale));
        all.add(Guarantee.intervalWidth(1));
        all.add(Guarantee.posteriorCap(new BigDecimal("0.50"), Prior.uniform()));
        return all;
    }

    private static String shown(AnswerCounts answers, int rule) {
        return switch (rule) {
            case 0 -> answers.count(1) + " " + answers.count(2) + " " + answers.count(3);
            case 1 -> String.valueOf(answers.declined());
            default -> answers.count(1) > 0 ? "a 1" : "no 1";
        };
    }

    @Test
    void eachCounterexampleOfEachKindSaysSo() {
        RatingScale scale = Mechanism.scale(3);
        Set<String> kinds = new HashSet<>();
        for (int size = 3; size <= 5; size++) {
            for (int colluders = 0; colluders <= 2 && colluders + 2 <= size; colluders++) {
                PublicContext context = PublicContext.of(scale, size, colluders);
                for (Adversary reader : readers(colluders)) {
                    for (Guarantee guarantee : guarantees(scale)) {
                        for (int rule = 0; rule < 3; rule++) {
                            int which = rule;
                            AuditResult result = DisclosureAudit.of(context, reader, List.of(guarantee))
                                    .audit(new Mechanism(
                                            "law", (answers, unused) -> new Statement.Worded(shown(answers, which))));
                            if (result instanceof AuditResult.Refuted) {
                                kinds.add(guarantee.getClass().getSimpleName());
                                assertThat(result.inWords())
                                        .startsWith(BEGIN + "a panel of " + size)
                                        .endsWith(". So this summary is not used.")
                                        .doesNotContain("..");
                                assertThat(result.inWords(GERMAN))
                                        .startsWith("Beispiel mit erfundenen Antworten: eine Gruppe von " + size)
                                        .endsWith(". Deshalb wird diese Zusammenfassung nicht verwendet.")
                                        .doesNotContain("..")
                                        .doesNotContainPattern("\\b(answered|declined|mentor|who|and)\\b|\\{\\d");
                            }
                        }
                    }
                }
            }
        }
        assertThat(kinds).hasSize(5);
    }

    @Test
    void soDoesABrokenLawAndARuleOfAnotherTool() {
        Answers answers = new Answers(List.of(1, 2), 1);
        assertThat(new AuditResult.Unlawful("must be true", Optional.of(answers)).inWords())
                .isEqualTo(
                        "The strategy must be true. Example with invented answers: mentors who answered 1 and 2, and one"
                                + " declined show it. So this summary is not used.");
        RuleCounterexample example = new RuleCounterexample(
                "rule",
                List.of(new RuleCounterexample.Group("peers", answers, new Answers(List.of(1), 0))),
                List.of(),
                "peers",
                List.of(2),
                true);
        for (String text : List.of(example.inWords(), new RuleVerdict.Refuted(example).inWords())) {
            assertThat(text).contains(BEGIN + "peers answered 1 and 2").endsWith(". So these figures are not shown.");
        }
        assertThat(example.inWords(GERMAN))
                .isEqualTo("Beispiel mit erfundenen Antworten: peers antworteten 1 und 2, eine davon gar nicht."
                        + " Gedruckt wird nichts. Dann wissen die erfahrene Person und jemand aus peers mit der Antwort 1:"
                        + " Jede andere Person aus peers hat 2 gewählt oder nicht geantwortet."
                        + " Deshalb werden diese Zahlen nicht gezeigt.");
    }

    /** The German of the README's example: six gave 1, and one of them reads that nobody gave more. */
    @Test
    void aGermanLeadReadsAStory() {
        AuditResult result = DisclosureAudit.of(
                        PublicContext.of(Mechanism.scale(3), 3, 1),
                        Adversary.colluding(1),
                        Guarantee.ofRatings(Mechanism.scale(3)))
                .audit(new Mechanism("law", (answers, unused) -> new Statement.Worded(shown(answers, 0))));
        assertThat(result.inWords(GERMAN))
                .startsWith("Beispiel mit erfundenen Antworten: eine Gruppe von 3. Gezeigt wird: ")
                .contains(". Eine Person aus der Gruppe mit der Antwort 1 weiß jetzt: Die anderen zwei antworteten ")
                .endsWith(". Deshalb wird diese Zusammenfassung nicht verwendet.");
        assertThat(new AuditResult.Unlawful("must be true", Optional.empty()).inWords(GERMAN))
                .isEqualTo("Die Strategie hält eine Regel ihrer Schnittstelle nicht ein."
                        + " Für die Entwicklung, auf Englisch: must be true.");
    }

    /** A new kind of example, which no test above knows, is found here: what somebody knows is told by these three alone. */
    @Test
    void noOtherSentenceTellsWhatSomebodyKnows() throws IOException {
        Set<String> telling = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_en.properties"))
                    .toList()) {
                if (Files.readString(file).matches("(?s).*(now knows?\\b| knows? that |show it\\.).*")) {
                    telling.add(file.getFileName().toString());
                }
            }
        }
        assertThat(telling)
                .containsExactly("counterexample_en.properties", "together_en.properties", "verdicts_en.properties");
        for (String text :
                List.of("audit/guarantee/SupposedText", "ledger/composition/TogetherText", "multisource/VerdictText")) {
            assertThat(Files.readString(SOURCES.resolve("org/reversementoring/anonymisation/" + text + ".java")))
                    .containsPattern("(Answers\\.| )invented\\(");
        }
    }
}
