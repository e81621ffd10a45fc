package org.reversementoring.anonymisation.audit.guarantee;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** What follows from supposed answers, as a story. */
final class CounterexampleText {

    private final SupposedText supposed;
    private final Sentences text;
    private final Translation translation;

    CounterexampleText(Translation translation) {
        this.supposed = SupposedText.in(translation);
        this.text = supposed.sentences();
        this.translation = translation;
    }

    String of(Counterexample example) {
        Answers known = example.known();
        String said = example.published().inWords(example.feasible().scale(), translation);
        return supposed.invented(String.join(
                " ",
                panel(example) + ".",
                text.say("published", said.replaceAll("\\.$", "")),
                text.say(known.size() > 1 ? "knows.more" : "knows.one", known.size(), who(example), what(example)),
                supposed.unused()));
    }

    private String panel(Counterexample example) {
        int size = example.panel().size();
        int declined = example.panel().declined();
        if (!example.adversary().knowsWhoDeclined()) {
            return text.say("panel", size);
        }
        return declined == 0
                ? text.say("panel.answered", size)
                : text.count("panel.declined", declined, size, supposed.number(declined));
    }

    private String who(Counterexample example) {
        Answers known = example.known();
        String who = known.size() == 0
                ? text.say("who.none")
                : text.begun(text.count(
                        "who", known.size(), supposed.number(known.size()), known.ofThoseWhoGaveThem(translation)));
        List<BackgroundKnowledge> before = example.adversary().background();
        return before.isEmpty() ? who : text.count("knowing", Math.max(1, known.size()), who, before(before));
    }

    private String before(List<BackgroundKnowledge> background) {
        Map<BackgroundKnowledge, Integer> each = new TreeMap<>(
                Comparator.comparing((BackgroundKnowledge one) -> supposed.said(one.marks(), one.mayHaveDeclined())));
        background.forEach(one -> each.merge(one, 1, Integer::sum));
        return text.and(each.entrySet().stream()
                .map(entry -> text.count(
                        "before",
                        entry.getValue(),
                        supposed.number(entry.getValue()),
                        supposed.said(entry.getKey().marks(), entry.getKey().mayHaveDeclined())))
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
            return left == 1
                    ? text.say("rest.one", others.inWords(translation))
                    : text.say("rest" + whom, supposed.number(left), others.inWords(translation));
        }
        return text.say("each" + whom, example.feasible().inWords(translation));
    }
}
