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
import org.reversementoring.core.report.Statement;

/**
 * Law: a text with supposed answers says before the first one that they are invented, and ends with what follows. Without it, a lead with a panel
 * of six takes them for the answers of that panel.
 */
class InventedAnswersLawTest {

    private static final String BEGIN = "Example with invented answers: ";
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
    }

    /** A new kind of example, which no test above knows, is found here. */
    @Test
    void noOtherSourceTellsWhatSomebodyKnows() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                if (source.matches("(?s).*\"[^\"\\n]*(now knows?\\b| knows? that|show it\\.)[^\"\\n]*\".*")) {
                    assertThat(source).as(file.getFileName().toString()).contains("Answers.INVENTED");
                }
            }
        }
    }
}
