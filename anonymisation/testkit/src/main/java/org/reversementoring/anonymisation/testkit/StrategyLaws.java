package org.reversementoring.anonymisation.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.wording.WordingCheck;
import org.reversementoring.core.wording.WordingRules;

/**
 * The laws of {@link AnonymisationStrategy}, each for every panel of a context. Laws 1 to 3 are those of its Javadoc; 4 to 7 are
 * what the release gate asks besides. A method returns if the law holds and throws {@link BrokenLaw} if not.
 */
public final class StrategyLaws {

    /** Silence in words is silence: what was suppressed tells as much as what was not (L17). */
    private static final Pattern SILENCE = Pattern.compile(
            "suppress|withheld|hidden|not (shown|reported|available|published|disclosed)|too few|\\bn/?a\\b|^\\W*$",
            Pattern.CASE_INSENSITIVE);

    private StrategyLaws() {}

    /** Law 1: for each panel a statement that can be put into words, no exception, no null; and an id of 1 to 100 characters. */
    public static void total(AnonymisationStrategy strategy, PublicContext context) {
        Said.first(strategy, context);
    }

    /**
     * Law 2: equal arguments, equal statements; in whatever order the panels come, in whatever language and time zone the machine
     * is set to. These defaults are changed and set back, so nothing else should run at the same time. What depends on the hour,
     * a thread, one particular language or the ten-millionth call is not found; the gate never asks again what it has certified.
     */
    public static void pure(AnonymisationStrategy strategy, PublicContext context) {
        Said.first(strategy, context).again();
    }

    /**
     * Law 3: what kind of thing is said follows from public facts and from how many answered, never from their marks (T10, G12):
     * of two panels with as many answers, both statements have the same kind and, if there are several parts, the same parts. A
     * sentence that says it says nothing counts as nothing shown.
     */
    public static void simulatable(AnonymisationStrategy strategy, PublicContext context) {
        Map<Integer, String> kinds = new HashMap<>();
        for (AnswerCounts answers : EveryAnswer.of(context)) {
            String kind = kind(strategy.apply(answers, context));
            String before = kinds.computeIfAbsent(answers.answered(), number -> kind);
            if (!before.equals(kind)) {
                throw broken(
                        "law 3, simulatable",
                        strategy,
                        context,
                        answers,
                        "says " + kind + " where others get " + before);
            }
        }
    }

    private static String kind(Statement statement) {
        if (statement instanceof Statement.Together together) {
            return together.parts().stream().map(StrategyLaws::kind).collect(Collectors.joining(" and "));
        }
        boolean silent = statement instanceof Statement.Worded worded
                && SILENCE.matcher(worded.text()).find();
        return (silent ? Statement.NotShown.class : statement.getClass()).getSimpleName();
    }

    /** Law 4: nothing is shown where fewer answered than the context asks for (G3). */
    public static void silentBelowTheFloor(AnonymisationStrategy strategy, PublicContext context) {
        for (AnswerCounts answers : EveryAnswer.of(context)) {
            if (answers.answered() < context.answersNeeded()
                    && !(strategy.apply(answers, context) instanceof Statement.NotShown)) {
                throw broken("law 4, silent below the floor", strategy, context, answers, "says something");
            }
        }
    }

    /**
     * Law 5: the guarantees hold for every panel, against the context's number of colluders, who can and who cannot tell who
     * declined (G4). It is about marks: a strategy that tells how many declined (L18) is not stopped by it.
     */
    public static void hides(AnonymisationStrategy strategy, PublicContext context, List<Guarantee> guarantees) {
        Adversary adversary = Adversary.colluding(context.colluders());
        AuditResult result = DisclosureAudit.of(context, List.of(adversary.knowingWhoDeclined(), adversary), guarantees)
                .audit(strategy);
        if (!result.isCertified()) {
            throw new BrokenLaw(
                    "law 5, hides",
                    strategy.id() + " (" + EveryAnswer.inWords(context) + ") is refused. " + result.inWords());
        }
    }

    /** Law 5 with what a scored report asks for: ED(c), LF(c,2), and HD(c,A) for the unfavourable marks A. */
    public static void hides(AnonymisationStrategy strategy, PublicContext context) {
        hides(
                strategy,
                context,
                List.of(
                        Guarantee.endpointDeniability(),
                        Guarantee.leastFeasible(2),
                        Guarantee.harmDeniability(context.scale())));
    }

    /** Law 6: no statement counts people of the panel, by the rules of any language that the library checks. */
    public static void countsNobody(AnonymisationStrategy strategy, PublicContext context) {
        Set<String> read = new HashSet<>();
        for (AnswerCounts answers : EveryAnswer.of(context)) {
            String text = strategy.apply(answers, context).inWords(context.scale());
            if (read.add(text)) {
                counted(text).ifPresent(words -> {
                    throw broken("law 6, counts nobody", strategy, context, answers, "says \"" + words + "\"");
                });
            }
        }
    }

    private static Optional<String> counted(String text) {
        return WordingRules.languages().stream()
                .map(language -> WordingCheck.of(language).faults(text))
                .flatMap(List::stream)
                .map(fault -> text.substring(fault.start(), fault.end()))
                .findFirst();
    }

    /**
     * Law 7: no more than so many different statements (G11, T11): each doubling is one bit about the panel.
     *
     * @param most at least 1
     */
    public static void withinCapacity(AnonymisationStrategy strategy, PublicContext context, int most) {
        long different = EveryAnswer.of(context).stream()
                .map(answers -> said(strategy, answers, context))
                .distinct()
                .count();
        if (different > most) {
            throw new BrokenLaw(
                    "law 7, within capacity",
                    strategy.id() + " (" + EveryAnswer.inWords(context) + ") can say " + different
                            + " different things, and may say " + most);
        }
    }

    /**
     * Laws 1 to 6 in every context of the {@link Contexts#grid()}, and law 2 once more at the end: whoever was asked about other
     * contexts says the same about this one.
     */
    public static void all(AnonymisationStrategy strategy) {
        List<Said> first = new ArrayList<>();
        for (PublicContext context : Contexts.grid()) {
            Said said = Said.first(strategy, context);
            first.add(said);
            said.again();
            simulatable(strategy, context);
            silentBelowTheFloor(strategy, context);
            hides(strategy, context);
            countsNobody(strategy, context);
        }
        first.forEach(Said::again);
    }

    private static String said(AnonymisationStrategy strategy, AnswerCounts answers, PublicContext context) {
        return strategy.apply(answers, context).canonical();
    }

    static BrokenLaw broken(
            String law, AnonymisationStrategy strategy, PublicContext context, AnswerCounts answers, String what) {
        return new BrokenLaw(
                law,
                strategy.id() + " (" + EveryAnswer.inWords(context) + ") " + what + ", for instance for "
                        + EveryAnswer.inWords(answers, context));
    }
}
