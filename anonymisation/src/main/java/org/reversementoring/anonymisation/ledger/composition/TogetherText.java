package org.reversementoring.anonymisation.ledger.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** What several releases tell together, in words. */
final class TogetherText {

    static final Translation ENGLISH = Translation.of(Locale.ENGLISH);

    private static final SentenceFiles FILES = SentenceFiles.of(
            "together", "results of several releases", name -> TogetherText.class.getResourceAsStream(name));

    private final Sentences text;
    private final Translation translation;

    private TogetherText(Translation translation) {
        this.text = FILES.in(translation);
        this.translation = translation;
    }

    static TogetherText in(Translation translation) {
        return new TogetherText(translation);
    }

    String of(CompositionResult result) {
        if (result.isContradictory()) {
            return text.say("together.contradictory");
        }
        return result.counterexample()
                .map(shown -> story(shown) + " " + text.say("together.unused"))
                .orElseGet(() -> text.say("together.kept"));
    }

    String story(JointInference inference) {
        List<String> sentences = new ArrayList<>();
        for (JointInference.Published each : inference.published()) {
            String said = each.statement().inWords(inference.feasible().scale(), translation);
            sentences.add(text.say(
                    sentences.isEmpty() ? "release.first" : "release.next",
                    each.release(),
                    said.replaceAll("\\.$", "")));
        }
        int colluders = inference.known().stream()
                .mapToInt(each -> each.answers().size())
                .sum();
        OverlapCell about = inference.about();
        String what = text.count(
                "about", about.size(), place(about), inference.feasible().inWords(translation));
        sentences.add(text.count("knows", Math.max(1, colluders), who(inference.known()), what));
        return Answers.invented(String.join(" ", sentences), translation);
    }

    private String who(List<JointInference.Known> known) {
        String who = text.say("who.none");
        for (int i = 0; i < known.size(); i++) {
            JointInference.Known each = known.get(i);
            String place = place(each.cell());
            String given = each.answers().ofThoseWhoGaveThem(translation);
            who = i == 0
                    ? text.count("who", each.answers().size(), place, given)
                    : text.say("who.and", who, place, given);
        }
        return who;
    }

    /** Which releases the answers of a cell went into. */
    private String place(OverlapCell cell) {
        List<String> releases = cell.releases().stream().map(String::valueOf).toList();
        return text.count("place", releases.size(), text.and(releases));
    }
}
