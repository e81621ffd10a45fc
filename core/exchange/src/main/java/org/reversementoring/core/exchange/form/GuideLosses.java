package org.reversementoring.core.exchange.form;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.exchange.form.FormLoss.Kind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Script;
import org.reversementoring.core.guide.Topic;

/** What a form of a guide has no place for. */
final class GuideLosses {

    private GuideLosses() {}

    static List<FormLoss> of(InterviewGuide guide, boolean withOpenQuestions) {
        List<FormLoss> losses = new ArrayList<>();
        Script script = guide.script();
        add(
                losses,
                Kind.SPOKEN_SCRIPT,
                script.opening().stream().count()
                        + script.groundRules().size()
                        + script.closing().size()
                        + script.limitsOfConfidentiality().stream().count()
                        + script.safetyScript().stream().count());
        add(losses, Kind.TIME_BUDGET, guide.topics().size());
        add(
                losses,
                Kind.SENSITIVE,
                guide.topics().stream().filter(Topic::sensitive).count());
        if (withOpenQuestions) {
            add(
                    losses,
                    Kind.PROBES_AS_HINTS,
                    guide.topics().stream()
                            .filter(topic -> !topic.probes().isEmpty()
                                    || !topic.prompts().isEmpty())
                            .count());
        }
        return losses;
    }

    private static void add(List<FormLoss> losses, Kind kind, long number) {
        if (number > 0) {
            losses.add(new FormLoss(kind, (int) number));
        }
    }
}
