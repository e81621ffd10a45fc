package org.reversementoring.anonymisation.multisource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.strategy.ListFormat;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** Verdicts and their examples in words. */
final class VerdictText {

    static final Translation ENGLISH = Translation.of(Locale.ENGLISH);

    private static final SentenceFiles FILES =
            SentenceFiles.of("verdicts", "verdicts", name -> VerdictText.class.getResourceAsStream(name));

    private final Sentences text;
    private final Translation translation;

    private VerdictText(Translation translation) {
        this.text = FILES.in(translation);
        this.translation = translation;
    }

    static VerdictText in(Translation translation) {
        return new VerdictText(translation);
    }

    String passes(String rule, int colluders, long answers, boolean joint) {
        return String.join(
                " ",
                text.say("rule.passes", rule),
                colluders == 0 ? text.say("rule.against.none") : text.count("rule.against", colluders),
                text.say("rule.ends"),
                text.say(joint ? "rule.checked.together" : "rule.checked.rows", answers));
    }

    String refuted(RuleCounterexample example) {
        return text.say("rule.refuted", example.rule()) + " " + example(example);
    }

    String unlawful(String rule) {
        return text.say("rule.unlawful", rule);
    }

    String tooLarge(String needed) {
        return text.say("rule.too-large", needed);
    }

    String of(ExternalVerdict verdict) {
        if (verdict instanceof ExternalVerdict.Safe safe) {
            return safe.attached().promise(translation);
        } else if (verdict instanceof ExternalVerdict.GivesAway away) {
            String refused = away.colluders() == 0
                    ? text.say("report.away.none", 0, away.question(), away.group())
                    : text.count("report.away", away.colluders(), away.question(), away.group());
            return no(refused)
                    + away.example().map(example -> " " + example(example)).orElse("");
        } else if (verdict instanceof ExternalVerdict.Contradictory contradictory) {
            return no(text.say("report.contradictory", contradictory.question()));
        } else if (verdict instanceof ExternalVerdict.TooLarge tooLarge) {
            return no(text.say("report.too-large", tooLarge.question()));
        }
        throw new AssertionError("reverse-mentoring: the family of verdicts is closed");
    }

    private String no(String why) {
        return text.say("report.no") + " " + why;
    }

    String example(RuleCounterexample example) {
        String suppose = example.groups().stream()
                .map(group ->
                        text.say("example.group", group.label(), group.answers().inWords(translation)))
                .collect(Collectors.joining("; "));
        return String.join(
                " ",
                Answers.invented(suppose + ".", translation),
                printed(example),
                follows(example),
                text.say("example.unused"));
    }

    private String printed(RuleCounterexample example) {
        return example.printed().isEmpty()
                ? text.say("example.printed.none")
                : text.say(
                        "example.printed",
                        example.printed().stream()
                                .map(row -> row.inWords(translation))
                                .collect(Collectors.joining("; ")));
    }

    private String follows(RuleCounterexample example) {
        List<String> colluders = example.groups().stream()
                .filter(group -> group.known().size() > 0)
                .map(group -> text.count(
                        "example.colluder",
                        group.known().size(),
                        group.label(),
                        group.known().ofThoseWhoGaveThem(translation)))
                .toList();
        return colluders.isEmpty()
                ? text.say("example.follows.alone", example.exposed(), gave(example))
                : text.say(
                        "example.follows",
                        example.exposed(),
                        gave(example),
                        String.join(text.text("list.and"), colluders));
    }

    private String gave(RuleCounterexample example) {
        if (example.feasible().isEmpty()) {
            return text.say("example.declined");
        }
        List<String> marks = ListFormat.ranges(example.feasible(), (first, last) -> text.say("range", first, last));
        return text.say(example.mayHaveDeclined() ? "example.gave.or" : "example.gave", text.or(marks));
    }
}
