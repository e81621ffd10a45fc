package org.reversementoring.anonymisation.audit.guarantee;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** Supposed answers, and what follows from them, in words. */
final class SupposedText {

    static final Translation ENGLISH = Translation.of(Locale.ENGLISH);

    private static final SentenceFiles FILES =
            SentenceFiles.of("counterexample", "counterexamples", name -> SupposedText.class.getResourceAsStream(name));

    private final Sentences text;
    private final Translation translation;

    private SupposedText(Translation translation) {
        this.text = FILES.in(translation);
        this.translation = translation;
    }

    static SupposedText in(Translation translation) {
        return new SupposedText(translation);
    }

    String invented(String story) {
        return text.say("invented", story);
    }

    String unused() {
        return text.say("unused");
    }

    /** The end of a sentence whose subject is these mentors. */
    String said(Answers answers) {
        boolean many = answers.size() > 1;
        if (answers.marks().isEmpty()) {
            return text.say(many ? "said.none.more" : "said.none.one");
        }
        String marks = text.and(strings(answers.marks()));
        return answers.declined() == 0
                ? text.say(many ? "said.more" : "said.one", marks)
                : text.say("said.some", marks, number(answers.declined()));
    }

    /** What follows a word for these mentors, to say which they are. */
    String given(Answers answers) {
        if (answers.marks().isEmpty()) {
            return text.say("given.none");
        }
        String marks = text.and(strings(answers.marks()));
        if (answers.declined() > 0) {
            return text.say("given.some", marks, number(answers.declined()));
        }
        return text.say(answers.marks().size() == 1 ? "given.one" : "given.more", marks);
    }

    /** The end of a sentence whose subject is one mentor. */
    String said(List<Integer> marks, boolean mayHaveDeclined) {
        if (marks.isEmpty()) {
            return text.say("said.none.one");
        }
        return text.say(mayHaveDeclined ? "said.maybe" : "said.one", text.or(strings(marks)));
    }

    String story(Counterexample example) {
        Answers known = example.known();
        String said = example.published().inWords(example.feasible().scale(), translation);
        return invented(String.join(
                " ",
                panel(example) + ".",
                text.say("published", said.replaceAll("\\.$", "")),
                text.say(known.size() > 1 ? "knows.more" : "knows.one", known.size(), who(example), what(example)),
                unused()));
    }

    String unlawful(String rule) {
        return text.say("unlawful", rule);
    }

    String unlawful(String rule, Answers example) {
        return String.join(" ", unlawful(rule), invented(text.say("unlawful.example", given(example))), unused());
    }

    private String panel(Counterexample example) {
        int size = example.panel().size();
        int declined = example.panel().declined();
        if (!example.adversary().knowsWhoDeclined()) {
            return text.say("panel", size);
        }
        return declined == 0
                ? text.say("panel.answered", size)
                : text.count("panel.declined", declined, size, number(declined));
    }

    private String who(Counterexample example) {
        Answers known = example.known();
        String who = known.size() == 0
                ? text.say("who.none")
                : text.begun(text.count("who", known.size(), number(known.size()), given(known)));
        List<BackgroundKnowledge> before = example.adversary().background();
        return before.isEmpty() ? who : text.count("knowing", Math.max(1, known.size()), who, before(before));
    }

    private String before(List<BackgroundKnowledge> background) {
        Map<BackgroundKnowledge, Integer> each = new TreeMap<>(
                Comparator.comparing((BackgroundKnowledge one) -> said(one.marks(), one.mayHaveDeclined())));
        background.forEach(one -> each.merge(one, 1, Integer::sum));
        return text.and(each.entrySet().stream()
                .map(entry -> text.count(
                        "before",
                        entry.getValue(),
                        number(entry.getValue()),
                        said(entry.getKey().marks(), entry.getKey().mayHaveDeclined())))
                .collect(Collectors.toList()));
    }

    private String what(Counterexample example) {
        boolean all =
                example.known().size() == 0 && example.adversary().background().isEmpty();
        String whom = all ? ".all" : ".others";
        if (example.belief().isPresent()) {
            Counterexample.Belief belief = example.belief().get();
            return text.say(
                    "belief" + whom,
                    belief.mark(),
                    text.decimal(belief.probability().toString()),
                    belief.prior());
        }
        if (example.others().isPresent()) {
            Answers others = example.others().get();
            int left = example.panel().size()
                    - example.known().size()
                    - example.adversary().background().size();
            return left == 1 ? text.say("rest.one", said(others)) : text.say("rest" + whom, number(left), said(others));
        }
        return text.say(
                "each" + whom,
                said(example.feasible().marks(), example.feasible().declined()));
    }

    private String number(int number) {
        String key = "number." + number;
        return text.has(key) ? text.text(key) : Integer.toString(number);
    }

    private static List<String> strings(List<Integer> marks) {
        return marks.stream().map(String::valueOf).toList();
    }
}
