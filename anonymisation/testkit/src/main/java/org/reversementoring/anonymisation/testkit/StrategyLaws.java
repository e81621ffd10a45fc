package org.reversementoring.anonymisation.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.audit.Adversary;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.Wording;

/**
 * The laws of {@link AnonymisationStrategy}, each for every panel of a context. Laws 1 to 3 are those of its Javadoc; 4 to 7 are what
 * the release gate asks besides. A method returns if the law holds and throws {@link BrokenLaw} if not.
 */
public final class StrategyLaws {

    private StrategyLaws() {}

    /** Law 1: for each panel a statement that can be put into words, no exception, no null; and an id of 1 to 100 characters. */
    public static void total(AnonymisationStrategy strategy, PublicContext context) {
        @Nullable String id = strategy.id();
        if (id == null || id.isBlank() || id.length() > 100) {
            throw new BrokenLaw("law 1, total", "the id must have 1 to 100 characters");
        }
        for (AnswerCounts answers : EveryAnswer.of(context)) {
            try {
                @Nullable Statement statement = strategy.apply(answers, context);
                if (statement == null) {
                    throw broken("law 1, total", strategy, context, answers, "null");
                }
                statement.inWords(context.scale());
            } catch (RuntimeException e) {
                throw broken(
                        "law 1, total",
                        strategy,
                        context,
                        answers,
                        "throws " + e.getClass().getSimpleName());
            }
        }
    }

    /**
     * Law 2: equal arguments, equal statements; in whatever order the panels come, in whatever language and time zone the machine
     * is set to. These defaults are changed and set back, so nothing else should run at the same time.
     */
    public static void pure(AnonymisationStrategy strategy, PublicContext context) {
        String id = strategy.id();
        Map<AnswerCounts, String> said = new HashMap<>();
        List<AnswerCounts> all = EveryAnswer.of(context);
        all.forEach(answers -> said.put(answers, said(strategy, answers, context)));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<AnswerCounts> backwards = new ArrayList<>(EveryAnswer.of(context));
            Collections.reverse(backwards);
            PublicContext equal = new PublicContext(
                    context.scale(), context.panelSize(), context.colluders(), context.answersNeeded());
            for (AnswerCounts answers : backwards) {
                if (!said(strategy, answers, equal).equals(said.get(answers))) {
                    throw broken("law 2, pure", strategy, context, answers, "says something else the second time");
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        if (!id.equals(strategy.id())) {
            throw new BrokenLaw("law 2, pure", "the id must stay the same");
        }
    }

    /**
     * Law 3: what kind of thing is said follows from public facts and from how many answered, never from their marks (T10, G12): of
     * two panels with as many answers, both statements have the same kind and, if there are several parts, the same parts.
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
        return statement instanceof Statement.Together together
                ? together.parts().stream().map(StrategyLaws::kind).collect(Collectors.joining(" and "))
                : statement.getClass().getSimpleName();
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
     * declined (G4).
     */
    public static void hides(AnonymisationStrategy strategy, PublicContext context, List<Guarantee> guarantees) {
        Adversary adversary = Adversary.colluding(context.colluders());
        for (Adversary reader : List.of(adversary.knowingWhoDeclined(), adversary)) {
            AuditResult result = DisclosureAudit.of(context, reader, guarantees).audit(strategy);
            if (!result.isCertified()) {
                throw new BrokenLaw(
                        "law 5, hides",
                        strategy.id() + " (" + EveryAnswer.inWords(context) + ") is refused. " + result.inWords());
            }
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

    /** Law 6: no statement has a word that counts mentors: all, none, nobody, "n of n" and the like. */
    public static void countsNobody(AnonymisationStrategy strategy, PublicContext context) {
        for (AnswerCounts answers : EveryAnswer.of(context)) {
            Optional<String> word =
                    Wording.forbiddenIn(strategy.apply(answers, context).inWords(context.scale()));
            if (word.isPresent()) {
                throw broken("law 6, counts nobody", strategy, context, answers, "says \"" + word.get() + "\"");
            }
        }
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

    /** Laws 1 to 6 in every context of the {@link Contexts#grid()}. */
    public static void all(AnonymisationStrategy strategy) {
        for (PublicContext context : Contexts.grid()) {
            total(strategy, context);
            pure(strategy, context);
            simulatable(strategy, context);
            silentBelowTheFloor(strategy, context);
            hides(strategy, context);
            countsNobody(strategy, context);
        }
    }

    private static String said(AnonymisationStrategy strategy, AnswerCounts answers, PublicContext context) {
        return strategy.apply(answers, context).canonical();
    }

    private static BrokenLaw broken(
            String law, AnonymisationStrategy strategy, PublicContext context, AnswerCounts answers, String what) {
        return new BrokenLaw(
                law,
                strategy.id() + " (" + EveryAnswer.inWords(context) + ") " + what + ", for instance for "
                        + EveryAnswer.inWords(answers, context));
    }
}
